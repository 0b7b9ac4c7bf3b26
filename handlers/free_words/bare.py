"""Only a name, or only a day, and nothing asked: what is known of it is shown, or what is meant is asked."""

from coach import lazy_re as re
from coach.understand import ContactRead
from handlers import catalogue, words
from handlers.reading import find
from handlers.reading.lead import behind
from handlers.reading.reread import reread
from handlers.turn import Turn

MEETING = re.compile(r"\b(interview|screen|screening|panel|call|chat|meeting|round)\b", re.I)
MOST_WORDS = 3


def apply(turn: Turn) -> Turn | None:
    """None where more was said than that, or where a question waits for it."""
    if turn.read.intent not in ("note", "other", "interview"):
        return None
    if (
        turn.search.question is not None
        or len(turn.text.split()) > MOST_WORDS
        or find.nudge_of(turn) is not None
    ):
        return None
    if (shown := _company(turn)) is not None:
        return catalogue.BY_COMMAND["show"].begin(reread(turn, f"/show {shown}"))
    return _day(turn)


def _company(turn: Turn) -> str | None:
    """The company of that name, or of the person of that name."""
    name = turn.text.strip(" .!?")
    if any(o.company.casefold() == name.casefold() for o in turn.search.opportunities):
        return name
    people = find.people_named(turn.search, (ContactRead(name=name),)) if name else ()
    ids = {o for p in people for o in p.opportunities}
    mine = [o.company for o in turn.search.opportunities if o.id in ids]
    return mine[0] if len(mine) == 1 else None


def _day(turn: Turn) -> Turn | None:
    """A day by itself makes no interview."""
    when = turn.read.when
    if when is None or any(c.isalnum() for c in turn.text.replace(when.text, "")):
        return None
    day = words.capital(words.near_day(when.start.date(), turn.today))
    return turn.say(
        f'{day}: what about it? For example "interview at Acme on {when.text}" or "they decide by {when.text}".'
    )


BESIDES = re.compile(
    behind("yes|plus|unrelated")
    + r"(?:also|plus|btw|by the way|unrelated|another (?:one|interview|place|company)|"
    r"and (?:then )?(?:tomorrow|on|i))\b",
    re.I,
)
ADDED = re.compile(r"^\W*(?:(?:oh|ok|yes|yeah)\b[ ,]*)*(?:and|also|plus|then|another)\b", re.I)
""" "And a phone one Thursday with Arco": told on behind what was told before."""
MEETS = re.compile(
    r"\bi(?:'m| am|'ll| will)? (?:also )?"
    r"(?:see(?:ing)?|meet(?:ing)?|talk(?:ing)? to|speak(?:ing)? (?:to|with)|have|got)\b|"
    r"\b(?:wants?|would like|asked) to (?:also )?"
    r"(?:interview|meet|see|speak (?:to|with)|talk (?:to|with)) me\b|"
    r"\bwants? me (?:in|to come)\b",
    re.I,
)
""" "Also Globex Monday 10", "tomorrow I see Hooli at 9": a meeting of its own, whatever is asked."""


def names_another(turn: Turn, opportunity: str | None) -> bool:
    """ "Interview at Initech friday 10am" while another company's date is asked for."""
    name = turn.read.company
    if opportunity is None or name is None or find.company(turn.search, name):
        return False
    timed = any(d.has_time for d in turn.days_ahead)
    if timed and (BESIDES.match(turn.text) or MEETS.search(turn.text)):
        return True
    if turn.read.dates and ADDED.match(turn.text):
        return True
    led = re.search(rf"\b(?:at|with|for|from) {re.escape(name)}\b", turn.text, re.I)
    return led is not None and MEETING.search(turn.text) is not None
