"""The smaller facts of a meeting: round, kind, length, place and zone."""

import re

from coach.model import MeetingKind
from coach.understand.lexicon import ORDINALS, SMALL
from coach.understand.phrases import Phrases
from coach.understand.places import PLACES, Place

_ROUND = Phrases(
    r"\b(?:(?P<nth>1st|2nd|3rd|4th|5th|6th|first|second|third|fourth|fifth"
    r"|sixth)[\s-]+(?:and\s+final\s+)?(?:round|interview|stage|call|screen|chat|loop)"
    r"|(?:round|stage|r)[\s-]?(?P<n>[1-9]|one|two|three|four|five)\b"
    r"|(?P<final>final|last)[\s-]+(?:round|interview|stage|loop|panel|chat|call)"
    r"|(?P<screen>phone[\s-]?screen(?:ing)?|recruiter\s+(?:screen|call|chat)|screening\s+(?:call"
    r"|interview)|hr\s+(?:round|screen|call|interview)|intro(?:ductory)?\s+call|pre[\s-]?screen)"
    r"|(?P<other>(?:technical|tech|coding|system\s+design|behaviou?ral|case|culture(?:[\s-]fit)?"
    r"|managerial|hiring\s+manager|hm|panel|bar\s+raiser|take[\s-]?home|pair\s+programming|live\s+coding"
    r"|whiteboard|portfolio|design)\s+(?:round|interview|screen|loop|stage|test|call|chat|review|session"
    r"|assessment)|onsite|on-site|superday|super\s+day|assessment\s+cent(?:re|er)|loop))\b"
)
_NTH = {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "6th": 6, **ORDINALS, **SMALL}

KINDS: tuple[tuple[MeetingKind, Phrases], ...] = (
    (
        "task",
        Phrases(
            r"\b(?:take[\s-]?home|assignment|coding\s+(?:test|challenge)|assessment(?!\s+cent)"
            r"|case\s+study|homework|hackerrank|codility|online\s+test|aptitude\s+test|work\s+sample)\b"
        ),
    ),
    ("campus_visit", Phrases(r"\b(?:campus\s+visit|job\s+talk|fly[\s-]?out)\b")),
    (
        "event",
        Phrases(
            r"\b(?:"
            r"(?:careers?|jobs?|recruit(?:ment|ing)|graduate|university|college|campus|hiring|industry|"
            r"employer|insight|alumni|networking)"
            r"\s+(?:fair|event|day|evening|night|expo|drinks|breakfast)|trade\s+fair|expo|milk\s+round"
            r"|open\s+(?:day|house|evening)|meetup|meet-up|conference)\b"
        ),
    ),
    ("panel", Phrases(r"\bpanel\b")),
    (
        "onsite",
        Phrases(
            r"\b(?:on-?site|superday|super\s+day|in[\s-]person|f2f|face[\s-]to[\s-]face"
            r"|at\s+their\s+office|assessment\s+cent(?:re|er)|loop)\b"
        ),
    ),
    (
        "phone_screen",
        Phrases(
            r"\b(?:phone[\s-]?screen(?:ing)?|screening(?:\s+call)?|recruiter\s+(?:screen|call)"
            r"|pre[\s-]?screen|telephonic|phone\s+(?:call|interview)|hr\s+(?:call|screen|round))\b"
        ),
    ),
    (
        "video",
        Phrases(
            r"\b(?:zoom|teams|google\s+meet|meet\.google|webex|video(?:\s+(?:call|interview))?|skype"
            r"|facetime|virtual|hirevue|hangouts?)\b"
        ),
    ),
    (
        "chat",
        Phrases(
            r"\b(?:coffee|informational|networking\s+(?:call|chat)|informal\s+chat|catch[\s-]?up"
            r"|intro\s+chat|quick\s+chat)\b"
        ),
    ),
    ("interview", Phrases(r"\b(?:interviews?|intervew|interveiw|round|final)\b")),
)

_LENGTH = Phrases(
    r"(?<![\w.])(?:(?P<n>\d{1,3}(?:\.5)?)\s?-?\s?(?P<u>minutes?|mins?|min|m|hours?|hrs?"
    r"|h)\b(?:\s*(?:and\s+)?(?P<m>\d{1,2})\s?(?:minutes?|mins?|m)\b)?"
    r"|(?P<half>half\s+(?:an\s+)?hour|30m)|(?P<hour>(?:an|one)\s+hour(?P<ahalf>\s+and\s+a\s+half)?)"
    r"|(?P<two>two|three)\s+hours?|(?:three|3)[\s-](?P<quarters>quarters?)\s+of\s+an\s+hour|"
    r"(?P<quarter>a\s+quarter\s+of\s+an\s+hour))"
)
_NO_LENGTH = Phrases(
    r"(?:\bin|\bwithin|\bevery|\babout\s+in|\blast|\bpast|\bnext|\bsnooze(?:\s+for)?"
    r"|\bfor\s+another)\s+(?:about\s+)?$|^\s*(?:ago|later|from\s+now|before|after|early|late|notice"
    r"|a\s+week|per|fitness|commute|drive|away|back)"
)
_PLACE = Phrases(
    r"\b(?:in|at|from|near|based\s+in|to|hq|office|based|located\s+in|,)\s+(?:the\s+|downtown\s+"
    r"|central\s+)?(?=(?P<a>(?!(?:with|at|in|from|near|to)\s)[^\W\d_]+(?:[ ][^\W\d_]+){0,3}))"
)
"""Looked ahead: in "at Acme in Berlin" both are tried."""


def round_of(text: str, folded: str) -> tuple[str | None, int | None]:
    """As typed, and its number where it has one; "final" before "onsite" before a screen."""
    best = None
    for match in _ROUND.finditer(folded):
        if best is None or _weight(match) > _weight(best):
            best = match
    if best is None:
        return None, None
    number = _NTH.get(best["nth"] or best["n"] or "")
    if best["n"] and best["n"].isdecimal():
        number = int(best["n"])
    return text[best.start() : best.end()], number


def _weight(match: re.Match[str]) -> int:
    if match["nth"] or match["n"]:
        return 3
    return 2 if match["final"] else 1


def kind_of(folded: str) -> MeetingKind | None:
    return next((kind for kind, pattern in KINDS if pattern.search(folded)), None)


def minutes_of(folded: str) -> int | None:
    """How long the meeting lasts: "45 min", "an hour and a half"; not "in 2 hours"."""
    for match in _LENGTH.finditer(folded):
        if _NO_LENGTH.search(folded[max(match.start() - 24, 0) : match.start()]) or _NO_LENGTH.search(
            folded[match.end() : match.end() + 12]
        ):
            continue
        found = _minutes(match)
        if 5 <= found <= 720:
            return found
    return None


def _minutes(match: re.Match[str]) -> int:
    if match["half"]:
        return 30
    if match["quarters"] or match["quarter"]:
        return 45 if match["quarters"] else 15
    if match["hour"]:
        return 90 if match["ahalf"] else 60
    if match["two"]:
        return 60 * SMALL[match["two"]]
    count = float(match["n"])
    if match["u"].startswith("m"):
        return int(count)
    return int(count * 60) + int(match["m"] or 0)


def place_of(text: str, folded: str) -> tuple[str, Place] | None:
    """A place that settles a zone ("in London"), as typed."""
    for match in _PLACE.finditer(folded):
        words = match["a"].split()
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count])
            if name in PLACES:
                i = match.start("a")
                return text[i : i + len(name)], PLACES[name]
    return None
