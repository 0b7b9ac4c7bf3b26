"""Words that no command, name or date settles ("what now?", "shorter", "that's all"): what they are for."""

import re
from collections.abc import Callable
from datetime import timedelta

from coach.model import Nudge
from coach.understand.gist import gist
from handlers import catalogue, drafts, find, human, lists, story
from handlers.fits import letter
from handlers.nudge_message import SPECIAL
from handlers.reread import reread
from handlers.turn import Turn

Act = Callable[[Turn], Turn | None]
OPEN_READING = ("other", "note", "list", "draft", "debrief")
"""Intents that leave room for what the words are for; any other has been told in so many words."""
SAID_THERE = re.compile(r"\b(how|that|when|what) (i|we)\b(?! (have|hold|got|need|will)\b)", re.I)
""" "I told them how I cut the costs" is what came up there, no message to them."""
SAME_DAY = timedelta(hours=20)


def apply(turn: Turn) -> Turn | None:
    """None where these words are something else."""
    if letter(turn.text) or turn.message.kind == "forward":
        return None
    name = gist(turn.text) or ""
    told_there = (
        name in ("experience", "weak") and SAID_THERE.search(turn.text) and turn.read.intent == "sent"
    )
    if turn.read.intent not in OPEN_READING and not told_there:
        return None
    act = ACTS.get(name)
    return act(turn) if act is not None else None


def _command(name: str) -> Act:
    return lambda turn: catalogue.BY_COMMAND[name].begin(turn)


def _next(turn: Turn) -> Turn | None:
    """The step that waits, with its wording; else what comes when."""
    waiting = [n for n in turn.search.nudges if n.state == "asked" and n.opportunity]
    if turn.read.company or turn.read.dates:
        return None
    if len(waiting) == 1:
        return drafts.show(turn, (waiting[0].id,))
    return lists.begin_list(turn)


def _status(turn: Turn) -> Turn | None:
    """Only of a company that is on the list, or of "them"."""
    named = find.named_in(turn.search, turn.text) or turn.read.company or turn.read.contacts
    found = find.opportunity(turn, open_only=False)
    if found.one is None and not (found.several and named):
        return None
    return catalogue.BY_COMMAND["show"].begin(turn) if named or _they(turn) else None


def _they(turn: Turn) -> bool:
    return bool(
        {"they", "them", "she", "her", "he", "him", "it", "there"} & set(turn.text.casefold().split())
    )


def _schedule(turn: Turn) -> Turn | None:
    return _status(turn) or catalogue.BY_COMMAND["plan"].begin(turn)


def _draft_in_hand(turn: Turn) -> Nudge | None:
    """Of the wording shown last, today."""
    for message in reversed(turn.search.outbox):
        if message.reply.draft is None or turn.now - message.due > SAME_DAY:
            continue
        nudges = [turn.search.nudge(id) for id in message.reply.nudges]
        return next((n for n in nudges if n and n.state == "asked" and n.kind not in SPECIAL), None)
    return None


def _wording(change: Callable[[Turn, Nudge], Turn]) -> Act:
    def act(turn: Turn) -> Turn | None:
        nudge = _draft_in_hand(turn)
        if nudge is None or turn.read.dates:
            return None
        return change(turn.about(nudge.opportunity), nudge)

    return act


def _show(turn: Turn) -> Turn | None:
    nudge = _draft_in_hand(turn)
    if nudge is not None and not (turn.read.company or turn.read.contacts):
        return drafts.show(turn, (nudge.id,))
    return catalogue.BY_NAME["draft"].begin(turn) if turn.search.opportunities else None


def _finished(turn: Turn) -> Turn | None:
    question = turn.search.question
    if question is None:
        return turn.say("All right.", silent=True)
    if question.conversation == "debrief":
        return catalogue.BY_NAME["debrief"].answer(reread(turn, "that's all"), question)  # type: ignore[misc]
    return catalogue.BY_COMMAND["cancel"].begin(turn)


def _unknown(turn: Turn) -> Turn | None:
    """ "No idea" answers whatever is asked; with nothing asked it is only said."""
    question = turn.search.question
    if question is None:
        return turn.say("That is fine; most do not say. I plan with what is usual.", silent=True)
    answer = catalogue.BY_NAME[question.conversation].answer
    return answer(reread(turn, "don't know"), question) if answer else None


def _later(turn: Turn) -> Turn | None:
    return catalogue.BY_NAME["snooze"].begin(turn) if _draft_in_hand(turn) else None


def _told(turn: Turn) -> Turn | None:
    return story.begin(turn) if story.recent(turn) and not turn.text.rstrip().endswith("?") else None


def _when_it_is_time(turn: Turn) -> Turn | None:
    """It does so by itself; said, with the day."""
    found = find.opportunity(turn)
    if found.one is not None:
        return human.by_itself(turn.about(found.one.id))
    return catalogue.BY_COMMAND["plan"].begin(turn)


ACTS: dict[str, Act] = {
    "next": _next,
    "overview": lists.begin_list,
    "schedule": _schedule,
    "status": _status,
    "why": _command("why"),
    "help": _command("help"),
    "prepare": _command("prepare"),
    "undo": _command("undo"),
    "pause": _command("pause"),
    "resume": _command("resume"),
    "forget_all": _command("forget"),
    "settings": _command("settings"),
    "not_sending": lambda turn: catalogue.BY_NAME["skip"].begin(turn) if _draft_in_hand(turn) else None,
    "snooze": _later,
    "when_it_is_time": _when_it_is_time,
    "shorter": _wording(lambda turn, n: drafts.shorter(turn, (n.id,))),
    "warmer": _wording(lambda turn, n: drafts.warmer(turn, (n.id,))),
    "formal": _wording(lambda turn, n: drafts.formal(turn, (n.id,))),
    "other_wording": _wording(lambda turn, n: drafts.other(turn, (n.id,))),
    "add_to_draft": _wording(lambda turn, n: drafts.with_wish(turn, n, turn.text)),
    "show_draft": _show,
    "hello": human.hello,
    "thanks": human.welcome,
    "nervous": human.calm,
    "finished": _finished,
    "dunno": _unknown,
    **dict.fromkeys(story.KEPT, _told),
}
