""" "Got two things lined up. Penske on Wednesday at 10": how many follow is no news by itself; what follows is."""

from coach import lazy_re as re
from handlers.reading import sentence_ends
from handlers.reading.fits import own_words
from handlers.reading.lead import behind
from handlers.reading.reread import reread
from handlers.turn import Turn

_MANY = r"(?:\d|two|three|four|five|six|a couple(?: of)?|a few|several|some|lots of|a bunch of)"
_THINGS = (
    r"(?:interviews?|calls|screens|chats|meetings|ones|talks|trials|things|irons in the fire|places|firms|companies|"
    r"leads|processes|applications|conversations|opportunities|jobs|options|employers)"
)
ANNOUNCED = re.compile(
    behind("hi|hey|hello|great|guess what|good news|right now|at the moment|currently")
    + r"(?:i(?:'ve| have|'m having| am having|'m juggling)? )?(?:got )?(?:now |currently |also )?"
    rf"{_MANY} (?:\w+ ){{0,2}}{_THINGS}"
    r"(?: (?:lined up|going|on the go|coming(?: up)?|open|running|to tell you about|for you|planned|now|right now|"
    r"at the moment|in the works|so far|already))*\W*$",
    re.I,
)
LONGEST = 600


def settled(turn: Turn) -> Turn:
    """Without such a first sentence, where more stands behind it; one that names a day or a company says more."""
    if turn.text.startswith("/") or not own_words(turn, LONGEST):
        return turn
    first, *rest = sentence_ends.split(turn.text) or [""]
    if not rest or ANNOUNCED.match(first.rstrip(" .:!")) is None:
        return turn
    return reread(turn, turn.text[turn.text.index(first) + len(first) :].strip())
