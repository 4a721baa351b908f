"""Files: sent in parts straight to S3, bound to their checksums, opened only by who may."""
