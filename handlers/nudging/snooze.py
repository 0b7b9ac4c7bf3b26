"""Later: computed options by tap, or any words; past the last good moment it says what changes."""

import re
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from coach.model import Choice, Nudge, OpenQuestion, Reply, instant_of, wall_at
from coach.plan import SnoozeEffect, snooze_effect, snooze_options, tomorrow_morning
from coach.understand import DateRead, understand
from handlers import record, words
from handlers.conversation import Conversation
from handlers.nudging.nudge_message import SPECIAL, headline
from handlers.nudging.snooze_check import too_soon
from handlers.outbox import by_id, by_ref
from handlers.overview.waiting import waiting
from handlers.reading import find
from handlers.stamps import read_utc, utc_stamp
from handlers.turn import Turn

MORNING = time(9, 0)
PARTS = {
    "morning": time(9, 0),
    "afternoon": time(14, 0),
    "evening": time(19, 0),
    "night": time(20, 0),
    "noon": time(12, 0),
}
"""The hour where only a part of the day was said."""
NOT_TODAY = re.compile(
    r"\b(?:not|can'?t|cannot|won'?t|no (?:time|energy|chance|way)|too (?:tired|busy|much)|(?:sick|ill|busy|off|out|done)(?: for)?)\b[^.;!?]{0,24}\b(?:today|tonight|this (?:morning|afternoon|evening))\b",
    re.I,
)
INSISTS = re.compile(
    r"^\W*(?:(?:i know|yes|yeah|yep|ok(?:ay)?|fine|sure|no|still|i understand|understood|never ?mind|no matter|i don'?t mind|that'?s (?:ok(?:ay)?|fine|alright)|it'?s (?:ok(?:ay)?|fine))\b[,.!;]* *(?:but )?)*"
    r"(?:(?:please )?(?:keep|leave|make|do|stick (?:with|to)|stay with|take)\b.{0,30}|(?:still |it'?s )?(?:on )?\w+day(?: (?:anyway|please|it is|is fine|it is then))?|(?:anyway|all the same|go ahead))?\W*$",
    re.I,
)
"""To the objection to a day: it stays."""
GONE = "That step is settled already, so there is nothing to put off."


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """later:<nudge>: when?"""
    nudge = turn.search.nudge(args[0]) if args else None
    if nudge is None or nudge.state not in ("asked", "snoozed", "planned"):
        return turn.say(GONE, silent=True)
    return _ask(turn, nudge)


def _ask(turn: Turn, nudge: Nudge, lead: str = "When?") -> Turn:
    options = snooze_options(turn.search, nudge, turn.now)
    row = tuple(Choice(label=o.label, does=f"snz:{nudge.id}:{utc_stamp(o.until)}") for o in options)
    rows = (row, (Choice(label="Type a time", does=f"snzask:{nudge.id}", picks=f"snzat:{nudge.id}:"),))
    search = record.ask(turn.search, turn.now, "snooze", "snooze", about=nudge.id)
    until = _still_on_time(turn, nudge)
    return turn.to(search).say(f"{lead}{until}", *rows, silent=True)


def _still_on_time(turn: Turn, nudge: Nudge) -> str:
    if nudge.latest is None or nudge.latest <= turn.now:
        return ""
    return (
        f"\nUntil {words.moment(nudge.latest, turn.zone, turn.now).replace(' at ', ' ')} it is still on time."
    )


def tap_type(turn: Turn, args: tuple[str, ...]) -> Turn:
    nudge = turn.search.nudge(args[0]) if args else None
    if nudge is None:
        return turn.say(GONE)
    search = record.ask(turn.search, turn.now, "snooze", "snooze", about=nudge.id)
    return turn.to(search).say('Until when? For example "Monday 9" or "in two hours".')


def tap_until(turn: Turn, args: tuple[str, ...]) -> Turn:
    """snz:<nudge>:<UTC>."""
    nudge = turn.search.nudge(args[0]) if len(args) == 2 else None
    until = read_utc(args[1]) if nudge else None
    if nudge is None or until is None or nudge.state in ("sent", "skipped", "dropped"):
        return turn.say(GONE, silent=True)
    if until <= turn.now:
        return _ask(turn, nudge, "That moment has passed. When then?")
    return _checked(turn, nudge, until)


