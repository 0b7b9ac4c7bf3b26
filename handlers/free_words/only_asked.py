"""A question changes nothing: where one was heard as news ("who rejected me?"), what is known is shown in its place."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import JobSearch
from handlers.free_words import acts_asked, lost
from handlers.overview import recall
from handlers.reading.fits import TOLD_QUESTION, letter
from handlers.reading.unmarked import for_something, for_yes_or_no
from handlers.turn import Turn

LONGEST = 14
"""Words; with more there is something told beside the question."""
SENTENCES = re.compile(r"[.!?;:\n]\s+\w")
WISH = re.compile(r"\b(?:remind|show|wake|ping|notify) me\b|\bdon'?t (?:you|we)\b", re.I)


def unharmed(turn: Turn, done: Turn) -> Turn:
    """The answer, unless a question made news of it."""
    if done.did is None or not _asked(turn) or facts(done.search) == facts(turn.search):
        return done
    return recall.answered(turn) or acts_asked.status(turn) or lost.begin(turn)


def _asked(turn: Turn) -> bool:
    text = turn.text
    if text.startswith("/") or letter(text) or turn.message.kind != "text" or TOLD_QUESTION.match(text):
        return False
    one = len(text.split()) <= LONGEST and SENTENCES.search(text) is None
    asked = for_something(text) or for_yes_or_no(text)
    return one and asked and WISH.search(text) is None


def facts(search: JobSearch) -> tuple[object, ...]:
    """What only news changes; an answer to a question of the look back ("why they left it") is none."""
    status = tuple((o.id, o.status, o.promise, o.offer) for o in search.opportunities)
    meetings = tuple(replace(i, debrief=None) for i in search.interviews)
    return status, meetings, search.contacts
