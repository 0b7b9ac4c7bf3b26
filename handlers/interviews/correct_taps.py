"""The buttons of the card and of an interview's questions."""

from collections.abc import Callable
from dataclasses import replace

from coach.model import Choice, Interview, WallTime
from handlers import record
from handlers.buttons import UNDO
from handlers.conversation import Tap
from handlers.interviews import places
from handlers.interviews.ask_missing import ask
from handlers.interviews.correct import next_question, together
from handlers.interviews.questions import QUESTIONS, company
from handlers.interviews.saved import not_fixed, when_words
from handlers.message import SendFile
from handlers.personal import calendar_file
from handlers.reading import find
from handlers.stamps import read_wall
from handlers.turn import Turn

CALENDAR = (
    "Open it, and the interview is in your calendar. If it moves, tell me, and take a new one from the card."
)


def gone(turn: Turn) -> Turn:
    return turn.say(
        "That interview is no longer on my list, so this button has nothing to change. /list shows what is."
    )


def fix(turn: Turn, interview: Interview, slot: str) -> Turn:
    """fix:<interview>:<slot>: one field, by tap."""
    turn = turn.about(interview.opportunity)
    special = {
        "more": _more,
        "cancel": cancel,
        "another": _another,
        "when": _when,
        "calendar": _calendar,
    }.get(slot)
    if special is not None:
        return special(turn, interview)
    if slot not in QUESTIONS:
        return gone(turn)
    text, rows = QUESTIONS[slot](turn, interview)
    return turn.ask("interview", slot, about=interview.id).say(text, *rows)


def _when(turn: Turn, interview: Interview) -> Turn:
    return turn.ask("interview", "when", about=interview.id).say(
        f'When is it? Now it says {when_words(interview)}. For example "Thursday 10" or "3pm".'
    )


def _more(turn: Turn, interview: Interview) -> Turn:
    do = f"fix:{interview.id}:"
    return turn.say(
        "What would you like to change?",
        (Choice(label="Company", does=do + "name"), Choice(label="Length", does=do + "length")),
        (
            Choice(label="City and holidays", does=f"place:{interview.opportunity}"),
            Choice(label="It is off", does=do + "cancel"),
        ),
        *(
            ((Choice(label="Add to my calendar", does=do + "calendar"),),)
            if calendar_file.can_be_entered(interview)
            else ()
        ),
    )


def _calendar(turn: Turn, interview: Interview) -> Turn:
    if not calendar_file.can_be_entered(interview):
        return turn.say(
            "It has no fixed day yet, so there is nothing to enter. Tell me the day when you know it."
        )
    name = f"{find.name_of(company(turn, interview))}.ics".replace("/", " ")
    file = SendFile(name=name, content=calendar_file.one(turn.search, interview, turn.now), caption=CALENDAR)
    return turn.ask_service(file)


def _another(turn: Turn, interview: Interview) -> Turn:
    rounds = turn.search.interviews_of(interview.opportunity)
    search, fresh = record.add_interview(turn.search, interview.opportunity, turn.now, rounds)
    return ask(turn.to(search), fresh, "when", fresh=True)


def cancel(turn: Turn, interview: Interview) -> Turn:
    turn = turn.put(replace(interview, status="cancelled"))
    turn = turn.changed(f"calling off {find.name_of(company(turn, interview))}")
    return turn.say("Noted, it is off. It happens, and it often only means a new date.", UNDO)


def day(turn: Turn, args: tuple[str, ...]) -> Turn:
    """day:<interview>:<t|d>:<wall time>: the reading that was meant."""
    interview = turn.search.interview(args[0]) if len(args) == 3 else None
    local = read_wall(args[2]) if interview else None
    if interview is None or local is None:
        return gone(turn)
    fresh = _in_capture(turn, interview)
    zone = interview.start.zone if interview.start else turn.zone
    moved = replace(interview, start=WallTime(local, zone), time_known=args[1] == "t")
    turn = together(turn.about(interview.opportunity), interview, fresh)
    return next_question(turn.put(moved), moved, fresh=fresh)


def _in_capture(turn: Turn, interview: Interview) -> bool:
    question = turn.search.question
    return question is not None and question.about == interview.id and question.get("fresh") is not None


def skip(turn: Turn, interview: Interview, slot: str) -> Turn:
    """skip:<interview>:<slot>: go on without it."""
    question = turn.search.question
    if question is None or question.about != interview.id:
        return turn.say("That question is closed already; nothing to skip.", silent=True)
    fresh = question.get("fresh") is not None
    turn = together(turn.about(interview.opportunity), interview, fresh)
    if slot == "when":
        return not_fixed(turn, interview)
    return next_question(turn, interview, fresh=fresh, after=slot)


def set_when(turn: Turn, interview: Interview, day: str) -> Turn:
    """set:<interview>:<date|open|past>: the answer to "When is it?"."""
    turn = together(turn.about(interview.opportunity), interview, True)
    if day == "open":
        return not_fixed(turn, interview)
    past = day == "past"
    example = '"last Thursday" or "yesterday at 3pm"' if past else '"Tuesday 3pm" or "24 Nov 14:00"'
    return turn.ask("interview", "when", about=interview.id, known=(("fresh", "1"),)).say(
        f"{'When was it?' if past else 'When is it?'} For example {example}."
    )


def label(turn: Turn, interview: Interview, name: str) -> Turn:
    return next_question(turn.put(replace(interview, label=name)), interview, fresh=False)


def length(turn: Turn, interview: Interview, minutes: str) -> Turn:
    if not minutes.isdigit():
        return gone(turn)
    changed = replace(interview, minutes=int(minutes), minutes_assumed=False)
    return next_question(turn.put(changed), changed, fresh=False)


def _of_one(does: Callable[[Turn, Interview, str], Turn]) -> Tap:
    """A button with an interview and one word behind it."""

    def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
        interview = turn.search.interview(args[0]) if len(args) > 1 else None
        return does(turn, interview, args[1]) if interview is not None else gone(turn)

    return tap


TAPS: dict[str, Tap] = {
    "fix": _of_one(fix), "skip": _of_one(skip), "set": _of_one(set_when), "day": day, "label": _of_one(label),
    "len": _of_one(length), "place": places.tap,
}  # fmt: skip
