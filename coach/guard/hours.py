"""R8: when calls, texts and e-mails may arrive, on the company's clock."""

from datetime import date, time

from coach.guard.case import Case
from coach.guard.intended import CALLS
from coach.guard.rule import Rule, Ruling
from coach.model import Severity

_THANKS = frozenset({"thank_you", "networking_thanks"})
_MONDAY, _FRIDAY = 0, 4


def _within(clock: time, window: tuple[time, time]) -> bool:
    return window[0] <= clock <= window[1]


def _calls(case: Case) -> Ruling | None:
    if case.intended.channel not in CALLS:
        return None
    s, clock = case.settings, case.clock
    if not case.calendar.is_contact_day(case.day) or not _within(clock, s.call_possible):
        why = "Nobody is there to pick up then; catch them when they can talk."
        return Ruling("stop", why, _today_or_next(case))
    weekday = case.day.weekday()
    good = _within(clock, s.call_mornings) or _within(clock, s.call_afternoons)
    early_monday = weekday == _MONDAY and clock < s.call_monday_from
    late_friday = weekday == _FRIDAY and clock > s.call_friday_until
    if good and not early_monday and not late_friday:
        return None
    return Ruling(
        "caution", "Catch them when they can talk: mid-morning or early afternoon.", _today_or_next(case)
    )


def _next(case: Case) -> date:
    return case.calendar.contact_day(case.calendar.bd_add(case.day, 1))


def _today_or_next(case: Case) -> date:
    """The day of the next window."""
    ahead = case.clock < case.settings.call_afternoons[0] and case.calendar.is_contact_day(case.day)
    return case.day if ahead else _next(case)


def _texts(case: Case) -> Ruling | None:
    if case.intended.channel != "text" or (case.exempt and case.intended.kind not in _THANKS):
        return None
    if case.person is None or case.person.texts_welcome is not True:
        return Ruling("stop", "Texts are personal; only where they opened that door.", nature="route")
    if case.exempt:
        return None
    s, clock = case.settings, case.clock
    if case.calendar.is_bd(case.day) and _within(clock, s.text_window):
        return None
    possible = case.calendar.is_bd(case.day) and _within(clock, s.text_possible)
    severity: Severity = "caution" if possible else "stop"
    return Ruling(severity, "A text lights up their phone at once; keep it to office hours.")


def _emails(case: Case) -> Ruling | None:
    if case.intended.channel != "email" or (case.exempt and case.intended.kind not in _THANKS):
        return None
    s, clock = case.settings, case.clock
    if case.exempt:
        late = clock > s.thank_you_until or clock < s.email_window[0]
        return Ruling("caution", "Write it now; let it arrive in the morning.") if late else None
    if case.calendar.is_contact_day(case.day) and _within(clock, s.email_window):
        return None
    return Ruling("caution", "Fine to write now; let it arrive in office hours (schedule-send).")


RULES = (
    Rule(
        id="R8a",
        about="call hours, company time",
        fine="09:30-11:30 and 13:30-16:30; Monday from 10:30, Friday until 15:00",
        caution="09:00-09:30, 11:30-13:30, 16:30-17:00; Monday earlier, Friday later",
        stop="before 09:00, after 17:00, weekends, holidays, quiet days",
        source="J1, J2, J3",
        check=_calls,
    ),
    Rule(
        id="R8b",
        about="text hours and permission",
        fine="09:00-18:00 on business days, after they texted first or said so",
        caution="permission, 08:00-20:00",
        stop="no permission; earlier, later, weekends",
        source="G6, J4",
        check=_texts,
        exempt_too=True,
    ),
    Rule(
        id="R8c",
        about="e-mail hours",
        fine="07:00-20:00 on business days; thank-yous until 22:00 and on weekends",
        caution="otherwise: schedule it",
        stop="never",
        source="F20, J",
        check=_emails,
        exempt_too=True,
    ),
)
