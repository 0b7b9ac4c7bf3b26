"""They wrote or called: logged at once, and what it means for the plan is asked only where it was not said."""

import re
from dataclasses import replace
from datetime import datetime

from coach.model import Choice, Delay, Hold, JobSearch, Opportunity, WallTime, wall_at
from coach.understand import DateRead, Understood
from handlers import agency, decide, find, ledger, moved, record, words
from handlers.coming import NEXT
from handlers.conversation import Conversation
from handlers.turn import Turn

NOBODY = 'Good. Who was it? For example "Dana at Acme replied".'
AUTO = re.compile(
    r"\b(auto[- ]?repl|out of (the )?office|automatic repl|ooo\b|on (leave|vacation|holiday) until|no-?reply)",
    re.I,
)
DELAY = re.compile(
    r"\b(running (behind|late)|delay(s|ed)?|push(ed|ing)? (it |things |the \w+ )?(back|out)|push(ed)? the|postpon|takes? longer|"
    r"taking longer|slipp(ed|ing)|need(s|ing)? (a bit |some )?more time|behind schedule|not (yet )?decided|no decision yet)",
    re.I,
)
HOLD = re.compile(r"\b(on hold|hiring freeze|frozen|paused?|freeze)\b", re.I)
CLOSED_DOOR = re.compile(
    r"\b((don'?t|do not|please stop|stop|not to) (contact\w*|e-?mail\w*|writ\w+|messag\w+)|we'?ll (call|contact) you|"
    r"(wait|hold off) (until|till) (we|they|i|she|he)('ll| will)? (contact|call|get back|reach)\w*|no (more )?(e-?mails|messages|follow[- ]?ups))\b",
    re.I,
)
NO_CALLS = re.compile(
    r"\b(no (more )?(phone )?calls|not to (call|ring|phone)|(don'?t|do not|stop|please don'?t) (call|ring|phon)\w*|prefers? (e-?mail|to write))\b",
    re.I,
)
REFERENCES = re.compile(r"\breferences?\b", re.I)
CALL_ME = re.compile(r"\b(ring|call|phone) (me|us|her|him|them)\b", re.I)
"""They want to be called; with a time it is an appointment of its own."""
PREFERS = re.compile(r"\bprefers? (e-?mail|to write|writing)\b", re.I)
THEY_SAID = re.compile(r"\b(said|says|asked|asks|wants?|wrote|told)\b", re.I)
ASKED = re.compile(
    r"\b(asked|wants?|need(s|ed)?|request(ed)?|question|send (them|her|him)|when i'?m (free|available)|availability)\b",
    re.I,
)
NEXT_ROUND = re.compile(
    r"\b(next round|second (round|interview)|final round|invit(ed?|ation)|another interview|moving (me )?forward|next (step|stage))\b",
    re.I,
)
REQUEST = re.compile(r"\b(could|can|would) you (please |also )?(send|share|provide|forward|complete)\b", re.I)
MEET = re.compile(
    r"\b(meet|interview|round|call|talk|chat|see (me|you)|slot|works|suits|invit\w+|come in|on-?site|schedul\w+|book\w*)\b",
    re.I,
)
"""A day named with one of these is an appointment; without, after the interview, it is when they decide."""
INVITED = re.compile(
    r"\b(invited? (me|us|to)|invitation (to|for)|(second|third|fourth|next) (round|interview|stage) (is|will be))\b",
    re.I,
)
BAD_ADDRESS = re.compile(
    r"\b(bounced|undeliverable|left the company|no longer (works|there|with)|mailbox)\b", re.I
)


def unmistakable(read: Understood, now: datetime) -> bool:
    """News that is never the answer to a question of ours, however it is put."""
    text = read.text
    if INVITED.search(text) and any(d.start > now for d in read.dates):
        return True
    if (THEY_SAID.search(text) and (NO_CALLS.search(text) or CLOSED_DOOR.search(text))) or PREFERS.search(
        text
    ):
        return True
    if re.match(r"^\W*(please )?(don'?t|do not) (call|contact|write|e-?mail)\w* us\b", text, re.I):
        return True
    wanted = CALL_ME.search(text) or REFERENCES.search(text)
    return bool(wanted and THEY_SAID.search(text)) or any(p.search(text) for p in (AUTO, HOLD, BAD_ADDRESS))


