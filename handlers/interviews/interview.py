"""/interview: one line is enough; what is missing is asked, one thing at a time, each skippable."""

import re
from dataclasses import replace
from datetime import timedelta

from coach.model import Choice, Interview, JobSearch, OpenQuestion, Opportunity, new_id, wall_at
from coach.understand import DateRead, Understood
from handlers import record, words
from handlers.conversation import Conversation, plain_answer
from handlers.free_words import lost
from handlers.interviews import card, correct, correct_taps, networking, unsure
from handlers.interviews.fill import doubtful, event_date, fill, names_no_day
from handlers.interviews.lateness import not_yet, todays
from handlers.interviews.typed_name import named_first
from handlers.news import next_round, promises, wishes
from handlers.reading import acquainted, find, fits, sense
from handlers.reading.lead import behind
from handlers.reading.news_words import NEXT_ROUND, closed_door
from handlers.turn import Turn

LONGEST_NAME = 80
NAME_NEEDED = 'I need a name to file it under, for example "Acme" or "the bakery on Main Street".'
NO_NAME = re.compile(
    r"((ok|okay|yes|no|hi|hello|sure|well|great)[ ,]*)*(yes|no|ok|okay|sent( it)?|done|answered|replied|later|maybe|skip|hi|hello|thanks?|thank you|sure|what|why)"
)
OF_THEM = re.compile(behind("now") + r"(?:she|he|they|it|next|the next)\b", re.I)
"""Of those that were just spoken of."""
LEAD = re.compile(r"^\s*(it'?s|it is|its|with|at|for|from)\s+", re.I)


def begin(turn: Turn) -> Turn:
    turn = networking.settled(named_first(turn))
    opportunity = turn.opportunity
    company = turn.read.company or (opportunity.company if opportunity else None)
    if company is None and (people := find.people_named(turn.search, turn.read.contacts)):
        opportunity = turn.search.opportunity(people[0].opportunities[0])
    elif company is None and (hits := find.named_in(turn.search, turn.text)):
        opportunity = hits[0]
    if (
        company is None
        and opportunity is None
        and fits.asks(turn.text)
        and not turn.text.startswith("/")
        and not fits.letter(turn.text)
    ):
        return lost.begin(turn)
    if company is None and opportunity is None:
        opportunity = _further_round(turn)
    if company is None and opportunity is None:
        return _ask_company(turn)
    if unsure.is_guess(turn):
        return unsure.ask(turn)
    search, opportunity = _opportunity(turn, company, opportunity)
    return _capture(turn.to(search), opportunity)


def _further_round(turn: Turn) -> Opportunity | None:
    """ "Round 3 with the VP, Tuesday 9:30": a further round is with the only company there has been one with."""
    active = [o for o in turn.search.opportunities if o.is_open and turn.search.interviews_of(o.id)]
    further = turn.read.round or NEXT_ROUND.search(turn.text)
    if further and len(active) != 1 and OF_THEM.match(turn.text):
        return find.opportunity(turn).one
    return active[0] if further and len(active) == 1 else None


def _ask_company(turn: Turn) -> Turn:
    search = record.ask(turn.search, turn.now, "interview", "company", known=(("text", turn.text),))
    return turn.to(search).say("Which company is it with?", (Choice(label="Never mind", does="cancel"),))


def _opportunity(turn: Turn, company: str | None, known: Opportunity | None) -> tuple[JobSearch, Opportunity]:
    """The open one of that name (and role, where two roles are open), one that was over and goes on with a further
    round, else a new one."""
    if known is not None and not _other_role(turn, known):
        return turn.search, known
    company = company or (known.company if known else None)
    assert company is not None
    known_there = find.company(turn.search, company)
    hits = [o for o in known_there if o.is_open] or ([*known_there[:1]] if turn.read.round else [])
    if turn.read.role and any(o.role for o in hits):
        hits = [o for o in hits if o.role is None or o.role.casefold() == turn.read.role.casefold()]
    if hits:
        return turn.search, hits[0]
    name = known_there[0].company if known_there else company[:LONGEST_NAME]
    return record.add_opportunity(turn.search, name, turn.now)


