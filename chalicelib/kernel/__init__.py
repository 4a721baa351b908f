"""Code that every package uses. It imports none of them."""
