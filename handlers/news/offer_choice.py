"""An offer in hand: accept, decline, or ask for more time, each one tap or a few words (rule book N22)."""

from coach import lazy_re as re
from handlers.conversation import Conversation
from handlers.news import outcome
from handlers.overview.noted import GONE
from handlers.reading import which_one, whose_offer
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.writing import contact

_MORE = (
    r"(?:(?:(?:some|a bit|a little|a few|few|two|three|\d+|a couple(?: of)?) )?"
    r"(?:more|additional|extra|further) (?:time|days?|weeks?)|"
    r"(?:an?|one|two|three|\d+|another|a few|a couple(?: of)?) (?:\w+ )?(?:days?|weeks?) "
    r"(?:more|longer|extra)|"
    r"(?:another|one more|a further) (?:few )?(?:days?|weeks?)|"
    r"an extension|longer|(?:some )?time to think)"
)
_SPAN = rf"(?:{_MORE}|(?:until|till) (?!you\b|they\b|she\b|he\b|it\b)\w+)"
_THEM = r"(?:them|her|him|[\w.&'’-]+(?: [\w.&'’-]+)?)"
MORE_TIME = re.compile(
    rf"^\W*(?:i|we)?\s?(?:really )?(?:need|want|could use|would like|'d like)(?: \d)? {_SPAN}|"
    rf"\bi (?:would |'d )?(?:need|like) {_SPAN}|\bextend the deadline\b|"
    rf"\b(?:ask(?:ing)?(?: {_THEM})? for|get(?: {_THEM})?) {_MORE}|\bask(?:ing)? {_THEM} for {_SPAN}|"
    rf"\b(?:can|could|may|might) i (?:have|get|take) {_SPAN}|"
    rf"\b(?:ask|get|have|tell|beg)(?:ing)? {_THEM} (?:to )?(?:wait|hold|extend|give me)\b|"
    r"\b(?:can|could|would|will|might|may) (?:they|she|he|[\w.&'’-]+) (?:please )?"
    r"(?:wait|hold (?:it|on|off|the offer)|extend)\b|"
    rf"\b(?:can|could|would|will|might|may) (?:they|she|he|[\w.&'’-]+) (?:please )?give me {_SPAN}|"
    rf"\bstall(?:ing)?\b|\b(?:buy|play for|win)(?:ing)? (?:myself |some |me |a bit of |more )*time\b|"
    rf"\b(?:put|hold|keep) {_THEM} (?:off|at bay)\b|"
    rf"\bdelay(?:ing)? (?:my|the) (?:answer|decision|yes|reply)\b|"
    r"\b(?:think (?:about )?it over|(?:think|sleep) (?:about|on) it)\b"
    r"(?=.*\b(?:weekend|tell|ask|say|night|days?|until|till|may i|can i)\b)",
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
    mine = whose_offer.named(turn) or turn.search.offers
    if len(mine) == 1:
        return _time(turn.about(mine[0].id))
    return which_one.which(turn, mine, "more_time") if mine else turn.say(GIVEN)


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
)  # fmt: skip