def _other_role(turn: Turn, known: Opportunity) -> bool:
    """A second position at the same company, with a meeting of its own."""
    role = turn.read.role
    return bool(role and known.role and role.casefold() != known.role.casefold() and event_date(turn.read))


def _capture(turn: Turn, opportunity: Opportunity) -> Turn:
    """Find the interview this is about, or make it; then fill and ask on."""
    search, read = turn.search, turn.read
    said = event_date(read)
    upcoming = _upcoming(search, opportunity, turn)
    days = {wall_at(r, turn.zone).date for r in ((said.start, *said.alts) if said else ())}
    same = [i for i in upcoming if i.start and i.start.date in days]
    unset = [i for i in search.interviews_of(opportunity.id) if i.start is None and i.status == "planned"]
    if same and said is not None and len(days) > 1:
        return _show_existing(turn, same[0])
    if same or unset:
        return _go_on(turn, (same or unset)[0], read, fresh=False)
    if upcoming and said is None and not read.round:
        return _show_existing(turn, upcoming[0])
    rounds = [i for i in search.interviews_of(opportunity.id) if i.status != "cancelled"]
    search, id = new_id(search, "i")
    number = max((i.round for i in rounds), default=0) + 1
    interview = Interview(id=id, opportunity=opportunity.id, round=number, created_at=turn.now)
    return _go_on(turn.to(record.put(search, interview)), interview, read, fresh=True)


def _upcoming(search: JobSearch, opportunity: Opportunity, turn: Turn) -> list[Interview]:
    """Not long over, not cancelled."""
    rows = [i for i in search.interviews_of(opportunity.id) if i.status == "planned" and i.start]
    return [i for i in rows if i.start and i.start.instant > turn.now - timedelta(hours=12)]


def _show_existing(turn: Turn, interview: Interview) -> Turn:
    return turn.say(
        card.text(turn.search, interview, "I have this one noted already."),
        *card.buttons(interview)[:1],
        (Choice(label="Another round", does=f"fix:{interview.id}:another"),),
    )


def _go_on(turn: Turn, interview: Interview, read: Understood, *, fresh: bool) -> Turn:
    """Fill what was said; ask the first thing still missing, or show the card."""
    said = doubtful(event_date(read), turn.now)
    if said is not None and sense.out_of_time(said.start, turn.now):
        rest = replace(read, dates=tuple(d for d in read.dates if d.start != said.start))
        turn = turn.to(fill(turn.search, interview, rest, turn.now)).about(interview.opportunity)
        turn = correct.ask(turn, turn.search.interview(interview.id) or interview, "when", fresh=fresh)
        return replace(
            turn,
            replies=(
                *turn.replies[:-1],
                replace(turn.replies[-1], text=sense.question(_named(turn), said.start.date(), turn.today)),
            ),
        )
    if (odd := not_yet(turn, said)) is not None:
        return _which_day(turn, interview, read, odd, fresh=fresh)
    if said is not None and names_no_day(said):
        return _ask_day(turn, interview, read, said, fresh=fresh)
    if said is not None and said.grade == "ask" and said.alts:
        return correct.ask_which_date(turn, interview, said, fresh=fresh)
    search = fill(turn.search, interview, read, turn.now)
    interview = search.interview(interview.id) or interview
    turn = turn.to(search).about(interview.opportunity)
    turn = promises.from_reading(next_round.invited(turn, interview, fresh=fresh), read)
    shown = correct.next_question(turn, interview, fresh=fresh)
    company = shown.search.opportunity(interview.opportunity)
    wish = wishes.wish(shown, company) if company and closed_door(read.text) else None
    return wish or shown


def _which_day(turn: Turn, interview: Interview, read: Understood, asks: str, *, fresh: bool) -> Turn:
    """Told as over, and still ahead by the clock: all of it is kept, and the day is asked about."""
    said = event_date(read)
    dates = tuple(todays(turn, d) or d if d is said else d for d in read.dates)
    read = replace(read, dates=dates)
    turn = turn.to(fill(turn.search, interview, read, turn.now)).about(interview.opportunity)
    turn = promises.from_reading(turn, read)
    turn = correct.ask(turn, turn.search.interview(interview.id) or interview, "when", fresh=fresh)
    *earlier, last = turn.replies
    return replace(turn, replies=(*earlier, replace(last, text=f"{_named(turn)}: {words.inside(asks)}")))


