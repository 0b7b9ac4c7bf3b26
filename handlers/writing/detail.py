"""The one question under a draft ("what did Dana talk about?"): its answer is kept, and the draft becomes personal at once."""

import re
from collections.abc import Callable
from dataclasses import replace

from coach.model import Debrief, JobSearch, Nudge
from coach.understand.gist import likeliest
from handlers import capitals, record
from handlers.free_words import misread, requests
from handlers.news import remarks
from handlers.reading import who_is
from handlers.reading.fits import name, prose
from handlers.turn import Turn
from handlers.writing import drafts
from handlers.writing.ticked import shown_draft

LONGEST = 300
NEWS, SURE = ("heard", "auto_reply", "bounced", "wants_meeting", "silence", "no_show"), 0.6
ANOTHER = re.compile(
    r"\b(?:another|a second|one more|a further) (?:one|role|position|opening|job|interview|round|offer|vacancy)\b",
    re.I,
)
"""Told of a further job, and not of what was talked about."""
PLAIN = ("other", "note", "debrief", "interview")
Keep = Callable[[JobSearch, Nudge, str], JobSearch]


def apply(turn: Turn, nudge: Nudge) -> Turn | None:
    """None where the draft asked nothing, or these words are no answer to it."""
    draft = shown_draft(turn.search, nudge)
    note = (draft.note if draft else None) or ""
    keep = next((k for asked, k in QUESTIONS if asked in note), None)
    own = misread.conversation(turn) or requests.as_command(turn)
    if keep is None or own or turn.read.dates or not prose(turn):
        return None
    if ANOTHER.search(turn.text) or who_is.says(turn.text):
        return None
    if misread.corrected(turn).read.intent not in PLAIN or remarks.is_a_trait(turn) or _news(turn.text):
        return None
    if keep is _signed and not name(turn):
        return None
    search = keep(turn.search, nudge, turn.text[:LONGEST].strip())
    return drafts.redrawn(
        turn.to(search).about(nudge.opportunity).changed("a detail for the draft", tell=False), nudge
    )


def _news(text: str) -> bool:
    """ "Dana has called" is nothing to write to her."""
    best = likeliest(text)
    return best is not None and best.act in NEWS and best.chance >= SURE


def _signed(search: JobSearch, nudge: Nudge, text: str) -> JobSearch:
    return replace(search, preferences=replace(search.preferences, name=capitals.person(text)))


def _topic(search: JobSearch, nudge: Nudge, text: str) -> JobSearch:
    return _debrief(search, nudge, lambda d: replace(d, topics=(text, *d.topics)))


def _idea(search: JobSearch, nudge: Nudge, text: str) -> JobSearch:
    return _debrief(search, nudge, lambda d: replace(d, idea=text) if d.problem else replace(d, problem=text))


def _forgot(search: JobSearch, nudge: Nudge, text: str) -> JobSearch:
    return _debrief(search, nudge, lambda d: replace(d, forgot=text))


def _reason(search: JobSearch, nudge: Nudge, text: str) -> JobSearch:
    company = search.opportunity(nudge.opportunity)
    return record.put(search, replace(company, why_this_role=text)) if company else search


def _debrief(search: JobSearch, nudge: Nudge, change: Callable[[Debrief], Debrief]) -> JobSearch:
    rounds = search.interviews_of(nudge.opportunity or "")
    interview = search.interview(nudge.interview) or (rounds[-1] if rounds else None)
    if interview is None:
        return search
    return record.put(search, replace(interview, debrief=change(interview.debrief or Debrief())))


QUESTIONS: tuple[tuple[str, Keep], ...] = (
    ("What name should I sign with", _signed),
    ("that you still remember", _topic),
    ("what would you try first", _idea),
    ("What would you add, or say better", _forgot),
    ("What draws you to this role", _reason),
)
"""By words of the question in coach.wording.ask; a test holds the two together."""
