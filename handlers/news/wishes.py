"""How they want to be treated: no calls, calls welcome, no messages at all (rule book R9)."""

from dataclasses import replace
from typing import Any

from coach import lazy_re as re
from coach.model import Choice, JobSearch, Opportunity
from handlers import record, words
from handlers.overview.noted import noted
from handlers.reading import find, manner
from handlers.reading.news_words import CALLS_WELCOME, NO_CALLS, TEXTS_WELCOME, closed_door
from handlers.turn import Turn


def wish(turn: Turn, company: Opportunity) -> Turn | None:
    """What follows where such a wish was told, else None."""
    if closed_door(turn.text):
        return _no_contact(turn, company)
    return no_calls(turn, company) if NO_CALLS.search(turn.text) else None


def channels(search: JobSearch, text: str, people: tuple[str, ...]) -> JobSearch:
    """How they like to be reached, told in passing ("with Dana; she is happy to take calls")."""
    told = open_to(text)
    for person in (p for p in search.people if told and p.id in people):
        search = record.put(search, replace(person, **told))
    return search


def open_to(text: str) -> dict[str, Any]:
    """What is known of a person by these words: `calls_welcome`, `texts_welcome`."""
    told: dict[str, Any] = {}
    liked, disliked = manner.liked(text), manner.disliked(text)
    if ("calls" in liked or CALLS_WELCOME.search(text)) and not NO_CALLS.search(text):
        told["calls_welcome"] = True
    if "texts" in liked or TEXTS_WELCOME.search(text) or THEY_TEXT.search(text):
        told["texts_welcome"] = True
    return told | {f"{way}_welcome": False for way in ("calls", "texts") if way in disliked}


THEY_TEXT = re.compile(
    r"\b(?!(?:i|you|we)\b)[\w'’-]+ (?:has |have |always |usually |only |just |mostly )*"
    r"(?:(?:texts|texted|text|whats ?apps|whats ?apped|sms['’]?e?d) (?:me|us)\b|"
    r"(?:sent|sends|dropped|shot|wrote) (?:me|us) (?:a |an |the )?(?:\w+ )?(?:text|sms|whats ?app)\b)",
    re.I,
)
""" "She texted me the invite": that door is theirs, and open (rule book R8b)."""
WROTE_FIRST = re.compile(
    r"\b(?:texted|messaged|whats ?apped|text(?:s|ed)? (?:to )?) ?(?:me|us) first\b|"
    r"\bfirst (?:text|message) (?:came|was) from\b",
    re.I,
)


def texted_first(turn: Turn, company: Opportunity) -> Turn | None:
    """They opened that door themselves: a permission, and no message that waits for an answer (rule book R8b)."""
    people = find.people_there(turn, company)
    if not people or not WROTE_FIRST.search(turn.text):
        return None
    search = record.put(turn.search, replace(people[0], texts_welcome=True))
    first = words.called(people[0])
    turn = turn.to(search).changed(f"that {first} texts")
    return noted(turn, f"Noted: {first} opened that door, so a text in office hours is fine.")


def no_calls(turn: Turn, company: Opportunity) -> Turn:
    turn = turn.to(without_calls(turn.search, company)).changed(f"no calls at {find.name_of(company)}")
    return noted(turn, f"Noted: no calls at {find.name_of(company)}, writing only.")


def without_calls(search: JobSearch, company: Opportunity) -> JobSearch:
    """With the wish of that company, and of whoever is written to there, kept."""
    person = search.person(company.primary)
    search = record.put(search, replace(company, no_calls=True))
    return record.put(search, replace(person, calls_welcome=False)) if person else search


def _no_contact(turn: Turn, company: Opportunity) -> Turn:
    asked = replace(company, no_contact_requested=True, promise=None)
    turn = turn.put(asked)
    return noted(
        turn,
        f"Understood. I won't suggest writing to {find.name_of(company)}; answers to their messages are always fine. "
        "Would one e-mail after about four weeks be all right with you?",
        (
            Choice(label="Yes, one", does=f"said:{company.id}:one"),
            Choice(label="No, leave it", does=f"said:{company.id}:none"),
        ),
    )


def one_mail(turn: Turn, company: Opportunity) -> Turn:
    agreed = replace(company, exception_agreed=True)
    turn = turn.put(agreed).changed("one e-mail after a long wait")
    return noted(turn, "Good. One, after about four weeks, and only if they stay silent.")
