"""A JobSearch as JSON, a line for each table; what did not change since the last save is not encoded again."""

from collections.abc import Mapping
from dataclasses import fields
from operator import attrgetter
from types import MappingProxyType
from typing import Any, NamedTuple

import msgspec

from coach.model import JobSearch
from storage.codec import DECODER, ROWS, TABLES, about_row

PERSON = tuple(f.name for f in fields(JobSearch) if f.name not in TABLES)
PERSON_OF = attrgetter(*PERSON)


class Table(NamedTuple):
    """How one table was encoded: good for that very tuple, and row by row for those of it that stay, since it keeps them
    alive."""

    rows: tuple[Any, ...]
    line: bytes
    by_id: dict[int, bytes]


Known = dict[str, Table]
NONE: Mapping[str, Table] = MappingProxyType({})


def encode(search: JobSearch) -> bytes:
    """JSON of the tables, UTF-8. Raises TypeError like `tables_of`."""
    return b"{" + b",".join(lines_of(search)) + b"}"


def lines_of(search: JobSearch, known: Mapping[str, Table] = NONE, fresh: Known | None = None) -> list[bytes]:
    """The tables as JSON, one after another. `known`: how they were encoded before, which still holds for most of them in
    most saves, and for most rows of the others; `fresh` receives how they are now."""
    fresh = {} if fresh is None else fresh
    lines = [b'"about":{"1":' + to_json(about_row(search)) + b"}", b'"person":{"1":' + _rest(search) + b"}"]
    for name in ROWS:
        rows, before = getattr(search, name), known.get(name)
        made = before if before and before.rows is rows else _table(name, rows, before)
        fresh[name] = made
        lines.append(made.line)
    return lines


def _table(name: str, rows: tuple[Any, ...], before: Table | None) -> Table:
    known, decoder = before.by_id if before else {}, ROWS[name]
    encoded = [known.get(id(row)) or _checked(row, decoder) for row in rows]
    numbered = b",".join([b'"%d":%s' % row for row in enumerate(encoded, 1)])
    return Table(
        rows, b'"%s":{%s}' % (name.encode(), numbered), dict(zip(map(id, rows), encoded, strict=True))
    )


def _rest(search: JobSearch) -> bytes:
    """All that is in no table of its own."""
    return _checked(dict(zip(PERSON, PERSON_OF(search), strict=True)), DECODER)


def _checked(value: Any, decoder: msgspec.json.Decoder[Any]) -> bytes:
    data = to_json(value)
    try:
        decoder.decode(data)
    except msgspec.ValidationError as error:
        raise TypeError(f"a JobSearch that could not be loaded again: {error}") from error
    return data


def to_json(value: Any) -> bytes:
    """Half a surrogate pair, which some clients send for a cut emoji, is no character and becomes "?"."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return msgspec.json.encode(_whole(msgspec.to_builtins(value)))


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_whole(key): _whole(item) for key, item in value.items()}
    return [_whole(item) for item in value] if isinstance(value, list | tuple) else value
