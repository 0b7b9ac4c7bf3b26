"""A wish for quiet in any words, "hold everything until Monday", "I'm on holiday next week": a pause, whatever is on screen."""

from coach import lazy_re as re
from handlers.nudging import pause
from handlers.reading import find
from handlers.reading.fits import asks
from handlers.turn import Turn

_ALL = (
    r"(?:everything|reminders?|reminding(?: me)?|nudges?|nudging(?: me)?|messages?|messaging(?: me)?|"
    r"notifications?|all(?: of (?:it|this))?|it all|things|texts?|pings?)"
)
WISHED = re.compile(
    r"^\W*(?:(?:please|can you|could you|ok|okay|so)[ ,]+)*(?:"
    rf"(?:hold|stop|pause|mute|silence|suspend|freeze|halt|snooze|postpone|put off|delay)\b"
    rf"(?: (?:all|any|the|my|your|sending|me|of|those|these))* {_ALL}\b|"
    r"(?:pause|be quiet|stay quiet|keep quiet|mute|leave me (?:alone|be|in peace)|"
    r"(?:give|leave) me (?:some |a bit of )?(?:peace|quiet|rest|a break))\b|"
    r"(?:quiet|silence|peace|hush)\b(?= (?:please )?(?:until|till?|for|from|over|this|next)\b)|"
    r"(?:nothing|no more)\b(?: more| else| from you)*(?= (?:until|till?|before)\b.*\bplease\b)|"
    rf"(?:no|not any|don'?t (?:send|show|bring)(?: me)?(?: any)?)(?: more)? {_ALL}\b)"
    r"(?=.*\b(?:until|till?|before|for|from|this|next|over|during|today|tomorrow|on)\b)",
    re.I,
)
"""With a time for it; without one it is asked for elsewhere."""
_AT = r"(\d{1,2}(?::\d{2})? ?(?:am|pm)?)"
HOURS = re.compile(
    rf"\b(?:quiet|silent|no (?:messages|reminders|nudges)|"
    rf"don'?t (?:message|write to|remind|nudge|disturb) me)\b[^.;!?]{{0,20}}?\b"
    rf"(?:(?:from|between) )?{_AT} ?(?:to|till|until|and|-|–) ?{_AT}",
    re.I,
)
"""Of every night, and no pause."""
AWAY = re.compile(
    r"^\W*(?:by the way |btw |fyi )?"
    r"(?:(?:i'?m|i am|i'?ll be|i will be|we'?re|we are|we'?ll be|going)(?: going)?(?: to be)?(?: away)? "
    r"(?:(?:on )?(?:a )?(?:vacation|holidays?|leave|break|trip|pto|annual leave|honeymoon)|away|"
    r"off(?! to\b)(?: work)?|travell?ing|out of (?:office|town|the office)|offline|abroad)|"
    r"(?:vacation|holiday|time off|pto|annual leave)(?= (?:from|until|till|next|this|tomorrow)))\b",
    re.I,
)


UNWELL = re.compile(
    r"^\W*(?:(?:i'?m|i am|i|sorry|ugh|so|feeling|feel|not feeling|home|off|in bed|am|been|still)\b[, ]*)*"
    r"(?:sick|ill|unwell|poorly|not (?:feeling )?well|well(?<=not feeling well)|"
    r"with (?:the |a )?(?:flu|cold|fever|migraine)|"
    r"(?:got |have |having )?(?:the |a )?(?:flu|bad cold|fever|migraine|covid))\b",
    re.I,
)
"""Nothing is pressed on somebody who is ill today."""


def asked(turn: Turn) -> Turn | None:
    """None where no day is named, or one company is meant."""
    text = turn.text
    if HOURS.search(text) and all(d.has_time for d in turn.read.dates):
        return None
    if turn.read.when is None or asks(text) or find.named_in(turn.search, text):
        return None
    away = AWAY.match(text) or UNWELL.match(text)
    if not (WISHED.match(text) or (away and _alone(turn, away[0]))):
        return None
    return pause.begin(turn)


def _alone(turn: Turn, away: str) -> bool:
    """Nothing else is told in the same breath: no company, nobody, no meeting."""
    name = (turn.read.company or "").casefold()
    return name in away.casefold() and not turn.read.contacts and not any(d.has_time for d in turn.read.dates)
