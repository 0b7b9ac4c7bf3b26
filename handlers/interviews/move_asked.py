"""They ask whether the interview could move: the user's yes moves it, and nothing before (an answer is due either way)."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from coach import lazy_re as re
from coach.model import Choice, Interview, Opportunity, OutboxMessage
from coach.understand import DateRead
from handlers import record, words
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.interviews import moved, which_meeting
from handlers.interviews.answer_when import on_the_clock
from handlers.interviews.day_or_hour import NAMES_A_DAY
from handlers.news import agreed, ledger
from handlers.overview.noted import GONE
from handlers.reading import find, on_screen
from handlers.reading.fits import asks, is_mail
from handlers.reading.their_time import on_their_clock
from handlers.stamps import read_wall, wall_stamp
from handlers.turn import Turn
from handlers.writing.sent_words import channel_in

MOVE = re.compile(
    r"\b(?:mov(?:e|ing)|re-?schedul\w*|push(?:ing)?|shift(?:ing)?|postpon\w*|chang(?:e|ing)|swap\w*|"
    r"bring(?:ing)? (?:it |this |the \w+ )?forward|instead|rather|another (?:time|day|slot)|works?|"
    r"suits?)\b",
    re.I,
)
IN_A_MAIL = re.compile(
    r"\b(?:could|can|may|might|shall) (?:we|you|i)\b|"
    r"\bwould (?:it|that|this|you|\w+day|the)\b[^.?!]{0,60}\b"
    r"(?:work|suit|possible|ok|okay|fine|able|mind|convenient)\b|"
    r"\bpossible to\b|\b(?:are|be) (?:you )?able to\b|\bwonder\w*\b|"
    r"\blet (?:me|us) know (?:if|whether)\b",
    re.I,
)
"""A question of theirs, in their own words."""
THEY_ASK = re.compile(
    r"\b(?<!\bi )(?<!\bwe )(?:asks?|asked|asking|wonders?|wondered|wants? to know|would like to know|propos\w+|suggest\w+|"
    r"would (?:like|prefer|rather|love)|prefers?|hopes?|hoping|requested|requests|wants? to|wanted to|"
    r"tries|trying)\b",
    re.I,
)
"""Told by the user."""
IN_THEIR_WORDS = re.compile(
    r"^\W*(?:and |so |ok |oh )*(?!i\b|we\b)[\w.'’&-]+(?: [\w.'’&-]+){0,3}? (?:just |also )?"
    r"(?:texted|e-?mailed|mailed|wrote|messaged|rang|called|phoned|says?|said|asks?|asked|left (?:me )?a (?:message|voicemail))\b"
    r"[^.;!]{0,24}?\b(?:(?:can|could) (?:only |we |you |i |u |she |he |they |it )+(?:only )?(?:do|make|come|meet|start|be|move)|"
    r"(?:is|if|does|would) (?:it |that )?\d|(?:if|whether) (?:we|i|you) (?:can|could))",
    re.I,
)
""" "Marco texted, can we do 6 instead"."""
AN_HOUR = re.compile(
    r"\b(?:do|make(?: it)?|at|to|come|start|be|only|if|is|would|around|about) (?P<hour>\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|noon|half(?: past)? \w+|quarter (?:past|to) \w+)\b(?! ?(?:min|hour|day|week|people|round))",
    re.I,
)

LAST, FRESH = 3, timedelta(days=1)


def apply(turn: Turn) -> Turn | None:
    """None where nothing is asked, or no meeting is ahead that could move."""
    if turn.text.startswith("/") or not _asked(turn):
        return None
    company = find.opportunity(turn).one
    meeting = which_meeting.latest(turn, company) if company else None
    if company is None or meeting is None or meeting.start is None or meeting.start.instant <= turn.now:
        return None
    new = _new_time(turn, meeting)
    return _question(turn, company, meeting, new) if new else None


def _asked(turn: Turn) -> bool:
    if not is_mail(turn) and IN_THEIR_WORDS.match(turn.text):
        return True
    if not MOVE.search(turn.text):
        return False
    if is_mail(turn):
        return IN_A_MAIL.search(turn.text) is not None and "?" in turn.text
    return not asks(turn.text) and THEY_ASK.search(turn.text) is not None


def _new_time(turn: Turn, meeting: Interview) -> DateRead | None:
    """The one time that is named beside the old one."""
    assert meeting.start is not None
    if not any(NAMES_A_DAY.search(d.text) for d in turn.read.dates):
        return _that_day(turn, meeting)
    ahead = {d.start: d for d in turn.read.dates if d.start > turn.now and d.role != "deadline"}
    ahead.pop(meeting.start.instant.astimezone(ZoneInfo(turn.zone)), None)
    new = [d for d in ahead.values() if d.has_time or d.start.date() != meeting.start.date]
    if any(d.grade == "ask" and d.alts for d in new):
        return None
    return on_their_clock(new[0], turn.text, turn.search, meeting.opportunity) if len(new) == 1 else None


def _that_day(turn: Turn, meeting: Interview) -> DateRead | None:
    """Only another hour: on the day of the meeting, by its clock."""
    assert meeting.start is not None
    said = AN_HOUR.search(turn.text)
    new = on_the_clock(said["hour"], meeting) if said is not None else None
    if new is None or new.start == meeting.start.instant:
        return None
    return replace(on_their_clock(new, turn.text, turn.search, meeting.opportunity), zone=meeting.start.zone)


def agreed_to(turn: Turn) -> Turn | None:
    """ "Said yes", "told him that's fine", to what they asked a moment ago: it is moved, and they know."""
    if not agreed.YES.match(turn.text):
        return None
    taps = (c.does for m in _lately(turn) for row in m.reply.choices for c in row)
    asked = next((does for does in taps if does.startswith("agree:")), None)
    meeting = turn.search.interview(asked.split(":")[1]) if asked else None
    if asked is None or meeting is None:
        return None
    search, _ = record.add_contact(
        turn.search, opportunity=meeting.opportunity, at=turn.now, direction="out", kind="reply",
        channel=channel_in(turn.text) or "email", person=next(iter(meeting.people), None), text=turn.text[:300],
    )  # fmt: skip
    return tap_agree(turn.to(search), tuple(asked.split(":")[1:]))


def _lately(turn: Turn) -> tuple[OutboxMessage, ...]:
    return tuple(m for m in islice(on_screen.messages(turn.search), LAST) if turn.now - m.due <= FRESH)


def _question(turn: Turn, company: Opportunity, meeting: Interview, new: DateRead) -> Turn:
    assert meeting.start is not None
    turn = ledger.log(turn, company).changed(f"what {find.name_of(company)} asked")
    local = new.start.replace(tzinfo=None)
    when = words.day(local.date(), turn.today) + (f", {words.clock(local)}" if new.has_time else "")
    elsewhere = new.has_time and new.zone is not None and new.zone != turn.zone
    when += f" ({words.city(new.zone)})" if elsewhere and new.zone else ""
    zone = f":{new.zone}" if new.zone else ""
    yes = f"agree:{meeting.id}:{'t' if new.has_time else 'd'}:{wall_stamp(local)}{zone}"
    return turn.say(
        f"{find.name_of(company)} asks for {when} instead. Do you agree?",
        (
            Choice(label="Yes, move it", does=yes),
            Choice(label=f"No, keep {words.short_day(meeting.start.date)}", does=f"keepday:{meeting.id}:x"),
        ),
        UNDO,
    )


def tap_agree(turn: Turn, args: tuple[str, ...]) -> Turn:
    """agree:<interview>:<t|d>:<wall time>[:<zone>]."""
    meeting = turn.search.interview(args[0]) if len(args) in (3, 4) else None
    local = read_wall(args[2]) if meeting else None
    if meeting is None or local is None:
        return turn.say(GONE)
    zone = args[3] if len(args) == 4 else None
    new = DateRead(
        role="event", start=_zoned(local, zone or turn.zone), grain="minute", has_time=args[1] == "t",
        text=words.short_day(local.date()), zone=zone,
    )  # fmt: skip
    read = replace(turn.read, dates=(new,), intent="reschedule", company=None)
    return moved.begin(replace(turn, read=read).about(meeting.opportunity))


def tap_keep(turn: Turn, args: tuple[str, ...]) -> Turn:
    """keepday:<interview>:x."""
    meeting = turn.search.interview(args[0]) if args else None
    if meeting is None or meeting.start is None:
        return turn.say(GONE)
    day = words.day(meeting.start.date, turn.today)
    return turn.about(meeting.opportunity).say(
        f"It stays on {day}, then. A short answer to them today keeps it friendly."
    )


def _zoned(local: datetime, zone: str) -> datetime:
    return local.replace(tzinfo=ZoneInfo(zone))


CONVERSATION = Conversation(
    name="move_asked",
    summary="they ask to move",
    begin=lambda turn: apply(turn) or moved.begin(turn),
    taps={"agree": tap_agree, "keepday": tap_keep},
    in_menu=False,
)
