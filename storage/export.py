"""One person's data as a readable file, and back from such a file."""

from dataclasses import replace
from typing import Any

import msgspec

from coach.model import SHAPE, JobSearch, Nudge
from storage.codec import TABLES, search_of, tables_of
from storage.lines import to_json
from storage.port import StorageTrouble
from storage.sentences import EXPORT_BROKEN, EXPORT_FOREIGN, EXPORT_TITLE, EXPORT_TOO_LONG
from storage.soundness import fault

LONGEST = 20_000_000
"""Bytes of a file that is looked at: a hundred times what a long search needs."""


class NotAnExport(ValueError):
    """The file cannot be taken in; the message is one plain sentence for the user."""


def export(search: JobSearch) -> str:
    """Everything stored about this person, as JSON with one field a line."""
    tables = tables_of(search)
    rows = {name: list(tables[name].values()) for name in TABLES}
    about = {name: tables["about"]["1"][name] for name in ("shape", "fields")}
    content = {"afterword": EXPORT_TITLE, **about, "person": tables["person"]["1"], **rows}
    return msgspec.json.format(to_json(content), indent=2).decode()


def read_export(data: bytes | str, owner: str, addresses: tuple[str, ...] = ()) -> JobSearch:
    """A new, unsaved person (version 0) with the content of the file. Older shapes are upgraded. Who it is
    and where they are reached is the caller's word, not the file's; messages on their way stay behind, so
    that no file can make the bot write to somebody. Raises NotAnExport."""
    content = _parsed(data)
    try:
        search = search_of(_tables(content))
    except StorageTrouble as trouble:
        raise NotAnExport(str(trouble)) from trouble
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise NotAnExport(EXPORT_BROKEN.format(detail="its parts do not fit together")) from error
    if found := fault(search):
        raise NotAnExport(EXPORT_BROKEN.format(detail=found))
    nudges = tuple(_at_rest(nudge) for nudge in search.nudges)
    return replace(search, owner=owner, version=0, addresses=addresses, outbox=(), seen=(), nudges=nudges)


def _parsed(data: bytes | str) -> dict[str, Any]:
    if len(data) > LONGEST:
        raise NotAnExport(EXPORT_TOO_LONG)
    try:
        content = msgspec.json.decode(data)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise NotAnExport(EXPORT_FOREIGN) from error
    if not isinstance(content, dict) or "afterword" not in content or "person" not in content:
        raise NotAnExport(EXPORT_FOREIGN)
    return content


def _tables(content: dict[str, Any]) -> dict[str, dict[str, Any]]:
    about = {"shape": content.get("shape", SHAPE), "fields": content.get("fields")}
    rest = {
        name: rows for name, rows in content.items() if name not in ("afterword", "shape", "fields", "person")
    }
    tables = {name: {str(n): row for n, row in enumerate(rows, 1)} for name, rows in rest.items()}
    return {"about": {"1": about}, "person": {"1": content["person"]}, **tables}


def _at_rest(nudge: Nudge) -> Nudge:
    return replace(nudge, state="planned") if nudge.state == "sending" else nudge
