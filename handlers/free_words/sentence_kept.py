"""What a sentence adds to the fact before it: names and details, its hour, and never another meaning."""

from dataclasses import replace

from coach.understand import DateRead, Understood
from handlers.free_words import misread
from handlers.reading.event_date import event_date
from handlers.reading.reread import read, reread
from handlers.turn import Turn


def kept(turn: Turn, first: Understood, joined: str) -> Understood:
    """What is joined to a fact adds names and details to it, and changes neither what it is nor when."""
    whole = read(turn, joined)
    if first.intent in ("heard", "reschedule") and not first.dates:
        return replace(whole, intent=first.intent, company=first.company or whole.company)
    if first.intent == "offer":
        dates = tuple(
            replace(d, role="deadline") if d.role in ("event", "decision") else d for d in whole.dates
        )
        return replace(whole, intent=first.intent, company=first.company or whole.company, dates=dates)
    dates = (
        *_timed(turn, first, joined),
        *(
            d
            for d in whole.dates
            if d.role in ("decision", "deadline") and d.text not in {x.text for x in first.dates}
        ),
    )
    return replace(whole, intent=first.intent, company=first.company or whole.company, dates=dates)


def _timed(turn: Turn, first: Understood, joined: str) -> tuple[DateRead, ...]:
    """The dates of the first sentence; "Interviewed at Acme. 3pm, on Zoom" gets its hour from the next."""
    said = event_date(first)
    if said is None or said.has_time:
        return first.dates
    later = event_date(misread.corrected(reread(turn, joined)).read)
    if later is None or not later.has_time or later.start.date() != said.start.date():
        return first.dates
    return tuple(later if d is said else d for d in first.dates)
