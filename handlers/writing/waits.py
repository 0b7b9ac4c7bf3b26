"""A verdict taken to heart in words: "alright, Monday", "ok, I'll wait", "then next week it is" beside the button that reminds."""

from datetime import datetime

from coach import lazy_re as re
from coach.model import Choice, OutboxMessage, wall_at
from coach.model.called import untitled
from handlers.nudging import remind
from handlers.overview.coming import NEXT
from handlers.reading import find, on_screen
from handlers.stamps import read_utc
from handlers.turn import Turn

ASSENT = re.compile(
    r"\b(?:ok(?:ay)?|k|alright|all right|right|fine|good|cool|sure|fair enough|makes sense|got it|then|"
    r"so|well|very|thanks|thank you|yes|yep|yeah|understood|deal|"
    r"perfect|true|you'?re right|you are right|i(?:'?ll| will| shall| can|'?d rather)?|wait|sit tight|"
    r"hold (?:on|off)|it|until|till|do it|write|call|mail|ask|on|be|is|that day|remind me|please|"
    r"let'?s|go with|do|better|not now|later|agreed|then it is|no|nope|nah|not|of course|guess|hm+|ah|oh|"
    r"leave|leaving|skip|drop|just|for now|instead|after all|sorry|patient|in peace|alone|be)\b",
    re.I,
)
"""All that may stand beside the day."""
SAYS_SO = re.compile(
    r"\b(?:wait|sit tight|patient|hold (?:on|off)|remind me|not now|later|fair enough|agreed|"
    r"you'?re right|you are right|makes sense)\b",
    re.I,
)
"""Without a day it takes one of these; a bare "ok" is a nod."""
LETS_IT_BE = re.compile(
    r"\b(?:no|nope|nah|guess not|not (?:now|today|then|yet|tonight|this week)|"
    r"leav(?:e|ing) (?:it|that|this|them|him|her|the \w+)|skip (?:it|that|this|them)|"
    r"drop (?:it|that|this)|forget (?:it|that))\b",
    re.I,
)
WHAT = re.compile(
    r"\b(?:it|that|this|them|him|her|they|she|he|"
    r"the (?:lady|man|poor (?:man|woman)|call|text|mail|e-?mail|message|note|invite)|calls?|texts?|"
    r"today|tonight|now|this week|a (?:call|text|mail))\b",
    re.I,
)
"""What is let be."""
DOES_IT = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|alright|all right|fine|right|well|good|then|so|yes|no)\b[, ]*)*i"
    r"(?:'ll| will| shall)(?: just| rather| better)? "
    r"(?:ring|call|phone|telephone|mail|e-?mail|write(?: to)?|text|message|send) ?"
    r"(?:him|her|them|it|that|one|a (?:mail|note|line))?"
    r"(?: (?:then|instead|later|after lunch|after work|tonight|this afternoon|in the afternoon|in a bit|"
    r"at that hour|in time))*\W*$",
    re.I,
)
""" "I shall ring after lunch then": meant, and not done."""
WILL_WAIT = re.compile(
    r"\b(?:i['’]?ll|i will|i shall|i['’]?d rather|i would rather|i rather|let me|then|better)\b[^.!?;]{0,16}\b"
    r"(?:wait|go slow\w*|hold (?:off|back)|(?:leave|let) (?:\w+ ){1,2}(?:be|alone|rest|in peace)|"
    r"(?:drop|skip|leave) (?:it|that|this)|sit (?:tight|still)|be patient|rest|"
    r"look elsewhere|keep quiet|stay quiet|after (?:the|their) (?:outcome|decision))\b",
    re.I,
)
""" "Haddaway, I'll wait then", "never mind, I'll leave the man be": said in whatever words, with no day and nobody else in it."""
LONGEST = 9


def apply(turn: Turn) -> Turn | None:
    """The reminder that was offered, taken, or the whole thing let be; None where the words are more, or name another day."""
    if _verdict(turn) is None or "?" in turn.text or len(turn.text.split()) > LONGEST:
        return None
    if DOES_IT.match(turn.text):
        return turn.say("Good. A word is enough when it is out.", silent=True)
    lets_be = LETS_IT_BE.search(turn.text) is not None
    rest = ASSENT.sub("", WHAT.sub("", _without_names(turn)) if lets_be else _without_day(turn))
    if any(c.isalnum() for c in rest):
        said = WILL_WAIT.search(turn.text) and not turn.read.dates and not turn.read.company
        return _let_be(turn) if said and not find.people(turn) else None
    return _taken(turn) or (_let_be(turn) if lets_be else None)


def _taken(turn: Turn) -> Turn | None:
    offered, when = _offered(turn), turn.read.when
    if offered is None or (when is None and not SAYS_SO.search(turn.text)):
        return None
    opportunity, at = offered.does.split(":")[1:3]
    moment = read_utc(at)
    if when is not None and (moment is None or not _same_day(turn, moment)):
        return None
    return remind.tap_at(turn.read_as(dates=()), (opportunity, at))


def _let_be(turn: Turn) -> Turn:
    """Nothing is set up for it; what the plan brings by itself is said."""
    offered = _offered(turn)
    turn = turn.about(offered.does.split(":")[1]) if offered is not None else turn
    return turn.say("Good.", after=NEXT, silent=True)


def _verdict(turn: Turn) -> OutboxMessage | None:
    newest = next(on_screen.messages(turn.search), None)
    return newest if newest is not None and newest.reply.verdict is not None else None


def _offered(turn: Turn) -> Choice | None:
    newest = _verdict(turn)
    if newest is None:
        return None
    rows = (c for row in newest.reply.choices for c in row)
    return next((c for c in rows if c.does.startswith("remat:")), None)


def _without_names(turn: Turn) -> str:
    """Without the day, and without people they know by name."""
    text = _without_day(turn)
    for person in find.people(turn):
        for name in untitled(person.name):
            text = re.sub(rf"\b(?:m(?:rs|r|s)\.? )?{re.escape(name)}\b", " ", text, flags=re.I)
    return text


def _without_day(turn: Turn) -> str:
    return turn.text.replace(turn.read.when.text, " ") if turn.read.when else turn.text


def _same_day(turn: Turn, moment: datetime) -> bool:
    when = turn.read.when
    assert when is not None
    day = wall_at(moment, turn.zone).date
    return wall_at(when.start, turn.zone).date <= day <= wall_at(when.end or when.start, turn.zone).date
