"""Small questions get small answers, before anything larger is made of them: how long, which way, what to wear."""

import re
from collections.abc import Callable

from coach.understand.gist import likeliest
from handlers.overview import channels_asked, on_the_day, waiting_asked
from handlers.reading import find, may_i
from handlers.reading.fits import letter
from handlers.turn import Turn

ANSWERS: dict[str, Callable[[Turn], Turn | None]] = {
    "how_long": waiting_asked.answer,
    "which_channel": channels_asked.answer,
    "prepare": on_the_day.answer,
}
"""By act of `coach.understand.gist`."""
SURE, SURE_UNASKED, SURE_OF_TOPIC = 0.65, 0.85, 0.4
"""How sure it must be; without a question mark surer, less where a word of the day itself is among them."""
LONGEST = 160


EACH = re.compile(r"\b(?:thank\w*|write|mail|e-?mail|notes?|message|letters?)\b.*\bor\b", re.I)
""" "Do I thank all three or only the chair?" asks for a way, and not whether."""
WHAT = re.compile(r"^\W*(?:who|whom|what|which|how|when|where|why)\b", re.I)


def answered(turn: Turn) -> Turn | None:
    """None where these words are something else."""
    text = turn.text
    if (
        len(text) > LONGEST
        or letter(text)
        or '"' in text
        or text.startswith("/")
        or turn.message.kind == "forward"
    ):
        return None
    if EACH.search(text) and channels_asked.one_each(text):
        return channels_asked.answer(turn)
    best = likeliest(text)
    if best is None or best.act not in ANSWERS:
        return None
    if best.act != "which_channel" and _about_somebody(turn):
        return None
    if best.act == "prepare" and find.people_named(turn.search, turn.read.contacts):
        return None
    enough = SURE if "?" in text else SURE_UNASKED
    if best.chance < (SURE_OF_TOPIC if best.act == "prepare" and on_the_day.known(text) else enough):
        return None
    return ANSWERS[best.act](turn)


def _about_somebody(turn: Turn) -> bool:
    """ "Should I ask Dana about the status?" is a question before writing to her."""
    if WHAT.match(turn.text) or may_i.PLAIN.search(turn.text) is None:
        return False
    return bool(find.people_named(turn.search, turn.read.contacts))
