"""What is wrong with a line of a replay, and what to write in its place; asked before anything is played."""

import re
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def wrong(verb: str, text: str) -> str | None:
    """None where the step can be played."""
    if verb in ALONE:
        return f'"{verb}" stands alone on its line.' if text else None
    if not text:
        return f'nothing stands behind "{MARKS.get(verb, verb)}". Write for example: {EXAMPLES[verb]}'
    holds = HOLDS.get(verb)
    if holds is None or holds(text):
        return None
    return f'"{verb} {text}" {SAYS[verb]}. Write for example: {EXAMPLES[verb]}'


def _moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _zone(text: str) -> bool:
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _country(text: str) -> bool:
    return re.fullmatch(r"[A-Za-z]{2}(?:-\w{1,3})?", text) is not None


def _locale(text: str) -> bool:
    return re.fullmatch(r"[A-Za-z]{2,3}(?:[_-]\w{2,4})*", text) is not None


ALONE = ("restart", "plan")
MARKS = {"say": ">", "expect": "<", "reject": "!<"}
HOLDS: dict[str, Callable[[str], bool]] = {
    "at": _moment,
    "zone": _zone,
    "country": _country,
    "locale": _locale,
}
SAYS = {
    "at": "is no moment",
    "zone": "is no time zone",
    "country": "is no country",
    "locale": "is no locale",
}
EXAMPLES = {
    "say": "> /interview Acme tomorrow 2pm",
    "expect": "< *Acme*14:00*",
    "reject": "!< *Traceback*",
    "at": "at 2026-11-24 15:30",
    "zone": "zone America/New_York",
    "country": "country US",
    "locale": "locale en_US",
    "tap": "tap Skip",
    "re": "re *Thank-you for Dana*",
    "file": "file invite.ics",
}
