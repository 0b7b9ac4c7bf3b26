"""What a sentence tells of what went on in the room: what they asked about, liked, or have trouble with."""

import re

from handlers.debriefing import trouble
from handlers.reading.news_words import AMONG, NO_FROM_THEM

ASKED_ABOUT = re.compile(
    r"^\W*(?:and |also |then )*(?:they|she|he|[\w'’.-]+(?: [\w'’.-]+)?) "
    r"(?:also |even |just |only |really |mostly )*"
    r"(?:asked|wanted to know|(?:was|were) (?:very |really |most )?(?:interested|curious|keen)|"
    r"grilled|quizzed|cared|dug|focus(?:s?ed))"
    r"(?: me| us)?"
    r"(?: a lot| lots| loads| plenty| a bunch| a few things| again| more| mostly| mainly)? "
    r"(?:about|on|into|if|whether|how|what|why|in)\b",
    re.I,
)
""" "Mark asked about my notice period": there, and no request."""
LIKED_MINE = re.compile(
    r"^\W*(?:and |also |but )*(?!(?:i|we)\b)(?:[\w'’.-]+ ){1,3}?(?:really |also |seemed to )?"
    r"(?:liked?|loved?|enjoyed|(?:was|were) (?:\w+ )?(?:impressed|taken|struck) (?:by|with)) my \w|"
    r"^\W*(?:and |also |but )*(?!(?:i|we)\b)(?:[\w'’.-]+ ){1,3}?(?:really |also )?"
    r"(?:liked|loved|(?:was|were|seemed) (?:\w+ )?(?:impressed|taken|struck|pleased)) (?:by |with )?"
    r"(?:the fact )?(?:that|how) (?:[^.]{0,40}\b)?i\b",
    re.I,
)
OWN_WORK = re.compile(
    r"\bmy (?:\w+ ){0,2}?"
    r"(?:work|projects?|experience|time|years|background|code|designs?|thesis|job|role|portfolio)\b",
    re.I,
)


def slot(words: str) -> str | None:
    """The question of the debrief it answers; "felt" for what is only of the interview ("four more to see"), and no news."""
    if AMONG.search(words) and not NO_FROM_THEM.search(words):
        return "felt"
    if ASKED_ABOUT.match(words):
        return "experience" if OWN_WORK.search(words) else "topics"
    if LIKED_MINE.match(words):
        return "experience"
    return "problem" if trouble.told(words) else None
