""" "I am Arjun. I have an interview at Acme tomorrow": the name drafts are signed with, and the rest by itself."""

from dataclasses import replace

from coach import lazy_re as re
from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from handlers import capitals, words
from handlers.reading import sentence_ends
from handlers.reading.fits import states
from handlers.reading.reread import reread
from handlers.turn import Turn

INTRODUCES = re.compile(
    r"^\W*(?:(?:hi|hello|hey|hiya|namaste|good (?:morning|evening|afternoon|day))\b"
    r"(?: there| bot| coach)?[\s,.!]*)?"
    r"(?:i am|i'm|i’m|im|my name is|my name's|myself)\s+(?P<name>[^\W\d_][\w'’-]+(?: [A-Z][\w'’-]+)?)(?: here)?"
    r"\s*(?:[.,!;:\n]+\s*|\s(?:and|,)\s+|$)(?P<rest>.*)$",
    re.I | re.S,
)

WHAT_HELPS = 'Tell me what is going on: an interview, an application, somebody who got in touch. One line is enough, for example "interview at Acme on Thursday at 10 with Dana Lee".'


def settled(turn: Turn) -> Turn:
    """The turn without the introduction, which is kept; alone it is left to whoever answers it."""
    found = INTRODUCES.match(turn.text)
    if found is None or not found["rest"].strip() or not _a_name(found["name"]):
        return turn
    name = capitals.person(found["name"])
    known = turn.to(replace(turn.search, preferences=replace(turn.search.preferences, name=name)))
    return known if _tells_nothing_else(turn) else reread(known, found["rest"].strip())


def _tells_nothing_else(turn: Turn) -> bool:
    """ "I'm Aoife, nurse, just back from maternity leave": all of it is who one is."""
    return _of_oneself(turn) and not turn.read.company and not turn.read.dates and turn.read.intent in LOOSE


OF_ME = re.compile(
    r"\b(?:i['’]?m|im|i am|i was|i have (?:been|worked|\d)|"
    r"i just (?:finished|graduated|moved|left|lost)|my name|years?|yrs|experience\w*|looking for|"
    r"laid off|let go|made redundant|graduat\w+|career|degree|trying to|hoping to|got tired of|"
    r"back to work|returning to)\b",
    re.I,
)
"""Said of oneself, before anything is asked of the bot."""
LOST = re.compile(r"\b(?:laid off|let go|redundan\w+|fired|sacked|lost my job|downsized)\b", re.I)
TOLD = ("interview", "heard", "applied", "offer", "rejected", "reschedule")
LOOSE = ("note", "other", "debrief", "applied")
FEWEST, LONGEST = 4, 300
"""Words; letters."""


def behind(turn: Turn) -> Turn:
    """The turn with only what is told behind such an introduction: "paramedic, 11 yrs. Stryker called yesterday"."""
    told = sentence_ends.split(turn.text) if _of_oneself(turn) else []
    for at in range(1, len(told)):
        rest = reread(turn, " ".join(told[at:]))
        if rest.read.intent in TOLD and rest.read.company and not _names_a_company(turn, told[:at]):
            return rest
    return turn


def _names_a_company(turn: Turn, told: list[str]) -> bool:
    """A company is named in the introduction itself."""
    return reread(turn, " ".join(told)).read.company is not None


def welcomed(turn: Turn) -> Turn | None:
    """Nothing but that: said hello to, and told what helps."""
    if not _of_oneself(turn) or turn.read.company or turn.read.intent not in LOOSE:
        return None
    name = turn.search.preferences.name
    if LOST.search(turn.text):
        return turn.say(f"I'm sorry about that job; it is no measure of your work. {WHAT_HELPS}")
    return turn.say(f"Good to meet you{f', {words.shown(name, 40)}' if name else ''}. {WHAT_HELPS}")


def _of_oneself(turn: Turn) -> bool:
    """The first thing said, in a sentence or two of one's own."""
    text = turn.text
    if turn.search.opportunities or turn.search.question or not states(text) or len(text) > LONGEST:
        return False
    timed = any(d.has_time for d in turn.days_ahead)
    return len(text.split()) >= FEWEST and OF_ME.search(text) is not None and not timed


def alone(text: str) -> str | None:
    """The name, where somebody says nothing but that."""
    found = INTRODUCES.match(text)
    return found["name"] if found and not found["rest"].strip() and _a_name(found["name"]) else None


def _a_name(typed: str) -> bool:
    """One that people have; what is also an ordinary word only with its capital."""
    first = typed.split()[0]
    return first.casefold() in FIRST_NAMES and (first[:1].isupper() or first.casefold() not in COMMON)
