"""A JobSearch as plain tables and as bytes, and back again: strict, typed, numbered by shape.

A field this version lacks is never dropped: data with one is refused (StorageTrouble) and left as it is.
Fields that the data lacks get their defaults, so that adding a field with a default needs no new shape."""

from collections.abc import Mapping
from dataclasses import fields, replace
from operator import attrgetter
from types import MappingProxyType
from typing import Any, NamedTuple, get_args, get_type_hints

import msgspec

from coach.model import SHAPE, JobSearch, next_due
from storage.fields import fingerprint, unknown
from storage.port import StorageTrouble
from storage.sentences import NEWER_DATA, NOT_UNDERSTOOD
from storage.upgrades import Row, Tables, about, upgrade

TABLES = ("opportunities", "interviews", "people", "contacts", "nudges", "outbox", "history")
"""Tables with many rows; the rest of a JobSearch is the one row of the table `person`."""

PERSON = tuple(f.name for f in fields(JobSearch) if f.name not in TABLES)
PERSON_OF = attrgetter(*PERSON)
DECODER = msgspec.json.Decoder(JobSearch)
ROWS = {
    name: msgspec.json.Decoder(get_args(hint)[0])
    for name, hint in get_type_hints(JobSearch).items()
    if name in TABLES
}
"""What reads a row of each table again."""

WRITTEN = msgspec.json.Decoder(
    msgspec.defstruct(
        "Written",
        [("person", dict[str, JobSearch])]
        + [
            (name, dict[str, get_args(hint)[0]], msgspec.field(default_factory=dict))  # type: ignore[misc]
            for name, hint in get_type_hints(JobSearch).items()
            if name in TABLES
        ],
    )
)


class _About(msgspec.Struct):
    about: dict[str, Row] = msgspec.field(default_factory=dict)


ABOUT = msgspec.json.Decoder(_About)


class Table(NamedTuple):
    """How one table was encoded: good for that very tuple, and row by row for those of it that stay, since it keeps them
    alive."""

    rows: tuple[Any, ...]
    line: bytes
    by_id: dict[int, bytes]


Known = dict[str, Table]
NONE: Mapping[str, Table] = MappingProxyType({})

FIELDS = fingerprint()
"""Of this release; data that carries it has no field we do not know."""


def encode(search: JobSearch) -> bytes:
    """JSON of the tables, UTF-8. Raises TypeError like `tables_of`."""
    return b"{" + b",".join(lines_of(search)) + b"}"


def lines_of(search: JobSearch, known: Mapping[str, Table] = NONE, fresh: Known | None = None) -> list[bytes]:
    """The tables as JSON, one after another. `known`: how they were encoded before, which still holds for most of them in
    most saves, and for most rows of the others; `fresh` receives how they are now."""
    fresh = {} if fresh is None else fresh
    lines = [b'"about":{"1":' + to_json(_about(search)) + b"}", b'"person":{"1":' + _rest(search) + b"}"]
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


def decode(data: bytes | str) -> JobSearch:
    """Raises StorageTrouble where `tables_of` of this or an older version cannot have written it."""
    return _as_written(data) or _decode_anything(data)


def _as_written(data: bytes | str) -> JobSearch | None:
    """The short way, for what this very release has written, whole."""
    try:
        row = about_of(data)
        if (row.get("shape"), row.get("fields")) != (SHAPE, FIELDS):
            return None
        found: Any = WRITTEN.decode(data)
        person: JobSearch = found.person["1"]
        tables: dict[str, Any] = {name: tuple(_values(getattr(found, name))) for name in TABLES}
        return replace(person, **tables)
    except (msgspec.MsgspecError, LookupError, ValueError):
        return None


def _values(table: dict[str, Any]) -> list[Any]:
    return [table[number] for number in sorted(table, key=int)]


def about_of(data: bytes | str) -> Row:
    """The one row that has the same form in every shape. Raises MsgspecError."""
    return ABOUT.decode(data).about.get("1", {})


def _decode_anything(data: bytes | str) -> JobSearch:
    try:
        tables = msgspec.json.decode(data, type=Tables)
    except msgspec.MsgspecError as error:
        raise StorageTrouble(NOT_UNDERSTOOD.format(owner="?", detail=error)) from error
    return search_of(tables)


def tables_of(search: JobSearch) -> Tables:
    """What is stored. Raises TypeError for a value of a wrong type: what cannot be loaded again is not
    saved."""
    plain: Row = msgspec.to_builtins(search)
    try:
        _typed(plain)
    except msgspec.ValidationError as error:
        raise TypeError(f"a JobSearch that could not be loaded again: {error}") from error
    rows = {name: {str(n): row for n, row in enumerate(plain.pop(name), 1)} for name in TABLES}
    return {"about": {"1": _about(search)}, "person": {"1": plain}, **rows}


def search_of(tables: Tables) -> JobSearch:
    """Raises StorageTrouble when the tables are of a newer shape or not understood."""
    tables = upgrade(tables)
    plain = {
        **tables.get("person", {}).get("1", {}),
        **{name: _values(tables.get(name, {})) for name in TABLES},
    }
    try:
        search = _typed(plain)
    except msgspec.ValidationError as error:
        raise StorageTrouble(NOT_UNDERSTOOD.format(owner=plain.get("owner"), detail=error)) from error
    if about(tables).get("fields") != FIELDS and _exceeds(tables, plain, search):
        raise StorageTrouble(NEWER_DATA)
    return search


def _about(search: JobSearch) -> Row:
    return {
        "shape": SHAPE,
        "fields": FIELDS,
        "owner": search.owner,
        "version": search.version,
        "next_due": msgspec.to_builtins(next_due(search)),
        "addresses": search.addresses,
    }


def _exceeds(tables: Tables, plain: Row, search: JobSearch) -> bool:
    more_tables = tables.keys() - {"about", "person", *TABLES}
    return bool(more_tables) or unknown(plain, msgspec.to_builtins(search)) is not None


def _typed(plain: Row) -> JobSearch:
    return msgspec.convert(plain, JobSearch)


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_whole(key): _whole(item) for key, item in value.items()}
    return [_whole(item) for item in value] if isinstance(value, list | tuple) else value


# What msgspec learns of these types at first use it must learn before there are threads: two at once crash the process.
_typed(msgspec.to_builtins(JobSearch(owner="")))
