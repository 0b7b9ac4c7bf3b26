"""A further round that is told of is an invitation of theirs, which wants an answer (rule book 2.7)."""

import re

from coach.model import Interview
from handlers.news import ledger
from handlers.turn import Turn

FIXED = re.compile(
    r"\b(?:confirmed|booked|scheduled|accepted|agreed|fixed|arranged|set (?:up )?for|is on|lined up|said yes|replied|answered)\b",
    re.I,
)
"""It was answered already."""
INVITES = re.compile(
    r"\b(?:good|great|fantastic|amazing|happy) news\b|"
    r"\b(?:got|been|was|am|i'?m|they|she|he|we)(?:'ve| have| has)?(?: just| also)? (?:invit\w+|asked (?:me )?(?:back|in))\b|"
    r"\binvit(?:ed|ation|es?)\b|\bmade it (?:to|through|into)\b|\bthrough to\b|"
    r"\b(?:wants?|asked|would like|like) (?:me|to (?:see|meet|have|talk to|speak to|interview) (?:me|us))\b|"
    r"\b(?:wants?|would like|'d like|like|asks? for|suggests?|offers?|proposes?) (?:an?|another|one more) (?:\w+ ){0,2}(?:chat|call|talk|round|interview|meeting|conversation|visit)\b|"
    r"\bgot (?:to|into|through|the|a) (?:the |a )?(?:next|second|third|final|last|2nd|3rd)\b|"
    r"\b(?:moving|moved|going) (?:me )?(?:on|forward|ahead) to\b|^/(?:heard|reply|replied)\b",
    re.I,
)
"""News of theirs, rather than an appointment that was made."""


def invited(turn: Turn, interview: Interview, *, fresh: bool) -> Turn:
    """Their message is logged, so that an answer is due the same day."""
    company = turn.search.opportunity(interview.opportunity)
    news = INVITES.search(turn.text) or ledger.HEARD.search(turn.text)
    if not fresh or company is None or not news or not _goes_on(turn, interview):
        return turn
    logged = any(c.direction == "in" and c.at == turn.now for c in turn.search.contacts_of(company.id))
    return turn if logged or FIXED.search(turn.text) else ledger.log(turn, company)


def _goes_on(turn: Turn, interview: Interview) -> bool:
    """Ahead, and after an interview or an application."""
    if interview.start is None or interview.start.instant <= turn.now:
        return False
    company = turn.search.opportunity(interview.opportunity)
    rounds = [i for i in turn.search.interviews_of(interview.opportunity) if i.id != interview.id]
    met = any(i.start and i.start.instant <= turn.now and i.status == "planned" for i in rounds)
    return met or (company is not None and company.applied_on is not None)
