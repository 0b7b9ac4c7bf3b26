"""A file in the chat: a calendar invitation becomes, moves or cancels an interview; a text file is read as if typed."""

from dataclasses import replace

from coach.model import Interview, JobSearch, WallTime, wall_at
from coach.understand.invitation import Invite, NotAnInvitation, supersedes
from coach.understand.invite import read_invites
from handlers import record, words
from handlers.buttons import UNDO
from handlers.interviews import correct
from handlers.message import Attachment
from handlers.overview import card
from handlers.overview.coming import NEXT
from handlers.personal import welcome
from handlers.personal.zone import COUNTRY_BY_ZONE, valid
from handlers.reading import find
from handlers.turn import Turn

CALENDAR = (".ics", ".ical", ".ifb", ".vcs")
MOST = 3
"""Meetings of one file."""
LONGEST_TEXT = 4000


def is_calendar(file: Attachment) -> bool:
    return (
        file.name.casefold().endswith(CALENDAR)
        or "calendar" in file.mime
        or file.content[:15] == b"BEGIN:VCALENDAR"
    )


def as_text(file: Attachment) -> str | None:
    """The words of a plain text file; None for anything else."""
    if b"\0" in file.content[:1000]:
        return None
    try:
        return file.content[: LONGEST_TEXT * 4].decode("utf-8")[:LONGEST_TEXT]
    except UnicodeDecodeError:
        return None


def invitation(turn: Turn, file: Attachment) -> Turn:
    try:
        invites = read_invites(file.content, turn.now, zone=turn.zone)
    except NotAnInvitation as trouble:
        return turn.say(str(trouble))
    coming = [i for i in invites if i.cancelled or (i.end or i.start) > turn.now] or list(invites[-1:])
    for invite in coming[:MOST]:
        turn = _take(turn, invite)
    return turn


def _take(turn: Turn, invite: Invite) -> Turn:
    known = next((i for i in turn.search.interviews if _is_version_of(invite, i)), None)
    if known is not None and not supersedes(invite, known.uid or "", known.uid_sequence):
        return turn.say("I have a newer version of that invitation already.", silent=True)
    if invite.cancelled:
        return _cancelled(turn, known)
    if known is not None:
        return _moved(turn, known, invite)
    return _new(turn, invite)


def _is_version_of(invite: Invite, known: Interview) -> bool:
    """The same meeting; a changed occurrence of a series only where that very occurrence is on the list."""
    if not known.uid or known.uid not in (invite.key, invite.uid):
        return False
    if known.uid == invite.key or invite.occurrence is None:
        return True
    return known.start is not None and known.start.instant == invite.occurrence


def _cancelled(turn: Turn, known: Interview | None) -> Turn:
    if known is None:
        return turn.say("That invitation calls off a meeting I don't have, so there is nothing to change.")
    turn = turn.put(replace(known, status="cancelled")).about(known.opportunity)
    name = find.name_here(turn, "that interview")
    return turn.changed(f"calling off {name}").say(
        f"{name} is called off. It happens, and it often only means a new date.", UNDO
    )


def _moved(turn: Turn, known: Interview, invite: Invite) -> Turn:
    moved = replace(_at(turn, known, invite), status="planned")
    turn = turn.put(moved).about(known.opportunity)
    same = known.start is not None and moved.start is not None and known.start.instant == moved.start.instant
    turn = turn.changed(
        f"the invitation of {find.name_of(turn.opportunity)}" if turn.opportunity else "the invitation"
    )
    headline = "I have this one; the details are up to date." if same else "Moved, as the invitation says."
    return turn.say(card.text(turn.search, moved, headline), *card.buttons(moved), after=NEXT)


def _new(turn: Turn, invite: Invite) -> Turn:
    search, company = _company(turn, invite)
    rounds = [i for i in search.interviews_of(company) if i.status != "cancelled"]
    open_date = next((i for i in rounds if i.start is None), None)
    if open_date is None:
        search, open_date = record.add_interview(search, company, turn.now, rounds)
    turn = turn.to(search).about(company)
    interview = _at(turn, open_date, invite)
    search, people = _people(turn, company, invite)
    interview = replace(
        interview, people=tuple(dict.fromkeys((*interview.people, *people))), place=invite.url or invite.place
    )
    search = _about_company(search, company, invite, people)
    return correct.next_question(turn.to(record.put(search, interview)), interview, fresh=not people)


def _about_company(search: JobSearch, company: str, invite: Invite, people: tuple[str, ...]) -> JobSearch:
    """What the invitation tells of the job, and where the company keeps its clock: what was told before stays."""
    found = search.opportunity(company)
    if found is None:
        return search
    away = valid(invite.zone) if "/" in invite.zone and not invite.zone.startswith("Etc/") else None
    if away == search.preferences.zone or invite.all_day:
        away = None
    country = found.country or (COUNTRY_BY_ZONE.get(away) if away else None)
    return record.put(
        search,
        replace(
            found,
            primary=found.primary or (people[0] if people else None),
            role=found.role or invite.role,
            zone=found.zone or away,
            country=country,
        ),
    )


def _company(turn: Turn, invite: Invite) -> tuple[JobSearch, str]:
    """A known one named in it, else the guess, else the title; the card has a button to correct it."""
    told = f"{invite.summary} {invite.description} {invite.organizer.email if invite.organizer else ''}"
    if hits := find.named_in(turn.search, told):
        return turn.search, hits[0].id
    name = words.shown(invite.company or invite.summary or "Interview", 60)
    if hits := find.company(turn.search, name):
        return turn.search, hits[0].id
    search, company = record.add_opportunity(turn.search, name, turn.now)
    return search, company.id


def _at(turn: Turn, interview: Interview, invite: Invite) -> Interview:
    zone = valid(invite.zone) or turn.zone
    start: WallTime = wall_at(invite.start, zone)
    minutes = invite.minutes or interview.minutes
    return replace(
        interview, start=start, time_known=not invite.all_day, minutes=minutes, minutes_assumed=invite.minutes is None,
        uid=invite.key, uid_sequence=invite.sequence,
    )  # fmt: skip


def _people(turn: Turn, company: str, invite: Invite) -> tuple[JobSearch, tuple[str, ...]]:
    """Organizer and guests; the user is not met."""
    me = (turn.search.preferences.signed or "").casefold()
    search, ids = turn.search, []
    guests = [
        c
        for c in (invite.organizer, *invite.attendees)
        if c is not None and c.name and c.name.casefold() != me
    ]
    for guest in guests[:8]:
        search, person = record.add_person(search, guest, company)
        ids.append(person.id)
    return search, tuple(dict.fromkeys(ids))


def begin(turn: Turn) -> Turn:
    """Calendar files here; anything without words gets a kind answer."""
    file = turn.message.file
    return invitation(turn, file) if file is not None and is_calendar(file) else welcome.not_text(turn)