def tap_anyway(turn: Turn, args: tuple[str, ...]) -> Turn:
    """snzok:<nudge>:<UTC>: past the last good moment, or too soon, and still wanted."""
    nudge = turn.search.nudge(args[0]) if len(args) == 2 else None
    until = read_utc(args[1]) if nudge else None
    if nudge is None or until is None or until <= turn.now or nudge.state in ("sent", "skipped", "dropped"):
        return tap_until(turn, args)
    return _snooze(turn, nudge, until)


def begin(turn: Turn) -> Turn:
    """In words: "snooze till Monday 9"."""
    nudge = find.nudge_of(turn) or _only_one(turn)
    if nudge is None:
        open_ones = _waiting(turn)
        if not open_ones:
            return turn.say(
                "Nothing is waiting for you right now, so there is nothing to put off. /plan shows what comes when."
            )
        search = record.ask(turn.search, turn.now, "snooze", "which", known=(("text", turn.text),))
        turn = turn.to(search)
        rows = [
            (Choice(label=words.shown(headline(turn.search, n), 60), does=f"snzpick:{n.id}"),)
            for n in open_ones[:8]
        ]
        return turn.say("Which one shall I put off?", *rows)
    return until_words(turn, nudge)


def tap_pick(turn: Turn, args: tuple[str, ...]) -> Turn:
    """snzpick:<nudge>: which one was meant; the words said before name the time."""
    nudge = turn.search.nudge(args[0]) if args else None
    if nudge is None:
        return turn.say(GONE)
    question = turn.search.question
    said = (
        question.get("text")
        if question and question.conversation == "snooze" and question.asks == "which"
        else None
    )
    turn = turn.to(record.answered(turn.search))
    if not said:
        return _ask(turn, nudge)
    read = understand(said, turn.now, zone=turn.zone, locale=turn.search.preferences.locale)
    return until_words(replace(turn, read=read), nudge)


def _waiting(turn: Turn) -> list[Nudge]:
    rows = [*waiting(turn.search, turn.now), *(n for n in turn.search.nudges if n.state == "snoozed")]
    found = find.opportunity(turn)
    named = turn.read.company or turn.read.contacts
    return [n for n in rows if not named or (found.one is not None and n.opportunity == found.one.id)]


def _only_one(turn: Turn) -> Nudge | None:
    open_ones = [n for n in _waiting(turn) if n.kind not in SPECIAL] or _waiting(turn)
    rows = [n for n in open_ones if n.state == "asked"] or open_ones
    if len(rows) > 1:
        latest = max(rows, key=lambda n: n.asked_at or datetime.min.replace(tzinfo=UTC))
        fresh = latest.asked_at is not None and turn.now - latest.asked_at < find.FRESH
        return latest if fresh else None
    return rows[0] if rows else None


def until_words(turn: Turn, nudge: Nudge) -> Turn:
    read = turn.read.first("remind") or turn.read.when
    if read is None:
        return _ask(turn, nudge)
    until = tomorrow_morning(turn.search, turn.now) if _not_today(turn, read) else moment_of(turn, read)
    if until <= turn.now:
        return _ask(
            turn, nudge, f"{words.capital(words.moment(until, turn.zone, turn.now))} has passed. When then?"
        )
    if read.grade == "ask" and read.alts:
        readings = sorted({until, *(moment_of(turn, replace(read, start=a)) for a in read.alts)})
        row = tuple(
            Choice(label=words.capital(words.moment(r, turn.zone, turn.now)), does=f"snz:{nudge.id}:{utc_stamp(r)}")
            for r in readings if r > turn.now
        )  # fmt: skip
        if len(row) > 1:
            return turn.say("Which one?", row)
    return _weighed(turn, nudge, until)


def _not_today(turn: Turn, read: DateRead) -> bool:
    """ "Not today" names the day it should not be."""
    today = wall_at(read.start, turn.zone).date == turn.today and len(turn.read.dates) == 1
    return today and not read.has_time and NOT_TODAY.search(turn.text) is not None


def tap_at(turn: Turn, args: tuple[str, ...]) -> Turn:
    """snzat:<nudge>:<UTC>: a moment picked from a calendar, weighed as if it had been typed."""
    nudge = turn.search.nudge(args[0]) if len(args) == 2 else None
    until = read_utc(args[1]) if nudge else None
    if nudge is None or until is None or until <= turn.now or nudge.state in ("sent", "skipped", "dropped"):
        return tap_until(turn, args)
    return _weighed(turn, nudge, until)


