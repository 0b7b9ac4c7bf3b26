"""The questions of an interview, asked one at a time, and the correction of any field later."""

import re
from dataclasses import replace
from datetime import datetime

from coach.calendar import calendar_for
from coach.model import Choice, Interview, OpenQuestion, Opportunity, WallTime, new_id, wall_at
from coach.understand import ContactRead, DateRead
from handlers import card, decide, find, record, words
from handlers.coming import NEXT
from handlers.conversation import Tap
from handlers.fill import add_people, event_date, fill, only_time
from handlers.turn import Turn

NOT_KNOWN = re.compile(
    r"\b(not (yet|sure|fixed|known|decided)|don'?t know|dunno|no idea|unknown|tbd|tba|tbc|later|unclear|no clue)\b",
    re.I,
)
NOBODY = re.compile(r"^\s*(nobody|no ?one|none|skip|-|no|nope|don'?t know.*|not sure.*|no idea)\W*$", re.I)
FELT_BAD = re.compile(
    r"\b(didn'?t go|not (that )?(great|good|well)|badly|terribl|awful|bombed|messed up|blew it|horribl|disaster|nervous|rough|meh)",
    re.I,
)
EASE = "Most people feel that way afterwards; they usually noticed less than you think."


def next_question(turn: Turn, interview: Interview, *, fresh: bool, after: str | None = None) -> Turn:
    """The first thing still missing, or the card."""
    order = ("when", "time", "people")
    left = order[order.index(after) + 1 :] if after in order else order
    for slot in left:
        if _missing(turn, interview, slot, fresh):
            return _ask(turn, interview, slot, fresh=fresh)
    return _show(turn, interview)


def _missing(turn: Turn, interview: Interview, slot: str, fresh: bool) -> bool:
    if slot == "when":
        return interview.start is None
    if slot == "time":
        return interview.start is not None and not interview.time_known and interview.start.date >= turn.today
    return fresh and not interview.people


def _ask(turn: Turn, interview: Interview, slot: str, *, fresh: bool, lead: str = "") -> Turn:
    known = (("fresh", "1"),) if fresh else ()
    search = record.ask(turn.search, turn.now, "interview", slot, about=interview.id, known=known)
    text, rows = QUESTIONS[slot](turn, interview)
    turn = turn.changed(f"{find.name_of(_company(turn, interview))}, as far as it was told", tell=False)
    return turn.to(search).say((lead or _comment(turn, interview)) + text, *rows)


def _company(turn: Turn, interview: Interview) -> Opportunity:
    found = turn.search.opportunity(interview.opportunity)
    assert found is not None
    return found


def _ask_when(turn: Turn, interview: Interview) -> tuple[str, list[tuple[Choice, ...]]]:
    name = find.name_of(_company(turn, interview))
    set_ = f"set:{interview.id}:"
    row = (
        Choice(label="I have a date", does=set_ + "date"),
        Choice(label="Not fixed yet", does=set_ + "open"),
        Choice(label="It already happened", does=set_ + "past"),
    )
    return f"{name}. When is it?", [row]


def _ask_time(turn: Turn, interview: Interview) -> tuple[str, list[tuple[Choice, ...]]]:
    assert interview.start is not None
    name = find.name_of(_company(turn, interview))
    text = f"{name}, {words.near_day(interview.start.date, turn.today)}. What time?"
    unknown = (Choice(label="I don't know the time yet", does=f"skip:{interview.id}:time"),)
    if turn.search.preferences.zone_confirmed:
        return text, [unknown]
    here = words.clock(wall_at(turn.now, turn.zone).local)
    return f"{text} (Your clock: is it {here} for you now?)", [
        card.zone_buttons(turn.search, turn.now),
        unknown,
    ]


def _ask_people(turn: Turn, interview: Interview) -> tuple[str, list[tuple[Choice, ...]]]:
    over = interview.end is not None and interview.end.instant < turn.now
    text = "Who did you talk to?" if over else "Who will you meet?"
    return text, [(Choice(label="Skip", does=f"skip:{interview.id}:people"),)]


