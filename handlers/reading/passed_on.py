""" "Moira passed my thanks on to Fraser": the thank-you went out, by way of somebody else (rule book N03, N15)."""

from coach import lazy_re as re
from handlers.reading.fits import states
from handlers.reading.reread import reread
from handlers.turn import Turn

_WHO = r"(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)?"
PASSED = re.compile(
    rf"^\W*(?:(?:so|ok|and|also|just)\b[ ,]*)*"
    rf"(?:{_WHO}|she|he|they|the (?:recruiter|agency|coordinator|assistant|office)) "
    rf"(?:has |have |is |just |already |kindly |will have )*"
    r"(?:pass(?:ed|ing)|forward(?:ed|ing)|hand(?:ed|ing)|sent|gave|giving|relay(?:ed|ing)|delivered)(?: on| over| along)? (?:my|the) "
    r"(?P<what>thanks|thank[- ]?yous?(?: (?:notes?|mails?|letters?))?|regards|notes?|messages?|mails?|"
    r"e-?mails?)"
    rf"(?: on| over| along)?(?: to (?P<whom>{_WHO}(?:(?:,| and) {_WHO})*|them|him|her))?(?P<rest>[^?]{{0,40}})$",
    re.I,
)
THANKS = re.compile(r"thank|regards", re.I)


def settled(turn: Turn) -> Turn:
    """As a message of the user's own; any other words as they are."""
    text = turn.text
    if not turn.search.opportunities or not states(text):
        return turn
    found = PASSED.match(text)
    if found is None:
        return turn
    what = "thank-you" if THANKS.search(found["what"]) else "note"
    whom = f" to {found['whom']}" if found["whom"] else ""
    return reread(turn, f"sent the {what}{whom}{found['rest']}")
