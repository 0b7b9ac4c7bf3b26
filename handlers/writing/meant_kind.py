"""Of what kind the message is that somebody means to send: as said, else what the state of things asks for."""

from datetime import timedelta

from coach import lazy_re as re
from coach.model import Opportunity, Person
from handlers.reading.unanswered import unanswered
from handlers.turn import Turn
from handlers.writing.kind_by_state import asks_for_news_in, kind_by_state, thanks_of
from handlers.writing.left_out import of_what_was_left_out
from handlers.writing.meant_channel import channel_meant, crosses_a_line
from handlers.writing.sent_kinds import kind_in
from handlers.writing.sent_words import MATERIAL
from handlers.writing.steps import owed

MORE_TIME = re.compile(r"\b(more time|extension|extend|longer|postpone|later date|few (more )?days)\b", re.I)
OTHER_OFFER = re.compile(r"\b(my|an|another|the|other) (\w+ )?(offer|deadline)\b", re.I)
"""Of another company's: telling the others is fair (rule book N23)."""
TELLING = re.compile(
    r"\b(?:tell(?:ing)?|inform(?:ing)?|updat(?:e|ing)|notify(?:ing)?|break (?:it|this|the news) to|"
    r"let(?:ting)? [\w .&'-]{2,30} know)\b"
    r"(?! me\b)",
    re.I,
)
"""With an offer in hand, of that offer."""
HURRY = re.compile(
    r"\b(?:hurry|speed (?:it |things )?up|faster|quicker|sooner|expedite|push (?:them|it)|rush|"
    r"where (?:they|things|it|i) stands?)\b",
    re.I,
)
"""With an offer elsewhere, the offer is the reason one may ask."""
LIGHT = re.compile(
    r"\b(article|link|(?:photo|picture|pic|snapshot|copy|scan)s? of|congrat\w+|podcast|book|birthday|happy|"
    r"(?:good|nice|interesting|great|fun|another|lovely) (?:\w+ )?"
    r"(?:read|piece|story|video|talk|find|report|post)|"
    r"clipping|video|cartoon|newsletter)\b",
    re.I,
)
CORRECTING = re.compile(
    r"\b(correction|correct (a|an|my|the|that|one)|typo|"
    r"wrong (year|date|day|name|number|figure|file|link|attachment|version)|"
    r"forgot (the|my) attachment)\b",
    re.I,
)
"""Of one's own last message (rule book 3.1)."""
LAST_NOTE = re.compile(
    r"\b(?:final|last|closing|goodbye|good-bye|farewell) (?:\w+ ){0,2}"
    r"(?:note|message|e-?mail|mail|line|word|letter|try|attempt|check[- ]?in"
    r"|follow[- ]?up)s?\b(?! (?:was|were|went|got|i)\b)",
    re.I,
)
"""The kind note after which they are left in peace (rule book N11)."""
JUST_NOW = timedelta(hours=1)
ANSWERING = re.compile(
    r"\b(?:an?|the|my) (?:answer|reply|response) (?:to|on)\b|"
    r"\banswer(?:ing)? (?:her|his|their|the|that|another) (?:\w+ )?(?:question|e-?mail|message)",
    re.I,
)
TELL_THEM = re.compile(
    r"\b(?:tell|inform|let|withdraw\w*|cancel|write|mail|e-?mail|say|notify|answer|call|go)\b", re.I
)
WANTED = re.compile(
    r"\b(?:she|he|they|who|that|which|[A-Z]\w+) (?:had |has |have )?"
    r"(?:asked (?:me )?for|wanted|requested|is waiting for|are waiting for)\b"
)
"""What they asked for never counts (rule book 3.1)."""


def kind_meant(turn: Turn, company: Opportunity, text: str | None, person: Person | None) -> str:
    """What they mean to send: as said, else what a message in this state of things would be."""
    if private := crosses_a_line(turn):
        return private
    if channel_meant(turn, company) == "linkedin_note":
        return "note"
    if CORRECTING.search(turn.text) and not text:
        return "correction" if _wrote_just_now(turn, company) else "message"
    kind = _as_said(turn, company, text) or kind_by_state(turn, company, text, person)
    return _owed(turn, company) or kind if kind == "reply" or company.status == "rejected" else kind


def _owed(turn: Turn, company: Opportunity) -> str | None:
    """The reply to a no, or to an offer, that still waits; it is what an answer to them would be."""
    mine = (n for n in owed(turn.search) if n.opportunity == company.id and n.kind != "reply_due")
    return next((n.kind for n in mine if not asks_for_news_in(turn, None)), None)


def _wrote_just_now(turn: Turn, company: Opportunity) -> bool:
    return any(
        c.direction == "out" and c.kind != "correction" and timedelta() <= turn.now - c.at <= JUST_NOW
        for c in turn.search.contacts_of(company.id)
    )


def _as_said(turn: Turn, company: Opportunity, text: str | None) -> str | None:
    said = kind_in(text or turn.text)
    if said == "reply" and not text and unanswered(turn.text):
        said = "status"
    if said == "thank_you":
        return thanks_of(turn, company)
    return _of_itself(turn, company, text, said) or _by_the_offers(turn, company, text, said)


def _of_itself(turn: Turn, company: Opportunity, text: str | None, said: str | None) -> str | None:
    if not text and WANTED.search(turn.text) and MATERIAL.search(turn.text):
        return "material"
    if not text and ANSWERING.search(turn.text):
        return "reply"
    if said in ("value_add", "reply", "addendum"):
        return said
    if said is None and not text and of_what_was_left_out(turn, company):
        return "addendum"
    return "final_note" if not text and LAST_NOTE.search(turn.text) else None


def _by_the_offers(turn: Turn, company: Opportunity, text: str | None, said: str | None) -> str | None:
    """Theirs, another one, or one that was taken."""
    if said == "offer_notice" or (OTHER_OFFER.search(turn.text) and company.status != "offer"):
        return "offer_notice"
    if not text and _taken_elsewhere(turn, company) and TELL_THEM.search(turn.text):
        return "close_out"
    asks = asks_for_news_in(turn, text) and not _knows_of_it(turn, company)
    tells = TELLING.search(turn.text) or HURRY.search(turn.text) or asks
    if not text and said in (None, "status") and tells and _offered_elsewhere(turn, company):
        return "offer_notice"
    if company.status == "offer":
        return "offer_decision" if MORE_TIME.search(turn.text) else "reply"
    return "light_touch" if LIGHT.search(turn.text) and not text else None


def _taken_elsewhere(turn: Turn, company: Opportunity) -> bool:
    """Another offer was accepted, and these still wait."""
    return company.is_open and any(o.status == "accepted" for o in turn.search.opportunities)


def _offered_elsewhere(turn: Turn, company: Opportunity) -> bool:
    return company.status != "offer" and bool(turn.search.offers)


def _knows_of_it(turn: Turn, company: Opportunity) -> bool:
    """They were told of the other offer: what only asks for news now is a question for news."""
    told = any(c.direction == "out" and c.kind == "offer_notice" for c in turn.search.contacts_of(company.id))
    return told and re.search(r"\boffer|\bdeadline\b", turn.text, re.I) is None
