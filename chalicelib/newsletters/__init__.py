"""The newsletters that contacts may subscribe to."""
