"""How a person is addressed and a letter is signed; nothing is guessed, least of all a gender (rule book 4.7)."""

import re

from coach.model import DraftChannel, Person, Preferences, Tone
from coach.model.name_parts import EPITHETS, is_surname_only, surname_of, title_and_names
from coach.wording.fragment.names import proper_name
from coach.wording.languages import phrases
from coach.wording.tone import MANNERS

_GERMAN = {"mr": "Herr", "mister": "Herr", "mrs": "Frau", "ms": "Frau", "miss": "Frau"}
"""Titles told in English, for a German letter."""
_MEANT = {"Frau": "f", "Herr": "m"}
"""What a German greeting ends like; told by the title, and never guessed."""


def given_name(person: Person) -> str:
    """The preferred first name as captured, else the first word of the name; "Ms Lee" where no first name is known."""
    preferred = " ".join(title_and_names(person.address_as or "")[1])
    title, names = title_and_names(person.name)
    if preferred and not " ".join(names).lower().endswith(preferred.lower()):
        return proper_name(preferred)
    if {"and", "&"} & set(names):
        return person.name.strip()
    if len(names) > 1 and names[0].casefold() in EPITHETS:
        return proper_name(" ".join(names[:2]))
    if is_surname_only(title, names):
        return title_last(person)
    return proper_name(names[0]) if names else proper_name(person.name)


def titled(person: Person | None) -> bool:
    """A title was told with the name."""
    return person is not None and any(title_and_names(n)[0] for n in (person.address_as or "", person.name))


def title_last(person: Person) -> str:
    """ "Dr Lee" when a title was captured, else the full name."""
    title = title_and_names((person.address_as or "").strip())[0] or title_and_names(person.name)[0]
    names = title_and_names(person.name)[1]
    if not title or not names:
        return proper_name(" ".join(names) or person.name.strip())
    return f"{_written(title)} {proper_name(surname_of(names))}"


def _written(title: str) -> str:
    return " ".join(w[:1].upper() + w[1:] for w in title.split())


def _as_wished(person: Person) -> str:
    """ "Ms de Vries", where the user wants her addressed with her title."""
    wished = (person.address_as or "").strip()
    title, names = title_and_names(wished)
    return wished if title and names else ""


def _to_the_team(company: str, tone: Tone, language: str) -> str:
    say = phrases(language)
    if language != "en":
        return say("Dear hiring team" if tone == "formal" else "Hello") + ","
    if not company:
        return f"{say('Hello')},"
    team = say("Hello {company} hiring team").format(company=company.removeprefix("The "))
    return f"{team.replace('Hello', 'Dear', 1) if tone == 'formal' else team},"


def greeting(
    person: Person | None, company: str, tone: Tone, preferences: Preferences, language: str = "en"
) -> str:
    """The whole line, comma included."""
    say = phrases(language)
    if person is None or not given_name(person):
        return _to_the_team(company, tone, language)
    if language != "en" and preferences.language.endswith("_du"):
        return say("Hi {name}", "du").format(name=given_name(person)) + ","
    if language == "en" and (wished := _as_wished(person)):
        return f"Dear {wished},"
    usual = say(MANNERS[tone].greeting, tone)
    if language != "en":
        return _with_title(title_last(person), usual, tone, language)
    if tone == "formal":
        return usual.format(name=title_last(person)) + ","
    return _habit(preferences.greeting, usual).format(name=given_name(person)) + ","


def _with_title(name: str, usual: str, tone: Tone, language: str) -> str:
    """ "Guten Tag Frau Lee", formally "Sehr geehrte Frau Lee"."""
    first, _, rest = name.partition(" ")
    title = _GERMAN.get(first.strip(".").lower(), first)
    meant = _MEANT.get(title)
    if tone == "formal" and meant and rest:
        usual = phrases(language)("Dear {name}", meant)
    return usual.format(name=f"{title} {rest}".strip()) + ","


def _habit(own: str | None, usual: str) -> str:
    """The user's own way to greet: "Hello", "Hey {first}"."""
    word = re.sub(r"\{[^}]*\}|[{},]", "", own or "").strip()
    return f"{word} {{name}}" if word else usual


def signature(channel: DraftChannel, tone: Tone, preferences: Preferences, language: str = "en") -> str:
    """Close, name and phone; what is not known is left out. German puts no comma behind the close."""
    familiar = language != "en" and preferences.language.endswith("_du")
    manner: Tone = "warm" if familiar and tone == "formal" else tone
    close = phrases(language)(MANNERS[manner].close, manner)
    comma = "," if language == "en" else ""
    if channel == "email" and preferences.signature and preferences.signature.strip():
        return f"{close}{comma}\n{preferences.signature.strip()}"
    lines = [proper_name(preferences.signed or ""), preferences.phone or "" if channel == "email" else ""]
    below = "\n".join(line.strip() for line in lines if line.strip())
    return f"{close}{comma}\n{below}" if below else close