def _ask_role(turn: Turn, interview: Interview) -> tuple[str, list[tuple[Choice, ...]]]:
    return 'What is the role? For example "Data Engineer".', [
        (Choice(label="Skip", does=f"skip:{interview.id}:role"),)
    ]


def _ask_round(turn: Turn, interview: Interview) -> tuple[str, list[tuple[Choice, ...]]]:
    labels = ("Phone screen", "Round 2", "Panel", "Final round")
    row = tuple(Choice(label=x, does=f"label:{interview.id}:{x}") for x in labels)
    return "Which round is it?", [row]


def _ask_name(turn: Turn, interview: Interview) -> tuple[str, list[tuple[Choice, ...]]]:
    return "What is the company called?", []


def _ask_length(turn: Turn, interview: Interview) -> tuple[str, list[tuple[Choice, ...]]]:
    row = tuple(Choice(label=f"{m} min", does=f"len:{interview.id}:{m}") for m in (30, 45, 60, 90, 120))
    return "How long is it?", [row]


QUESTIONS = {
    "when": _ask_when,
    "time": _ask_time,
    "people": _ask_people,
    "role": _ask_role,
    "round": _ask_round,
    "name": _ask_name,
    "length": _ask_length,
}


def _comment(turn: Turn, interview: Interview) -> str:
    """A past interview is normal: is it too late? And a calm word where it is wanted."""
    if (
        interview.start is None
        or interview.end is None
        or interview.end.instant > turn.now
        or (turn.did is None and False)
    ):
        return ""
    ease = f"{EASE}\n" if FELT_BAD.search(turn.text) else ""
    if interview.people:
        return ease
    return f"{past_line(turn, interview)}\n{ease}"


def past_line(turn: Turn, interview: Interview) -> str:
    """How long ago in working days, and what that means for a thank-you (rule book 0.4)."""
    assert interview.start is not None
    calendar = calendar_for(turn.search, _company(turn, interview))
    ago = calendar.bd_between(interview.start.date, turn.today)
    day = words.capital(words.near_day(interview.start.date, turn.today))
    if interview.start.date == turn.today:
        return f"{day}. Right on time for a thank-you."
    count = f"{ago} working day{'s' if ago != 1 else ''} ago"
    if ago <= 2:
        return (
            f"{day}, then; {count}. That is a normal time to write, and a short thank-you is still welcome."
        )
    if ago <= 5:
        return f"{day}, then; {count}. Not too late: a note with something of substance is still welcome."
    return f"{day}, then; {count}. Too late for a plain thank-you, and a good time for a check-in. I'll plan from today."


def _show(turn: Turn, interview: Interview) -> Turn:
    interview = turn.search.interview(interview.id) or interview
    turn = turn.to(record.answered(turn.search)).about(interview.opportunity)
    turn = turn.changed(f"{find.name_of(_company(turn, interview))}, {_when_words(interview)}", tell=False)
    past = interview.end is not None and interview.end.instant < turn.now
    lead = (f"{EASE}\n\n" if past and FELT_BAD.search(turn.text) else "") + "Saved."
    rows = card.buttons(interview)
    if not turn.search.preferences.zone_confirmed and interview.time_known and interview.start:
        here = words.clock(wall_at(turn.now, turn.zone).local)
        turn = turn.say(card.text(turn.search, interview, lead), *rows, after=NEXT)
        return turn.say(
            f"One thing, once: is it {here} for you now?", card.zone_buttons(turn.search, turn.now)
        )
    return turn.say(card.text(turn.search, interview, lead), *rows, after=NEXT)


def _when_words(interview: Interview) -> str:
    return words.short_day(interview.start.date) if interview.start else "no date yet"


def answer(turn: Turn, question: OpenQuestion, interview: Interview) -> Turn | None:
    fresh = question.get("fresh") is not None
    turn = _continue(turn.about(interview.opportunity), interview, fresh)
    filled = _fill_slot(turn, question.asks, interview)
    if filled is None:
        return _not_understood(turn, question, interview)
    if filled.replies:
        return filled
    interview = filled.search.interview(interview.id) or interview
    filled = decide.from_reading(filled, filled.read)
    return next_question(
        filled, interview, fresh=fresh, after=question.asks if question.asks != "when" else None
    )


