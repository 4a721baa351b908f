"""The OpenAPI 3.1 document, from the declared operations and their pydantic models."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaMode, models_json_schema

from chalicelib.kernel.web.operation import Operation
from chalicelib.kernel.web.routing import PREFIX
from chalicelib.kernel.web.schema import ProblemDocument

Document = dict[str, Any]  # a JSON object
References = Mapping[Any, Document]  # by model and mode

_REFERENCES = "#/components/schemas/{model}"


def document(operations: Iterable[Operation]) -> Document:
    """What is served under `PREFIX`, as an OpenAPI 3.1 document."""
    known = list(operations)
    references, definitions = models_json_schema(_models(known), ref_template=_REFERENCES)
    paths: dict[str, Document] = {}
    for operation in known:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation, references)
    return {
        "openapi": "3.1.0",
        "info": {"title": "WizRom ticket portal", "version": "1"},
        "servers": [{"url": PREFIX.lstrip("/")}],
        "paths": paths,
        "components": {
            "schemas": definitions.get("$defs", {}),
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
        },
    }


def _models(operations: Iterable[Operation]) -> list[tuple[type[BaseModel], JsonSchemaMode]]:
    models: dict[tuple[type[BaseModel], JsonSchemaMode], None] = {(ProblemDocument, "serialization"): None}
    for operation in operations:
        if operation.body:
            models[operation.body, "validation"] = None
        if operation.answer:
            models[operation.answer, "serialization"] = None
    return list(models)


def _operation(operation: Operation, references: References) -> Document:
    described: Document = {
        "operationId": operation.handler.__name__,
        "tags": [operation.tag],
        "summary": (operation.handler.__doc__ or "").strip().partition("\n")[0],
        "security": [] if operation.public else [{"token": []}],
        "x-role": operation.role,
        "parameters": [*_path_parameters(operation), *_query_parameters(operation)],
        "responses": _responses(operation, references),
    }
    if operation.body:
        schema = references[operation.body, "validation"]
        described["requestBody"] = {"required": True, "content": {"application/json": {"schema": schema}}}
    return described


def _path_parameters(operation: Operation) -> list[Document]:
    names = re.findall(r"{(\w+)}", operation.path)
    return [
        {"name": name, "in": "path", "required": True, "schema": operation.path_text(name).schema()} for name in names
    ]


def _query_parameters(operation: Operation) -> list[Document]:
    if operation.query is None:
        return []
    schema = operation.query.model_json_schema(ref_template=_REFERENCES)
    required = schema.get("required", [])
    inline = schema.get("$defs", {})
    return [
        {"name": name, "in": "query", "required": name in required, "schema": _inlined(value, inline)}
        for name, value in schema.get("properties", {}).items()
    ]


def _inlined(schema: object, definitions: Document) -> object:
    """``schema`` with each reference to ``definitions`` replaced by its definition: parameters share no schemas."""
    if isinstance(schema, list):
        return [_inlined(part, definitions) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return _inlined(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    return {name: _inlined(part, definitions) for name, part in schema.items()}


def _responses(operation: Operation, references: References) -> Document:
    success: Document = {"description": "Done"}
    if operation.answer:
        schema = references[operation.answer, "serialization"]
        success["content"] = {"application/json": {"schema": schema}}
    if operation.file:
        success["content"] = {operation.file: {"schema": {"type": "string"}}}
    return {str(operation.status): success, **_problems(operation, references[ProblemDocument, "serialization"])}


def _problems(operation: Operation, schema: Document) -> Document:
    """The problems of each status, with the slugs that their ``type`` may be."""
    slugs: dict[int, set[str]] = {}
    for problem in operation.problems:
        slugs.setdefault(problem.status, set()).add(problem.slug)
    return {
        str(status): {
            "description": "A problem (RFC 9457)",
            "content": {"application/problem+json": {"schema": _narrowed(schema, sorted(types))}},
        }
        for status, types in sorted(slugs.items())
    }


def _narrowed(schema: Document, types: list[str]) -> Document:
    narrower = {"type": "object", "properties": {"type": {"type": "string", "enum": types}}, "required": ["type"]}
    return {"allOf": [schema, narrower]}
