"""HTTP: typed routes, their answers, and the OpenAPI document that describes them."""