def _continue(turn: Turn, interview: Interview, fresh: bool) -> Turn:
    change = record.last_change(turn.search)
    mine = change is not None and any(id == interview.id for id, _ in change.interviews)
    return replace(turn, continues=change.id) if fresh and mine and change is not None else turn


def _fill_slot(turn: Turn, slot: str, interview: Interview) -> Turn | None:
    """The slot that was asked, and whatever else was said; None: not an answer."""
    if slot in ("when", "time"):
        return _fill_date(turn, slot, interview)
    if slot == "people":
        return _fill_people(turn, interview)
    text = words.shown(turn.text, 80)
    if not text:
        return None
    if slot == "role":
        company = _company(turn, interview)
        return turn.to(record.put(turn.search, replace(company, role=turn.read.role or text)))
    if slot == "name":
        return turn.to(
            record.put(turn.search, replace(_company(turn, interview), company=turn.read.company or text))
        )
    if slot == "round":
        return turn.to(record.put(turn.search, replace(interview, label=turn.read.round or text)))
    minutes = turn.read.duration_minutes or (int(m[0]) if (m := re.search(r"\d{1,3}", text)) else None)
    if not minutes or not 5 <= minutes <= 720:
        return None
    return turn.to(record.put(turn.search, replace(interview, minutes=minutes, minutes_assumed=False)))


def _fill_date(turn: Turn, slot: str, interview: Interview) -> Turn | None:
    said = event_date(turn.read) or turn.read.when
    if said is None:
        if slot == "time" and NOT_KNOWN.search(turn.text):
            return turn
        if slot == "when" and NOT_KNOWN.search(turn.text):
            return _not_fixed(turn, interview)
        others = fill(turn.search, interview, turn.read, turn.now) if turn.read.contacts else None
        return (
            None
            if others is None
            else _ask(turn.to(others), interview, slot, fresh=turn.continues is not None)
        )
    if said.grade == "ask" and said.alts and not (slot == "time" and interview.start):
        return ask_which_date(turn, interview, said, fresh=turn.continues is not None)
    if slot == "time" and said.has_time and interview.start and _same_day_or_none(said, interview, turn):
        search = fill(turn.search, interview, replace(turn.read, dates=()), turn.now)
        timed = only_time(search.interview(interview.id) or interview, said, turn.zone)
        return turn.to(record.put(search, timed))
    read = turn.read if event_date(turn.read) else replace(turn.read, dates=(replace(said, role="event"),))
    return turn.to(fill(turn.search, interview, read, turn.now))


def _same_day_or_none(said: DateRead, interview: Interview, turn: Turn) -> bool:
    """A bare time names no day: its reading falls on today or tomorrow by convention C8."""
    text = said.text.casefold()
    named = re.search(
        r"[a-z]{3,}day|\b(mon|tue|wed|thu|fri|sat|sun)\b|tomorrow|today|tonight|\d[/.-]\d|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
        text,
    )
    return named is None


def _fill_people(turn: Turn, interview: Interview) -> Turn | None:
    if NOBODY.match(turn.text):
        return turn
    read = turn.read
    if not read.contacts:
        if (
            read.intent not in ("other", "note", "interview", "heard")
            or len(turn.text) > 60
            or not turn.text[:1].isalpha()
        ):
            return None
        read = replace(read, contacts=(ContactRead(name=words.shown(turn.text, 60)),))
    search, ids = add_people(turn.search, interview.opportunity, read)
    if not ids:
        return None
    search = fill(search, interview, read, turn.now)
    return turn.to(search)


def _not_fixed(turn: Turn, interview: Interview) -> Turn:
    name = find.name_of(_company(turn, interview))
    turn = turn.to(record.answered(turn.search)).changed(f"{name}, no date yet", tell=False)
    return turn.say(
        f'Fine. {name} is on the list; tell me when it is fixed, for example "{name} is on Tuesday at 3pm".',
        (Choice(label="Undo", does="undo:"),),
    )


