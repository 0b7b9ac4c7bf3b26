"""What a message is for beside a worry: the one guard of all topics against orders, reports, deeds and days to be noted."""

from typing import Literal

from coach import lazy_re as re
from handlers.free_words import musing
from handlers.free_words.as_said_words import BID
from handlers.reading.lead import behind
from handlers.reading.news_words import NO_FROM_THEM
from handlers.turn import Turn
from handlers.writing.sent_words import asked_for_news

Telling = Literal["order", "report", "deed", "day", "news"]
"""Something for the bot to do; a word of theirs; what the user did; a day named; an offer, a no, an end."""
ORDER = re.compile(
    behind("please|pls|now|just|then|no")
    + r"(?:make|keep|say|add|mention|include|put(?! the wrong)|leave|take|drop|cut|change|replace|swap|"
    r"sign|draft|mark|note|save|delete|without|less|more|shorter|longer|softer|warmer|snooze|skip)\b"
    r"(?! (?:sure|sense)\b)",
    re.I,
)
WISHED = re.compile(r"\b(?:nudge|notify|ping|wake) me\b", re.I)
_WHO = r"(?:they|she|he|it was \w+|[\w'’-]+(?: [A-Z][\w'’-]+)?)"
REPORT = re.compile(
    rf"\b{_WHO}(?:'ve| have| has)? (?:just |also |now |then |finally )*"
    rf"(?:wrote|writes|e-?mailed|mailed|texted|messaged|replied|answered|told|informed|invited)\b"
    rf"(?: (?:me|us|back|first|saying|to say|to tell|that|i\b|they\b|he\b|she\b)|:|,|\W*$)|"
    rf"\b(?:they|she|he) (?:just |also )?says? (?:that )?(?:they|it|we|the|i'?ll|i can)\b|"
    rf"\b(?:wrote|left|sent|gave) me (?:a|an|the|two|some|\w+day)\b|\bit was (?-i:[A-Z])\w+",
    re.I,
)
DEED = re.compile(
    behind("yes|done") + r"(?:both sent|"
    r"(?:i )?(?:'ve |have )?(?:just |already |now |finally )*"
    r"(?:accepted|signed|declined|withdrew|applied|replied|asked (?!myself)\w+|told (?!a lie)\w+|"
    r"called (?!(?:her|him|them|[A-Z]\w+) (?:by|as|[A-Z]))[^.;!?]{1,24}\bback|spoke (?:to|with)))\b",
    re.I,
)
NO_SLIP = re.compile(
    r"\b(?:no|not|never|without|there (?:was|were|is|are)(?:n'?t| no| not)) "
    r"(?:a |any |an? single |more |to be )*(?:typos?|mistakes?|errors?|slips?|wrong|pushy|rude)\b",
    re.I,
)
"""That it went well is no slip, though it names one."""
GRAVE = ("offer", "rejected", "withdrawn", "applied", "reschedule", "cancel")
"""Intents of news that no worry may hide."""


def told(turn: Turn, asks: bool) -> frozenset[Telling]:
    """Of a question only whether it wants to be reminded, or carries news of some company on some day."""
    text, wished = turn.text, WISHED.search(turn.text) is not None
    refused = NO_FROM_THEM.search(text) is not None and "?" not in text and not musing.meant(turn)
    if asks:
        dated = turn.read.company is not None and bool(turn.read.dates)
        held: dict[Telling, bool] = {"order": wished, "news": dated or refused}
        return frozenset(kind for kind, holds in held.items() if holds)
    found: dict[Telling, bool] = {
        "order": wished or any(p.match(text) for p in (ORDER, BID)),
        "report": REPORT.search(text) is not None,
        "deed": DEED.match(text) is not None or NO_SLIP.search(text) is not None or asked_for_news(text),
        "day": bool(turn.days_ahead),
        "news": refused or turn.read.intent in GRAVE,
    }
    return frozenset(kind for kind, holds in found.items() if holds)
