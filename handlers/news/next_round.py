"""A further round that is told of is an invitation of theirs, which wants an answer (rule book 2.7)."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Interview, meetings
from coach.understand import ContactRead
from handlers.news import ledger
from handlers.reading import find, speaker
from handlers.turn import Turn

FIXED = re.compile(
    r"\b"
    r"(?:confirmed|booked|scheduled|accepted|agreed|fixed|arranged|set (?:up )?for|is on|lined up|"
    r"said yes|replied|answered)\b",
    re.I,
)
"""It was answered already."""
THEY_ANSWERED = re.compile(
    r"\b(?:they|she|he|(?-i:[A-Z])[\w'’-]+)(?:['’]ve|['’]s| have| has)? (?:just |finally )?(?:answered|replied|said yes)\b",
    re.I,
)
INVITES = re.compile(
    r"\b(?:good|great|fantastic|amazing|happy) news\b|"
    r"\b(?:got|been|was|am|i'?m|they|she|he|we)(?:'ve| have| has)?(?: just| also)? "
    r"(?:invit\w+|asked (?:me )?(?:back|in))\b|"
    r"\binvit(?:ed|ation|es?)\b|\bmade it (?:to|through|into)\b|\bthrough to\b|"
    r"\b(?:can|could|will|would|['’]ll) (?:see|meet|have|fit|squeeze) me\b|"
    r"\bi(?:['’]m| am) (?:to|supposed to|asked to|meant to) come\b|"
    r"\b(?:wants?|asked|would like|like) "
    r"(?:me|to (?:see|meet|have|talk to|speak to|interview) (?:me|us))\b|"
    r"\b(?:wants?|would like|'d like|like|asks? for|suggests?|offers?|proposes?) "
    r"(?:an?|another|one more) (?:\w+ ){0,2}"
    r"(?:chat|call|talk|round|interview|meeting|conversation|visit)\b|"
    r"\bgot (?:to|into|through|the|a) (?:the |a )?(?:next|second|third|final|last|2nd|3rd)\b|"
    r"\b(?:moving|moved|going) (?:me )?(?:on|forward|ahead) to\b|^/(?:heard|reply|replied)\b",
    re.I,
)
"""News of theirs, rather than an appointment that was made."""

ARRANGES = re.compile(
    r"\b[A-Za-z][\w’-]+(?: will|['’]ll| is going to| is| wants to| would)? "
    r"(?:set(?:s|ting)? (?:it |one |this )?up|arrang(?:e|es|ing)|schedul(?:e|es|ing)|book(?:s|ing)?|"
    r"organi[sz](?:e|es|ing)) "
    r"(?:an?|the|my|another|one)\b",
    re.I,
)
""" "Kevin will set up a technical interview": he only brings it."""
WITH_THEM = re.compile(r"\bwith (?:him|her|them|himself|herself|themselves)\b", re.I)


def invited(turn: Turn, interview: Interview, *, fresh: bool) -> Turn:
    """Their message is logged, so that an answer is due the same day."""
    company = turn.search.opportunity(interview.opportunity)
    news = INVITES.search(turn.text) or ledger.HEARD.search(turn.text)
    if not fresh or company is None or not news or not _goes_on(turn, interview):
        return turn
    if FIXED.search(THEY_ANSWERED.sub(" ", turn.text)):
        return turn
    theirs = (c for c in turn.search.contacts_of(company.id) if c.direction == "in" and c.at == turn.now)
    logged = next(theirs, None)
    if logged is not None:
        return turn.put(replace(logged, kind="invite"))
    brings = speaker.speaker(turn)
    read = replace(turn.read, contacts=(ContactRead(name=brings[0].name),)) if brings else turn.read
    return turn.to(ledger.log(replace(turn, read=read), company, "invite").search)


def brought(turn: Turn) -> bool:
    """ "Dana rang, I'm invited on Tuesday at 10"."""
    ahead = any(d.role == "event" and d.has_time for d in turn.days_ahead)
    return ahead and INVITES.search(turn.text) is not None and not FIXED.search(turn.text)


def without_bringer(turn: Turn) -> Turn:
    """ "Priya wrote: second round with Otto on Friday": Otto is met, and Priya only brings it."""
    if ARRANGES.search(turn.text) and len(turn.read.contacts) == 1:
        return turn.read_as(contacts=())
    brings = {p.id for p in speaker.speaker(turn)}
    if not brings or WITH_THEM.search(turn.text):
        return turn
    guests = tuple(
        c for c in turn.read.contacts if not brings & {p.id for p in find.people_named(turn.search, (c,))}
    )
    return turn.read_as(contacts=guests) if guests else turn


def _goes_on(turn: Turn, interview: Interview) -> bool:
    """Ahead, and after an interview or an application."""
    if interview.start is None or interview.start.instant <= turn.now:
        return False
    company = turn.search.opportunity(interview.opportunity)
    rounds = [i for i in turn.search.interviews_of(interview.opportunity) if i.id != interview.id]
    met = bool(meetings.begun(rounds, turn.now))
    return met or (company is not None and company.applied_on is not None)
