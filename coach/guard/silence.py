"""R4: what unanswered questions say, and when to stop asking."""

from coach.facts import Entry
from coach.guard.case import Case
from coach.guard.rule import Rule, Ruling

LONG_TAILS = 2
"""Notes in the slow lane, after which it rests."""


def _unanswered(case: Case) -> list[Entry]:
    return [e for e in case.facts.unanswered if e.at <= case.when]


def _in_a_row(case: Case) -> Ruling | None:
    if not case.status or case.facts.application_only or case.at_referrer:
        return None
    row, s = _unanswered(case), case.settings
    if not row:
        return None
    most = s.followups_unanswered_max
    tails = max(len(row) - most, sum(1 for e in row if e.contact.kind == "long_tail"))
    if tails >= LONG_TAILS:
        return Ruling("stop", _why(row))
    if tails > 0 or len(row) == most:
        needed = s.long_tail_again if tails > 0 else s.long_tail_after
        over = case.gap(row[-1]) >= needed
        return None if over else Ruling("stop", _why(row), case.calendar.bd_add(row[-1].day, needed))
    return _third(case, row) if len(row) == most - 1 else None


def _third(case: Case, row: list[Entry]) -> Ruling | None:
    """Welcome as the final note, or when it is time for the slow lane."""
    after = case.settings.long_tail_after
    if case.intended.kind == "final_note" or case.gap(row[-1]) >= after:
        return None
    return Ruling("caution", _why(row), case.calendar.bd_add(row[-1].day, after), "final_note")


def _why(row: list[Entry]) -> str:
    asked = "1 question" if len(row) == 1 else f"{len(row)} questions"
    return f"{asked} went unanswered. Silence is information, too; put the energy elsewhere for now."


def _without_interview(case: Case) -> Ruling | None:
    if not case.status:
        return None
    if case.at_referrer:
        return _referrer(case)
    row = _unanswered(case)
    if not case.facts.application_only or not row:
        return None
    s = case.settings
    why = "Without an interview they owe less; one good note is usually all."
    if len(row) >= s.application_unanswered_max:
        return Ruling("stop", why)
    return _once_more(case, row[-1], why, s.application_gap)


def _once_more(case: Case, last: Entry, why: str, gap: int) -> Ruling:
    """A caution that waiting does not take away: from its day on, a new angle is what helps (3.4)."""
    clear = case.calendar.bd_add(last.day, gap)
    return Ruling("caution", why, clear, nature="text" if case.day >= clear else None)


def _referrer(case: Case) -> Ruling | None:
    heard = max([case.facts.answered_at, *(c.at for c in case.facts.inbound if c.person == case.person_id)])
    row = [e for e in case.to_person if case.facts.to_referrer(e) and e.status and e.at > heard]
    if not row:
        return None
    gap = case.settings.referrer_gap
    why = "They have already put in a word for you; asking again so soon costs them."
    if len(row) > 1:
        return Ruling("stop", why)
    if case.gap(row[-1]) < gap:
        return Ruling("stop", why, case.calendar.bd_add(row[-1].day, gap))
    return _once_more(
        case, row[-1], "They have already put in a word for you; a second question is the last one.", gap
    )


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
