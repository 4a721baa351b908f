"""DynamoDB: tables, reads, transactions, and the records of calls that may be repeated."""