def begin(turn: Turn) -> Turn:
    return find.settled(turn, "heard", _heard, NOBODY, adds=True)


def _heard(turn: Turn) -> Turn:
    company = turn.opportunity
    assert company is not None
    text = turn.text
    if BAD_ADDRESS.search(text):
        return _bounced(turn, company)
    if AUTO.search(text):
        return _auto_reply(turn, company)
    if CALL_ME.search(text) and (
        when := next((d for d in turn.read.dates if d.has_time and d.start > turn.now), None)
    ):
        return _call_wanted(turn, company, when)
    turn = ledger.log(turn, company)
    turn = turn.to(agency.settle(turn.search, company.id, text))
    company = turn.opportunity or company
    name = find.name_of(company)
    turn = turn.changed(f"what {name} said")
    if (wish := _wish(turn, company)) is not None:
        return wish
    if HOLD.search(text):
        return hold(turn, company)
    if (read := decide.decision_date(turn.read)) is not None or DELAY.search(text):
        return _timing(turn, company, bool(read))
    if REFERENCES.search(text):
        turn = turn.to(record.put(turn.search, replace(company, references_asked_at=turn.now)))
        return _say(
            turn,
            f"Good sign: {name} asks for references. Tell them today who may call, and two points worth stressing.",
        )
    if REQUEST.search(text):
        return _say(
            turn,
            f"Noted: {name} wants something from you. A short answer today is worth more than a perfect one tomorrow.",
        )
    if (said := turn.read.first("event")) is not None and said.start > turn.now:
        meets = (
            said.has_time
            or (MEET.search(text) and not REQUEST.search(text))
            or not _interviewed(turn, company)
        )
        return moved.appointment(turn, company) if meets else decide.decided(turn)
    if NEXT_ROUND.search(text):
        return _invited(turn, company)
    if ASKED.search(text):
        return _say(
            turn,
            f"Noted: {name} wants something from you. A short answer today is worth more than a perfect one tomorrow.",
        )
    return _what_was_it(turn, company)


def _wish(turn: Turn, company: Opportunity) -> Turn | None:
    """How they want to be treated (rule book R9)."""
    if NO_CALLS.search(turn.text):
        return _no_calls(turn, company)
    return _no_contact(turn, company) if CLOSED_DOOR.search(turn.text) else None


def _interviewed(turn: Turn, company: Opportunity) -> bool:
    return any(i.end and i.end.instant <= turn.now for i in turn.search.interviews_of(company.id))


def _call_wanted(turn: Turn, company: Opportunity, when: DateRead) -> Turn:
    """ "Ring me Thursday at ten" is said on the company's clock (rule book 0.2)."""
    zone = when.zone or turn.search.zone_of(company)
    wanted = WallTime(
        wall_at(when.start, turn.zone).local if when.zone is None else wall_at(when.start, zone).local, zone
    )
    turn = ledger.log(turn, company, wanted_at=wanted)
    turn = turn.changed(f"the call at {find.name_of(company)}")
    mine, local = wanted.seen_from(turn.zone), wanted.local
    here = "" if mine.local == local else f", {words.clock(mine.local)} for you"
    text = f"Noted: a call with {find.name_of(company)} on {words.day(wanted.date, turn.today)} at {words.clock(local)} ({words.city(zone)}){here}."
    return turn.say(text, (Choice(label="Undo", does="undo:"),), after=NEXT)


def _say(turn: Turn, text: str, *rows: tuple[Choice, ...]) -> Turn:
    return turn.say(text, *rows, (Choice(label="Undo", does="undo:"),), after=NEXT)


def _what_was_it(turn: Turn, company: Opportunity) -> Turn:
    o = company.id
    return turn.say(
        f"Good, {find.name_of(company)} answered. What did they say?",
        (
            Choice(label="A new date", does=f"said:{o}:date"),
            Choice(label="Next round", does=f"said:{o}:round"),
            Choice(label="They asked me something", does=f"said:{o}:asked"),
        ),
        (
            Choice(label="A no", does=f"said:{o}:no"),
            Choice(label="An offer", does=f"said:{o}:offer"),
            Choice(label="Just a friendly note", does=f"said:{o}:note"),
        ),
        (Choice(label="Undo", does="undo:"),),
    )


