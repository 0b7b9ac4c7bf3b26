"""Instants as programs write them: "2026-12-03T14:00:00-08:00"."""

from datetime import datetime

from coach import lazy_re as re
from coach.understand.grammar.alphabet import item
from coach.understand.grammar.context import Context
from coach.understand.grammar.tokens import Token
from coach.understand.grammar.values import Moment

_STAMP = re.compile(
    r"(?<![\d-])(?:\d{8}t\d{4}(?:\d\d)?z?)(?![\d-])|"
    r"\d{4}-\d\d-\d\dt\d\d:?\d\d(?::?\d\d(?:\.\d{1,9})?)?(?:z|[+-]\d\d:?\d\d)?(?![\d-])",
    re.IGNORECASE,
)


def stamps(folded: str, context: Context) -> list[Token]:
    """One MOMENT token for each; without an offset it is the user's own time."""
    if "t" not in folded or not any(c.isdigit() for c in folded):
        return []
    return [t for m in _STAMP.finditer(folded) if (t := _token(m, context))]


def _token(match: re.Match[str], context: Context) -> Token | None:
    try:
        start = datetime.fromisoformat(match[0].upper())
    except ValueError:
        return None
    zone = None
    if start.tzinfo is None:
        start = start.replace(tzinfo=context.now.tzinfo)
    else:
        name = start.isoformat()[-6:]
        zone = name if name[0] in "+-" else None
    return Token(item("MOMENT"), "", match.start(), match.end(), Moment(start, zone=zone))
