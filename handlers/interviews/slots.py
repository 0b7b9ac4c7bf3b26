"""They offered two or three times: a button each, and the one that is taken becomes the meeting."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from coach import lazy_re as re
from coach.model import Choice, Opportunity
from coach.understand import DateRead
from handlers import words
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.interviews import appointments
from handlers.news import ledger
from handlers.overview.noted import GONE
from handlers.personal.zone import valid
from handlers.reading import find, which_one
from handlers.reading.fits import asks, is_mail
from handlers.stamps import read_wall, wall_stamp
from handlers.turn import Turn

OFFERED = re.compile(
    r"\b(offered|offers?|gave me|proposed?|suggest(ed|s)?|slots?|options?|times|choice|choose|pick|"
    r"either|can do|could do|available|works? for (them|her|him))\b",
    re.I,
)
THEIRS = re.compile(r"\b(offered|offers?|gave|proposed?|suggest|slots?|options?|choice|they|she|he)\b", re.I)
OR = re.compile(r"\bor\b|/|,", re.I)
ASKED = re.compile(
    r"\b(?:do|does|would|will|could|can) (?:any|either|one|some|both|this|these|it)\b[^.?!]{0,40}\b"
    r"(?:work|suit|fit)"
    r"|\bwhich (?:one|of|time|slot|day|works|suits|option)|\bwhat (?:time|works|suits)|"
    r"\b(?:let (?:me|us) know|tell (?:me|us)|please (?:choose|pick|select|confirm))\b"
    r"[^.?!]{0,40}\b(?:which|what|prefer\w*|works?|suits?|slot|time|one)\b|"
    r"\bare you (?:available|free)\b|\b(?:she|he|we|they|i) (?:could|can) (?:do|offer|meet)\b"
    r"|\b(?:following|these) (?:times|slots|options|dates)\b|"
    r"\b(?:would|could) you (?:be (?:available|free)|prefer)\b",
    re.I,
)
"""How a mail offers times."""
OPEN = ("interview", "heard", "decision", "note", "other", "contact", "ask_if_ok", "list", "remind")
"""Intents of a mail that may offer times: no refusal, no move of a meeting."""
LONG, LONGEST = 160, 3000
MOST = 5
WEEK = timedelta(days=7)
WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)", re.I)
NOBODY = 'Which company offers these times? For example "Acme offered Tue 10 or Wed 3pm".'


def told(turn: Turn) -> bool:
    """Two or more moments ahead, one of which is to be chosen."""
    text = turn.text
    if is_mail(turn) or len(text) > LONG:
        return (
            bool(ASKED.search(text[:LONGEST]))
            and turn.read.intent in OPEN
            and sum(d.has_time for d in _moments(turn)) > 1
        )
    if asks(text):
        return False
    return bool(OFFERED.search(text) and THEIRS.search(text) and OR.search(text)) and len(_moments(turn)) > 1


def _moments(turn: Turn) -> list[DateRead]:
    """Each date that was named, ahead: "Dana gave me Tue 10 or Wed 3" is of the days to come."""
    dates = [_ahead(turn, d) for d in turn.read.dates if d.role != "deadline" or d.has_time]
    ahead = sorted({d.start: d for d in dates if d.start > turn.now}.values(), key=lambda d: d.start)
    timed = [d for d in ahead if d.has_time]
    return (timed if len(timed) > 1 else ahead)[:MOST]


def _ahead(turn: Turn, said: DateRead) -> DateRead:
    passed = timedelta(0) <= turn.now - said.start < WEEK and WEEKDAY.search(said.text)
    return replace(said, start=said.start + WEEK) if passed else said


def apply(turn: Turn) -> Turn | None:
    return begin(turn) if told(turn) else None


def begin(turn: Turn) -> Turn:
    return which_one.settled(turn, "slots", offered, NOBODY, adds=True)


def offered(turn: Turn) -> Turn:
    company = turn.company
    turn = ledger.log(turn, company).changed(f"the times {find.name_of(company)} offers")
    rows = tuple((_button(turn, company, d),) for d in _moments(turn))
    return turn.say(
        f"{find.name_of(company)} leaves you the choice. Which one do you take? Tell them today; times like these go quickly.",
        *rows,
        (Choice(label="None of them", does=f"said:{company.id}:later"), *UNDO),
    )


def _button(turn: Turn, company: Opportunity, slot: DateRead) -> Choice:
    """On the clock it was told in, and on the user's own where that is another."""
    local = slot.start.replace(tzinfo=None)
    label = words.short_day(local.date()) + (f", {words.clock(local)}" if slot.has_time else "")
    does = f"slot:{company.id}:{'t' if slot.has_time else 'd'}:{wall_stamp(local)}"
    mine = slot.start.astimezone(ZoneInfo(turn.zone)).replace(tzinfo=None)
    if slot.has_time and slot.zone and mine != local:
        label += f" {words.city(slot.zone)}, {words.clock(mine)} for you"
        does += f":{slot.zone}"
    return Choice(label=label, does=does)


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """slot:<opportunity>:<t|d>:<wall time>[:<zone>]: the one that is taken."""
    company = turn.search.opportunity(args[0]) if len(args) in (3, 4) else None
    said_in = (valid(args[3]) if len(args) == 4 else None) or turn.zone
    local = read_wall(args[2]) if company else None
    if company is None or local is None:
        return turn.say(GONE)
    if _zoned(local, said_in) < turn.now:
        return turn.say("That time has passed. What do they offer now?")
    slot = DateRead(
        role="event",
        start=_zoned(local, said_in),
        grain="minute",
        has_time=args[1] == "t",
        text="",
        zone=said_in if len(args) == 4 else None,
    )
    turn = turn.answered()
    return appointments.appointment(turn.read_as(dates=(slot,), contacts=()), company)


def _zoned(local: datetime, zone: str) -> datetime:
    return local.replace(tzinfo=ZoneInfo(zone))


CONVERSATION = Conversation(
    name="slots", summary="times to choose from", begin=begin, taps={"slot": tap}, in_menu=False,
)  # fmt: skip
