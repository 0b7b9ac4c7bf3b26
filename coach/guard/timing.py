"""R5: never before the date they named, nor sooner than this kind of employer can have news."""

from datetime import date

from coach.facts import FINE_AFTER, Waiting, Waits
from coach.guard.case import Case
from coach.guard.rule import Rule, Ruling
from coach.nudges.kind import spoken

_AGREED = "hold_check_in"


def _dated(case: Case) -> Waiting | None:
    found = case.waiting
    return (
        found
        if case.status and found is not None and found.dated and not _on_agreed_cadence(case, found)
        else None
    )


def _on_agreed_cadence(case: Case, found: Waiting) -> bool:
    day = _agreed_day(case, found)
    return day is not None and case.day >= day


def _agreed_day(case: Case, found: Waiting) -> date | None:
    """From when on the next note is welcome, where notes now and then were agreed on."""
    hold = case.facts.opportunity.hold
    if found.basis != "hold" or case.intended.kind != _AGREED or not (hold and hold.monthly):
        return None
    return case.calendar.bd_add(_last_note(case, hold.said_on), case.settings.long_tail_after)


def _last_note(case: Case, since: date) -> date:
    """A month is counted from the last note, the first one from the day of the news."""
    return max([since, *(e.day for e in case.outbound if e.contact.kind == _AGREED)])


def _before_their_date(case: Case) -> Ruling | None:
    found = _dated(case)
    if found is None:
        return None
    fine = case.calendar.bd_add(found.anchor, FINE_AFTER[found.precision])
    if case.day >= fine:
        return None
    fine = min(fine, _agreed_day(case, found) or fine)
    if case.day > found.anchor:
        return Ruling("caution", _nearly(found), fine)
    why = f"They told you {spoken(found.anchor)}; asking before it reads as not having listened."
    return Ruling("stop", why, fine)


def _nearly(found: Waiting) -> str:
    if found.precision == "vague":
        return f"They spoke of about {spoken(found.anchor)}; give it one more day."
    return f"They named {spoken(found.anchor)}, and nobody has worked since; the next working day is the one."


def _too_soon(case: Case) -> Ruling | None:
    found = case.waiting
    if not case.status or found is None or found.waits is None or _on_agreed_cadence(case, found):
        return None
    anchor = _last_note(case, found.anchor) if found.basis == "hold" else found.anchor
    waits, since = found.waits, case.calendar.bd_between(anchor, case.day)
    if since >= waits.fine_from:
        return None
    clear = case.calendar.bd_add(anchor, waits.ideal)
    return Ruling("caution" if since >= waits.earliest else "stop", _soon(found, waits), clear)


def _soon(found: Waiting, waits: Waits) -> str:
    if found.basis == "delay":
        return f"They spoke of a delay; some {waits.ideal} working days of patience are normal then."
    reason = f"; {waits.why}" if waits.why else ""
    return f"That is soon for this kind of employer{reason}. Normal is some {waits.ideal} working days."


RULES = (
    Rule(
        id="R5",
        about="status questions and the date they named",
        fine="from one business day after an exact date, two after a vague one",
        caution="one business day after a vague date; the weekend after the date",
        stop="up to and including the date",
        source="S2 49 to 58, F16, F18, F19",
        check=_before_their_date,
    ),
    Rule(
        id="R5b",
        about="business days since the interview, delay notice or application, where no date was named",
        fine="from the earliest, or two before the usual day",
        caution="between the two",
        stop="before the earliest of the sector",
        source="2.8; F3, F18, E1 to E8",
        check=_too_soon,
    ),
)
