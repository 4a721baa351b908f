"""Products, client companies and the maintenance contracts between them."""
