"""What the portal serves besides its capabilities: the API's description and its health."""
