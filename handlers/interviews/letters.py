"""A mail of an employer's, pasted or forwarded: what it settles is read by how such mails are written, before anything else."""

from dataclasses import replace

from coach import lazy_re as re
from coach.understand.text import cap
from handlers.conversation import Conversation
from handlers.interviews import applied, interview, moved, slots, which_meeting
from handlers.news import outcome, wanted
from handlers.reading import find, which_one
from handlers.reading.fits import is_mail
from handlers.turn import Turn

MEETING = r"(?:interview|call|meeting|chat|conversation|screen|appointment|session|round|slot|time)"
REFUSED = re.compile(
    r"\b(?:decided|chosen|opted|elected|choose|going|moving|move|proceed(?:ing)?)\b[^.?!\n]{0,40}\bwith "
    r"(?:an?other|other|a different|someone else|different)\b"
    r"|\bnot (?:to |be )?"
    r"(?:mov\w+|progress\w*|proceed\w*|tak\w+|advanc\w+|consider\w+)\b[^.?!\n]{0,30}\b"
    r"(?:forward|further|you|your|application|candidacy)\b"
    r"|\b(?:unable|not able) to offer you\b|\bregret to (?:inform|tell|let)\b|"
    r"\bposition has (?:now )?been filled\b"
    r"|\b(?:was|were|has|have|is) (?:been )?(?:not|un)"
    r"(?:successful| been successful| been selected| selected)\b|"
    r"\bunsuccessful\b"
    r"|\bwish you (?:all the best|every success|the best|success|luck|well)\b[^.?!\n]{0,20}\b"
    r"(?:search|future|career|endeavou?rs)\b",
    re.I,
)
MOVES = re.compile(
    rf"\b(?:re-?schedul\w*|move|moving|push|shift|postpone|bring forward|"
    rf"change)\b[^?!]{{0,60}}\b{MEETING}\b[^?!]{{0,200}}\b"
    rf"(?:to|from|for|until|instead)\b"
    rf"|\b(?:need|have|has|like|possible|ask|asked|must|could we|can we) to re-?schedule\b|"
    rf"\bre-?scheduled (?:to|for)\b"
    rf"|\b(?:updated invitation|this event has been (?:updated|changed)|new (?:date|time) (?:is|for|:))",
    re.I,
)
AVAILABILITY = re.compile(
    r"\b(?:share|send|provide|submit|indicate|select|give|let (?:us|me) (?:know|have)|what is|"
    r"advise)\b[^.?!\n]{0,30}\b"
    r"(?:your )?availabilit(?:y|ies)\b"
    r"|\b(?:schedule|book|pick|choose|select) (?:a|your) (?:time|slot)\b|"
    r"\btimes? that works? for you\b|\bwhen (?:are you|would you be) (?:available|free)\b",
    re.I,
)
RECEIVED = re.compile(
    r"\b(?:application|submission|r[eé]sum[eé]|cv)\b[^.?!\n]{0,80}\b(?:has been|was|have been) "
    r"(?:successfully )?(?:received|submitted)\b"
    r"|\b(?:received|confirm\w* receipt of) your (?:application|submission|r[eé]sum[eé]|cv)\b|"
    r"\bthank(?:s| you) for (?:applying|your application|submitting)\b",
    re.I,
)
NOBODY = 'Which company is this from? For example "Acme", then paste it again.'
ASKS = ("ask_if_ok", "contact", "draft", "list", "other", "note", "heard", "decision", "remind")
"""What a mail of theirs is taken for only by its words; a date in it says more."""


def apply(turn: Turn) -> Turn | None:
    """None where it is no such mail, or where the ordinary reading does."""
    if turn.text.startswith("/") or not is_mail(turn):
        return None
    turn, text = _from_whom(turn), cap(turn.text)
    if REFUSED.search(text) and turn.read.intent not in ("offer", "interview", "applied"):
        return outcome.rejected(turn)
    if MOVES.search(text) and turn.read.intent not in ("offer", "cancel"):
        return which_one.settled(turn, "letter", _moved, NOBODY)
    if slots.told(turn):
        return slots.begin(turn)
    timed = [d for d in turn.read.dates if d.has_time and d.start > turn.now and d.role in ("event", "start")]
    if not timed and AVAILABILITY.search(text) and turn.read.intent in (*ASKS, "interview"):
        return which_one.settled(turn, "letter", _times_wanted, NOBODY, adds=True)
    if timed and turn.read.intent in (*ASKS, "interview") and turn.read.first("decision") is None:
        rest = tuple(d for d in turn.read.dates if d not in timed)
        return interview.begin(turn.read_as(dates=(*timed, *rest)))
    if RECEIVED.search(text) and turn.read.intent in (*ASKS, "interview", "applied", "sent"):
        return applied.begin(turn.read_as(dates=(), contacts=()))
    return None


def _from_whom(turn: Turn) -> Turn:
    """Whoever of the user's people signs or writes stands for their company, where the mail names no other one known."""
    named = turn.read.company
    if named and find.company(turn.search, named):
        return turn
    if hits := find.companies(turn):
        return turn.read_as(company=hits[0].company)
    people = find.people(turn)
    companies = {o for p in people for o in p.opportunities}
    if len(companies) != 1:
        return turn
    known = turn.search.opportunity(companies.pop())
    return turn.read_as(company=known.company) if known else turn


def _moved(turn: Turn) -> Turn:
    """To the one time it names; of several, or of none, the day is asked for, and the old one no longer holds."""
    company = turn.company
    ahead = [d for d in turn.read.dates if d.has_time and d.start > turn.now and d.role != "deadline"]
    meeting = which_meeting.latest(turn, company)
    old = meeting.start.instant if meeting and meeting.start else None
    new = list({d.start: d for d in ahead if d.start != old}.values())
    if len(new) > 1 and meeting is not None and meeting.status == "planned":
        turn = turn.put(replace(meeting, start=None, time_known=False)).about(company.id)
        return slots.offered(turn.read_as(dates=tuple(new)))
    dates = tuple(new[:1]) or tuple(d for d in turn.read.dates if d.start != old and d.start > turn.now)
    told = replace(turn.read, intent="reschedule", company=company.company, dates=dates)
    return moved.begin(replace(turn, read=told))


def _times_wanted(turn: Turn) -> Turn:
    company = turn.company
    return wanted.asked(turn, company)


CONVERSATION = Conversation(
    name="letter",
    summary="a mail of an employer's",
    begin=lambda turn: apply(turn) or turn.say(NOBODY),
    in_menu=False,
)
