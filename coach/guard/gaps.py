"""R1 and R2a to R2c: room between messages to one person."""

from datetime import date

from coach.facts import FINE_AFTER, Entry
from coach.facts.counting import SILENT_CALL
from coach.guard.case import Case
from coach.guard.rule import Rule, Ruling, after, graded

FULL_DAY = 2
"""Messages of any kind to one person, after which another that counts can wait for the next day."""


def _same_day(case: Case) -> Ruling | None:
    today = [e for e in case.to_person if e.counts and e.day == case.day]
    if not today and case.counts:
        return _third(case)
    if not today or not case.counts or (case.second_half and len(today) == 1):
        return None
    gap = case.settings.gap_status if case.status else case.settings.gap_any
    why = f"{case.they_have} a message from you that day already; a second makes the first look anxious."
    return Ruling("stop", why, case.calendar.bd_add(today[-1].day, gap))


def _third(case: Case) -> Ruling | None:
    """Thanks and answers never count; a message of one's own on top of two of them still makes a full day."""
    today = [e for e in case.to_person if e.day == case.day and e.contact.kind != SILENT_CALL]
    if len(today) < FULL_DAY:
        return None
    why = f"{case.they_have} heard from you {len(today)} times that day already; tomorrow is better."
    return Ruling("caution", why, case.calendar.bd_add(case.day, 1))


def _last(case: Case, want_status: bool | None) -> Entry | None:
    if case.second_half:
        return None
    return next((e for e in reversed(case.to_person) if e.counts and want_status in (None, e.status)), None)


def _status_gap(case: Case) -> Ruling | None:
    last = _last(case, True) if case.status else None
    if last is None:
        return None
    s = case.settings
    severity = graded(case.gap(last), s.gap_status, s.gap_status_caution)
    why = "About a week between questions about news is the usual ceiling; there is rarely news sooner."
    return after(severity, why, case, last, s.gap_status)


def _any_gap(case: Case) -> Ruling | None:
    last = _last(case, False if case.status else None) if case.counts else None
    if last is None or (last.contact.kind == "light_touch" == case.intended.kind):
        return None
    s = case.settings
    severity = graded(case.gap(last), s.gap_any, s.gap_any_caution)
    return after(severity, "Give your last message room to work.", case, last, s.gap_any)


def _after_thanks(case: Case) -> Ruling | None:
    needed = case.settings.after_thanks(case.intended.kind, case.status)
    thanks = [e for e in case.to_person if e.contact.kind == "thank_you"]
    if not needed or not thanks or (case.status and _date_has_passed(case)):
        return None
    if case.gap(thanks[-1]) >= needed:
        return None
    clear = case.calendar.bd_add(thanks[-1].day, needed)
    return Ruling(
        "stop", "Let the thank-you land first.", _by_their_date(case, clear) if case.status else clear
    )


def _date_has_passed(case: Case) -> bool:
    found = case.waiting
    return found is not None and found.basis == "promise" and case.day > found.anchor


def _by_their_date(case: Case, clear: date) -> date:
    """Never later than the day on which R5 is content (3.4)."""
    found = case.waiting
    if found is None or found.basis != "promise":
        return clear
    return min(clear, case.calendar.bd_add(found.anchor, FINE_AFTER[found.precision]))


RULES = (
    Rule(
        id="R1",
        about="counted contacts to one person per day",
        fine="1st",
        caution="1st, after two that do not count",
        stop="2nd (a voicemail and a mail within two hours are one)",
        source="J",
        check=_same_day,
    ),
    Rule(
        id="R2a",
        about="business days between two status questions to one person",
        fine="5 and more",
        caution="3-4",
        stop="2 and fewer",
        source="A1, F1, F3, F4, F13",
        check=_status_gap,
    ),
    Rule(
        id="R2b",
        about="business days between any counted contact and one of another kind, same person",
        fine="3 and more",
        caution="2",
        stop="1 and fewer",
        source="J, between 48 h (F2) and a week",
        check=_any_gap,
    ),
    Rule(
        id="R2c",
        about="business days after the thank-you: addendum 1, value-add 2, status 3 (unless the date has passed)",
        fine="met",
        caution="-",
        stop="not met",
        source="J",
        check=_after_thanks,
    ),
)
