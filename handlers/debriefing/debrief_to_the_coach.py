"""Said to the coach while a debrief asks: a question, a wish for the wording, "later", a name put right."""

from coach import lazy_re as re
from coach.understand.gist import likeliest
from coach.wording.whole import is_whole
from handlers.debriefing.coach_words import CORRECTS, INVERTED, LATER, LEANING, MAY_I, MOOD, QUESTION
from handlers.free_words import requests_words
from handlers.personal import spelled_words
from handlers.reading import on_screen, step_words
from handlers.reading.fits import asks
from handlers.reading.wants_wording import wants
from handlers.turn import Turn

STEERS = (
    "next", "status", "overview", "schedule", "help", "why", "show_draft", "shorter", "warmer", "formal", "other_wording",
    "undo", "settings", "pause", "resume", "forget", "snooze", "remind", "finished", "dunno", "thanks", "hello", "nervous",
    "ask_ok", "not_sending", "prepare", "how_long", "which_channel",
)  # fmt: skip
"""Acts of `coach.understand.gist` that are said to the coach and not of the interview."""
SURE = 0.85
ASKS = ("how_long", "which_channel", "schedule", "overview", "next", "status", "help", "why", "prepare")
"""With a question mark these are asked of the coach, whatever the question that is open."""
TO_THE_COACH = re.compile(r"\b(i|i'?m|i'?ll|me|my|we|you|your|it|this|that|these|here|today|now|yet)\b", re.I)
SHORT = 2
"""Words, as below."""
BRIEF = 9


def asks_the_coach(turn: Turn, slot: str) -> bool:
    text = turn.text
    if MAY_I.search(text) or QUESTION.match(text) or INVERTED.match(text):
        return True
    if LEANING.match(text) and slot not in ("idea", "forgot"):
        return True
    return asks(text) and not (slot == "idea" and not TO_THE_COACH.search(text))


def steers(turn: Turn, slot: str) -> bool:
    text = turn.text
    if (
        wants(text)
        or LATER.match(text)
        or MOOD.match(text)
        or step_words.SKIP.match(text)
        or _of_the_wording(turn)
    ):
        return True
    if requests_words.NAME.match(text) or requests_words.WHAT_CAN.match(text):
        return True
    best, count = likeliest(text), len(text.split())
    if best is None or best.act not in STEERS or best.chance < SURE or count > BRIEF:
        return False
    if best.act in ASKS and asks(text):
        return True
    return (count <= SHORT and slot != "idea") or TO_THE_COACH.search(text) is not None


def _of_the_wording(turn: Turn) -> bool:
    """ "Too familiar for Susan", "sign it Harold": of a text that was shown since."""
    if len(turn.text.split()) > BRIEF or on_screen.wording(turn.search, turn.now) is None:
        return False
    wished = any(p.search(turn.text) for p, how in step_words.WAYS if how != "wish")
    return wished or is_whole(turn.text)


def corrects(turn: Turn) -> bool:
    return CORRECTS.match(turn.text) is not None or spelled_words.meant(turn.text)
