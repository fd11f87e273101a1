"""The ten rules with libraries that judge row by row: out of Arrow memory into Python, then each row.

Both are told the rules in the way they run fastest: patterns inside, Python only for what no pattern says.
"""

import re
from collections.abc import Iterator
from typing import Annotated

import jsonschema_rs
import pyarrow as pa
import pydantic
from pydantic_core import PydanticCustomError
from ten_rules import ABSENT, BASIS, BODY, CHANNELS, CODES, DECREE, GENERIC, GLYPH, LIMIT, ON_REQUEST, PROACTIVE

# Numbers of working days are at most twenty; of anything else, any.
SHORT = r"^(?:\D|[0-9]+(?:[^0-9个]|$)|(?:[0-9]|1[0-9]|20)个工作日)*$"


def _basis(text: str) -> str:
    if DECREE in text:
        raise PydanticCustomError("REF004", "superseded")
    if _absent(text):
        raise PydanticCustomError("REF006", "absent")
    return text


_absent = re.compile(ABSENT).search


def _body(text: str) -> str:
    if text in _generic:
        raise PydanticCustomError("SUB002", "generic")
    return text


_generic = frozenset(GENERIC)


def _one_mode(row: "pydantic.BaseModel") -> "pydantic.BaseModel":
    if (row.proactive == "√") == (row.on_request == "√"):  # type: ignore[attr-defined]
        raise PydanticCustomError("SCP001", "both or none")
    return row


def _model(names: list[str]) -> type[pydantic.BaseModel]:
    given = pydantic.StringConstraints(min_length=1)
    known = {
        BASIS: ("basis", Annotated[str, given, pydantic.AfterValidator(_basis)]),
        LIMIT: ("limit", Annotated[str, pydantic.StringConstraints(min_length=1, pattern=SHORT)]),
        BODY: ("body", Annotated[str, given, pydantic.AfterValidator(_body)]),
        CHANNELS: ("channels", Annotated[str, pydantic.StringConstraints(min_length=1, pattern=f"^[^{GLYPH}]*$")]),
        PROACTIVE: ("proactive", str | None),
        ON_REQUEST: ("on_request", str | None),
    }
    fields: dict[str, object] = {}
    for at, name in enumerate(names):
        field, kind = known.get(name, (f"other_{at}", str | None))
        fields[field] = (kind, pydantic.Field(alias=name))
    one_mode = pydantic.model_validator(mode="after")(_one_mode)
    return pydantic.create_model("Row", __validators__={"one_mode": one_mode}, **fields)  # type: ignore[call-overload, no-any-return]


# What pydantic calls a break of each rule that is one of its own constraints, by the column.
_MISSING = {BASIS: "REF001", LIMIT: "TIM001", BODY: "SUB001", CHANNELS: "CHN001"}
_PATTERN = {LIMIT: "TIM002", CHANNELS: "CHN005"}


def with_pydantic(table: pa.Table) -> dict[str, int]:
    """A list of models, validated at once."""
    counts = dict.fromkeys(CODES, 0)
    adapter = pydantic.TypeAdapter(list[_model(table.column_names)])  # type: ignore[misc]
    try:
        adapter.validate_python(table.to_pylist())
    except pydantic.ValidationError as error:
        for found in error.errors(include_url=False, include_input=False, include_context=False):
            kind, column = found["type"], str(found["loc"][-1])
            code = kind if kind in counts else _PATTERN.get(column) if "pattern" in kind else _MISSING[column]
            counts[str(code)] += 1
    return counts


def _schema() -> dict[str, object]:
    given = {"type": "string", "minLength": 1}
    ticked = {name: {"properties": {name: {"const": "√"}}, "required": [name]} for name in (PROACTIVE, ON_REQUEST)}
    return {
        "properties": {
            BASIS: given | {"allOf": [{"not": {"type": "string", "pattern": it}} for it in (DECREE, ABSENT)]},
            LIMIT: given | {"pattern": SHORT},
            BODY: given | {"not": {"enum": GENERIC}},
            CHANNELS: given | {"pattern": f"^[^{GLYPH}]*$"},
        },
        "oneOf": list(ticked.values()),
    }


def _codes(error: jsonschema_rs.ValidationError) -> Iterator[str]:
    path, keyword = list(error.instance_path), list(error.schema_path)
    column = str(path[-1]) if path else ""
    if keyword[-1] == "oneOf":
        yield "SCP001"
    elif keyword[-1] == "type":
        yield _MISSING[column]
    elif keyword[-1] == "pattern":
        yield _PATTERN[column]
    elif column == BODY:
        yield "SUB002"
    else:
        yield ("REF004", "REF006")[int(keyword[-2])]


def with_jsonschema(table: pa.Table) -> dict[str, int]:
    """A compiled schema, row after row."""
    counts = dict.fromkeys(CODES, 0)
    errors = jsonschema_rs.validator_for(_schema()).iter_errors
    for row in table.to_pylist():
        for error in errors(row):
            for code in _codes(error):
                counts[code] += 1
    return counts
