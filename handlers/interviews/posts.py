"""Who somebody is at the company, told beside their name ("recruiter name is Jessica Wu, jessica@..."), and how that is shown."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import JobSearch, Person, PersonRole
from handlers import record, words
from handlers.overview import card
from handlers.turn import Turn

POSTS: tuple[tuple[PersonRole, re.Pattern[str]], ...] = (
    ("hiring_manager", re.compile(r"\bhiring manager\b", re.I)),
    ("coordinator", re.compile(r"\b(?:coordinator|scheduler|assistant)\b", re.I)),
    ("recruiter", re.compile(r"\b"
r"(?:recruiter|recruiting|talent(?: acquisition| partner)?|hr|human resources|"
r"people (?:team|partner))\b", re.I)),
    ("interviewer", re.compile(r"\binterviewer\b", re.I)),
)  # fmt: skip
OTHERS = re.compile(r"\b(?:agency|headhunt\w*|staffing)\b", re.I)
MOST = 16
"""Words of a message that only says who somebody is, and how to reach them."""


def settle(search: JobSearch, people: tuple[str, ...], text: str) -> JobSearch:
    """The post that is named beside the only person named."""
    person = search.person(people[0]) if len(people) == 1 else None
    if person is None or person.role != "unknown" or OTHERS.search(text):
        return search
    rest = text.replace(person.name, " ")
    role = next((role for role, pattern in POSTS if pattern.search(rest)), None)
    return record.put(search, replace(person, role=role)) if role else search


def introduced(turn: Turn) -> bool:
    """A name with an address or a number, and little else."""
    read = turn.read
    reached = bool(read.emails or read.phones) and bool(read.contacts)
    return reached and not read.dates and len(turn.text.split()) <= MOST


def shown(person: Person, turn: Turn) -> str:
    """ "Jessica Wu, recruiter, jessica@...": with what was just told of how to reach her."""
    who = card.who(person)
    post = person.role.replace("_", " ")
    if not person.about and person.role in {role for role, _ in POSTS} and post not in who.casefold():
        who = f"{who}, {post}"
    told = (x for x in (person.email, person.phone) if x and introduced(turn))
    return ", ".join((who, *(words.shown(x, 80) for x in told)))
