"""An interview got a new date, was called off, or a next one was fixed; everything planned moves with it."""

import re
from dataclasses import replace
from datetime import timedelta

from coach.model import Choice, Interview, Opportunity, new_id
from coach.understand import DateRead
from handlers import record, words
from handlers.conversation import Conversation
from handlers.interviews import card, correct, correct_taps
from handlers.interviews.answers import on_the_clock
from handlers.interviews.day_or_hour import NAMES_A_DAY
from handlers.interviews.fill import fill
from handlers.interviews.meeting_time import at, only_time
from handlers.news import decide, ledger, next_round
from handlers.overview.coming import NEXT
from handlers.reading import find, sense, within
from handlers.reading.event_date import event_date, names_no_day
from handlers.reading.their_time import on_their_clock
from handlers.turn import Turn

BARE_DAY = re.compile(r"(on )?(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?", re.I)
NAMED = re.compile(
    r"^(?:on |this |for |to )*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b", re.I
)
AT = re.compile(
    r"\b\d{1,2}(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?)?(?!\w)(?!\s*(?:st|nd|rd|th|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
    re.I,
)
"""The hour beside a day."""
MEETS = re.compile(
    r"\b(?:interview|meeting|meet|call|round|screen\w*|chat|talk|coffee|visit|on-?site|appointment|panel|assessment)\b",
    re.I,
)
MISSED_FOR = timedelta(days=30)
"""So long a new date is that of the meeting that did not take place."""
NOBODY = 'Which interview moved? For example "Acme moved to Thursday 10".'


def begin(turn: Turn) -> Turn:
    return find.settled(turn, "moved", _moved, NOBODY)


def _moved(turn: Turn) -> Turn:
    company = turn.opportunity
    assert company is not None
    interview = latest(turn, company)
    if interview is None:
        if _of_the_decision(turn, company):
            return decide.decided(ledger.answered(turn, company))
        return appointment(turn, company)
    return moved(turn, interview)


def moved(turn: Turn, interview: Interview) -> Turn:
    """To the time that was told, which is to come; asked for where none was."""
    company = turn.opportunity
    assert company is not None
    said = event_date(turn.read) or turn.read.when or on_the_clock(_behind_the_name(turn, company), interview)
    said = _to_come(said, turn) if said is not None else None
    if said is None:
        search = record.ask(turn.search, turn.now, "interview", "when", about=interview.id)
        return turn.to(search).say(
            'To when? For example "Thursday 10".',
            (Choice(label="New date not fixed yet", does=f"set:{interview.id}:open"),),
        )
    if names_no_day(said):
        return _some_time(turn, interview, said)
    if said.grade == "ask" and said.alts:
        return correct.ask_which_date(turn, interview, said, fresh=False)
    if sense.out_of_time(said.start, turn.now):
        search = record.ask(turn.search, turn.now, "interview", "when", about=interview.id)
        return turn.to(search).say(sense.question(_named(turn), said.start.date(), turn.today))
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
        return correct.ask_which_date(turn, interview, other, fresh=False)
    if new.start is not None and new.start.instant < turn.now - timedelta(hours=12):
        return turn.say(
            f'{words.capital(words.day(said.start.date(), turn.today))} has passed. When is it now? For example "Thursday 10".',
        )
    turn = _not_asked_about(turn, interview)
    turn = turn.to(record.put(turn.search, replace(new, status="planned"))).changed(
        f"{_named(turn)} moved to {words.short_day(said.start.date())}"
    )
    if not new.time_known:
        return correct.next_question(turn, new, fresh=False)
    return turn.say(card.text(turn.search, new, "Moved."), *card.buttons(new), after=NEXT)


def _not_asked_about(turn: Turn, interview: Interview) -> Turn:
    """How it went is no question any more."""
    question = turn.search.question
    open_ = question is not None and question.conversation == "debrief" and question.about == interview.id
    return replace(turn.to(record.answered(turn.search)), resumes=None) if open_ else turn


def _behind_the_name(turn: Turn, company: Opportunity) -> str:
    """ "/moved Initech 2": 2."""
    return turn.text.partition(company.company)[2]


