"""/cancel leaves a half-finished question, and what it had begun is taken back."""

from dataclasses import replace

from handlers import record
from handlers.conversation import Conversation
from handlers.interviews import called_off
from handlers.personal.undo import restore
from handlers.turn import Turn


def begin(turn: Turn) -> Turn:
    question = turn.search.question
    if (
        turn.read.intent == "cancel"
        and not turn.text.startswith("/")
        and (turn.read.company or "interview" in turn.text.casefold())
    ):
        return called_off.cancelled(turn)
    if question is None:
        return turn.say('There is no open question. To take back the last step, say "undo".')
    turn = turn.to(replace(record.answered(turn.search), suspended=None))
    change = record.last_change(turn.search)
    half = question.conversation == "interview" and question.get("fresh") is not None
    if half and change is not None and any(id == question.about for id, _ in change.interviews):
        return turn.to(restore(turn.search, change, turn.now)).say(
            "All right, I kept nothing of it.", silent=True
        )
    return turn.say("All right, never mind.", silent=True)


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    return begin(turn)


CONVERSATION = Conversation(
    name="cancel", summary="leave the open question", begin=begin, intents=("cancel",), taps={"cancel": tap}
)
