"""The product: one package per chapter of the procedure."""

import gc

# Imports make many objects and no garbage; looking for some after every 700 new ones is a twentieth of a cold start.
gc.set_threshold(20_000, 20, 20)
