"""A JobSearch as plain tables and as bytes, and back again: strict, typed, numbered by shape.

A field this version lacks is never dropped: data with one is refused (StorageTrouble) and left as it is.
Fields that the data lacks get their defaults, so that adding a field with a default needs no new shape."""

from typing import Any

import msgspec

from coach.model import SHAPE, JobSearch, next_due
from storage.fields import fingerprint, unknown
from storage.port import StorageTrouble
from storage.sentences import NEWER_DATA, NOT_UNDERSTOOD
from storage.upgrades import Row, Tables, about, upgrade

TABLES = ("opportunities", "interviews", "people", "contacts", "nudges", "outbox", "history")
"""Tables with many rows; the rest of a JobSearch is the one row of the table `person`."""

FIELDS = fingerprint()
"""Of this release; data that carries it has no field we do not know."""


def encode(search: JobSearch) -> bytes:
    """JSON of the tables, UTF-8."""
    return to_json(tables_of(search))


def to_json(value: Any) -> bytes:
    """Half a surrogate pair, which some clients send for a cut emoji, is no character and becomes "?"."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return msgspec.json.encode(_whole(value))


def decode(data: bytes | str) -> JobSearch:
    """Raises StorageTrouble where `tables_of` of this or an older version cannot have written it."""
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
        **{name: _rows(tables.get(name, {})) for name in TABLES},
    }
    try:
        search = _typed(plain)
    except msgspec.ValidationError as error:
        raise StorageTrouble(NOT_UNDERSTOOD.format(owner=plain.get("owner"), detail=error)) from error
    if about(tables).get("fields") != FIELDS and _exceeds(tables, plain, search):
        raise StorageTrouble(NEWER_DATA)
    return search


def _about(search: JobSearch) -> Row:
    due = next_due(search)
    return {
        "shape": SHAPE,
        "fields": FIELDS,
        "owner": search.owner,
        "version": search.version,
        "next_due": msgspec.to_builtins(due),
        "addresses": search.addresses,
    }


def _exceeds(tables: Tables, plain: Row, search: JobSearch) -> bool:
    more_tables = tables.keys() - {"about", "person", *TABLES}
    return bool(more_tables) or unknown(plain, msgspec.to_builtins(search)) is not None


def _typed(plain: Row) -> JobSearch:
    return msgspec.convert(plain, JobSearch)


def _rows(table: dict[str, Row]) -> list[Row]:
    return [table[number] for number in sorted(table, key=int)]


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_whole(key): _whole(item) for key, item in value.items()}
    return [_whole(item) for item in value] if isinstance(value, list | tuple) else value


# What msgspec learns of these types at first use it must learn before there are threads: two at once crash the process.
_typed(msgspec.to_builtins(JobSearch(owner="")))