def _weighed(turn: Turn, nudge: Nudge, until: datetime) -> Turn:
    if (effect := snooze_effect(turn.search, nudge, until, turn.now)) is not None:
        return _explain(turn, nudge, until, effect)
    return _checked(turn, nudge, until)


def moment_of(turn: Turn, read: DateRead) -> datetime:
    """UTC; a day without a time means the morning, or the part of the day that was named."""
    if read.has_time or read.grain in ("minute", "hour"):
        return read.start.astimezone(UTC)
    local = wall_at(read.start, turn.zone).local
    at = PARTS.get(read.part_of_day or "", MORNING)
    moment = instant_of(datetime.combine(local.date(), at), turn.zone)
    return moment + timedelta(hours=3) if moment <= turn.now and local.date() == turn.today else moment


def _checked(turn: Turn, nudge: Nudge, until: datetime) -> Turn:
    """A day on which the guard would say stop is asked about, with the better one."""
    verdict = too_soon(turn.search, nudge, until, turn.now)
    if verdict is None or verdict.best is None:
        return _snooze(turn, nudge, until)
    best = words.moment(verdict.best, turn.zone, turn.now)
    row = (
        Choice(label=words.capital(best), does=f"snz:{nudge.id}:{utc_stamp(verdict.best)}"),
        Choice(
            label=f"Keep {words.moment(until, turn.zone, turn.now)}",
            does=f"snzok:{nudge.id}:{utc_stamp(until)}",
        ),
    )
    return _doubted(turn, nudge, until).say(f"That would be too soon. {verdict.findings[0].why}", row)


def _explain(turn: Turn, nudge: Nudge, until: datetime, effect: SnoozeEffect) -> Turn:
    stamp = f"{utc_stamp(until)}"
    row = tuple(Choice(label=b.label, does=f"snz:{nudge.id}:{utc_stamp(b.until)}") for b in effect.better)
    keep = Choice(label=f"Keep {words.moment(until, turn.zone, turn.now)}", does=f"snzok:{nudge.id}:{stamp}")
    return _doubted(turn, nudge, until).say(effect.says, row, (keep,))


def _doubted(turn: Turn, nudge: Nudge, until: datetime) -> Turn:
    """The day that was objected to is remembered: "I know, keep Wednesday"."""
    known = (("until", utc_stamp(until)),)
    return turn.to(record.ask(turn.search, turn.now, "snooze", "doubted", about=nudge.id, known=known))


def _snooze(turn: Turn, nudge: Nudge, until: datetime) -> Turn:
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
        (Choice(label="Undo", does="undo:"),),
        silent=True,
    )


def _insisted(turn: Turn, question: OpenQuestion) -> datetime | None:
    """UTC: the day that was objected to, where it is to stay all the same."""
    until = read_utc(question.get("until") or "")
    if question.asks != "doubted" or until is None or until <= turn.now or not INSISTS.match(turn.text):
        return None
    day = wall_at(until, turn.zone).date
    named = {wall_at(d.start, turn.zone).date for d in turn.read.dates}
    return until if not named or day in named else None


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    nudge = turn.search.nudge(question.about)
    if nudge is not None and (until := _insisted(turn, question)) is not None:
        return _snooze(turn.to(record.answered(turn.search)), nudge, until)
    if (
        nudge is None
        or turn.read.when is None
        or turn.read.intent not in ("other", "snooze", "remind", "note", "interview", "reschedule")
    ):
        return None
    lingering = question.asks == "changed" and turn.now - question.asked_at > find.FRESH
    if turn.read.company or lingering:
        return None
    return until_words(turn.to(record.answered(turn.search)), nudge)


CONVERSATION = Conversation(
    name="snooze",
    summary="put a reminder off",
    example="Snooze till Monday 9",
    intents=("snooze",),
    aliases=("later",),
    begin=begin,
    answer=answer,
    taps={
        "later": tap,
        "snz": tap_until,
        "snzat": tap_at,
        "snzask": tap_type,
        "snzok": tap_anyway,
        "snzpick": tap_pick,
    },
)
