"""A moment for later is weighed: past the last good one, or too soon, it says what changes; whoever insists has it."""

from dataclasses import replace
from datetime import datetime

from coach import lazy_re as re
from coach.model import Choice, Nudge, OpenQuestion, Reply, wall_at
from coach.plan import SnoozeEffect, snooze_effect
from handlers import record, words
from handlers.buttons import UNDO
from handlers.nudging.nudge_message import headline
from handlers.nudging.snooze_check import too_soon
from handlers.outbox import by_id, by_ref
from handlers.stamps import read_utc, utc_stamp
from handlers.turn import Turn

INSISTS = re.compile(
    r"^\W*(?:"
    r"(?:i know|yes|yeah|yep|aye|right|ok(?:ay)?|fine|sure|no|still|i understand|understood|"
    r"never ?mind|no matter|i don'?t mind|that'?s (?:ok(?:ay)?|fine|alright)|"
    r"it'?s (?:ok(?:ay)?|fine))\b[,.!;]* *"
    r"(?:but )?)*"
    r"(?:(?:please )?(?:keep|leave|make|do|stick (?:with|to)|stay with|take)\b.{0,30}|"
    r"(?:still |it'?s )?(?:on )?\w+day(?: (?:anyway|please|it is|is fine|it is then))?|"
    r"(?:anyway|all the same|go ahead))?\W*$",
    re.I,
)
"""To the objection to a day: it stays."""


def weighed(turn: Turn, nudge: Nudge, until: datetime) -> Turn:
    if nudge.state == "snoozed" and nudge.snoozed_until == until:
        return turn.say(f"It stays with {words.moment(until, turn.zone, turn.now)}.", silent=True)
    if (effect := snooze_effect(turn.search, nudge, until, turn.now)) is not None:
        return _explain(turn, nudge, until, effect)
    return checked(turn, nudge, until)


def checked(turn: Turn, nudge: Nudge, until: datetime) -> Turn:
    """A day on which the guard would say stop is asked about, with the better one."""
    verdict = too_soon(turn.search, nudge, until, turn.now)
    if verdict is None or verdict.best is None:
        return put_off_until(turn, nudge, until)
    best = words.capital(words.moment(verdict.best, turn.zone, turn.now))
    row = (at_moment(nudge, best, verdict.best), _keep(turn, nudge, until))
    return _doubted(turn, nudge, until).say(f"That would be too soon. {verdict.findings[0].why}", row)


def _explain(turn: Turn, nudge: Nudge, until: datetime, effect: SnoozeEffect) -> Turn:
    row = tuple(at_moment(nudge, b.label, b.until) for b in effect.better)
    return _doubted(turn, nudge, until).say(effect.says, row, (_keep(turn, nudge, until),))


def at_moment(nudge: Nudge, label: str, until: datetime) -> Choice:
    """The button that puts it off until then."""
    return Choice(label=label, does=f"snz:{nudge.id}:{utc_stamp(until)}")


def _keep(turn: Turn, nudge: Nudge, until: datetime) -> Choice:
    label = f"Keep {words.moment(until, turn.zone, turn.now)}"
    return Choice(label=label, does=f"snzok:{nudge.id}:{utc_stamp(until)}")


def _doubted(turn: Turn, nudge: Nudge, until: datetime) -> Turn:
    """The day that was objected to is remembered: "I know, keep Wednesday"."""
    known = (("until", utc_stamp(until)),)
    return turn.ask("snooze", "doubted", about=nudge.id, known=known)


def put_off_until(turn: Turn, nudge: Nudge, until: datetime) -> Turn:
    search = record.set_nudge(turn.search, nudge, "snoozed", snoozed_until=until)
    if search.question is None or search.question.conversation == "snooze":
        search = record.ask(search, turn.now, "snooze", "changed", about=nudge.id)
    when = words.moment(until, turn.zone, turn.now)
    message = by_id(search, nudge.message) or by_ref(search, turn.message.message_ref)
    turn = turn.to(search).about(nudge.opportunity).changed(f"put off until {when}", tell=False)
    if message is not None and message.reply.nudges == (nudge.id,):
        mark = Reply(text=f"{headline(search, nudge)}\nLater: {when}.", edits=message.id, silent=True)
        turn = replace(turn, replies=(*turn.replies, mark))
    return turn.say(
        f"I'll bring it again {when if when.startswith(('today', 'tomorrow', 'this')) else 'on ' + when}.",
        UNDO,
        silent=True,
    )


def insisted(turn: Turn, question: OpenQuestion) -> datetime | None:
    """UTC: the day that was objected to, where it is to stay all the same."""
    until = read_utc(question.get("until") or "")
    if question.asks != "doubted" or until is None or until <= turn.now or not INSISTS.match(turn.text):
        return None
    day = wall_at(until, turn.zone).date
    named = {wall_at(d.start, turn.zone).date for d in turn.read.dates}
    return until if not named or day in named else None
