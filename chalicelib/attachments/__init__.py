"""Files: sent in parts directly to S3, verified by their checksums, opened only by people who may open them."""
