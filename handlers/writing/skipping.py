"""A step is left out: this one, or the next of a kind ("I decided not to send a thank-you")."""

from coach import lazy_re as re
from handlers import record
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.nudging.nudge_message import headline
from handlers.nudging.plan_steps import steps_of
from handlers.reading import find
from handlers.reading.step_words import WONT
from handlers.turn import Turn
from handlers.writing.drafts import GONE, named
from handlers.writing.steps import once, owed
from handlers.writing.ticked import mark

CAUTION = "Skipped. A short one still helps, even when it went well; it can wait until tomorrow."


def drop(turn: Turn, args: tuple[str, ...]) -> Turn:
    """drop:<nudge>: the user skips it."""
    nudge = named(turn, args)
    if nudge is None:
        return turn.say(GONE)
    if nudge.state in ("sent", "skipped", "dropped"):
        return turn.say("That one is settled already.", silent=True)
    turn = mark(turn, nudge, "Skipped")
    search, question = record.set_nudge(turn.search, nudge, "skipped"), turn.search.question
    if question and question.about == nudge.interview and question.conversation == "debrief":
        search = record.answered(search)
    turn = turn.to(search).about(nudge.opportunity).changed(f"{headline(search, nudge)} skipped")
    caution = nudge.kind == "thank_you" and nudge.count == 1
    return turn.say(CAUTION if caution else "Skipped.", UNDO, silent=True)


def wont(turn: Turn) -> Turn | None:
    """ "I don't want to reply to that", right after their no: the answer that is planned is left out."""
    if not WONT.match(turn.text):
        return None
    rows, spoken = once(owed(turn.search)), find.spoken_of(turn)
    mine = [n for n in rows if spoken is None or n.opportunity == spoken.id]
    return drop(turn, (mine[0].id,)) if len(mine) == 1 else None


REST = re.compile(
    r"^\W*(?:please |ok |let['’]?s )*skip (?:all )?(?:the )?(?:rest|others|remaining|other questions)\b", re.I
)
""" "Skip the rest": of the questions, and never of what goes to them."""


def skip_words(turn: Turn) -> Turn:
    """ "I decided not to send a thank-you": the step in hand, or the next one of that kind, is skipped."""
    if REST.match(turn.text):
        return turn.to(record.answered(turn.search)).say(
            "No more questions, then. The wording stands as it is.", silent=True
        )
    wanted = "thank" if "thank" in turn.text.casefold() else ""
    rows = [n for n in steps_of(turn.search, "asked", "snoozed", "planned") if wanted in n.kind]
    found = find.opportunity(turn).one
    mine = [n for n in rows if found is None or n.opportunity == found.id]
    waiting = [n for n in mine if n.state != "planned"] or mine
    if not waiting:
        return turn.say("Nothing of that kind is planned, so there is nothing to skip.")
    return drop(turn, (min(waiting, key=lambda n: n.due).id,))


SKIP = Conversation(name="skip", summary="leave a step out", begin=skip_words, in_menu=False)
