"""Which piece of news the table of them knows first in some words, weighed against what stands beside it."""

from coach import lazy_re as re
from handlers.news import grave
from handlers.news.employer_parts import THEY
from handlers.news.employer_words import TABLE
from handlers.reading.news_words import FILLS, NO_FROM_THEM
from handlers.reading.unanswered import came
from handlers.reading.without_names import plain
from handlers.turn import Turn

LONGER = re.compile(
    rf"{THEY}(?:needs?|needed|wants?|take|takes)\b (?:just |only )?"
    rf"(?:a (?:bit|little|while) |some |much )?(?:longer|more time|time)\b",
    re.I,
)
""" "They need a bit longer" asks for nothing but patience."""
NEEDS_UNTIL = re.compile(
    r"\b(?:needs?|takes?|wants?) (?:time )?(?:until|till|to)\b|\bdecid\w+ (?:by|on|in|until)\b", re.I
)
""" "Ayse is on leave, they need until mid May": the day is when they decide."""
OUT_OF_OFFICE = re.compile(
    r"\bout[- ]of[- ](?:the )?office\b|\booo\b|\bauto[- ]?\w+|"
    r"\b(?:back|away|on (?:holidays?|vacation|leave)) (?:on|until|till|from)\b",
    re.I,
)
""" "Out of office bounce, back on the 29th": somebody away, and no wrong address."""


def named_in_table(turn: Turn) -> str | None:
    """The first that fits, whatever else there is to weigh."""
    text = plain(turn)
    return next((name for name, pattern in TABLE if pattern.search(text)), None)


def in_the_table(turn: Turn, text: str) -> str | None:
    """The first that fits; why somebody is away is beside the point where it all stands still, and silence where it ended."""
    beside = {"away": NO_FROM_THEM.search(turn.text) is not None, "silent": came(turn.text)}
    named = next((n for n, p in TABLE if p.search(text) and not beside.get(n)), None)
    if named == "rejected" and grave.CHOSE.match(turn.text):
        return None
    if named == "rejected" and grave.hoped_for(text):
        return "decides"
    if named == "away" and NEEDS_UNTIL.search(text) and turn.read.dates:
        return "delayed"
    if named == "bounced" and OUT_OF_OFFICE.search(text) and turn.read.dates:
        return "away"
    if named == "kind" and any(d.role == "decision" for d in turn.days_ahead):
        return "decides"
    if FILLS.search(text):
        return "fills"
    if named in (None, "wanted") and LONGER.search(text):
        return "delayed"
    held = named in ("away", "gone") and any(p.search(text) for n, p in TABLE if n == "hold")
    return "hold" if held else named
