"""Base classes of the pydantic models of the HTTP contract."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    model_validator,
)
from pydantic_core import PydanticCustomError

from chalicelib.kernel.clock import to_iso

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

Moment = Annotated[
    datetime,
    PlainSerializer(to_iso, return_type=str),
    Field(json_schema_extra={"format": "date-time"}),
]


# For long lists: the text is made beforehand, so that pydantic calls no serialiser for each.
WrittenMoment = Annotated[str, Field(json_schema_extra={"format": "date-time"})]


def _with_offset(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise PydanticCustomError("timezone_aware", "must have an offset")
    return value


# Importing pydantic's AwareDatetime adds 12 ms to a cold start.
WithOffset = Annotated[datetime, AfterValidator(_with_offset)]


class Body(BaseModel):
    """What a caller sends: strict types, no unknown fields."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, defer_build=True)


class BodyList(Body):
    """A JSON array; the field ``items`` holds its elements. pydantic's own RootModel adds 20 ms to a cold start."""

    @model_validator(mode="before")
    @classmethod
    def _of_array(cls, value: object) -> dict[str, object]:
        return {"items": value}

    @classmethod
    def __get_pydantic_json_schema__(cls, core: "CoreSchema", handler: "GetJsonSchemaHandler") -> "JsonSchemaValue":
        schema = handler.resolve_ref_schema(handler(core))
        return {**schema["properties"]["items"], "title": cls.__name__, "description": cls.__doc__}


class Query(BaseModel):
    """The query string of a call: texts are read as numbers and dates, unknown names are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class PageQuery(Query):
    """The parameters of every list."""

    limit: int = Field(default=25, ge=1, le=100)
    cursor: str | None = Field(default=None, max_length=2000)


class Answer(BaseModel):
    """The answer to a call; `model_validate` makes it from a value of the domain with the same names."""

    model_config = ConfigDict(frozen=True, defer_build=True, from_attributes=True)


class ProblemDocument(Answer):
    """An RFC 9457 problem."""

    class FieldProblem(Answer):
        """One field that breaks a rule."""

        field: str
        message: str

    type: str
    title: str
    status: int
    detail: str
    errors: list[FieldProblem] | None = None
