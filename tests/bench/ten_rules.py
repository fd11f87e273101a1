"""Ten rules of the catalogue as a data team would write them with the library it has, each as fast as the library allows.

Every function takes the table and gives, for each code, in how many rows the rule speaks. What mulu says of the same
table is the same; `frames.py` holds them to it.
"""

import polars as pl
import pyarrow as pa
import pyarrow.compute as pc

BASIS, LIMIT, BODY, CHANNELS = "公开依据", "公开时限", "公开主体", "公开渠道和载体"
PROACTIVE, ON_REQUEST = "主动", "依申请"
COLUMNS = [BASIS, LIMIT, BODY, CHANNELS, PROACTIVE, ON_REQUEST]
GENERIC = ["相关部门", "有关单位", "各部门"]
DAYS = r"(\d+)个工作日"
DECREE = "国务院令第492号"
ABSENT = r"政府信息公开条例》第(五十[七八九]|[六七八九]十.?)条"
GLYPH = "口"

def polars_expressions() -> dict[str, pl.Expr]:
    """One expression a rule."""
    blank = lambda name: pl.col(name).is_null() | (pl.col(name).str.strip_chars() == "")  # noqa: E731
    ticked = lambda name: (pl.col(name) == "√").fill_null(False)  # noqa: E731
    return {
        "REF001": blank(BASIS),
        "REF004": pl.col(BASIS).str.contains(DECREE, literal=True),
        "REF006": pl.col(BASIS).str.contains(ABSENT),
        "TIM001": blank(LIMIT),
        "TIM002": pl.col(LIMIT).str.extract(DAYS).cast(pl.Int32) > 20,
        "CHN001": blank(CHANNELS),
        "CHN005": pl.col(CHANNELS).str.contains(GLYPH, literal=True),
        "SUB001": blank(BODY),
        "SUB002": pl.col(BODY).is_in(GENERIC),
        "SCP001": ticked(PROACTIVE) == ticked(ON_REQUEST),
    }


CODES = list(polars_expressions())


def with_polars(frame: pl.LazyFrame) -> dict[str, int]:
    """Lazy and streaming: only the columns that are looked at are read."""
    sums = [rule.sum().alias(code) for code, rule in polars_expressions().items()]
    return frame.select(sums).collect(engine="streaming").to_dicts()[0]


def with_pandera(frame: pl.DataFrame) -> dict[str, int]:
    """A schema of lazy checks over a polars frame."""
    import pandera.polars as pa_polars

    counts = dict.fromkeys(CODES, 0)
    checks = [
        pa_polars.Check(lambda data, rule=rule: data.lazyframe.select(~rule.fill_null(False)), name=code)
        for code, rule in polars_expressions().items()
    ]
    try:
        pa_polars.DataFrameSchema(checks=checks).validate(frame, lazy=True)
    except pa_polars.errors.SchemaErrors as errors:
        for row in errors.failure_cases.group_by("check").len().iter_rows():
            counts[row[0]] = row[1]
    return counts


def with_pyarrow(table: pa.Table) -> dict[str, int]:
    """Kernels over whole columns."""

    def column(name: str) -> pa.ChunkedArray:
        return table[name]

    def blank(name: str) -> pa.ChunkedArray:
        return pc.fill_null(pc.equal(pc.utf8_trim_whitespace(column(name)), ""), True)

    def ticked(name: str) -> pa.ChunkedArray:
        return pc.fill_null(pc.equal(column(name), "√"), False)

    days = pc.struct_field(pc.extract_regex(column(LIMIT), DAYS.replace("(", "(?P<days>")), "days")
    days = pc.cast(days, pa.int32())
    found = {
        "REF001": blank(BASIS),
        "REF004": pc.match_substring(column(BASIS), DECREE),
        "REF006": pc.match_substring_regex(column(BASIS), ABSENT),
        "TIM001": blank(LIMIT),
        "TIM002": pc.greater(days, 20),
        "CHN001": blank(CHANNELS),
        "CHN005": pc.match_substring(column(CHANNELS), GLYPH),
        "SUB001": blank(BODY),
        "SUB002": pc.is_in(column(BODY), pa.array(GENERIC)),
        "SCP001": pc.equal(ticked(PROACTIVE), ticked(ON_REQUEST)),
    }
    return {code: pc.sum(mask).as_py() or 0 for code, mask in found.items()}


def duckdb_query(source: str) -> str:
    """One pass in SQL."""
    blank = lambda name: f'("{name}" IS NULL OR trim("{name}") = \'\')'  # noqa: E731
    ticked = lambda name: f"coalesce(\"{name}\" = '√', false)"  # noqa: E731
    generic = ", ".join(f"'{name}'" for name in GENERIC)
    rules = {
        "REF001": blank(BASIS),
        "REF004": f"contains(\"{BASIS}\", '{DECREE}')",
        "REF006": f"regexp_matches(\"{BASIS}\", '{ABSENT}')",
        "TIM001": blank(LIMIT),
        "TIM002": f"try_cast(regexp_extract(\"{LIMIT}\", '{DAYS}', 1) AS INTEGER) > 20",
        "CHN001": blank(CHANNELS),
        "CHN005": f"contains(\"{CHANNELS}\", '{GLYPH}')",
        "SUB001": blank(BODY),
        "SUB002": f'"{BODY}" IN ({generic})',
        "SCP001": f"{ticked(PROACTIVE)} = {ticked(ON_REQUEST)}",
    }
    counted = ", ".join(f"count(*) FILTER ({rule}) AS {code}" for code, rule in rules.items())
    return f"SELECT {counted} FROM {source}"


def with_duckdb(connection, source: str) -> dict[str, int]:
    """The query over a table the connection knows, or over a file."""
    (row,) = connection.sql(duckdb_query(source)).fetchall()
    return dict(zip(CODES, row, strict=True))