def _timing(turn: Turn, company: Opportunity, dated: bool) -> Turn:
    name = find.name_of(company)
    if not dated:
        count = (company.delay.count if company.delay else 0) + 1
        late = replace(company, promise=None, delay=Delay(count=count, said_at=turn.now))
        turn = turn.to(record.put(turn.search, late))
        return _say(
            turn,
            f"Thanks. {name} needs more time, without a date. Delays like this are ordinary and say little about you.",
        )
    return decide.decided(turn)


def _invited(turn: Turn, company: Opportunity) -> Turn:
    search = record.ask(turn.search, turn.now, "heard", "next_round", about=company.id)
    return turn.to(search).say(
        f"Good news. When is the next round at {find.name_of(company)}?",
        (Choice(label="Not fixed yet", does=f"said:{company.id}:later"),),
        (Choice(label="Undo", does="undo:"),),
    )


def hold(turn: Turn, company: Opportunity) -> Turn:
    found = decide.decision_date(turn.read) or turn.read.when
    reading = decide.read_promise(turn, company, found.text if found else turn.text, found)
    until = reading.promise.date if reading.promise else None
    held = Hold(said_on=turn.today, until=until)
    updated = replace(company, status="on_hold", status_at=turn.now, hold=held, promise=None)
    turn = turn.to(record.put(turn.search, updated)).changed(f"{find.name_of(company)} on hold")
    o = company.id
    return _say(
        turn,
        f"Noted: {find.name_of(company)} is on hold{' until about ' + words.day(until) if until else ''}. That is about their budget, not about you.\n"
        "Did they welcome a short note now and then?",
        (Choice(label="Yes, monthly", does=f"said:{o}:monthly"), Choice(label="No", does=f"said:{o}:quiet")),
    )


def _no_calls(turn: Turn, company: Opportunity) -> Turn:
    person = turn.search.person(company.primary)
    search = record.put(turn.search, replace(company, no_calls=True))
    search = record.put(search, replace(person, calls_welcome=False)) if person else search
    turn = turn.to(search).changed(f"no calls at {find.name_of(company)}")
    return _say(turn, f"Noted: no calls at {find.name_of(company)}, writing only.")


def _no_contact(turn: Turn, company: Opportunity) -> Turn:
    asked = replace(company, no_contact_requested=True, promise=None)
    turn = turn.to(record.put(turn.search, asked))
    return _say(
        turn,
        f"Understood. I won't suggest writing to {find.name_of(company)}; answers to their messages are always fine. "
        "Would one e-mail after about four weeks be all right with you?",
        (
            Choice(label="Yes, one", does=f"said:{company.id}:one"),
            Choice(label="No, leave it", does=f"said:{company.id}:none"),
        ),
    )


def _auto_reply(turn: Turn, company: Opportunity) -> Turn:
    """Not a reply: the count stays, and the next step waits until they are back."""
    turn = ledger.log(turn, company, "auto_reply")
    back = next((d for d in turn.read.dates if d.start > turn.now), None)
    people = [p for p in find.people_named(turn.search, turn.read.contacts) if company.id in p.opportunities]
    person = people[0] if people else turn.search.person(company.primary)
    when = ""
    if back is not None and person is not None:
        day = wall_at(back.start, turn.search.zone_of(company)).date
        turn = turn.to(record.put(turn.search, replace(person, out_of_office_until=day)))
        when = f" until {words.day(day)}"
    turn = turn.changed(f"the auto-reply of {find.name_of(company)}")
    return _say(
        turn,
        f"An automatic answer is no answer, so nothing is lost. {find.name_of(company)}: away{when}; I'll wait for that.",
    )


def _bounced(turn: Turn, company: Opportunity) -> Turn:
    people = [p for p in find.people_named(turn.search, turn.read.contacts) if company.id in p.opportunities]
    person = people[0] if people else turn.search.person(company.primary)
    search: JobSearch = turn.search
    if person is not None:
        search = record.put(search, replace(person, left=True))
        search = record.put(search, replace(company, primary=None))
    search = record.ask(search, turn.now, "heard", "primary", about=company.id)
    turn = turn.to(search).changed(f"the point of contact at {find.name_of(company)}")
    return turn.say(
        f"Then we need another way in. Who else do you know at {find.name_of(company)}? A name is enough.",
        (Choice(label="Nobody yet", does=f"said:{company.id}:nobody"), Choice(label="Undo", does="undo:")),
    )


