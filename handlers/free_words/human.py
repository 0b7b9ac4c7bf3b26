"""Hello, thank you, all right: a word for a word."""

from coach import lazy_re as re
from handlers.conversation import Conversation
from handlers.overview.coming import NEXT
from handlers.overview.lists import begin_list
from handlers.reading.lead import behind
from handlers.turn import Turn
from handlers.varied import varied

HELLO = re.compile(
    r"^\W*(hi|hello|hey|hiya|good (morning|afternoon|evening)|moin|hallo)( there| bot| afterword)?\W*$", re.I
)
THANKS = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|great|perfect|cool|nice)[,.! ]+)?(?:many )?"
    r"(?:thanks?|thank (?:you|u)|thanku|thx|thnx|tysm|ty|cheers)"
    r"( (a lot|so much|very much|you|again|"
    r"for (?:that|this|the help|your help|all your help|all of this|everything|being there)))?\W*$",
    re.I,
)
FINE = re.compile(
    r"^\W*(?:(?:u+gh+|oh|well|hm+|alright|pff+)[ ,.!]+)?"
    r"(?:great|gr8|perfect|cool|nice|ok(?:ay)?|oki|k+|got it|good|gud|gd|alright|all right|fine|sure|"
    r"yes|yep|yup|yeah|will do|understood|noted|makes sense|"
    r"(?:ok(?:ay)?,? )?"
    r"(?:i(?:'ll| will) wait|you(?:'re| are) (?:probably )?right|fair enough|good point|true|i know|"
    r"i guess so|i promise)"
    r"(?:,? sorry)?|"
    r"sounds good|no+|nope|nah|nothing|phew|so be it|i see|aha|ah|oh|ah ok(?:ay)?)"
    r"(?:[ ,.!]+(?:good|great|fine|thanks|then|ok(?:ay)?|yeah|sure|right))?\W*$",
    re.I,
)
MUTTER = re.compile(r"^\W*(?:h+m+|u+h+m*|e+r+m*|(?:ha){2,}h?|haha\w*|lol+|rofl|xd|hehe)\W*$", re.I)
NEVER_MIND = re.compile(
    behind("no|sorry") + r"(?:nm|nvm|never ?mind|nevermind|forget it|forget about it|doesn'?t matter)\W*$",
    re.I,
)
SCRAP = re.compile(
    behind("no+|wait|oops|sorry|actually")
    + r"(?:please )?(?:scrap|strike|scratch|cancel|ignore|forget|delete|drop|undo|bin)\b (?:all )?"
    r"(?:that|it|this|what i (?:just )?said|i said that|the last (?:one|thing|bit|message)|"
    r"that last (?:one|thing|bit))"
    r"(?: please| again| now)*\W*$",
    re.I,
)
SKIPPED = re.compile(r"^\W*(?:skip|pass|next|skip (?:it|that|this))\W*$", re.I)
REDO = re.compile(r"^\W*(?:please )?(?:redo|re-do|undo (?:the |that )?undo)\W*$", re.I)
UNDO_ALL = re.compile(r"^\W*(?:please )?undo (?:it )?(?:all|everything)(?: of (?:it|that|this))?\W*$", re.I)
DOUBTS = re.compile(
    r"^\W*(?:i (?:really |just )?(?:don'?t|do not|can'?t|cannot) (?:believe|buy|agree|think so|trust)|"
    r"i (?:doubt|disagree)|"
    r"(?:that|this|it)(?:'?s| is| sounds) "
    r"(?:nonsense|rubbish|bullshit|bs|not true|silly|stupid|ridiculous|wrong advice)|"
    r"seriously|no way|says who|who says(?: so)?)\b"
    r"(?: (?:that|it|this|you|at all|with (?:that|you)|so))*\W*$",
    re.I,
)
SAYS = (
    (REDO, "I can't bring it back by itself. Say it once more, and it is noted."),
    (
        UNDO_ALL,
        'One step at a time: say "undo" as often as you like, up to ten. /forget deletes a company, or everything.',
    ),
    (DOUBTS, "Fair enough; it is your call, always. /why says where it comes from."),
)
LEAVING = re.compile(
    r"^\W*(?:(?:sorry|ok(?:ay)?|k|so|oh|oops|hey|wait|damn|shit)\b[, ]*)*(?:i |we )?"
    r"(?:got ?ta|gtg|g2g|(?:have|need|got) to|must|am off|'?m off|brb|ttyl|bbl|back later|"
    r"talk (?:soon|later|to you later)|bye(?: bye)?|cu|see (?:you|ya)|good ?night|cya)\b"
    r"(?: (?:go|run|leave|jump|dash|hop|off|head out|rush|work|drive|catch (?:my|the|a) \w+|"
    r"pick up \w+(?: \w+)?))?"
    r"(?: (?:now|sorry|rounds?|to \w+(?: \w+)?|for now|then|bye|the (?:bus|train|kids?) \w*))*\W*$",
    re.I,
)
"""Somebody has no time just now."""
WELCOME = ("You're welcome.", "Any time.", "Gladly.", "That is what I'm here for.")
GOES = (
    "All right; it keeps until you are back.",
    "Till later. Nothing is lost.",
    "Off you go; I keep everything.",
)
GOOD = ("Good.", "All right.", "Fine.")
MUTTERED = ("Take your time.", "Mm.", "I'm here.")


def small_reply(turn: Turn) -> Turn | None:
    """To a few words about the talk itself; "skip" where nothing is asked."""
    said = next((text for pattern, text in SAYS if pattern.match(turn.text)), None)
    if said is None and turn.search.question is None and SKIPPED.match(turn.text) and not _waits(turn):
        said = "Nothing is open just now."
    return turn.say(said, silent=True) if said else None


def _waits(turn: Turn) -> bool:
    return any(n.state == "asked" for n in turn.search.nudges)


def meant(turn: Turn) -> bool:
    return any(pattern.match(turn.text) for pattern in (HELLO, THANKS, FINE, MUTTER, NEVER_MIND, LEAVING))


def begin(turn: Turn) -> Turn:
    if FINE.match(turn.text) or NEVER_MIND.match(turn.text):
        return turn.say(varied(turn.search, GOOD), silent=True)
    if LEAVING.match(turn.text):
        return turn.say(varied(turn.search, GOES), silent=True)
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
