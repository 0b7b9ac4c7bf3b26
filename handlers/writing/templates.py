"""/template: wording of the user's own for a kind of message, used before ours."""

from dataclasses import replace

from coach.model import Choice, OpenQuestion
from coach.nudges import CATALOGUE
from coach.wording.own import SLOTS, unknown_slots
from handlers import record, words
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.turn import Turn

KINDS = ("thank_you", "dated_check_in", "undated_check_in", "second_check_in", "value_add", "rejection_reply")
LONGEST = 2000
HOW = (
    "Send me the text. {first}, {role}, {company}, {date} and {topic} are filled in; a sentence whose detail is missing is left out. "
    'Or "none" to go back to my wordings.'
)
UNKNOWN = "I don't know {unknown}, so a sentence with it stays out. What I can fill in: {known}."


def begin(turn: Turn) -> Turn:
    own = dict(turn.search.preferences.templates)
    rows = tuple(
        (Choice(label=CATALOGUE[k].headline + (" (yours)" if k in own else ""), does=f"tmpl:{k}"),)
        for k in KINDS
        if k in CATALOGUE
    )
    return turn.say("For which message do you have wording of your own?", *rows)


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    if not args or args[0] not in KINDS:
        return begin(turn)
    return turn.ask("template", "template", about=args[0]).say(HOW)


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    kind = question.about
    if kind not in KINDS:
        return None
    own = dict(turn.search.preferences.templates)
    gone = turn.text.casefold().strip(" .") in ("none", "no", "delete", "remove")
    if gone:
        own.pop(kind, None)
    else:
        own[kind] = turn.text[:LONGEST]
    preferences = replace(turn.search.preferences, templates=tuple(own.items()))
    title = words.inside(CATALOGUE[kind].headline)
    turn = turn.to(replace(record.answered(turn.search), preferences=preferences)).changed(
        f"your wording for the {title}", tell=False
    )
    said = f"Back to my wordings for the {title}." if gone else f"Saved; the next {title} uses it."
    return turn.say(f"{said} {_unknown(turn.text)}".strip(), UNDO)


def _unknown(text: str) -> str:
    unknown = unknown_slots(text)
    return UNKNOWN.format(unknown=_braced(unknown), known=_braced(SLOTS)) if unknown else ""


def _braced(slots: tuple[str, ...]) -> str:
    return words.listed([f"{{{slot}}}" for slot in slots])


CONVERSATION = Conversation(
    name="template", summary="wording of your own", begin=begin, answer=answer, taps={"tmpl": tap}
)
