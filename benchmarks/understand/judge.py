"""Whether a reading is right, slot by slot and date by date."""

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from benchmarks.understand.rows import Row

Found = list[dict[str, Any]]
_EDGE = "\"“”‘’'.,;:!?@ \t\n"


def canon(name: str | None) -> str:
    return re.sub(r"\s+", " ", (name or "").strip(_EDGE)).casefold()


def same(a: datetime, b: datetime, grain: str, time_only: bool = False) -> bool:
    """Equal as far as the expected grain goes, on the wall of `b`."""
    a = a.astimezone(b.tzinfo)
    if time_only:
        return (a.hour, a.minute) == (b.hour, b.minute)
    if grain in ("hour", "minute", "second"):
        return abs((a - b).total_seconds()) < 60
    return a.date() == b.date()


def right(found: dict[str, Any], want: dict[str, Any], now: datetime) -> bool:
    """The expected start, or one of the other readings that are accepted."""
    if want.get("seconds") is not None and want.get("start") is None:
        return found.get("seconds") == want["seconds"]
    if found.get("start") is None:
        return False
    starts = [want["start"], *want.get("alts", [])]
    time_only = want.get("kind") in ("time", "timerange")
    return any(
        same(found["start"], datetime.fromisoformat(s).astimezone(now.tzinfo), want["grain"], time_only)
        for s in starts
    )


def overlap(a: Iterable[int], b: Iterable[int]) -> int:
    (i, j), (k, m) = a, b
    return min(j, m) - max(i, k)


def match_dates(found: Found, row: Row, now: datetime) -> list[dict[str, Any] | None]:
    """For every expected date the one that stands at its place and is right, else None."""
    out: list[dict[str, Any] | None] = []
    for want in row["dates"]:
        near = [f for f in found if f.get("span") and overlap(f["span"], want["span"]) > 0]
        best = max(near, key=lambda f: overlap(f["span"], want["span"]), default=None)
        out.append(best if best and right(best, want, now) else None)
    return out


def wrong_slots(read: dict[str, Any], row: Row, now: datetime) -> list[str]:
    """Names of the slots of a whole message that are wrong, missing or invented."""
    wrong = [] if read["intent"] in [row["intent"], *row.get("intent_alts", [])] else ["intent"]
    for slot in ("company", "role"):
        want = [canon(x) for x in [row[slot], *row.get(f"{slot}_alts", [])] if x]
        if canon(read[slot]) not in want and (row[slot] or read[slot]):
            wrong.append(slot)
    for slot in ("emails", "phones", "urls"):
        if {_plain(x) for x in row.get(slot, [])} != {_plain(x) for x in read[slot]}:
            wrong.append(slot)
    want_people = {canon(c["name"]) for c in row["contacts"] if c.get("name")}
    if want_people != {canon(c["name"]) for c in read["contacts"] if c["name"]}:
        wrong.append("contacts")
    pairs = {(canon(c["name"]), c["email"]) for c in row["contacts"] if c.get("email")}
    if not pairs <= {(canon(c["name"]), c["email"]) for c in read["contacts"]}:
        wrong.append("contact email")
    return wrong + _wrong_dates(read["dates"], row, now)


def _plain(address: str) -> str:
    return re.sub(r"[\s().-]", "", address).rstrip("/").casefold()


def _wrong_dates(found: Found, row: Row, now: datetime) -> list[str]:
    matched = match_dates(found, row, now)
    wrong = ["date" for m in matched if m is None]
    wrong += [
        "date role"
        for m, d in zip(matched, row["dates"], strict=True)
        if m and d["role"] not in (m["role"], None)
    ]
    if len(found) > len(row["dates"]):
        wrong.append("spurious date")
    return wrong
