"""Update packages, by product and topic: for clients who have the product, with a ledger of who took what."""