def _ask_day(turn: Turn, interview: Interview, read: Understood, said: DateRead, *, fresh: bool) -> Turn:
    """The rest counts, and which day of that week or month it is, is asked."""
    rest = replace(read, dates=tuple(d for d in read.dates if d is not said))
    turn = turn.to(fill(turn.search, interview, rest, turn.now)).about(interview.opportunity)
    turn = promises.from_reading(turn, rest)
    interview = turn.search.interview(interview.id) or interview
    if interview.start is not None:
        return correct.next_question(turn, interview, fresh=fresh)
    return correct.ask_day(turn, interview, said, fresh=fresh)


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    if question.asks == "company":
        return _company(turn, question)
    interview = turn.search.interview(question.about)
    if interview is None:
        return None
    return correct.answer(turn, question, interview)


def _company(turn: Turn, question: OpenQuestion) -> Turn | None:
    """The name, with whatever else was said before and now."""
    read = turn.read
    if (meant := unsure.confirmed(turn, question)) is not None:
        return begin(meant)
    if not plain_answer(turn, "applied") or NO_NAME.fullmatch(turn.text.casefold().strip(" .!?")):
        return None if not plain_answer(turn, "applied") else turn.say(NAME_NEEDED)
    bare = not (read.dates or read.contacts or read.role)
    typed = words.shown(LEAD.sub("", turn.text), LONGEST_NAME)
    if read.company is None and (read.contacts or read.dates or read.role):
        return _not_yet(turn, question)
    if read.company is None and not fits.name(turn):
        return turn.say(NAME_NEEDED) if not fits.asks(turn.text) else None
    name = typed if bare else read.company or typed
    if not any(c.isalnum() for c in name):
        return turn.say('I need a name to file it under, for example "Acme" or "the bakery on Main Street".')
    said = question.get("text") or ""
    earlier = acquainted.understood(turn.search, said, turn.now)
    read = (
        turn.read if event_date(turn.read) else replace(turn.read, dates=(*earlier.dates, *turn.read.dates))
    )
    read = replace(
        read,
        company=name,
        company_sure=True,
        contacts=(*earlier.contacts, *turn.read.contacts),
        role=turn.read.role or earlier.role,
        round=turn.read.round or earlier.round,
        meeting_kind=turn.read.meeting_kind or earlier.meeting_kind,
        duration_minutes=turn.read.duration_minutes or earlier.duration_minutes,
    )
    return begin(replace(turn, read=read, search=record.answered(turn.search)))


def _not_yet(turn: Turn, question: OpenQuestion) -> Turn:
    """Something else first: kept with what was said before, and the company is asked again."""
    said = "\n".join(x for x in (question.get("text"), turn.text) if x)
    search = record.ask(turn.search, turn.now, "interview", "company", known=(("text", said),))
    return turn.to(search).say(
        "Good. And which company is it with?", (Choice(label="Never mind", does="cancel"),)
    )


def guessed(turn: Turn, args: tuple[str, ...]) -> Turn:
    """firm:<yes|no>: whether the company that was only a guess is right."""
    question = turn.search.question
    guess = question.get("maybe") if question is not None else None
    if question is None or guess is None:
        return turn.say("That question is closed already. /list shows what I have.", silent=True)
    if args[:1] == ("yes",):
        return begin(unsure.settled(turn, question, guess))
    return unsure.other(turn, question)


def _named(turn: Turn) -> str:
    return find.name_of(turn.opportunity) if turn.opportunity else "That interview"


CONVERSATION = Conversation(
    name="interview",
    summary="note an interview, coming or past",
    example="/interview Acme tomorrow 2pm with Dana Lee, hiring manager",
    intents=("interview",),
    begin=begin,
    answer=answer,
    again=correct.again,
    taps={**correct_taps.TAPS, "firm": guessed},
)
