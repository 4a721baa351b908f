"""Contact persons of the client companies, and which newsletters each receives."""
