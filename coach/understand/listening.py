"""What the grammar must know before it reads: the clock, the locale, the tense, what kind of telling this is."""

from datetime import datetime
from zoneinfo import ZoneInfo

from coach.understand.grammar.context import Context
from coach.understand.phrases import Phrases
from coach.understand.reading import Known
from coach.understand.tense import clauses

MONTH_FIRST = frozenset(("en_US", "en_PH", "en_CA", "en"))
"""Locales where 03/04 is the fourth of March (C9); everywhere else it is the third of April."""
_POSTPONES = Phrases(
    r"\b(?:snoo?z\w*|remind\w*|later|"
    r"(?:nudg\w+|ping|pinging|poke|poking|bug|bugging|buzz|prod|bother|bothering|pester|"
    r"pestering)\s+me|"
    r"no\s+(?:more\s+)?(?:nudges|pings|reminders)|"
    r"leave\s+(?:me|it|this|that|the\s+\w+(?:\s+thing)?)\s+(?:alone\s+)?for|off\s+my\s+back|"
    r"quiet\s+for|silent\s+for|give\s+it|"
    r"give\s+me\s+(?:(?:another|about|like)\s+)?"
    r"(?:\d|an?\s+(?:hour|day|week|month|fortnight)|two|three|four|five|ten)|"
    r"ask\s+me|pause|on\s+ice|hold\s+off|back\s*burner|park|shelve|in\s+about)\b"
)
_MOVES = Phrases(
    r"\b(?:move[ds]?|moving|pushed|bumped|shifted|changed?|resched\w*|postponed|switched|preponed)\b"
)
_PROMISES = Phrases(
    r"\b(?:said|says|told|tells|reckons?|thinks?|decision|decide\w*|hear|expect\w*|respon\w+|revert|answer"
    r"|takes?|need|update|feedback|wait)\b"
)
_MEETS = Phrases(
    r"\b(?:interview\w*|meeting|met|call|screen(?:ing)?|round|panel|chat|onsite|back\s+from|"
    r"done\s+(?:at|with)|just\s+(?:left|finished|out)|careers?\s+fair|trial)\b"
)


def listen(folded: str, now: datetime, zone: str, locale: str, command: str, known: Known) -> Context:
    """Raises ZoneInfoNotFoundError for an unknown zone."""
    tz = ZoneInfo(zone)
    starts, past = clauses(folded)
    asked = known.expects or ""
    return Context(
        now=now.astimezone(tz) if now.tzinfo else now.replace(tzinfo=tz),
        day_first=locale.replace("-", "_") not in MONTH_FIRST,
        clauses=starts,
        past=past,
        postpones=command in ("snooze", "remind", "later")
        or asked in ("snooze", "remind")
        or bool(_POSTPONES.search(folded)),
        moves=bool(_MOVES.search(folded)),
        meets=bool(_MEETS.search(folded)),
        asks_time=asked in ("when", "time"),
        promises=asked in ("decision", "when", "time", "deadline") or bool(_PROMISES.search(folded)),
    )


def region_of(locale: str) -> str:
    """The country whose phone numbers need no code: "en_GB" -> "GB"."""
    return locale[-2:].upper() if len(locale) > 3 and locale[-3] in "_-" else "US"