def _not_understood(turn: Turn, question: OpenQuestion, interview: Interview) -> Turn | None:
    """First it may be something else altogether; an unreadable answer gets an example, and nothing is lost."""
    if turn.read.intent not in ("other", "interview", "note"):
        return None
    example = EXAMPLES.get(question.asks, "")
    skip = Choice(label="Skip", does=f"skip:{interview.id}:{question.asks}")
    return turn.say(f"I didn't get that. {example}", (skip, Choice(label="Never mind", does="cancel")))


EXAMPLES = {
    "when": 'A day and a time is best, for example "Tuesday 3pm" or "24 Nov 14:00".',
    "time": 'Just the time, for example "2pm" or "14:00".',
    "people": 'A name is enough, for example "Dana Lee, hiring manager".',
    "length": 'Minutes are enough, for example "45".',
}


def ask_which_date(turn: Turn, interview: Interview, said: DateRead, *, fresh: bool) -> Turn:
    """Two readings, two buttons; everything else that was said is kept meanwhile."""
    rest = replace(turn.read, dates=tuple(d for d in turn.read.dates if d is not said))
    search = fill(turn.search, interview, rest, turn.now)
    known = (("fresh", "1"),) if fresh else ()
    search = record.ask(search, turn.now, "interview", "when", about=interview.id, known=known)
    readings = sorted({said.start, *said.alts[:2]})
    hour = "t" if said.has_time else "d"
    row = tuple(
        Choice(
            label=_reading_words(r, said),
            does=f"day:{interview.id}:{hour}:{r.astimezone(readings[0].tzinfo):%Y%m%dT%H%M}",
        )
        for r in readings
    )
    question = words.listed((_long_words(r, said, readings) for r in readings), "or")
    turn = turn.to(search).changed(
        f"{find.name_of(_company(turn, interview))}, as far as it was told", tell=False
    )
    return turn.say(f"{words.capital(question)}?", row)


def _reading_words(r: datetime, said: DateRead) -> str:
    return (
        f"{words.short_day(r.date())[4:]}, {words.clock(r)}" if said.has_time else words.short_day(r.date())
    )


def _long_words(r: datetime, said: DateRead, readings: list[datetime]) -> str:
    if len({x.date() for x in readings}) == 1:
        return words.clock(r)
    return words.day(r.date())


def tap_day(turn: Turn, args: tuple[str, ...]) -> Turn:
    """day:<interview>:<t|d>:<wall time>: the reading that was meant."""
    interview = turn.search.interview(args[0]) if len(args) == 3 else None
    if interview is None:
        return gone(turn)
    question = turn.search.question
    fresh = question is not None and question.about == interview.id and question.get("fresh") is not None
    zone = interview.start.zone if interview.start else turn.zone
    local = datetime.strptime(args[2], "%Y%m%dT%H%M")
    moved = replace(interview, start=WallTime(local, zone), time_known=args[1] == "t")
    turn = _continue(turn.about(interview.opportunity), interview, fresh)
    turn = turn.to(record.put(turn.search, moved))
    return next_question(turn, moved, fresh=fresh)


def gone(turn: Turn) -> Turn:
    return turn.say(
        "That interview is no longer on my list, so this button has nothing to change. /list shows what is."
    )


def tap_fix(turn: Turn, args: tuple[str, ...]) -> Turn:
    """fix:<interview>:<slot>: one field, by tap."""
    interview = turn.search.interview(args[0]) if len(args) > 1 else None
    if interview is None:
        return gone(turn)
    slot = args[1]
    turn = turn.about(interview.opportunity)
    if slot == "more":
        return _more(turn, interview)
    if slot == "cancel":
        return _cancelled(turn, interview)
    if slot == "another":
        return _another(turn, interview)
    if slot == "when":
        search = record.ask(turn.search, turn.now, "interview", "when", about=interview.id)
        return turn.to(search).say(
            f'When is it? Now it says {_when_words(interview)}. For example "Thursday 10" or "3pm".'
        )
    if slot not in QUESTIONS:
        return gone(turn)
    search = record.ask(turn.search, turn.now, "interview", slot, about=interview.id)
    text, rows = QUESTIONS[slot](turn, interview)
    return turn.to(search).say(text, *rows)


