""" "Why not today?", "why do I have to wait?", "why Friday?": the step that is meant, whether it may be now, and its reason."""

from datetime import timedelta

from coach import lazy_re as re
from coach.model import Nudge, wall_at
from handlers import words
from handlers.nudging.nudge_message import SPECIAL, headline
from handlers.nudging.plan_steps import newest, steps_of
from handlers.overview import why
from handlers.overview.coming import upcoming
from handlers.overview.their_word import LEAD
from handlers.reading import find
from handlers.reading.day_words import WEEKDAY
from handlers.turn import Turn

_NOW = (
    r"(?:today|now|right now|right away|at once|immediately|sooner|earlier|before|yet|already|tonight|"
    r"tomorrow|this (?:week|morning|afternoon|evening)|until then|till then|then|so (?:late|long)|"
    r"that (?:late|long)|only then)"
)
ASKED = re.compile(
    rf"{LEAD}(?:why|how come)"
    rf"(?: (?:not|only|so|on|till|until|do|does|did|should|must|can|can't|cannot|shouldn't|don't|couldn't|"
    rf"am|i|you|we|it|have|need|to|is|that|the|wait(?:ing)?|write|send|it|reminder|check-?in|note|"
    rf"thank-?you|message))*? ?"
    rf"(?:{_NOW}|(?:wait|waiting)(?: (?:until|till|so long|that long|for)\b.*)?|"
    rf"(?:on |until |till )?{WEEKDAY}(?: the \w+)?|"
    rf"(?:on |until |till )?\d[\w ]{{0,12}})\W*$",
    re.I,
)
LATELY = timedelta(hours=12)
"""So long a verdict is what is asked about."""


def answered(turn: Turn) -> Turn | None:
    """None where these words ask for something else, or nothing is planned."""
    if not ASKED.match(turn.text) or not turn.search.opportunities:
        return None
    if find.nudge_of(turn) is not None or _just_judged(turn):
        return why.begin(turn)
    if (waiting := _brought(turn)) is not None:
        return _it_may_be(turn, waiting)
    step = _step(turn)
    return why.of_nudge(turn, step) if step is not None else None


def _just_judged(turn: Turn) -> bool:
    """A verdict, and nothing brought since."""
    for message in reversed(turn.search.outbox):
        if message.reply.edits is not None or turn.now - message.due > LATELY:
            continue
        if message.reply.verdict is not None:
            return True
        if message.reply.nudges:
            return False
    return False


def _brought(turn: Turn) -> Nudge | None:
    rows = steps_of(turn.search, "asked")
    company = find.opportunity(turn).one
    mine = [n for n in rows if company is None or n.opportunity == company.id]
    return newest(mine)


def _it_may_be(turn: Turn, nudge: Nudge) -> Turn:
    until = nudge.latest
    rest = (
        f" It is on time until {words.moment(until, turn.zone, turn.now)}."
        if until and until > turn.now
        else ""
    )
    return turn.say(
        f"It may be now: {words.inside(headline(turn.search, nudge))} is with you.{rest}", silent=True
    )


def _step(turn: Turn) -> Nudge | None:
    """Of the day that is named, else the next one."""
    company = find.opportunity(turn).one
    steps = upcoming(turn.search, company.id, turn.now) if company else []
    steps = [n for n in steps if n.kind not in SPECIAL]
    day = wall_at(turn.read.when.start, turn.zone).date if turn.read.when else None
    on_it = [n for n in steps if wall_at(words.when_of(n), turn.zone).date == day]
    return next(iter(on_it or steps), None)
