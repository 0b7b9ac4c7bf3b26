"""The pipeline: fold, mask, read the dates, then find names in what is left, then say what it is all for."""

from datetime import datetime
from functools import lru_cache

from coach.understand.cast import Cast, find_cast
from coach.understand.commands import COMMANDS
from coach.understand.dated import by_company, date_reads
from coach.understand.decide import intent_of
from coach.understand.details import kind_of, minutes_of, place_of, round_of
from coach.understand.moments import Reading
from coach.understand.old_dates import still_meant
from coach.understand.pasted import content
from coach.understand.reading import Intent, Known, Understood
from coach.understand.seen import Seen, see
from coach.understand.text import cap


@lru_cache(maxsize=32)  # answering one message, several ask for the same words
def understand_text(text: str, now: datetime, zone: str, locale: str, known: Known) -> Understood:
    typed = cap(text)
    if not typed or (
        typed[0] == "/" and typed[1:] in COMMANDS
    ):  # a tap, a bare command: most of what is heard
        return Understood(text=typed, intent=COMMANDS.get(typed[1:], "other"))
    seen = see(content(typed), now, zone, locale, known)
    if seen.command in COMMANDS and seen.folded.strip() == f"/{seen.command}":
        # nobody is called Draft, and /today names no day
        return Understood(text=typed, intent=COMMANDS[seen.command])
    cast = find_cast(seen)
    intent = intent_of(seen, cast.spans)
    return _together(typed, seen._replace(dates=_meant(seen, intent)), cast, intent)


def _meant(seen: Seen, intent: Intent) -> list[Reading]:
    """The dates that hold for this intent."""
    if intent in ("ask_if_ok", "draft"):
        return [d for d in seen.dates if seen.folded[d.i : d.j] not in ("now", "right now")]
    return still_meant(seen.dates, seen.folded) if intent == "reschedule" else seen.dates


def _without(folded: str, spans: list[tuple[int, int]]) -> str:
    """The words of a link say nothing of what it is for."""
    for i, j in spans:
        folded = folded[:i] + "_" * (j - i) + folded[j:]
    return folded


def _sought(cast: Cast, folded: str) -> str | None:
    """The role, unless it is only what somebody met does: "Raj Patel, a senior engineer"."""
    role = (cast.role or "").casefold()
    theirs = any(role in (c.about or "").casefold() for c in cast.contacts)
    return None if not role or (theirs and folded.count(role) == 1) else cast.role


def _together(typed: str, seen: Seen, cast: Cast, intent: Intent) -> Understood:
    text, folded, found = seen.text, seen.folded, seen.found
    reads = by_company(date_reads(seen, cast.spans, intent), cast.places)
    words_alone = _without(folded, found.addresses)
    round_name, round_number = round_of(text, words_alone)
    place = place_of(text, words_alone)
    return Understood(
        text=typed,
        intent=intent,
        company=cast.company,
        company_sure=cast.sure,
        company_told=cast.told,
        role=_sought(cast, folded),
        contacts=cast.contacts,
        emails=tuple(dict.fromkeys(e for e, _ in found.emails)),
        phones=tuple(dict.fromkeys(p for p, _ in found.phones)),
        urls=tuple(dict.fromkeys(u for u, _ in found.urls)),
        dates=reads,
        round=round_name,
        round_number=round_number,
        zone=next((d.zone for d in reads if d.zone), None) or (place[1].zone if place else None),
        place=place[0] if place else None,
        country=place[1].country if place else None,
        duration_minutes=minutes_of(words_alone),
        meeting_kind=kind_of(words_alone),
        other_companies=cast.others,
    )
