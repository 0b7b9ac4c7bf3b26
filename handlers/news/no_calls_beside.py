""" "It takes one to two weeks. She says also please no phone calls": kept beside what else was told (rule book R9)."""

from collections.abc import Callable
from dataclasses import replace

from coach import lazy_re as re
from handlers import words
from handlers.news import wishes
from handlers.reading import find, sentence_ends
from handlers.reading.fits import own_words
from handlers.reading.news_words import NO_CALLS
from handlers.reading.reread import reread
from handlers.turn import Turn

CLAUSE = re.compile(r"\s*[,;]\s+(?:and |but )?|\s+(?:and|but)\s+", re.I)
""" "They decide by Friday and please not to call": a day in the same breath."""


def apply(turn: Turn, hear: Callable[[Turn], Turn]) -> Turn | None:
    """None where that is all that is told, or it is not clear of whom."""
    if not own_words(turn) or not NO_CALLS.search(turn.text) or not _of_somebody_met(turn):
        return None
    told = sentence_ends.split(turn.text)
    if len(told) == 1 and turn.read.dates:
        told = [c for c in CLAUSE.split(turn.text) if c.strip()]
    rest = [s for s in told if not NO_CALLS.search(s)]
    if not rest or len(rest) == len(told):
        return None
    heard = hear(reread(turn, " ".join(rest)))
    company = heard.search.opportunity(heard.target or heard.search.focus)
    if company is None or len(heard.replies) == len(turn.replies):
        return None
    person, search = heard.search.person(company.primary), wishes.without_calls(heard.search, company)
    *earlier, last = heard.replies
    who = words.called(person) if person else company.company
    said = replace(last, text=f"No calls to {words.shown(who, 40)}, then; writing only.\n{last.text}")
    return replace(heard.to(search), replies=(*earlier, said))


def _of_somebody_met(turn: Turn) -> bool:
    """An application tells of the posting's wishes by itself."""
    known = find.people(turn) or find.companies(turn)
    asked = turn.asked("debrief")
    return turn.read.intent != "applied" and bool(known or asked)
