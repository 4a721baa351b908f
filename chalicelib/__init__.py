"""The product: one package per chapter of the procedure."""

from chalicelib.kernel.process.starting import shorten_cold_start

shorten_cold_start()
