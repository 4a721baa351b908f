"""HTTP: routes with types, what they answer, and the document that describes them."""
