"""N14: applied, and silence since; once, and once more with a new angle."""

from collections.abc import Iterator

from coach.facts import Facts
from coach.model import Nudge
from coach.nudges.check_ins import first_question
from coach.nudges.follow_ons import WINDOWS, follow_on
from coach.nudges.kind import NudgeKind

_NAME = "application_follow_up"


def find(facts: Facts) -> Iterator[Nudge]:
    yield from first_question(
        facts, _NAME, "Most hiring managers find this a good time to follow up.", ("N14", "R5b")
    )
    reason = "One more note, with something new; after that the energy is better spent elsewhere."
    yield from follow_on(facts, _NAME, WINDOWS[_NAME], reason, ("N14", "R4b"), count=2)


KIND = NudgeKind(
    name=_NAME,
    code="N14",
    headline="Application follow-up",
    trigger="applied, and no word since",
    earliest="5 business days after applying or the closing date (public sector 11)",
    ideal="7 business days (public sector 12); a second with a new angle 10 later",
    latest="15 business days (public sector 20)",
    who="the hiring manager if known, else the recruiter; quoting the reference",
    purpose="two matches with the advert, and whether anything can be added",
    stops="an interview, a reply, an outcome; two at most",
    moves="the closing date",
    sources="S1 21 and 27; B1, B2, B4, C8, E5, E6 (A3 and F15 dissent)",
    find=find,
    about="first_question",
    counts=True,
    status_ask=True,
    remind=True,
    rank=34,
)
