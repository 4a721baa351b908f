"""What every package needs; it knows none of them."""
