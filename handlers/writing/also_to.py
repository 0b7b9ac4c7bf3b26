""" "I sent it to the recruiter too", "and to her boss as well", "cc'd the HR lady": one more who got it, beside whom a step is for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from coach import lazy_re as re
from coach.model import Opportunity, Person
from coach.understand import ContactRead
from handlers import record, words
from handlers.buttons import UNDO
from handlers.overview.coming import NEXT
from handlers.reading import find
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.writing import sent_step
from handlers.writing.sent_words import channel_in

_POST = (
    r"(?:recruiter|hr|human resources|boss|manager|supervisor|assistant|agency|agent|headhunter|colleagues?|team lead|"
    r"director|owner|ceo|founder|secretary|receptionist|panel|team|lady|guy|woman|man|person|department)"
)
_WHO = rf"(?P<who>(?:(?:the|her|his|their|my) )?(?:\w+ )?{_POST}|[^\W\d_][\w'’-]+(?: [A-Z][\w'’-]+)?)"
POST = re.compile(rf"\b{_POST}\b", re.I)
ROLES = (
    ("recruiter", "recruiter"),
    ("hr", "recruiter"),
    ("agen", "recruiter"),
    ("headhunter", "recruiter"),
    ("manager", "hiring_manager"),
)
JUST = timedelta(minutes=30)
WAYS = (
    re.compile(
        rf"^(?P<rest>.*?\S)(?:[, ]+(?:and|plus))?(?:[, ]+(?:to|one to|for)) {_WHO} (?:too|as well|also)\W*$",
        re.I,
    ),
    re.compile(
        rf"^(?P<rest>.*?\S)(?:[, ]+(?:and|plus))?[, ]+(?:also (?:to )?|(?:i )?(?:also )?(?:cc['’]?(?:d|ed)?|copied(?: in)?) (?:to |it to )?|(?:and|plus) (?:one )?to )"
        rf"{_WHO}(?: (?:too|as well|also))?\W*$",
        re.I,
    ),
    re.compile(
        rf"^\W*(?:and )?(?:i )?(?:have |['’]ve )?also (?P<rest>(?:sent|mailed|e-?mailed|written|wrote)(?: (?:it|one|the same|that|this|a (?:note|copy|thank[- ]?you)))?) to {_WHO}\W*$",
        re.I,
    ),
)


def apply(turn: Turn, log: Callable[[Turn], Turn]) -> Turn | None:
    """None where nobody else is told of. `log` notes what was done first, where that is still open."""
    told = next((m for way in WAYS if (m := way.match(turn.text.strip())) is not None), None)
    if told is None or not _somebody_new(turn, told["who"]):
        return None
    first = reread(turn, told["rest"])
    open_yet = sent_step.waiting(first) or find.people(first)
    done = log(first) if open_yet else turn
    company = done.opportunity or find.opportunity(turn).one
    if company is None or (done is not turn and done.did is None):
        return None
    whole = replace(done, message=turn.message, read=turn.read).about(company.id)
    return _beside(whole, company, told["who"])


def _somebody_new(turn: Turn, who: str) -> bool:
    """A post, or a name nobody of the list has."""
    named = _of_that_name(turn, who)
    return bool(named or POST.search(who)) and not find.people_named(turn.search, named)


def _of_that_name(turn: Turn, who: str) -> tuple[ContactRead, ...]:
    names = (who.casefold(), who.split()[0].casefold())
    return tuple(c for c in turn.read.contacts if c.name and c.name.casefold() in names)


def _beside(turn: Turn, company: Opportunity, who: str) -> Turn:
    """One message more, with the kind of the one it goes with."""
    turn, person = _person(turn, company, who)
    rows = [c for c in turn.search.contacts_of(company.id) if c.direction == "out"]
    like = max(rows, key=lambda c: c.at, default=None)
    same = like is not None and turn.now - like.at <= JUST
    search, _ = record.add_contact(
        turn.search, opportunity=company.id, at=turn.now, direction="out", channel=channel_in(turn.text) or "email",
        person=person.id if person else None, kind=like.kind if like and same else "message", text=turn.text[:300],
    )  # fmt: skip
    turn = turn.to(search).changed(turn.did or f"your message to {find.name_of(company)}")
    whom = words.called(person) if person else words.shown(who, 40)
    if not turn.replies:
        return turn.say(
            f"Noted: one to {whom} ({find.name_of(company)}), today.", UNDO, after=NEXT, silent=True
        )
    *earlier, last = turn.replies
    return replace(turn, replies=(*earlier, replace(last, text=f"{last.text} And one to {whom}.")))


def _person(turn: Turn, company: Opportunity, who: str) -> tuple[Turn, Person | None]:
    """Of that post, or of a name heard for the first time."""
    if named := _of_that_name(turn, who):
        search, person = record.add_person(turn.search, named[0], company.id)
        return turn.to(search), person
    role = next((role for word, role in ROLES if word in who.casefold()), None)
    return turn, next((p for p in turn.search.people_of(company.id) if p.role == role), None)
