"""The product: one package per chapter of the procedure."""

from chalicelib.kernel.starting import start_lightly

start_lightly()