def _more(turn: Turn, interview: Interview) -> Turn:
    fix = f"fix:{interview.id}:"
    return turn.say(
        "What would you like to change?",
        (Choice(label="Company", does=fix + "name"), Choice(label="Length", does=fix + "length")),
        (
            Choice(label="Where and which holidays", does=f"place:{interview.opportunity}"),
            Choice(label="It is off", does=fix + "cancel"),
        ),
    )


def _another(turn: Turn, interview: Interview) -> Turn:
    search, id = new_id(turn.search, "i")
    number = max(i.round for i in search.interviews_of(interview.opportunity)) + 1
    fresh = Interview(id=id, opportunity=interview.opportunity, round=number, created_at=turn.now)
    return _ask(turn.to(record.put(search, fresh)), fresh, "when", fresh=True)


def _cancelled(turn: Turn, interview: Interview) -> Turn:
    turn = turn.to(record.put(turn.search, replace(interview, status="cancelled")))
    turn = turn.changed(f"the interview at {find.name_of(_company(turn, interview))} is off")
    return turn.say(
        "Noted, it is off. It happens, and it often only means a new date.",
        (Choice(label="Undo", does="undo:"),),
    )


def tap_skip(turn: Turn, args: tuple[str, ...]) -> Turn:
    """skip:<interview>:<slot>: go on without it."""
    interview = turn.search.interview(args[0]) if len(args) > 1 else None
    if interview is None:
        return gone(turn)
    question = turn.search.question
    if question is None or question.about != interview.id:
        return turn.say("That question is closed already; nothing to skip.")
    fresh = question.get("fresh") is not None
    turn = _continue(turn.about(interview.opportunity), interview, fresh)
    if args[1] == "when":
        return _not_fixed(turn, interview)
    return next_question(turn, interview, fresh=fresh, after=args[1])


def tap_set(turn: Turn, args: tuple[str, ...]) -> Turn:
    """set:<interview>:<date|open|past>: the answer to "When is it?"."""
    interview = turn.search.interview(args[0]) if len(args) > 1 else None
    if interview is None:
        return gone(turn)
    turn = _continue(turn.about(interview.opportunity), interview, True)
    if args[1] == "open":
        return _not_fixed(turn, interview)
    ask = "When was it?" if args[1] == "past" else "When is it?"
    example = (
        '"last Thursday" or "yesterday at 3pm"' if args[1] == "past" else '"Tuesday 3pm" or "24 Nov 14:00"'
    )
    search = record.ask(
        turn.search, turn.now, "interview", "when", about=interview.id, known=(("fresh", "1"),)
    )
    return turn.to(search).say(f"{ask} For example {example}.")


def tap_label(turn: Turn, args: tuple[str, ...]) -> Turn:
    interview = turn.search.interview(args[0]) if len(args) > 1 else None
    if interview is None:
        return gone(turn)
    return next_question(
        turn.to(record.put(turn.search, replace(interview, label=args[1]))), interview, fresh=False
    )


def tap_length(turn: Turn, args: tuple[str, ...]) -> Turn:
    interview = turn.search.interview(args[0]) if len(args) > 1 else None
    if interview is None or not args[1].isdigit():
        return gone(turn)
    changed = replace(interview, minutes=int(args[1]), minutes_assumed=False)
    return next_question(turn.to(record.put(turn.search, changed)), changed, fresh=False)


def again(turn: Turn, question: OpenQuestion, lead: str) -> Turn:
    interview = turn.search.interview(question.about)
    if interview is None or question.asks not in QUESTIONS:
        return turn.say(lead.strip())
    text, rows = QUESTIONS[question.asks](turn, interview)
    return turn.say(lead + text, *rows)


TAPS: dict[str, Tap] = {
    "fix": tap_fix,
    "skip": tap_skip,
    "set": tap_set,
    "day": tap_day,
    "label": tap_label,
    "len": tap_length,
}
