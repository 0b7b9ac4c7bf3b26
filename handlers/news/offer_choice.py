"""An offer in hand: accept, decline, or ask for more time, each one tap or a few words (rule book N22)."""

import re

from handlers.conversation import Conversation
from handlers.news import outcome
from handlers.overview.noted import GONE
from handlers.reading import find
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.writing import contact

MORE_TIME = re.compile(
    r"^\W*(?:i|we)?\s?(?:really )?(?:need|want|could use|would like|'d like)(?: some| a bit| a little| a few| \d)? (?:(?:more|additional|extra|further) time|longer|more days|time to think)\b|"
    r"\b(?:ask(?:ing)? (?:(?:them|her|him|[\w.&'’-]+(?: [\w.&'’-]+)?) )?for|get) (?:an extension|(?:some |a bit |a little )?(?:more|additional|extra|further) time|(?:a few )?more days)\b|\bextend the deadline\b|"
    r"\b(?:ask|get|have|tell|beg)(?:ing)? (?:them|her|him|[\w.&'’-]+(?: [\w.&'’-]+)?) (?:to )?(?:wait|hold|extend|give me)\b|"
    r"\b(?:can|could|would|will|might|may) (?:they|she|he|[\w.&'’-]+) (?:please )?(?:wait|hold (?:it|on|off|the offer)|extend)\b",
    re.I,
)
""" "Can I ask Joanne to wait till Tuesday?" """
GIVEN = "That offer is settled already."


def wants_time(turn: Turn) -> bool:
    return bool(turn.search.offers) and MORE_TIME.search(turn.text) is not None


def apply(turn: Turn) -> Turn | None:
    """ "How should I ask for additional time?" is about the offer, and nothing to prepare."""
    return begin(turn) if wants_time(turn) else None


def begin(turn: Turn) -> Turn:
    """ "I need more time", with an offer in hand."""
    mine = turn.search.offers
    people = {o for p in find.people_named(turn.search, turn.read.contacts) for o in p.opportunities}
    named = tuple(o for o in mine if o.id in people or o in find.named_in(turn.search, turn.text))
    mine = named or mine
    if len(mine) == 1:
        return _time(turn.about(mine[0].id))
    return find.which(turn, mine, "more_time") if mine else turn.say(GIVEN)


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """offer:<opportunity>:<yes|no|time>."""
    company = turn.search.opportunity(args[0]) if len(args) == 2 else None
    if company is None:
        return turn.say(GONE)
    if company.status != "offer":
        return turn.say(GIVEN)
    turn = turn.about(company.id)
    if args[1] == "time":
        return _time(turn)
    return outcome.accept(turn, company) if args[1] == "yes" else outcome.decline(turn, company)


def _time(turn: Turn) -> Turn:
    """The question for an extension, with its wording and whether it is a good moment."""
    return contact.begin(reread(turn, "can I ask for more time?"))


CONVERSATION = Conversation(
    name="more_time", summary="ask for more time to decide", begin=begin, taps={"offer": tap}, in_menu=False,
    example="I need more time to decide",
)  # fmt: skip
