"""R2d and R2g: calls are rarer than mails, and missed ones are seen."""

from coach.facts.counting import SILENT_CALL
from coach.guard.case import Case
from coach.guard.intended import CALLS
from coach.guard.rule import Rule, Ruling, after, graded


def _call_gap(case: Case) -> Ruling | None:
    if case.intended.channel not in CALLS or not case.counts:
        return None
    calls = [e for e in case.to_person if e.contact.channel in CALLS and e.counts]
    if not calls:
        return None
    s = case.settings
    severity = graded(case.gap(calls[-1]), s.call_gap, s.call_gap_caution)
    why = "More than one call a week is where many find it too much."
    return after(severity, why, case, calls[-1], s.call_gap)


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
        id="R2d",
        about="business days between two calls to one person",
        fine="5 and more",
        caution="3-4",
        stop="2 and fewer",
        source="A1",
        check=_call_gap,
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
