"""An interview got a new date; everything planned moves with it."""

from dataclasses import replace
from datetime import timedelta

from coach import lazy_re as re
from coach.model import Choice, Interview, Opportunity
from coach.understand import DateRead
from handlers import record, words
from handlers.conversation import Conversation
from handlers.interviews import appointments, ask_missing, correct, which_meeting
from handlers.interviews.answer_when import on_the_clock
from handlers.interviews.day_or_hour import NAMES_A_DAY
from handlers.interviews.meeting_time import at, only_time
from handlers.news import decide, ledger
from handlers.overview import card
from handlers.overview.coming import NEXT
from handlers.reading import find, sense, which_one, within
from handlers.reading.day_words import MONTHS
from handlers.reading.event_date import event_date, names_no_day
from handlers.reading.their_time import on_their_clock
from handlers.turn import Turn

BARE_DAY = re.compile(r"(on )?(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?", re.I)
NAMED = re.compile(
    r"^(?:on |this |for |to )*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b", re.I
)
AT = re.compile(
    r"\b\d{1,2}(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?)?(?!\w)"
    rf"(?!\s*(?:st|nd|rd|th|{MONTHS}))",
    re.I,
)
"""The hour beside a day."""
MEETS = re.compile(
    r"\b(?:interview|meeting|meet|call|round|screen\w*|chat|talk|coffee|visit|on-?site|appointment|"
    r"panel|assessment)\b",
    re.I,
)
TO_AN_HOUR = re.compile(r"\b(?:to|till|until|at) (?P<hour>\S{1,6}(?: ?[ap]\.?m\.?)?)\W*$", re.I)
NOBODY = 'Which interview moved? For example "Acme moved to Thursday 10".'


def begin(turn: Turn) -> Turn:
    return which_one.settled(turn, "moved", _moved, NOBODY)


def _moved(turn: Turn) -> Turn:
    company = turn.company
    interview = which_meeting.latest(turn, company)
    if interview is None:
        if _of_the_decision(turn, company):
            return decide.decided(ledger.answered(turn, company))
        return appointments.appointment(turn, company)
    return moved(turn, interview)


def moved(turn: Turn, interview: Interview) -> Turn:
    """To the time that was told, which is to come; asked for where none was."""
    company = turn.company
    said = event_date(turn.read) or turn.read.when or on_the_clock(_behind_the_name(turn, company), interview)
    said = _to_come(said, turn) if said is not None else None
    if said is None:
        return turn.ask("interview", "when", about=interview.id).say(
            'To when? For example "Thursday 10".',
            (Choice(label="New date not fixed yet", does=f"set:{interview.id}:open"),),
        )
    if names_no_day(said):
        return _some_time(turn, interview, said)
    if said.grade == "ask" and said.alts:
        return ask_missing.ask_which_date(turn, interview, said, fresh=False)
    if sense.out_of_time(said.start, turn.now):
        return turn.ask("interview", "when", about=interview.id).say(
            sense.question(find.name_here(turn), said.start.date(), turn.today)
        )
    return _to(turn, interview, on_their_clock(said, turn.text, turn.search, interview.opportunity))


def _of_the_decision(turn: Turn, company: Opportunity) -> bool:
    """ "They pushed it to the 26th", with no meeting ahead and a decision awaited."""
    said = turn.read.when
    bare = said is not None and not said.has_time and not MEETS.search(turn.text)
    over = any(i.end and i.end.instant <= turn.now for i in turn.search.interviews_of(company.id))
    return bare and over and company.status in ("active", "on_hold")


def _to_come(said: DateRead, turn: Turn) -> DateRead:
    """ "They gave me Friday at 9 instead" is the Friday ahead, whatever tense it was told in."""
    bare = NAMED.search(said.text) is not None and not any(c.isdigit() for c in AT.sub("", said.text))
    if not bare or said.start >= turn.now - timedelta(hours=12):
        return said
    weeks = timedelta(days=7 * ((turn.now - said.start).days // 7 + 1))
    return replace(said, start=said.start + weeks, end=said.end + weeks if said.end else None, alts=())


def _to(turn: Turn, interview: Interview, said: DateRead) -> Turn:
    bare_time = said.has_time and not NAMES_A_DAY.search(said.text)
    new = only_time(interview, said, turn.zone) if bare_time else at(interview, said, turn.zone)
    if turn.read.duration_minutes:
        new = replace(new, minutes=turn.read.duration_minutes, minutes_assumed=False)
    if not bare_time and (other := _same_week(interview, said)) is not None:
        return ask_missing.ask_which_date(turn, interview, other, fresh=False)
    if new.start is not None and new.start.instant < turn.now - timedelta(hours=12):
        return turn.say(
            f'{words.capital(words.day(said.start.date(), turn.today))} has passed. When is it now? For example "Thursday 10".',
        )
    turn = _not_asked_about(turn, interview)
    turn = turn.put(replace(new, status="planned")).changed(
        f"{find.name_here(turn)} moved to {words.short_day(said.start.date())}"
    )
    if not new.time_known:
        return correct.next_question(turn, new, fresh=False)
    return turn.say(card.text(turn.search, new, "Moved."), *card.buttons(new), after=NEXT)


def _not_asked_about(turn: Turn, interview: Interview) -> Turn:
    """How it went is no question any more."""
    question = turn.search.question
    open_ = question is not None and question.conversation == "debrief" and question.about == interview.id
    return replace(turn.answered(), resumes=None) if open_ else turn


def _behind_the_name(turn: Turn, company: Opportunity) -> str:
    """ "/moved Initech 2", "Initech pushed it to 2": 2."""
    at = turn.text.casefold().find(company.company.casefold())
    behind = turn.text[at + len(company.company) :] if at >= 0 else turn.text
    moved_to = TO_AN_HOUR.search(behind)
    return moved_to["hour"] if moved_to else behind


def _some_time(turn: Turn, interview: Interview, said: DateRead) -> Turn:
    """ "Moved to next week": the old day no longer holds, and the new one is asked for."""
    turn = _not_asked_about(turn, interview)
    search = record.put(turn.search, replace(interview, start=None, time_known=False, status="planned"))
    turn = turn.to(search).about(interview.opportunity)
    turn = turn.changed(f"{find.name_here(turn)} moved, the day still open")
    return turn.ask("interview", "when", about=interview.id, known=(within.told(said),)).say(
        f'{find.name_here(turn)}, {words.shown(said.text, 40)}, then. Which day? For example "Thursday 10".',
        (Choice(label="New date not fixed yet", does=f"set:{interview.id}:open"),),
    )


def _same_week(interview: Interview, said: DateRead) -> DateRead | None:
    """ "Hooli moved to Friday", when it was on a later Thursday: the Friday of that week is as likely."""
    if interview.start is None or said.alts or not BARE_DAY.fullmatch(said.text.strip()):
        return None
    apart = (interview.start.date - said.start.date()).days
    if not 3 <= apart <= 13:
        return None
    weeks = timedelta(days=7 * ((apart + 3) // 7))
    return replace(said, grade="ask", alts=(said.start + weeks,)) if weeks else None


CONVERSATION = Conversation(
    name="moved",
    summary="an interview got a new date",
    intents=("reschedule",),
    aliases=("reschedule",),
    begin=begin,
)
