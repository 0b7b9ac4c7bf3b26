"""What the question under a draft asked, kept where it belongs: a topic, an idea, what was forgotten, a reason, a name."""

from collections.abc import Callable
from dataclasses import replace

from coach.model import Debrief, Interview, JobSearch, Nudge
from handlers import capitals, record
from handlers.debriefing import debrief_pieces, debrief_whole
from handlers.turn import Turn
from handlers.writing import drafts

Keep = Callable[[JobSearch, Nudge, str], JobSearch]
LONGEST = 300


def kept(turn: Turn, nudge: Nudge, keep: Keep) -> Turn:
    told = _sorted(turn, nudge) if keep is topic else None
    told = told or turn.to(keep(turn.search, nudge, turn.text[:LONGEST].strip()))
    return drafts.redrawn(told.about(nudge.opportunity).changed("a detail for the draft", tell=False), nudge)


def _sorted(turn: Turn, nudge: Nudge) -> Turn | None:
    """What else than a topic it tells is kept as what it is: their trouble, an example, what was liked."""
    interview = _meeting(turn.search, nudge)
    pieces = debrief_pieces.parts(turn)
    other = [p for p in pieces if p.slot in debrief_whole.KEPT and p.slot != "topics"]
    return debrief_whole.put(turn, interview, pieces) if interview is not None and other else None


def _meeting(search: JobSearch, nudge: Nudge) -> Interview | None:
    rounds = search.interviews_of(nudge.opportunity or "")
    return search.interview(nudge.interview) or (rounds[-1] if rounds else None)


def signed(search: JobSearch, nudge: Nudge, text: str) -> JobSearch:
    return replace(search, preferences=replace(search.preferences, name=capitals.person(text)))


def topic(search: JobSearch, nudge: Nudge, text: str) -> JobSearch:
    return _debrief(search, nudge, lambda d: replace(d, topics=(text, *d.topics)))


def idea(search: JobSearch, nudge: Nudge, text: str) -> JobSearch:
    return _debrief(search, nudge, lambda d: replace(d, idea=text) if d.problem else replace(d, problem=text))


def _forgot(search: JobSearch, nudge: Nudge, text: str) -> JobSearch:
    return _debrief(search, nudge, lambda d: replace(d, forgot=text))


def reason(search: JobSearch, nudge: Nudge, text: str) -> JobSearch:
    company = search.opportunity(nudge.opportunity)
    return record.put(search, replace(company, why_this_role=text)) if company else search


def _debrief(search: JobSearch, nudge: Nudge, change: Callable[[Debrief], Debrief]) -> JobSearch:
    interview = _meeting(search, nudge)
    if interview is None:
        return search
    return record.put(search, replace(interview, debrief=change(interview.debrief or Debrief())))


QUESTIONS: tuple[tuple[str, Keep], ...] = (
    ("What name should I sign with", signed),
    ("that you still remember", topic),
    ("would you try first", idea),
    ("What would you add, or say better", _forgot),
    ("What draws you to this role", reason),
)
"""By words of the question in coach.wording.ask; a test holds the two together."""
