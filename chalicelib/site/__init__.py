"""What the portal serves besides its capabilities: the web client, the API's description, its health."""
