"""Small questions get small answers, before anything larger is made of them: how long, which way, what to wear."""

from collections.abc import Callable

from coach import lazy_re as re
from coach.model import meetings
from coach.understand.gist import likeliest
from handlers.overview import channels_asked, on_the_day, waiting_asked
from handlers.reading import find, may_i, may_i_words
from handlers.reading.fits import own_words
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


BEEN = re.compile(
    r"^\W*(?:(?:so|and|but|now|already|well)\b[, ]*)*(?:it'?s|its|it has|it is) "
    r"(?:already |now |only )?(?:been )?(?:\d+|one|two|three|four|five|six|a|several|many|some) "
    r"(?:whole |full |working |business )?(?:days?|weeks?|months?)"
    r"(?: (?:now|already|since|and nothing|without a word|ago))*\W*$",
    re.I,
)
""" "It's been three days": how long is usual."""
OF_IT = re.compile(
    r"\b(?:early|minutes? (?:late|early)|bring|wear|camera|zoom|background|park\w*|drink|eat|phone off)\b",
    re.I,
)
LEAD = re.compile(
    r"^\W*(?:(?:so|and|but|ok|hey)\b[, ]*)*(?:is|are|do|does|can|could|should|may|what|how|when|where)\b",
    re.I,
)
EACH = re.compile(r"\b(?:thank\w*|write|mail|e-?mail|notes?|message|letters?)\b.*\bor\b", re.I)
""" "Do I thank all three or only the chair?" asks for a way, and not whether."""
WHAT = re.compile(r"^\W*(?:who|whom|what|which|how|when|where|why)\b", re.I)


def answered(turn: Turn) -> Turn | None:
    """None where these words are something else."""
    text = turn.text
    if not own_words(turn, LONGEST) or '"' in text:
        return None
    if may_i_words.VISIT.search(text) and may_i.meant(turn):
        return None
    if EACH.search(text) and channels_asked.one_each(text):
        return channels_asked.answer(turn)
    if BEEN.match(text) and turn.search.opportunities:
        return waiting_asked.answer(turn)
    best = likeliest(text)
    if best is None or best.act not in ANSWERS:
        return on_the_day.answer(turn) if _of_the_day(turn) else None
    if (best.act != "which_channel" and _about_somebody(turn)) or best.chance < _enough(text, best.act):
        return None
    return None if best.act == "prepare" and find.people(turn) else ANSWERS[best.act](turn)


def _enough(text: str, act: str) -> float:
    if act == "prepare" and on_the_day.known(text):
        return SURE_OF_TOPIC
    return SURE if "?" in text else SURE_UNASKED


def _of_the_day(turn: Turn) -> bool:
    """ "Is 15 min early ok", with the interview still ahead."""
    ahead = bool(meetings.to_come(turn.search.interviews, turn.now))
    asks = LEAD.match(turn.text) is not None and OF_IT.search(turn.text) is not None
    return ahead and asks and on_the_day.known(turn.text) is not None and not turn.read.company


def _about_somebody(turn: Turn) -> bool:
    """ "Should I ask Dana about the status?" is a question before writing to her."""
    if WHAT.match(turn.text) or may_i_words.PLAIN.search(turn.text) is None:
        return False
    return bool(find.people(turn))
