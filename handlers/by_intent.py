"""Words that no step settled: an answer to the open question, where they may be one; else what their intent says."""

from coach.understand.vocabulary import STOPS
from handlers import catalogue, open_question
from handlers.debriefing import debrief_whole
from handlers.free_words import lost, meant, misread, suggested
from handlers.news import remarks
from handlers.reading import find, new_firm
from handlers.reading.news_words import closed_door, unmistakable
from handlers.turn import Turn

ASKING = ("ask_if_ok", "list")
"""Intents that only ask, whatever news their words resemble."""
UNSETTLED = ("other", "note")
"""Intents that say little: what is likely meant is asked about first."""
ABOUT_A_FIRM = {"note": "note", "debrief": "debrief"}
"""Intents of what is told of a company; and the conversation that keeps it."""


def heard(turn: Turn) -> Turn:
    turn = misread.corrected(turn)
    news = unmistakable(turn.read, turn.now) and turn.read.intent not in ASKING
    if (settled := remarks.kept(turn) or (None if closed_door(turn.text) else meant.apply(turn))) is not None:
        return settled
    aside = news or turn.read.intent == "ask_if_ok"
    answered = None if aside else open_question.answered(turn)
    return answered if answered is not None else _else(turn, news)


def _else(turn: Turn, news: bool) -> Turn:
    """What grammar makes of them, where that is something; else what could be meant."""
    told = turn.read.intent in ABOUT_A_FIRM and any(w in STOPS for w in turn.text.casefold().split())
    name = new_firm.named(turn) if told else None
    if name and not news:
        return new_firm.ask(turn, ABOUT_A_FIRM[turn.read.intent], name)
    if not news and turn.read.intent in UNSETTLED and (asked := suggested.suggest(turn)) is not None:
        return asked
    if not news and lost.nothing_known(turn):
        return lost.begin(turn)
    conversation = catalogue.BY_NAME["heard"] if news else catalogue.BY_INTENT.get(turn.read.intent)
    if conversation is not None:
        return begun(turn, conversation.name)
    if find.nudge_of(turn) is not None and turn.read.when is not None:
        return catalogue.BY_NAME["snooze"].begin(turn)
    return lost.begin(turn)


def begun(turn: Turn, name: str) -> Turn:
    """That conversation; of a meeting that is over, what else was told of it is kept as well."""
    done = catalogue.BY_NAME[name].begin(turn)
    return debrief_whole.beside(done, turn.text) if name == "interview" else done
