"""R4: what unanswered questions say, and when to stop asking."""

from coach.facts import Entry
from coach.guard.case import Case, Rule, Ruling


def _unanswered(case: Case) -> list[Entry]:
    return [e for e in case.facts.unanswered if e.at <= case.when]


def _in_a_row(case: Case) -> Ruling | None:
    if not case.status or case.facts.application_only or _to_referrer(case):
        return None
    row, s = _unanswered(case), case.settings
    most = s.followups_unanswered_max
    if len(row) < most - 1:
        return None
    since, add = case.gap(row[-1]), case.calendar.bd_add
    why = f"{len(row)} questions went unanswered. Silence is information, too; put the energy elsewhere for now."
    if len(row) == most - 1:
        final = case.intended.kind == "final_note" or since >= s.long_tail_after
        return None if final else Ruling("caution", why, add(row[-1].day, s.long_tail_after), "final_note")
    if len(row) >= most + 2:
        return Ruling("stop", why)
    needed = s.long_tail_after if len(row) == most else s.long_tail_again
    return None if since >= needed else Ruling("stop", why, add(row[-1].day, needed))


def _to_referrer(case: Case) -> bool:
    return case.intended.kind == "referral_nudge" or bool(case.person and case.person.role == "referrer")


def _without_interview(case: Case) -> Ruling | None:
    if not case.status:
        return None
    if _to_referrer(case):
        return _referrer(case)
    row = _unanswered(case)
    if not case.facts.application_only or not row:
        return None
    s = case.settings
    why = "Without an interview they owe less; one good note is usually all."
    if len(row) >= s.application_unanswered_max:
        return Ruling("stop", why)
    return Ruling("caution", why, case.calendar.bd_add(row[-1].day, s.application_gap))


def _referrer(case: Case) -> Ruling | None:
    row = [e for e in case.to_person if e.contact.kind == "referral_nudge" and e.at > case.facts.answered_at]
    if not row:
        return None
    s = case.settings
    why = "They have already put in a word for you; asking again so soon costs them."
    clear = case.calendar.bd_add(row[-1].day, s.referrer_gap)
    if len(row) > 1:
        return Ruling("stop", why)
    return Ruling("caution" if case.gap(row[-1]) >= s.referrer_gap else "stop", why, clear)


RULES = (
    Rule(
        id="R4",
        about="unanswered status questions in a row",
        fine="1st-2nd; the final note as 3rd; long-tail notes 20, then 40 business days later",
        caution="3rd",
        stop="4th until 20 business days after the last; then two long-tail notes, then no more",
        source="A4, B13, F1 to F5, F7, F8, S3 68",
        check=_in_a_row,
    ),
    Rule(
        id="R4b",
        about="unanswered questions after an application only, or to a referrer",
        fine="1st",
        caution="2nd (to a referrer after 10 business days)",
        stop="3rd (to a referrer 2nd within 10 business days)",
        source="A3, F15",
        check=_without_interview,
    ),
)
