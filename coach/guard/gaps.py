"""R1 and R2: room between messages to one person."""

from coach.facts import Entry
from coach.facts.counting import SILENT_CALL
from coach.guard.case import CALLS, Case, Rule, Ruling, graded
from coach.model import Severity

FULL_DAY = 2
"""Messages of any kind to one person, after which another that counts can wait for the next day."""
_AFTER_THANKS = {"addendum": "addendum_after_thanks", "value_add": "value_add_after_thanks"}


def _ruling(severity: Severity, why: str, case: Case, last: Entry, gap: int) -> Ruling | None:
    return None if severity == "fine" else Ruling(severity, why, case.calendar.bd_add(last.day, gap))


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
    return _ruling(severity, why, case, last, s.gap_status)


def _any_gap(case: Case) -> Ruling | None:
    last = _last(case, False if case.status else None) if case.counts else None
    if last is None or (last.contact.kind == "light_touch" == case.intended.kind):
        return None
    s = case.settings
    severity = graded(case.gap(last), s.gap_any, s.gap_any_caution)
    return _ruling(severity, "Give your last message room to work.", case, last, s.gap_any)


def _after_thanks(case: Case) -> Ruling | None:
    name = _AFTER_THANKS.get(case.intended.kind, "status_after_thanks" if case.status else "")
    thanks = [e for e in case.to_person if e.contact.kind == "thank_you"]
    if not name or not thanks or (case.status and _date_has_passed(case)):
        return None
    needed = int(getattr(case.settings, name))
    if case.gap(thanks[-1]) >= needed:
        return None
    clear = case.calendar.bd_add(thanks[-1].day, needed)
    return Ruling("stop", "Let the thank-you land first.", clear)


def _date_has_passed(case: Case) -> bool:
    found = case.waiting
    return found is not None and found.basis == "promise" and case.day > found.anchor


def _call_gap(case: Case) -> Ruling | None:
    if case.intended.channel not in CALLS or not case.counts:
        return None
    calls = [e for e in case.to_person if e.contact.channel in CALLS and e.counts]
    if not calls:
        return None
    s = case.settings
    severity = graded(case.gap(calls[-1]), s.call_gap, s.call_gap_caution)
    why = "More than one call a week is where many find it too much."
    return _ruling(severity, why, case, calls[-1], s.call_gap)


def _light_gap(case: Case) -> Ruling | None:
    touches = [e for e in case.to_person if e.contact.kind == "light_touch"]
    if case.intended.kind != "light_touch" or not touches:
        return None
    s = case.settings
    severity = graded(case.gap(touches[-1]), s.light_gap, s.light_gap_caution)
    return _ruling(severity, "A friendly note works when it is rare.", case, touches[-1], s.light_gap)


def _slow_lane(case: Case) -> Ruling | None:
    if not case.counts:
        return None
    s = case.settings
    rulings = [
        _ruling(
            graded(case.gap(e), fine, caution), "You are in the slow lane on purpose here.", case, e, fine
        )
        for kinds, fine, caution in (
            (("long_tail",), s.long_tail_gap, s.long_tail_gap_caution),
            (("stay_in_touch", "networking_touch"), s.keep_in_touch, s.keep_in_touch_caution),
        )
        for e in [x for x in case.to_person if x.contact.kind in kinds][-1:]
    ]
    found = [r for r in rulings if r]
    return max(found, key=lambda r: (r.severity == "stop", r.clear)) if found else None


def _silent_calls(case: Case) -> Ruling | None:
    if case.intended.channel != "phone" or case.exempt:
        return None
    s = case.settings
    tries = [e for e in case.to_person if e.contact.kind == SILENT_CALL and case.within(e, s.week_window)]
    today = sum(1 for e in tries if e.day == case.day)
    stop = today + 1 >= s.silent_calls_day or len(tries) + 1 >= s.silent_calls_stop
    if not stop and len(tries) + 1 < s.silent_calls_caution:
        return None
    allowed = s.silent_calls_caution - 2
    clear = case.calendar.bd_add(tries[-1 - allowed].day, s.week_window)
    return Ruling("stop" if stop else "caution", "Missed calls show on their phone.", clear)


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
    Rule(
        id="R2d",
        about="business days between two calls to one person",
        fine="5 and more",
        caution="3-4",
        stop="2 and fewer",
        source="A1",
        check=_call_gap,
    ),
    Rule(
        id="R2e",
        about="business days between two light touches",
        fine="10 and more",
        caution="5-9",
        stop="fewer than 5",
        source="J",
        check=_light_gap,
    ),
    Rule(
        id="R2f",
        about="business days after a long-tail note, or after staying in touch, to anything unsolicited",
        fine="20, or 60, and more",
        caution="10-19, or 40-59",
        stop="fewer",
        source="C1, C10, C11, J",
        check=_slow_lane,
    ),
    Rule(
        id="R2g",
        about="silent call attempts without a voicemail",
        fine="1-2 a day",
        caution="3rd within 5 business days",
        stop="3rd in a day, 4th within 5 business days",
        source="A4",
        check=_silent_calls,
    ),
)
