"""Hello, thank you, and "I'm so nervous": a coach is also somebody to talk to, in one or two lines."""

import re

from handlers.conversation import Conversation
from handlers.overview.coming import NEXT, upcoming
from handlers.overview.lists import begin_list
from handlers.turn import Turn

HELLO = re.compile(
    r"^\W*(hi|hello|hey|hiya|good (morning|afternoon|evening)|moin|hallo)( there| bot| afterword)?\W*$", re.I
)
THANKS = re.compile(
    r"^\W*(thanks?|thank you|thx|ty|cheers|great|perfect|cool|nice|ok(ay)?|got it|good)( (a lot|so much|very much|you))?\W*$",
    re.I,
)
HEAVY = re.compile(
    r"\b(nervous|anxious|scared|afraid|stressed|worried|overwhelmed|exhausted|desperate|hopeless|depressed|hate this|so tired|sick of|"
    r"panick\w*|can'?t sleep|fuck\w*|shit(ty)?|screw (this|it)|this sucks|damn (it|this)|nobody wants me|give up|giving up|what'?s the point|no ?(one|body) (ever )?"
    r"(answers|replies|responds|calls back))\b",
    re.I,
)
CALM = (
    "That is how most people feel at this point, and it says nothing about your chances. "
    "One thing at a time; I keep track of the rest."
)


def meant(turn: Turn) -> bool:
    text = turn.text
    light = HELLO.match(text) or THANKS.match(text)
    return bool(light) or (HEAVY.search(text) is not None and not turn.read.dates and len(text) < 120)


def begin(turn: Turn) -> Turn:
    if HEAVY.search(turn.text):
        return calm(turn)
    return welcome(turn) if THANKS.match(turn.text) else hello(turn)


def calm(turn: Turn) -> Turn:
    steps = [n for o in turn.search.opportunities if o.is_open for n in upcoming(turn.search, o.id, turn.now)]
    rest = "" if steps or not turn.search.opportunities else " Nothing is due right now."
    return turn.say(CALM + rest)


def welcome(turn: Turn) -> Turn:
    return turn.say("You're welcome.", silent=True)


def hello(turn: Turn) -> Turn:
    if turn.search.opportunities:
        return begin_list(turn)
    return turn.say('Hello. Tell me about an interview, for example "/interview Acme tomorrow".')


def by_itself(turn: Turn) -> Turn:
    """ "Tell me when it is time": that is what it is there for."""
    return turn.say("I do that by myself.", after=NEXT)


CONVERSATION = Conversation(name="hello", summary="say hello", begin=begin, in_menu=False, aliases=("hi",))
