"""Two interviews, and what one more sentence changes of the record: for the tests of what people report in words of their own.

Harbor Foods with Dana Whitfield on Tuesday 2 March 2027 (they decide by the 12th), Quayside Energy with Tom Ashdown on Thursday
the 4th (by the 24th); all in New York."""

from dataclasses import replace
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from coach.model import JobSearch
from tests.handlers.chat import Chat

NEW_YORK = ZoneInfo("America/New_York")
BOTH = (
    ("03-01 10:00", "Interview with Harbor Foods Tue 2 March 10:00 to 11:00, Dana Whitfield, hiring manager, for shift planner"),
    ("03-02 11:40", "They decide by Friday 12 March"),
    ("03-02 13:05", "sent the thank-you to Dana"),
    ("03-03 10:00", "interview Thursday 4 March 14:00 to 15:00 at Quayside Energy with Tom Ashdown, head of grid"),
    ("03-04 15:40", "they decide by Wednesday 24 March"),
)  # fmt: skip
THANKED = (*BOTH, ("03-04 17:05", "sent the thank-you to Tom"))
INVITED = (
    *THANKED,
    (
        "03-12 10:00",
        "Harbor Foods invited me to a second interview Thursday 18 March 10:00 to 11:00 with Dana",
    ),
    ("03-12 10:01", "answered Dana"),
)
SCENES: dict[str, tuple[tuple[str, str], ...]] = {
    "just met Tom": (*BOTH, ("03-04 17:30", "")),
    "between": (*THANKED, ("03-10 10:00", "")),
    "check-in due": (*THANKED, ("03-15 09:30", "")),
    "asked Dana": (*THANKED, ("03-15 09:30", "sent the check-in to Dana"), ("03-17 10:00", "")),
    "meets Dana on Thursday": (*INVITED, ("03-16 10:00", "")),
    "after Dana's hour": (*INVITED, ("03-18 12:30", "")),
    "offer": (
        *THANKED,
        ("03-11 10:00", "Harbor Foods made me an offer, answer by Tuesday 23 March"),
        ("03-11 10:30", ""),
    ),
}


@cache
def _scene(name: str) -> tuple[JobSearch, datetime, int]:
    chat = Chat()
    for at, words in SCENES[name]:
        moment = datetime.strptime(f"2027-{at}", "%Y-%m-%d %H:%M").replace(tzinfo=NEW_YORK)
        if moment > chat.now:
            chat.wait(seconds=(moment - chat.now).total_seconds())
        if words:
            chat.say(words)
    return chat.search, chat.now, chat.events


def told(scene: str, words: str) -> Chat:
    search, now, events = _scene(scene)
    chat = Chat(now=now, search=search, events=events)
    chat.say(words)
    return chat


def changes(scene: str, chat: Chat) -> set[str]:
    """What became of it, each in a few words."""
    before, after = _scene(scene)[0], chat.search
    return {
        *_contacts(before, after),
        *_companies(before, after),
        *_people(before, after),
        *_meetings(before, after),
    }


def _first(search: JobSearch, id: str | None) -> str:
    person = search.person(id)
    return person.name.split()[0] if person else "nobody"


def _contacts(before: JobSearch, after: JobSearch) -> set[str]:
    known = {c.id for c in before.contacts}
    new = [c for c in after.contacts if c.id not in known]
    return {f"{c.direction} {_first(after, c.person)}" for c in new} | {
        f"{c.direction} {what} {_first(after, c.person)}" for c in new for what in (c.kind, c.channel)
    }


def _companies(before: JobSearch, after: JobSearch) -> set[str]:
    out: set[str] = set()
    for old, new in zip(before.opportunities, after.opportunities, strict=False):
        name = new.company.split()[0]
        if old.status != new.status:
            out.add(f"{new.status} {name}")
        if old.promise != new.promise and new.promise and new.promise.date:
            out.add(f"decides {name} {new.promise.date:%m-%d}")
        if new.offer and new.offer.deadline and new.offer != old.offer:
            out.add(f"answer by {name} {new.offer.deadline.date:%m-%d}")
        flags = {"delayed": new.delay != old.delay, "references": new.references_asked_at != old.references_asked_at, "no calls": new.no_calls and not old.no_calls}  # fmt: skip
        out |= {f"{flag} {name}" for flag, set_now in flags.items() if set_now}
        if new.primary != old.primary:
            out.add(f"writes to {_first(after, new.primary)}")
    return out


def _people(before: JobSearch, after: JobSearch) -> set[str]:
    out: set[str] = set()
    for new in after.people:
        old = before.person(new.id) or replace(new, left=False, calls_welcome=None, texts_welcome=None)
        name = new.name.split()[0]
        flags = {"left": new.left and not old.left, "calls": bool(new.calls_welcome and not old.calls_welcome), "texts": bool(new.texts_welcome and not old.texts_welcome)}  # fmt: skip
        out |= {f"{flag} {name}" for flag, set_now in flags.items() if set_now}
    return out


def _meetings(before: JobSearch, after: JobSearch) -> set[str]:
    out: set[str] = set()
    for new in after.interviews:
        if new != before.interview(new.id):
            out.add(f"meets {new.start.local:%m-%d %H:%M}" if new.start and new.status == "planned" else f"meeting {new.status}")  # fmt: skip
    return out
