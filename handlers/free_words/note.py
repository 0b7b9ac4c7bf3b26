"""Anything else worth keeping about a company or a person: a link, an address, a trait, a bit of news."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Choice, JobSearch, Opportunity, meetings
from handlers import record, words
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.debriefing import debrief_people
from handlers.interviews import appointments, particulars, posts, who_is_met
from handlers.news import agency, referrals, wishes
from handlers.overview.noted import noted
from handlers.reading import find, which_one, who_is
from handlers.reading.interest import GRADE, INTEREST
from handlers.reading.over import recent
from handlers.turn import Turn
from handlers.varied import varied

LONGEST = 300
KEPT = ("Kept with {}.", "Noted for {}.", "{}: kept in mind.")
MEETS = re.compile(
    r"\b(?:interview\w*|meet\w*|call|round|screen\w*|chat|talk|coffee|visit|on-?site|appointment|panel|"
    r"assessment|see (?:me|them|her|him)|invit\w+|come in|trial|test|presentation)\b",
    re.I,
)
""" "I am on the train without a laptop, tomorrow" arranges nothing."""
PANEL = re.compile(
    r"\b(?:committee|panel|members?|interviewers?|interview(?:s|ing)? me|chairs?|"
    r"will (?:also )?be (?:there|in)|join(?:s|ing)?|sits? in|in the room|on the call|"
    r"meet(?:ing)? (?:me|with))\b",
    re.I,
)
NOBODY = (
    'I can keep that with a company. For example "Acme: salary 150k, four rounds".',
    "Which company is that about? With its name in front I keep it there.",
    'I have no place for that by itself; say it as "Acme: ..." and it is kept with them.',
)

IT_WAS = re.compile(r"\W*(?:it|there) (?:was|were)\b", re.I)
TELLS = ("heard", "other", "interview", "debrief")


def begin(turn: Turn) -> Turn:
    return which_one.settled(turn, "note", _noted, varied(turn.search, NOBODY))


def _noted(turn: Turn) -> Turn:
    company = turn.company
    search, people = who_is_met.add_people(turn.search, company.id, turn.read)
    updated, search = _kept(turn, search, company.id, people)
    turn = turn.to(search).changed(f"a note on {find.name_of(updated)}", tell=False)
    said = turn.read.first("event")
    if said is not None and said.start > turn.now and (said.has_time or MEETS.search(turn.text)):
        return appointments.appointment(turn, updated)
    if (met := _met(turn, updated)) is not None:
        return met
    if people and (who_is.says(turn.text) or posts.introduced(turn)):
        named = words.listed(posts.shown(p, turn) for p in search.people if p.id in people)
        return noted(turn, f"Noted: {named} ({find.name_of(updated)}).")
    kept = varied(turn.search, [way.format(find.name_of(updated)) for way in KEPT])
    undo = UNDO
    return turn.say(f"{kept}{_step_back(updated)}", _look_back(turn, updated), undo, silent=True)


def met_too(turn: Turn) -> Turn | None:
    """Told outright, when nothing is asked and whatever else the words resemble."""
    outright = turn.read.intent == "note" and IT_WAS.match(turn.text) is not None
    there = debrief_people.PRESENT.search(turn.text) is not None and (outright or turn.read.intent in TELLS)
    company = find.opportunity(turn).one if there and turn.search.question is None else None
    return _met(turn.about(company.id), company) if company is not None else None


def _met(turn: Turn, company: Opportunity) -> Turn | None:
    """ "There was a second person, Marc from finance": of the meeting that is over, where none is ahead."""
    rounds = meetings.dated(turn.search.interviews_of(company.id))
    over = recent(turn, company.id)
    if not over or len(over) != len(rounds) or (told := debrief_people.told(turn, over[-1])) is None:
        return None
    turn, echo = told
    return noted(turn.changed("whom you met", tell=False), f"{find.name_of(company)}: {echo.strip()}")


def put(turn: Turn, company: str) -> Turn:
    """Whatever is told there, kept without a word."""
    search, people = who_is_met.add_people(turn.search, company, turn.read)
    _, search = _kept(turn, search, company, people)
    return turn.to(search)


def _kept(
    turn: Turn, search: JobSearch, company: str, people: tuple[str, ...]
) -> tuple[Opportunity, JobSearch]:
    search = _on_the_panel(turn, posts.settle(search, people, turn.text), company, people)
    search = agency.settle(search, company, turn.text)
    search = referrals.settle(search, company, turn.text)
    known = search.opportunity(company)
    assert known is not None
    search = wishes.channels(search, turn.text, people or ((known.primary,) if known.primary else ()))
    updated = _facts(turn, known, people)
    return updated, record.put(search, updated)


def _step_back(company: Opportunity) -> str:
    """Where it interests them little."""
    if company.interest is None or company.interest > 2:
        return ""
    return " If you would rather step back, say so and I'll bring a kind note."


def _look_back(turn: Turn, company: Opportunity) -> tuple[Choice, ...]:
    """At the last interview, where that was not done yet."""
    over = [i for i in turn.search.interviews_of(company.id) if i.start and i.start.instant < turn.now]
    if not over or (over[-1].debrief and over[-1].debrief.done):
        return ()
    return (Choice(label="Debrief", does=f"dbrief:{over[-1].id}"),)


def _on_the_panel(turn: Turn, search: JobSearch, company: str, people: tuple[str, ...]) -> JobSearch:
    """ "The other members are Dr Okoye and Prof Tan": of the only meeting that is ahead."""
    ahead = meetings.to_come(search.interviews_of(company), turn.now)
    there = PANEL.search(turn.text) or debrief_people.PRESENT.search(turn.text)
    if not people or len(ahead) != 1 or not there:
        return search
    return record.put(search, replace(ahead[0], people=tuple(dict.fromkeys((*ahead[0].people, *people)))))


def _facts(turn: Turn, company: Opportunity, people: tuple[str, ...]) -> Opportunity:
    text = words.shown(turn.text, LONGEST)
    if grade := GRADE.search(text):
        company = replace(company, interest=int(grade[1] or grade[2]), interest_at=turn.now)
    elif INTEREST.search(text):
        company = replace(company, interest=2, interest_at=turn.now)
    company = particulars.told(company, turn.read, turn.zone, turn.today)
    if turn.read.urls and company.posting_url is None:
        company = replace(company, posting_url=turn.read.urls[0])
    if turn.read.role and company.role is None:
        company = replace(company, role=turn.read.role)
    if people and company.primary is None:
        company = replace(company, primary=people[0])
    return replace(company, notes=(*company.notes, text)[-20:])


CONVERSATION = Conversation(
    name="note",
    summary="keep a detail with a company",
    intents=("note", "contact"),
    begin=begin,
)
