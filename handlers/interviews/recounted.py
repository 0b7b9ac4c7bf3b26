"""A meeting told of once it is over: noted on the day it was, whatever else stands in the same message."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from coach import lazy_re as re
from coach.understand import DateRead, Understood
from coach.understand.gist import likeliest
from handlers.interviews.lateness import not_yet
from handlers.interviews.noted_already import TODAY, companies, noted
from handlers.interviews.recounted_words import (
    COMES_NEXT,
    ENDED_AGO,
    FINISHED,
    HYPOTHETICAL,
    JUST,
    LEFT,
    LEFT_A_PLACE,
    NAMES_DAY,
    OTHERS,
    WAS_THERE,
)
from handlers.reading import may_i
from handlers.reading.asked_again import asked_again
from handlers.reading.event_date import event_date
from handlers.reading.fits import asks, is_mail
from handlers.turn import Turn

LEARNED = 0.55
"""How sure it must be that a saying without any of these words tells of an interview that was."""
OTHER = ("cancel", "applied", "rejected", "offer", "withdrawn", "reschedule")
"""Intents that such words tell more of than the meeting."""
FEWEST = 4
"""Words."""
MORNING = time(10, 0)
"""Before this hour a meeting told of without its day was as likely yesterday."""
NIGHT = 20
CLAUSES = re.compile(r"[.;!?\n]+(?=\s|$)|,\s+(?=(?:they|she|he|next|second|the next)\b)")
NOW = timedelta(minutes=20)
HALF_DAY, DAY, WEEK = timedelta(hours=12), timedelta(days=1), timedelta(days=7)


def apply(turn: Turn) -> Turn | None:
    """The turn with such a meeting's intent and day; None where these words are something else."""
    mine = companies(turn)
    if mine is None or not _plain(turn) or not _is_over(turn) or noted(turn, mine):
        return None
    read = _dated(turn)
    if read is None:
        return None
    turn = replace(turn, read=replace(read, intent="interview"))
    return turn.about(mine[0].id) if len(mine) == 1 else turn


def _plain(turn: Turn) -> bool:
    """No letter, no command; a question only behind a meeting whose day is named ("... on 25 February, too late to write?")."""
    text, said = turn.text, event_date(turn.read)
    if is_mail(turn) or text.startswith("/") or turn.read.intent in OTHER:
        return False
    dated = said is not None and said.start <= turn.now and turn.read.company is not None
    return dated or not (asks(text) or may_i.meant(turn) or turn.read.intent == "ask_if_ok")


def _is_over(turn: Turn) -> bool:
    if _finished(turn.text):
        return True
    plain = _plain_clauses(turn.text)
    if turn.read.company is None or not plain:
        return False
    if _timed(turn) and any(WAS_THERE.search(c) for c in plain):
        return True
    if _just_left(turn):
        return True
    if event_date(turn.read) is None or _ahead(turn) or len(turn.text.split()) < FEWEST:
        return False
    best = likeliest(turn.text)
    return best is not None and best.act == "interviewed" and best.chance >= LEARNED


@asked_again
def _plain_clauses(text: str) -> tuple[str, ...]:
    """Without those that only suppose something, or tell of others."""
    clauses = (c for c in CLAUSES.split(text) if c and c.strip())
    return tuple(c for c in clauses if not HYPOTHETICAL.search(c) and not OTHERS.search(c))


@asked_again
def _finished(text: str) -> bool:
    return any(p.search(c) for c in _plain_clauses(text) for p in FINISHED)


def _ahead(turn: Turn) -> bool:
    """On a named day to come."""
    said = event_date(turn.read)
    return (
        said is not None
        and said.start > turn.now
        and bool(NAMES_DAY.search(said.text) or TODAY.search(said.text))
    )


def _just_left(turn: Turn) -> bool:
    """ "Left Acme just now"; "left Acme" alone is a job given up."""
    if not LEFT_A_PLACE.search(turn.text):
        return False
    named = re.search(LEFT + re.escape(turn.read.company or ""), turn.text, re.I)
    return named is not None and (JUST.search(turn.text) is not None or _timed(turn))


def _timed(turn: Turn) -> bool:
    said = event_date(turn.read)
    return said is not None and said.has_time and not _ahead(turn)


def _dated(turn: Turn) -> Understood | None:
    """With the day it was: a time alone is the last one by the clock. None where the day named is one to come."""
    said = event_date(turn.read)
    if said is None:
        return _undated(turn)
    if not_yet(turn, said) is not None:
        return None
    if said.start <= turn.now:
        just = turn.now - said.start < NOW and JUST.search(turn.text) is not None
        ended = said.has_time and (just or ENDED_AGO.search(turn.text) is not None)
        start = said.start - timedelta(hours=1) if ended else said.start
        return _with(turn.read, said, replace(said, role="event", start=start))
    if COMES_NEXT.search(turn.text):
        return None
    back = next((by for by in (HALF_DAY, DAY, WEEK) if said.start - by <= turn.now and _fits(said, by)), None)
    return _with(turn.read, said, _earlier(said, back)) if back else None


def _fits(said: DateRead, by: timedelta) -> bool:
    """Half a day back only where no half was named, a day where no day was, a week for the name of a weekday."""
    if TODAY.search(said.text) and by != HALF_DAY:
        return False
    if by == HALF_DAY:
        named = re.search(r"[ap]\.?m\b|\d:\d\d|noon", said.text, re.I) is not None
        return said.has_time and not named and said.start.hour < NIGHT
    return (by == WEEK) is (NAMES_DAY.search(said.text) is not None)


def _earlier(said: DateRead, by: timedelta) -> DateRead:
    end = said.end - by if said.end else None
    return replace(said, role="event", start=said.start - by, end=end, grade="show", alts=())


def _with(read: Understood, old: DateRead, new: DateRead) -> Understood:
    return replace(read, dates=tuple(new if d is old else d for d in read.dates))


def _undated(turn: Turn) -> Understood:
    """ "Just" is an hour ago; else it was today, unless the day is young: then it is asked."""
    local = turn.now.astimezone(ZoneInfo(turn.zone))
    just = JUST.search(turn.text) is not None
    if not just and local.time() < MORNING:
        return turn.read
    hour_ago = (local - timedelta(hours=1)).replace(second=0, microsecond=0)
    start = hour_ago if just else datetime.combine(local.date(), time(), local.tzinfo)
    said = DateRead(role="event", start=start, grain="minute" if just else "day", has_time=just, text="just now" if just else "today")  # fmt: skip
    return replace(turn.read, dates=(said, *turn.read.dates))
