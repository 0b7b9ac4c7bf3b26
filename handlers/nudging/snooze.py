"""Later: computed options by tap, or any words; past the last good moment it says what changes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from coach.model import Choice, Nudge, OpenQuestion
from coach.plan import snooze_options, tomorrow_morning
from coach.understand import DateRead, understand
from handlers import words
from handlers.conversation import Conversation
from handlers.nudging.nudge_message import SPECIAL, headline
from handlers.nudging.snooze_doubt import at_moment, checked, insisted, put_off_until, weighed
from handlers.nudging.snooze_moment import day_meant, moment_of, only_not_today
from handlers.nudging.waiting import waiting
from handlers.reading import find
from handlers.stamps import read_utc
from handlers.turn import Turn

GONE = "That step is settled already, so there is nothing to put off."
OPEN = ("asked", "snoozed", "planned")


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """later:<nudge>: when?"""
    nudge = turn.search.nudge(args[0]) if args else None
    if nudge is None or nudge.state not in OPEN:
        return turn.say(GONE, silent=True)
    return _ask(turn, nudge)


def _ask(turn: Turn, nudge: Nudge, lead: str = "When?") -> Turn:
    options = snooze_options(turn.search, nudge, turn.now)
    row = tuple(at_moment(nudge, o.label, o.until) for o in options)
    rows = (row, (Choice(label="Type a time", does=f"snzask:{nudge.id}", picks=f"snzat:{nudge.id}:"),))
    until = _still_on_time(turn, nudge)
    return turn.ask("snooze", "snooze", about=nudge.id).say(f"{lead}{until}", *rows, silent=True)


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
    return turn.ask("snooze", "snooze", about=nudge.id).say(
        'Until when? For example "Monday 9" or "in two hours".'
    )


def tap_until(turn: Turn, args: tuple[str, ...]) -> Turn:
    """snz:<nudge>:<UTC>."""
    return _tapped(turn, args, checked)


def tap_anyway(turn: Turn, args: tuple[str, ...]) -> Turn:
    """snzok:<nudge>:<UTC>: past the last good moment, or too soon, and still wanted."""
    return _tapped(turn, args, put_off_until)


def tap_at(turn: Turn, args: tuple[str, ...]) -> Turn:
    """snzat:<nudge>:<UTC>: a moment picked from a calendar, weighed as if it had been typed."""
    return _tapped(turn, args, weighed)


def _tapped(turn: Turn, args: tuple[str, ...], then: Callable[[Turn, Nudge, datetime], Turn]) -> Turn:
    nudge = turn.search.nudge(args[0]) if len(args) == 2 else None
    until = read_utc(args[1]) if nudge else None
    if nudge is None or until is None or nudge.state in ("sent", "skipped", "dropped"):
        return turn.say(GONE, silent=True)
    if until <= turn.now:
        return _ask(turn, nudge, "That moment has passed. When then?")
    return then(turn, nudge, until)


def begin(turn: Turn) -> Turn:
    """In words: "snooze till Monday 9"."""
    nudge = find.nudge_of(turn) or _only_one(turn)
    return until_words(turn, nudge) if nudge is not None else _which(turn)


def _which(turn: Turn) -> Turn:
    open_ones = _waiting(turn)
    if not open_ones:
        return turn.say(
            "Nothing is waiting for you right now, so there is nothing to put off. /plan shows what comes when."
        )
    rows = [
        (Choice(label=words.shown(headline(turn.search, n), 60), does=f"snzpick:{n.id}"),)
        for n in open_ones[:8]
    ]
    return turn.ask("snooze", "which", known=(("text", turn.text),)).say("Which one shall I put off?", *rows)


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
    turn = turn.answered()
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
    read = day_meant(turn) or turn.read.first("remind") or turn.read.when
    if read is None:
        return _ask(turn, nudge)
    until = tomorrow_morning(turn.search, turn.now) if only_not_today(turn, read) else moment_of(turn, read)
    if until <= turn.now:
        return _ask(
            turn, nudge, f"{words.capital(words.moment(until, turn.zone, turn.now))} has passed. When then?"
        )
    readings = _readings(turn, read, until)
    if len(readings) > 1:
        return turn.say("Which one?", tuple(_option(turn, nudge, r) for r in readings))
    return weighed(turn, nudge, until)


def _readings(turn: Turn, read: DateRead, until: datetime) -> list[datetime]:
    """All that are still ahead, where it could be any of them."""
    if read.grade != "ask":
        return []
    other = (moment_of(turn, replace(read, start=a)) for a in read.alts)
    return sorted(r for r in {until, *other} if r > turn.now)


def _option(turn: Turn, nudge: Nudge, until: datetime) -> Choice:
    return at_moment(nudge, words.capital(words.moment(until, turn.zone, turn.now)), until)


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    nudge = turn.search.nudge(question.about)
    if nudge is not None and nudge.state not in OPEN:
        return None
    if nudge is not None and (until := insisted(turn, question)) is not None:
        return put_off_until(turn.answered(), nudge, until)
    if (
        nudge is None
        or turn.read.when is None
        or turn.read.intent not in ("other", "snooze", "remind", "note", "interview", "reschedule")
    ):
        return None
    lingering = question.asks in ("changed", "doubted") and turn.now - question.asked_at > find.FRESH
    if turn.read.company or lingering:
        return None
    return until_words(turn.answered(), nudge)


CONVERSATION = Conversation(
    name="snooze",
    summary="put a reminder off",
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