def _some_time(turn: Turn, interview: Interview, said: DateRead) -> Turn:
    """ "Moved to next week": the old day no longer holds, and the new one is asked for."""
    turn = _not_asked_about(turn, interview)
    search = record.put(turn.search, replace(interview, start=None, time_known=False, status="planned"))
    turn = turn.to(search).about(interview.opportunity)
    turn = turn.changed(f"{_named(turn)} moved, the day still open")
    search = record.ask(
        turn.search, turn.now, "interview", "when", about=interview.id, known=(within.told(said),)
    )
    return turn.to(search).say(
        f'{_named(turn)}, {words.shown(said.text, 40)}, then. Which day? For example "Thursday 10".',
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


def no_show(turn: Turn) -> Turn:
    """They did not call, or it did not happen: one friendly line finds a new time."""
    return find.settled(turn, "noshow", _no_show, NOBODY)


def _no_show(turn: Turn) -> Turn:
    company = turn.opportunity
    assert company is not None
    past = [
        i
        for i in turn.search.interviews_of(company.id)
        if i.start and i.start.instant <= turn.now and i.status == "planned"
    ]
    interview = past[-1] if past else latest(turn, company)
    if interview is None:
        return turn.say(f"I have no interview at {find.name_of(company)} that could have been missed.")
    search = record.put(turn.search, replace(interview, status="no_show"))
    if search.question and search.question.about == interview.id:
        search = record.answered(search)
    turn = turn.to(search).changed(f"{find.name_of(company)} did not happen")
    return turn.say(
        "That happens, and mostly for dull reasons. One friendly line finds a new time.",
        (Choice(label="Undo", does="undo:"),),
        after=NEXT,
    )


def latest(turn: Turn, company: Opportunity) -> Interview | None:
    """The one still ahead, else the one without a date, else the last that was planned for today, else the one that was
    missed or called off."""
    every = turn.search.interviews_of(company.id)
    rows = [i for i in every if i.status != "no_show"]
    missed = [
        i for i in every if i.status == "no_show" and i.start and turn.now - i.start.instant < MISSED_FOR
    ]
    ahead = [i for i in rows if i.start and i.end and i.end.instant > turn.now and i.status == "planned"]
    unset = [i for i in rows if i.start is None and i.status == "planned"]
    today = [i for i in rows if i.start and i.start.date == turn.today]
    off = [i for i in rows if i.status == "cancelled"]
    return next(
        iter(
            sorted(ahead, key=lambda i: i.start.instant if i.start else turn.now)
            or unset
            or today
            or missed[-1:]
            or off[-1:]
        ),
        None,
    )


def appointment(turn: Turn, company: Opportunity) -> Turn:
    """A further round fixed in what they said ("Thursday works"), or the date of one that had none."""
    turn = next_round.without_bringer(turn)
    said = event_date(turn.read) or turn.read.when
    unset = [i for i in turn.search.interviews_of(company.id) if i.start is None and i.status == "planned"]
    search = turn.search
    if unset:
        interview = unset[0]
    else:
        search, id = new_id(search, "i")
        number = (
            max((i.round for i in search.interviews_of(company.id) if i.status != "cancelled"), default=0) + 1
        )
        interview = Interview(id=id, opportunity=company.id, round=number, created_at=turn.now)
        search = record.put(search, interview)
    turn = turn.to(search).about(company.id)
    if said is not None and said.grade == "ask" and said.alts:
        return correct.ask_which_date(turn, interview, said, fresh=True)
    if said is not None and names_no_day(said):
        rest = replace(turn.read, dates=tuple(d for d in turn.read.dates if d is not said))
        return correct.ask_day(turn.to(fill(search, interview, rest, turn.now)), interview, said, fresh=True)
    search = fill(search, interview, turn.read, turn.now)
    return correct.next_question(turn.to(search), search.interview(interview.id) or interview, fresh=True)


def cancelled(turn: Turn) -> Turn:
    """ "they cancelled", "no show", "/cancel Acme"."""
    return find.settled(turn, "cancel", _off, NOBODY)


def _off(turn: Turn) -> Turn:
    company = turn.opportunity
    assert company is not None
    interview = latest(turn, company)
    if interview is None:
        return turn.say(
            f'There is no interview ahead at {find.name_of(company)}. If it is over altogether, say "withdrew from {find.name_of(company)}" or "rejected by {find.name_of(company)}".'
        )
    return correct_taps.cancel(turn, interview)


def _named(turn: Turn) -> str:
    return find.name_of(turn.opportunity) if turn.opportunity else "That interview"


CONVERSATION = Conversation(
    name="moved",
    summary="an interview got a new date",
    example="Acme moved to Thursday 10",
    intents=("reschedule",),
    aliases=("reschedule",),
    begin=begin,
)

NO_SHOW = Conversation(
    name="noshow", summary="an interview that did not happen", begin=no_show, in_menu=False
)
