"""An answer to one of an interview's questions: the slot that was asked, and whatever else was said with it."""

from collections.abc import Callable
from dataclasses import replace

from coach import lazy_re as re
from coach.model import Interview
from coach.understand import ContactRead
from handlers import words
from handlers.conversation import plain_answer
from handlers.interviews import answer_when
from handlers.interviews.answered import Answered
from handlers.interviews.day_or_hour import only_a_day
from handlers.interviews.fill import fill
from handlers.interviews.meeting_time import lasting
from handlers.interviews.questions import company
from handlers.interviews.who_is_met import add_people
from handlers.reading.fits import letter, name, wonders
from handlers.turn import Turn

NOBODY = re.compile(
    r"^\W*(?:(?:i|we|sorry|hm+|um+|uh|no|oh|well|honestly|really|just|still)\b[, ]*)*"
    r"(?:nobody|no ?one|none|skip|-|no|nope|(?:do not|don'?t|dunno)(?: \w+)? (?:know|who)\b.*|dunno|"
    r"not sure.*|(?:have )?(?:no|any) (?:idea|clue|names?)\b.*|"
    r"(?:they|she|he|hr|nobody|it|the \w+) "
    r"(?:(?:has|have|did|does) ?n[o'’]?t|hasn'?t|haven'?t|didn'?t|doesn'?t|never)(?: \w+)? "
    r"(?:say|said|tell|told|mention\w*|name[ds]?|give|given)\b(?: (?:me|us))?"
    r"(?: (?:who|yet|any|an?|names?|it)\b.*)?)\W*$",
    re.I,
)
""" "I don't know who will be there", "they haven't told me": nobody can be named."""
LONGEST_NAME = 60


def answer_slot(turn: Turn, slot: str, interview: Interview) -> Answered:
    if slot in ("when", "time"):
        return answer_when.answered(turn, slot, interview)
    if slot == "people":
        return _people(turn, interview)
    keep = _KEEP.get(slot)
    text = words.shown(turn.text, 80)
    kept = keep(turn, interview, text) if keep and text else None
    return Answered(kept) if kept is not None else Answered(turn, "no_answer")


def _people(turn: Turn, interview: Interview) -> Answered:
    if NOBODY.match(turn.text):
        return Answered(turn)
    read = turn.read
    if wonders(turn.text) or letter(turn.text) or (read.company and read.dates):
        return Answered(turn, "no_answer")
    if not read.contacts and (moved := only_a_day(turn, interview)) is not None:
        return Answered(moved, "noted")
    if not read.contacts:
        if not plain_answer(turn, "heard") or not name(turn) or not turn.text[:1].isalpha():
            return Answered(turn, "no_answer")
        read = replace(read, contacts=(ContactRead(name=words.shown(turn.text, LONGEST_NAME)),))
    search, ids = add_people(turn.search, interview.opportunity, read)
    if not ids:
        return Answered(turn, "no_answer")
    return Answered(turn.to(fill(search, interview, read, turn.now)))


def _role(turn: Turn, interview: Interview, text: str) -> Turn:
    return turn.put(replace(company(turn, interview), role=turn.read.role or text))


def _name(turn: Turn, interview: Interview, text: str) -> Turn:
    return turn.put(replace(company(turn, interview), company=turn.read.company or text))


def _round(turn: Turn, interview: Interview, text: str) -> Turn:
    return turn.put(replace(interview, label=turn.read.round or text))


def _length(turn: Turn, interview: Interview, text: str) -> Turn | None:
    number = re.search(r"\d{1,3}", text)
    minutes = turn.read.duration_minutes or (int(number[0]) if number else 0)
    timed = lasting(interview, minutes)
    return turn.put(timed) if timed is not None else None


_KEEP: dict[str, Callable[[Turn, Interview, str], Turn | None]] = {
    "role": _role,
    "name": _name,
    "round": _round,
    "length": _length,
}