def answer(turn: Turn, question: object) -> Turn | None:
    company = turn.search.opportunity(getattr(question, "about", None))
    if company is None:
        return None
    turn = turn.about(company.id)
    if getattr(question, "asks", "") == "primary":
        if not turn.read.contacts:
            return None
        search, person = record.add_person(record.answered(turn.search), turn.read.contacts[0], company.id)
        turn = turn.to(record.put(search, replace(company, primary=person.id))).changed(
            f"the point of contact at {find.name_of(company)}"
        )
        return _say(turn, f"{words.shown(person.name)} it is. The count stays with the company, so no hurry.")
    if turn.read.when is None:
        return None
    return moved.appointment(turn.to(record.answered(turn.search)), company)


def tap_replied(turn: Turn, args: tuple[str, ...]) -> Turn:
    """replied:<opportunity>: from a nudge's buttons."""
    company = turn.search.opportunity(args[0]) if args else None
    if company is None:
        return turn.say("That company is no longer on my list.")
    turn = ledger.log(turn.about(company.id), company).changed(f"the answer of {find.name_of(company)}")
    return _what_was_it(turn, company)


def tap_said(turn: Turn, args: tuple[str, ...]) -> Turn:
    """said:<opportunity>:<what>."""
    company = turn.search.opportunity(args[0]) if len(args) == 2 else None
    if company is None:
        return turn.say("That company is no longer on my list.")
    turn, name = turn.about(company.id), find.name_of(company)
    act = SAID.get(args[1])
    if act is not None:
        return act(turn, company)
    texts = {
        "asked": f"A short answer to {name} today is worth more than a perfect one tomorrow.",
        "note": "Nice. Nothing has to follow from it.",
        "later": "Fine. Tell me when it is fixed.",
        "none": "Then we leave it at that. It may still come back by itself.",
        "nobody": "All right. A look at their team page, or the switchboard, often finds a name.",
    }
    return turn.to(record.answered(turn.search)).say(texts.get(args[1], "Noted."), silent=True)


def _ask_date(turn: Turn, company: Opportunity) -> Turn:
    search = record.ask(turn.search, turn.now, "decision", "decision", about=company.id)
    return turn.to(search).say('When do they expect to decide? For example "end of next week".')


def _monthly(turn: Turn, company: Opportunity, welcome: bool) -> Turn:
    held = (
        replace(company.hold, monthly=welcome) if company.hold else Hold(said_on=turn.today, monthly=welcome)
    )
    turn = turn.to(record.put(turn.search, replace(company, hold=held))).changed(
        f"notes to {find.name_of(company)} while on hold"
    )
    return _say(
        turn, "Good: about once a month, then." if welcome else "Then we leave them in peace until it moves."
    )


def _one_mail(turn: Turn, company: Opportunity) -> Turn:
    turn = turn.to(record.put(turn.search, replace(company, exception_agreed=True))).changed(
        "one e-mail after a long wait"
    )
    return _say(turn, "Good. One, after about four weeks, and only if they stay silent.")


def _no(turn: Turn, company: Opportunity) -> Turn:
    from handlers import outcome

    return outcome.rejected(turn)


def _offer(turn: Turn, company: Opportunity) -> Turn:
    from handlers import outcome

    return outcome.offered(turn)


SAID = {
    "date": _ask_date,
    "round": _invited,
    "monthly": lambda t, c: _monthly(t, c, True),
    "quiet": lambda t, c: _monthly(t, c, False),
    "one": _one_mail,
    "no": _no,
    "offer": _offer,
}

CONVERSATION = Conversation(
    name="heard",
    summary="they replied or called",
    example="Dana wrote back, they push the decision to mid December",
    intents=("heard",),
    aliases=("reply", "replied"),
    begin=begin,
    answer=answer,
    taps={"replied": tap_replied, "said": tap_said},
)
