"""They wait longer for the answer to their offer: the deadline moves, and nothing else does (rule book N22)."""

from dataclasses import replace
from datetime import timedelta

from coach import lazy_re as re
from coach.model import Offer, Opportunity
from coach.understand import DateRead
from handlers import record, words
from handlers.news.offer_deadline import answer_by, deadline_of
from handlers.overview.noted import noted
from handlers.reading import days_they_named, find
from handlers.reading.day_words import WEEKDAY
from handlers.reading.did import DID
from handlers.reading.fits import states
from handlers.reading.supposed import MAYBE
from handlers.turn import Turn

GRANTED = re.compile(
    r"\b(?:gave|given|give|gives|granted|allow(?:s|ed)?|let)\b "
    r"(?:me|us|\w+ (?:more )?(?:days?|time))\b[^.;!?\n]{0,30}\b(?:until|till?|to|by)\b|"
    r"\b(?:extend\w*|prolong\w*|push\w*|mov\w*|postpon\w*|chang\w*)\b[^.;!?\n]{0,24}\b"
    r"(?:deadline|offer|date|answer|decision|it)\b|"
    r"\b(?:deadline|offer)\b[^.;!?\n]{0,24}\b(?:extended|moved|pushed|prolonged|is now|now)\b|"
    r"\bi (?:can|may|could) (?:now |still |also )?"
    r"(?:answer|decide|reply|respond|think(?: about it)?|say|take|"
    r"let (?:them|her|him|[\w.&'’-]+(?: [\w.&'’-]+)?) know)\b[^.;!?\n]{0,20}\b"
    r"(?:by|until|till|on|before|to)\b|"
    r"\b(?:more time|extra (?:time|days?)|longer|an extension)\b[^.;!?\n]{0,20}\b"
    r"(?:until|till|to|by)\b|"
    r"\b(?:i|we) (?:now )?(?:have|got|'ve got) (?:time )?(?:until|till?)\b|"
    r"\bnew deadline\b|\b(?:fine|ok|okay|good|alright|happy) with (?:the |my answer on |an answer on )?"
    r"(?=\d|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the \d)|"
    r"\b(?:they|she|he)(?:'ll| will| can)? waits? (?:until|till|for (?:me|my answer))\b|"
    r"\b(?:agreed|fine|ok|okay|happy) (?:to|with)\b[^.;!?\n]{0,40}\b(?:until|till|answer\w*|decid\w+)\b|"
    r"\b(?:got|have|given?|gave|get)(?: me)? (?:\w+ ){0,2}?(?:more|extra|additional) (?:days?|time|weeks?)\b",
    re.I,
)
AGREED = re.compile(
    r"\b(?:that'?s|thats|that is|it'?s|its|it is|this is|would be|will be|is|are|was|were) "
    r"(?:all |absolutely |perfectly |totally |quite |just )*"
    r"(?:fine|ok|okay|alright|right|good|cool|possible|no problem|grand|perfect)\b|"
    r"\b(?:no problem|of course|sure(?: thing)?|works? (?:for|with) (?:them|her|him|us)|agreed|agrees|"
    r"said (?:yes|ok|okay|sure|fine))\b",
    re.I,
)
""" "She said that's fine, Tuesday it is", after more time was asked for."""
NAMED = re.compile(rf"(?:on |by |until |till? )?{WEEKDAY}", re.I)
WEEK = timedelta(days=7)
WANTED = re.compile(
    r"\b(?:needs?|wants?|expects?|waits? for|hopes? for|would like|'d like|asked? for|asks for) "
    r"(?:(?:my|an?|the|our|their) )?(?:\w+ )?(?:answer|decision|reply|response|yes)\b|"
    r"\b(?:needs?|wants?|expects?|hopes?|hoping|would like|'d like|have|has) (?:me )?to "
    r"(?:know|hear|decide|answer|tell|sign|say)\b",
    re.I,
)
""" "They want to know by Friday": of their offer, and no request for something else."""


def apply(turn: Turn) -> Turn | None:
    """The new deadline kept; None where no offer is open, or no later day was named."""
    text = turn.text
    if not states(text) or MAYBE.search(text) or (DID.match(text) and _somebody_else(turn)):
        return None
    company, days = _whose(turn), days_they_named.ahead(turn, "deadline")
    if company is None or company.offer is None or not days:
        return None
    if not (GRANTED.search(text) or WANTED.search(text)):
        days = _agreed_to(turn, company.offer, days)
    return _kept(turn, company, company.offer, days) if days else None


def _kept(turn: Turn, company: Opportunity, offer: Offer, days: tuple[DateRead, ...]) -> Turn:
    by = deadline_of(turn, company, answer_by(replace(turn.read, dates=days)) or days[-1])
    search = record.put(turn.search, replace(company, offer=replace(offer, deadline=by)))
    asked = search.question is not None and search.question.conversation == "offer"
    turn = turn.to(record.answered(search) if asked else search)
    turn = turn.about(company.id).changed(f"the deadline of {find.name_of(company)}")
    mine = by.seen_from(turn.zone)
    day = f"{words.day(mine.date, turn.today)}, {words.clock(mine.local)}"
    return noted(turn, f"Good. {find.name_of(company)} waits for your answer until {day}.")


def _agreed_to(turn: Turn, offer: Offer, days: tuple[DateRead, ...]) -> tuple[DateRead, ...]:
    """ "That's fine, Tuesday it is": a day after the one that stood, the next of that name."""
    if offer.deadline is None or AGREED.search(turn.text) is None:
        return ()
    stood, said = offer.deadline.instant, days[-1]
    if said.start > stood:
        return (said,)
    later = said.start + WEEK
    return (
        (replace(said, start=later, end=None, alts=()),)
        if NAMED.fullmatch(said.text) and later > stood
        else ()
    )


def _somebody_else(turn: Turn) -> bool:
    """ "Told Mrs Hargreaves I need to decide by Wednesday": said where there is no offer."""
    offers = {o.id for o in turn.search.offers}
    named = find.people(turn)
    return bool(named) and not any(offers & set(p.opportunities) for p in named)


def _whose(turn: Turn) -> Opportunity | None:
    """Of the company or the person named; else the only offer there is."""
    offers, named = turn.search.offers, find.companies_told(turn)
    people = {o for p in find.people(turn) for o in p.opportunities}
    mine = [o for o in offers if o in named] or [o for o in offers if o.id in people]
    mine = mine or ([] if named else list(offers))
    return mine[0] if len(mine) == 1 else None
