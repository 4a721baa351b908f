"""Update packages, by product and topic: for who has the product, and with a ledger of who took what."""
