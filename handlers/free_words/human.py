"""Hello, thank you, all right: a word for a word."""

import re

from handlers.conversation import Conversation
from handlers.overview.coming import NEXT
from handlers.overview.lists import begin_list
from handlers.turn import Turn
from handlers.varied import varied

HELLO = re.compile(
    r"^\W*(hi|hello|hey|hiya|good (morning|afternoon|evening)|moin|hallo)( there| bot| afterword)?\W*$", re.I
)
THANKS = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|great|perfect|cool|nice)[,.! ]+)?(?:many )?(?:thanks?|thank (?:you|u)|thanku|thx|thnx|tysm|ty|cheers)( (a lot|so much|very much|you|again|for (?:that|this|the help|your help|all your help|all of this|everything|being there)))?\W*$",
    re.I,
)
FINE = re.compile(
    r"^\W*(?:great|gr8|perfect|cool|nice|ok(?:ay)?|oki|k+|got it|good|gud|gd|alright|all right|fine|sure|yes|yep|yup|yeah|will do|understood|noted|makes sense|(?:ok(?:ay)?,? )?(?:i(?:'ll| will) wait|you(?:'re| are) (?:probably )?right|fair enough|good point|true|i know|i guess so|i promise)(?:,? sorry)?|sounds good|no+|nope|nah|nothing|phew|so be it|i see|aha|ah|oh|ah ok(?:ay)?)(?:[ ,.!]+(?:good|great|fine|thanks|then))?\W*$",
    re.I,
)
MUTTER = re.compile(r"^\W*(?:h+m+|u+h+m*|e+r+m*|(?:ha){2,}h?|haha\w*|lol+|rofl|xd|hehe)\W*$", re.I)
NEVER_MIND = re.compile(
    r"^\W*(?:(?:oh|no|ah|ok|well|sorry)\b[ ,.]*)*(?:nm|nvm|never ?mind|nevermind|forget it|forget about it|doesn'?t matter)\W*$",
    re.I,
)
WELCOME = ("You're welcome.", "Any time.", "Gladly.", "That is what I'm here for.")
GOOD = ("Good.", "All right.", "Fine.")
MUTTERED = ("Take your time.", "Mm.", "I'm here.")


def meant(turn: Turn) -> bool:
    return any(pattern.match(turn.text) for pattern in (HELLO, THANKS, FINE, MUTTER, NEVER_MIND))


def begin(turn: Turn) -> Turn:
    if FINE.match(turn.text) or NEVER_MIND.match(turn.text):
        return turn.say(varied(turn.search, GOOD), silent=True)
    if MUTTER.match(turn.text):
        return turn.say(varied(turn.search, MUTTERED), silent=True)
    return welcome(turn) if THANKS.match(turn.text) else hello(turn)


def thanked(turn: Turn) -> Turn:
    """Of words that are thanks or an assent, whichever they are."""
    return begin(turn) if meant(turn) else welcome(turn)


def welcome(turn: Turn) -> Turn:
    return turn.say(varied(turn.search, WELCOME), silent=True)


def hello(turn: Turn) -> Turn:
    if turn.search.opportunities:
        return begin_list(turn)
    return turn.say('Hello. Tell me about an interview, for example "/interview Acme tomorrow".')


def by_itself(turn: Turn) -> Turn:
    """ "Tell me when it is time": that is what it is there for."""
    return turn.say("I do that by myself.", after=NEXT)


CONVERSATION = Conversation(name="hello", summary="say hello", begin=begin, in_menu=False, aliases=("hi",))
