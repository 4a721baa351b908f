"""Files: sent in parts straight to S3, known by their checksums, opened only by people who may."""
