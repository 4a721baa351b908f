"""The web client, the description of the API, and the check of its health."""
