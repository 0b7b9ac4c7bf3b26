"""R6: not around somebody, not past the recruiter, not everybody at once."""

from coach.facts import agency
from coach.guard.case import Case
from coach.guard.repetition import similarity
from coach.guard.rule import Rule, Ruling, graded

_SAME_TEXT = 0.85
_TAILORED = 2


def _around_somebody(case: Case) -> Ruling | None:
    if not case.status or case.person_id is None or case.at_referrer or _agent(case, case.person_id):
        return None
    others = [
        e
        for e in case.facts.unanswered
        if e.at <= case.when and e.person not in (None, case.person_id) and not _agent(case, e.person)
    ]
    if not others:
        return None
    last, s = others[-1], case.settings
    severity = graded(case.gap(last), s.gap_status, s.gap_status_caution)
    if severity == "fine":
        return None
    why = "Your question to a colleague there is still open; asking a second person looks like going around them."
    return Ruling(severity, why, case.calendar.bd_add(last.day, s.gap_status))


def _agent(case: Case, person: str | None) -> bool:
    """Nobody of the company's; R6b speaks about the way past them."""
    known = case.facts.records.person.get(person)
    return known is not None and known.role == "agency"


def _past_the_recruiter(case: Case) -> Ruling | None:
    agent = agency(case.facts)
    if not case.status or agent is None or case.person_id in (None, agent.id):
        return None
    if case.person is not None and case.person.role in ("agency", "referrer"):
        return None
    if case.facts.opportunity.agency_route == "through":
        return Ruling("stop", f"{agent.name} asked you to go through them; going past can cost you both.")
    return Ruling("caution", f"It is not settled yet whether you may go past {agent.name}; ask them first.")


def _everybody(case: Case) -> Ruling | None:
    if case.exempt:
        return None
    count = len({case.person_id, *case.intended.also, *_same_text_today(case)} - {None})
    if count < _TAILORED:
        return None
    severe = count > _TAILORED
    return Ruling("stop" if severe else "caution", "Asking several people there at once reads as pressure.")


def _same_text_today(case: Case) -> set[str | None]:
    text = case.intended.text
    if not text:
        return set()
    return {
        e.person
        for e in case.to_company
        if e.counts
        and e.day == case.day
        and e.contact.text
        and similarity(text, e.contact.text) >= _SAME_TEXT
    }


RULES = (
    Rule(
        id="R6",
        about="business days after an unanswered question to somebody else there",
        fine="5 and more",
        caution="3-4",
        stop="fewer than 3",
        source="A2, J",
        check=_around_somebody,
    ),
    Rule(
        id="R6b",
        about="a direct status question to the client where an agency is in between",
        fine="-",
        caution="the route is not agreed",
        stop="the recruiter said to go through them",
        source="G1, G2, G3",
        check=_past_the_recruiter,
        nature="route",
    ),
    Rule(
        id="R6c",
        about="one message to several people",
        fine="one person; thank-yous",
        caution="two people, tailored",
        stop="more than two, or copies to all",
        source="F14, J",
        check=_everybody,
        nature="route",
    ),
)
