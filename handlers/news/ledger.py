"""What they wrote or said, logged: the incoming side of the contact ledger."""

from dataclasses import replace
from datetime import datetime

from coach import lazy_re as re
from coach.model import Channel, JobSearch, Opportunity, WallTime, meetings
from handlers import record
from handlers.reading import find, speaker
from handlers.reading.fits import is_mail
from handlers.turn import Turn

HEARD = re.compile(
    r"\b(wrote|writes|e?-?mailed|mailed|called|rang|phoned|replied|answered|responded|texted|messaged|"
    r"got back|let me know|hit me (?:back|up)|holl(?:er|a)(?:ed|'d)? (?:back|at me)|pinged me|"
    r"buzzed me|dm'?d me|"
    r"told me|heard (back )?from|got (a|an) (mail|email|call|message|reply|answer|note))\b",
    re.I,
)
SAID_THERE = re.compile(
    r"\b(told|said|says|say|mentioned|promised|let (me|us) know|"
    r"(needs?|takes?|wants?)\b[^.;!?]*\b(days?|weeks?|months?|time)|hope|plan|expect|decide|decides|"
    r"deciding)\b",
    re.I,
)
AFTERWARDS = re.compile(
    r"\b(wrote|writes|e?-?mail\w*|called|rang|phoned|repl\w+|answer\w*|respon\w+|texted|messag\w+|"
    r"got back|heard|got (a|an|their|her|his)|invit\w+|linkedin|just now|voice ?mail)\b",
    re.I,
)
AHEAD = re.compile(
    r"(?:['’]ll|\b(?:will|would|going to|gonna|wants? to|supposed to|should))(?: \w+)? "
    r"(?:write|e-?mail|mail|call|ring|phone|reply|answer|text|message|get back|invite|send|set up|"
    r"arrange|schedule|book|organi[sz]e)\w*\b",
    re.I,
)
"""What they are going to do: "he'll email me"."""
LONGEST = 500


def log(
    turn: Turn,
    company: Opportunity,
    kind: str = "reply",
    wanted_at: WallTime | None = None,
    needed_by: WallTime | None = None,
) -> Turn:
    """An incoming contact, from whoever was named, else from the point of contact; at the time that was told. What was
    said in the interview of today is none."""
    if wanted_at is None and said_in_the_room(turn, company):
        return turn.about(company.id)
    search, who = _from_whom(turn, company)
    search, _ = record.add_contact(
        search, opportunity=company.id, at=_when(turn), direction="in", kind=kind, channel=_channel(turn.text),
        person=who, text=turn.text[:LONGEST] or None, wanted_at=wanted_at, needed_by=needed_by,
    )  # fmt: skip
    return turn.to(search).about(company.id)


def _from_whom(turn: Turn, company: Opportunity) -> tuple[JobSearch, str | None]:
    """Whoever texts may be texted."""
    search, people = turn.search, find.people_there(turn, company)
    speaks = [p for p in speaker.speaker(turn) if company.id in p.opportunities]
    people = [*speaks, *(p for p in people if p not in speaks)]
    if not people and turn.read.contacts and turn.read.contacts[0].name:
        search, person = record.add_person(search, turn.read.contacts[0], company.id)
        people = [person]
    if people and _channel(turn.text) == "text":
        search = record.put(search, replace(people[0], texts_welcome=True))
    return search, people[0].id if people else company.primary


def _when(turn: Turn) -> datetime:
    """UTC; a day in what they wrote is not when they wrote it."""
    done, content = turn.read.first("done"), turn.text.find(": ")
    told = done is not None and done.has_time and not 0 <= content < done.span[0]
    return min(done.start, turn.now) if done is not None and told else turn.now


def said_in_the_room(turn: Turn, company: Opportunity) -> bool:
    """Words of speech, told of the meeting that was today, or in one breath with a meeting."""
    rounds = meetings.dated(turn.search.interviews_of(company.id))
    begun = meetings.begun(rounds, turn.now)
    today = any(i.start and i.start.seen_from(turn.zone).date == turn.today for i in begun)
    one_breath = any(i.created_at == turn.now for i in rounds)
    past = AHEAD.sub(" ", turn.text)
    if AFTERWARDS.search(past) or is_mail(turn):
        return False
    spoken = SAID_THERE.search(turn.text) is not None
    return (spoken and (today or one_breath)) or (past != turn.text and today)


def answered(
    turn: Turn, company: Opportunity, needed_by: WallTime | None = None, kind: str = "reply"
) -> Turn:
    """An answer of theirs, logged and told as a change."""
    return log(turn, company, kind, needed_by=needed_by).changed(f"what {find.name_of(company)} said")


def _channel(text: str) -> Channel:
    if re.search(
        r"\b(called|rang|phoned|voice ?mail|(got|had|gave me|missed|after) (an? )?(\w+ )?(phone )?call|"
        r"call from|on the phone|by phone)\b",
        text,
        re.I,
    ):
        return "phone"
    if re.search(r"\b(texted|whatsapp|sms)\b", text, re.I):
        return "text"
    return "linkedin_message" if re.search(r"\blinkedin\b", text, re.I) else "email"
