"""A JobSearch as plain tables, and back from them or from their bytes: strict, typed, numbered by shape.

A field this version lacks is never dropped: data with one is refused (StorageTrouble) and left as it is.
Fields that the data lacks get their defaults, so that adding a field with a default needs no new shape."""

from dataclasses import replace
from typing import Any, get_args, get_type_hints

import msgspec

from coach.model import SHAPE, JobSearch, next_due
from storage.fields import fingerprint, unknown
from storage.port import StorageTrouble
from storage.sentences import NEWER_DATA, NOT_UNDERSTOOD
from storage.upgrades import Row, Tables, about, upgrade

TABLES = ("opportunities", "interviews", "people", "contacts", "nudges", "outbox", "history")
"""Tables with many rows; the rest of a JobSearch is the one row of the table `person`."""

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


FIELDS = fingerprint()
"""Of this release; data that carries it has no field we do not know."""


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
    return {"about": {"1": about_row(search)}, "person": {"1": plain}, **rows}


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


def about_row(search: JobSearch) -> Row:
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


# What msgspec learns of these types at first use it must learn before there are threads: two at once crash the process.
_typed(msgspec.to_builtins(JobSearch(owner="")))
