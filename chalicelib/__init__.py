"""The product: one package per chapter of the procedure."""

from chalicelib.kernel.process.starting import start_lightly

start_lightly()
