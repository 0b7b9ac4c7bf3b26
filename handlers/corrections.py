"""Right after the card, any field is corrected in a few words: "no, Thursday", "it's Acme Labs", "45 minutes", "and Kim"."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from coach.model import Interview
from coach.understand import ContactRead
from handlers import correct, find, record, sense, words
from handlers.answers import NAMES_A_DAY
from handlers.fill import PHONE_SCREEN_MINUTES, add_people, at, only_time
from handlers.fits import asks
from handlers.questions import company
from handlers.turn import Turn

LONGEST = 60
LEAD = r"^\W*(?:no|sorry|actually|oops|wait|i meant?|it'?s|it is|make (?:it|that)|only|and|also|plus)?[, ]*"
SHIFT = re.compile(
    r"^\W*(?:(one|an|two|three|\d) hours?|half an hour|(\d{2}) min(?:ute)?s?) (later|earlier)\W*$", re.I
)
NUMBERS = {"one": 1, "an": 1, "two": 2, "three": 3}
LENGTH = re.compile(LEAD + r"(\d{2,3}) ?(?:min|minutes|mins)(?: long)?\W*$", re.I)
CALLED = re.compile(
    r"^\W*(?:(?:no|sorry|actually),? |(?:no,? |sorry,? |actually,? )?(?:it'?s|it is|the company is|they'?re|the name is) )(?:called |named )?"
    r"(?P<name>[^\W\d_].{1,40}?)\W*$",
    re.I,
)
MORE_PEOPLE = re.compile(
    r"^\W*(?:and|also|plus)(?: with)? ([A-Z][\w'-]+(?: [A-Z][\w'-]+)?)\W*$|^\W*([A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:will be|is) there\b",
    re.S,
)
ROLE = re.compile(
    r"^\W*(?:it'?s )?(?:for|as)(?: the| a| an)? (.{3,40}?)(?: role| position| job)?\W*$|^\W*(?:the )?role is (.{3,40}?)\W*$",
    re.I,
)
ROUND = re.compile(
    LEAD
    + r"(?:the |a )?((?:first|second|third|fourth|final|last|next) (?:round|interview|stage)|phone screen|panel|on-?site|round \d)\W*$",
    re.I,
)
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+\w")
NUMBER = re.compile(r"\+?\d[\d ()/-]{6,}\d")


def apply(turn: Turn) -> Turn | None:
    """The corrected interview, or None where these words are something else."""
    interview = _on_the_table(turn)
    if interview is None or asks(turn.text) or len(turn.text) > LONGEST or turn.text.startswith("/"):
        return None
    changed = next(
        (c for step in STEPS if (c := step(turn.about(interview.opportunity), interview)) is not None), None
    )
    if changed is None:
        return None
    interview = changed.search.interview(interview.id) or interview
    return correct.next_question(changed, interview, fresh=False)


def _on_the_table(turn: Turn) -> Interview | None:
    """Of the card shown last, minutes ago."""
    if turn.search.focus_at is None or turn.now - turn.search.focus_at > find.FRESH:
        return None
    recent = [m for m in turn.search.outbox if m.reply.edits is None][-2:]
    ids = [
        c.does.split(":")[1]
        for m in reversed(recent)
        for row in m.reply.choices
        for c in row
        if c.does.startswith("fix:")
    ]
    found = turn.search.interview(ids[0]) if ids else None
    return (
        found
        if found and found.start is not None and found.end is not None and found.end.instant > turn.now
        else None
    )


def _shift(turn: Turn, interview: Interview) -> Turn | None:
    found = SHIFT.match(turn.text)
    if found is None or interview.start is None or not interview.time_known:
        return None
    hours = NUMBERS.get((found[1] or "").casefold(), int(found[1]) if (found[1] or "").isdigit() else 0)
    minutes = 60 * hours + int(found[2] or 0) or 30
    by = timedelta(minutes=minutes if found[3].casefold() == "later" else -minutes)
    return _put(turn, replace(interview, start=interview.start.plus(by)))


def _date(turn: Turn, interview: Interview) -> Turn | None:
    dates = [d for d in turn.read.dates if d.start > turn.now - timedelta(days=1)]
    if (
        not dates
        or turn.read.company
        or turn.read.intent not in ("interview", "note", "other", "reschedule", "snooze")
    ):
        return None
    said = dates[0]
    if sense.out_of_time(said.start, turn.now):
        return None
    if said.has_time and not NAMES_A_DAY.search(said.text):
        return _put(turn, only_time(interview, said, turn.zone))
    if said.grade == "ask" and said.alts:
        return None
    return _put(turn, at(interview, said, interview.start.zone if interview.start else turn.zone))


def _length(turn: Turn, interview: Interview) -> Turn | None:
    found = LENGTH.match(turn.text)
    return _put(turn, replace(interview, minutes=int(found[1]), minutes_assumed=False)) if found else None


def _round(turn: Turn, interview: Interview) -> Turn | None:
    found = ROUND.match(turn.text)
    if found is None:
        return None
    screen = found[1].casefold() == "phone screen"
    minutes = PHONE_SCREEN_MINUTES if screen and interview.minutes_assumed else interview.minutes
    kind = "phone_screen" if screen else interview.kind
    return _put(turn, replace(interview, label=found[1], kind=kind, minutes=minutes))


def _reach(turn: Turn, interview: Interview) -> Turn | None:
    """An address or a number, of whoever is named, else of the one who is met."""
    mail, number = ADDRESS.search(turn.text), NUMBER.search(turn.text)
    if mail is None and number is None:
        return None
    named = find.people_named(turn.search, turn.read.contacts)
    ids = [p.id for p in named] or [
        p.id for p in turn.search.people if words.first_name(p.name).casefold() in turn.text.casefold()
    ]
    person = turn.search.person((ids or list(interview.people) or [""])[0])
    if person is None:
        return None
    person = replace(
        person,
        email=mail[0] if mail else person.email,
        phone=number[0].strip() if number and not mail else person.phone,
    )
    return turn.to(record.put(turn.search, person))


def _people(turn: Turn, interview: Interview) -> Turn | None:
    found = MORE_PEOPLE.match(turn.text)
    if found is None:
        return None
    read = replace(turn.read, contacts=(ContactRead(name=found[1] or found[2]),))
    search, ids = add_people(turn.search, interview.opportunity, read)
    return _put(turn.to(search), replace(interview, people=tuple(dict.fromkeys((*interview.people, *ids)))))


def _role(turn: Turn, interview: Interview) -> Turn | None:
    found = ROLE.match(turn.text)
    if found is None or turn.read.dates:
        return None
    return turn.to(
        record.put(turn.search, replace(company(turn, interview), role=(found[1] or found[2]).strip()))
    )


def _name(turn: Turn, interview: Interview) -> Turn | None:
    """A longer or shorter form of the same name; anything else would be a guess."""
    found, now = CALLED.match(turn.text), company(turn, interview)
    if found is None or turn.read.dates:
        return None
    new = found["name"].strip()
    one, two = now.company.casefold().split(), new.casefold().split()
    if one == two or not set(one) & set(two) or len(two) > 6:
        return None
    return turn.to(record.put(turn.search, replace(now, company=record.named(new))))


def _put(turn: Turn, interview: Interview) -> Turn:
    return turn.to(record.put(turn.search, interview))


STEPS: tuple[Callable[[Turn, Interview], Turn | None], ...] = (
    _shift, _length, _round, _reach, _people, _date, _name, _role,
)  # fmt: skip
