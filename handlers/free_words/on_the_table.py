"""With a nudge on the table, a word is enough: "done", "skip it", "tonight", "another version"."""

from dataclasses import replace
from datetime import timedelta

from coach import lazy_re as re
from coach.model import Choice, Nudge
from handlers.free_words import detail, reworded
from handlers.nudging import nudge_idea, put_off, snooze
from handlers.reading import find, on_screen
from handlers.reading.news_words import NO_FROM_THEM
from handlers.reading.step_words import (
    ANSWERED,
    DECLINE,
    GOING_TO,
    MENTION,
    MY_OWN,
    POLISH,
    SKIP,
    WAYS,
    done,
)
from handlers.reading.unanswered import undone
from handlers.turn import Turn
from handlers.writing import drafts, free_drafts, polish, skipping, step_on_screen, ticked, wrote
from handlers.writing.steps import REPLIES

CHANGES = {
    "plain": drafts.plainer,
    "short": drafts.shorter,
    "warm": drafts.warmer,
    "formal": drafts.formal,
    "other": drafts.other,
}
LONGEST = 80
ASKS_OF_IT = re.compile(
    r"^\W*(?:so |and |but )?(?:is|isn'?t|are|does|doesn'?t|was|wasn'?t) (?:it|this|that|the \w+)\b.*\?\W*$",
    re.I,
)
""" "Is it not too familiar?": a question about the wording, and no wish for another."""
STALE = timedelta(hours=3)
TOLD = ("applied", "interview", "offer", "rejected")
"""Intents that put a new company on the list."""


def apply(turn: Turn) -> Turn | None:
    if (asked := _not_written(turn)) is not None:
        return asked
    if (changed := reworded.apply(turn)) is not None:
        return changed
    if (told := _of_what_is_on_screen(turn)) is not None:
        return told
    if len(turn.text) > LONGEST or turn.text.startswith("/") or _not_done(turn):
        return None
    if ANSWERED.match(turn.text) and (reply := step_on_screen.answer_due(turn)) is not None:
        return ticked.tap(turn, (reply.id,))
    nudge = step_on_screen.meant(turn)
    if nudge is None:
        return _wording_of_no_step(turn)
    told = _settled(turn, nudge) or _reworded(turn, nudge)
    return told or (None if _asked_lately(turn) else detail.apply(turn, nudge))


def _not_written(turn: Turn) -> Turn | None:
    nudge = step_on_screen.meant(turn) if done(turn.text) else None
    return nudge_idea.not_written(turn, nudge) if nudge is not None else None


def wishes(text: str) -> bool:
    """Whether these words wish something of a wording."""
    return MENTION.match(text) is not None or _change(text) is not None


def _change(text: str) -> str | None:
    """How the whole is to sound instead."""
    if ASKS_OF_IT.match(text):
        return None
    return next((way for pattern, way in WAYS if way in CHANGES and pattern.search(text)), None)


def _settled(turn: Turn, nudge: Nudge) -> Turn | None:
    """Done, left out, later."""
    text = turn.text
    if done(text) or (nudge.kind in REPLIES and ANSWERED.match(text)):
        return ticked.tap(turn, (nudge.id,))
    if SKIP.match(text):
        return skipping.drop(turn, (nudge.id,))
    return snooze.until_words(turn, nudge) if _only_a_time(turn) or put_off.meant(turn, nudge) else None


def _reworded(turn: Turn, nudge: Nudge) -> Turn | None:
    text = turn.text
    if nudge.kind == "offer_decision" and DECLINE.match(text):
        return drafts.decline(turn, nudge)
    if MENTION.match(text) and not _news(turn):
        return drafts.with_wish(turn, nudge, text)
    if (way := _change(text)) is not None:
        return CHANGES[way](turn, (nudge.id,))
    return polish.tap(turn, (nudge.id,)) if POLISH.search(text) else None


def _asked_lately(turn: Turn) -> bool:
    """A question of the bot's that still waits for these words; one of days ago does not, but a no stays news."""
    question = turn.search.question
    if question is None:
        return False
    return turn.now - question.asked_at < STALE or NO_FROM_THEM.search(turn.text) is not None


def _of_what_is_on_screen(turn: Turn) -> Turn | None:
    """Sent, done, or about to be, of the newest thing shown."""
    if (told := _wrote_it(turn)) is not None:
        return told
    if (reminded := step_on_screen.reminder(turn)) is not None and done(turn.text):
        return ticked.tap(turn, (reminded.id,))
    return _soon(turn) if GOING_TO.match(turn.text) or MY_OWN.match(turn.text) else None


def _soon(turn: Turn) -> Turn | None:
    """ "OK, I send": not out yet; a tap or a word says when it is."""
    shown = on_screen.wording(turn.search, turn.now)
    buttons = [c for row in shown.reply.choices for c in row] if shown else []
    sent = next((c for c in buttons if c.does.startswith(("sent:", wrote.PRESS))), None)
    if sent is None:
        nudge = step_on_screen.meant(turn)
        sent = Choice(label="Sent it", does=f"sent:{nudge.id}") if nudge else None
    return turn.say("Good. A word is enough when it is out.", (sent,), silent=True) if sent else None


def _wrote_it(turn: Turn) -> Turn | None:
    """ "Sent", where the newest wording is that of no step: it came with a verdict, whatever was looked at since."""
    if not done(turn.text) or find.nudge_of(turn) is not None:
        return None
    shown = on_screen.wording(turn.search, turn.now)
    args = wrote.shown_on(shown) if shown else None
    if shown is None or args is None:
        return None
    tapped = replace(turn, message=replace(turn.message, message_ref=shown.ref))
    return wrote.tap(tapped, args)


def _news(turn: Turn) -> bool:
    """ "Add Linear, applied today" is no wish for the wording."""
    known = find.company(turn.search, turn.read.company) if turn.read.company else ()
    return turn.read.intent in TOLD and turn.read.company is not None and not known


def _not_done(turn: Turn) -> bool:
    return undone(turn.text) and not turn.read.dates


def _only_a_time(turn: Turn) -> bool:
    """ "tonight", "in two hours", "remind me tomorrow": nothing but when."""
    when = turn.read.when
    if when is None or turn.read.company or turn.read.contacts or _asked_else(turn):
        return False
    rest = re.sub(
        r"\b(remind me|later|snooze|till|until|again|please|not now|maybe|on|at)\b",
        "",
        turn.text.replace(when.text, ""),
        flags=re.I,
    )
    return not any(c.isalnum() for c in rest)


def _asked_else(turn: Turn) -> bool:
    """Something is asked that the time could answer; "keep Wednesday?" is over after a while."""
    question = turn.search.question
    over = (
        question is not None
        and question.conversation == "snooze"
        and turn.now - question.asked_at > find.FRESH
    )
    return question is not None and not over


def _wording_of_no_step(turn: Turn) -> Turn | None:
    """ "Shorter", of wording that came with a verdict, or was shown before its time."""
    way = next((way for pattern, way in WAYS if pattern.search(turn.text)), None)
    if way is None:
        return None
    if (free := free_drafts.in_words(turn, way)) is not None:
        return free
    nudge = step_on_screen.before_its_time(turn)
    if nudge is None:
        return None
    return CHANGES[way](turn, (nudge.id,)) if way in CHANGES else drafts.with_wish(turn, nudge, turn.text)
