"""How a person is addressed and a letter is signed; nothing is guessed, least of all a gender (rule book 4.7)."""

import re

from coach.model import DraftChannel, Person, Preferences, Tone
from coach.model.called import EPITHETS
from coach.wording.fragment.names import proper_name
from coach.wording.languages import phrases
from coach.wording.tone import MANNERS

_TITLES = re.compile(
    r"^((?:(?:dr|prof|professor|mr|mrs|ms|miss|mx|mister|missis|missus|madam|sir|dame|rev|judge|herr|frau)\b\.?\s*)+)",
    re.IGNORECASE,
)


def given_name(person: Person) -> str:
    """The preferred first name as captured, else the first word of the name; "Ms Lee" where no first name is known."""
    preferred = _TITLES.sub("", person.address_as or "").strip()
    bare = _TITLES.sub("", person.name).strip()
    if preferred and not bare.lower().endswith(preferred.lower()):
        return proper_name(preferred)
    words = (bare or person.name).split()
    if len(words) > 1 and words[0].casefold() in EPITHETS:
        return proper_name(" ".join(words[:2]))
    if len(words) == 1 and bare != person.name.strip():
        return title_last(person)
    return proper_name(words[0]) if words else ""


def titled(person: Person | None) -> bool:
    """A title was told with the name."""
    return person is not None and any(
        _TITLES.match(n.strip()) for n in (person.address_as or "", person.name)
    )


def title_last(person: Person) -> str:
    """ "Dr Lee" when a title was captured, else the full name."""
    title = _TITLES.match((person.address_as or "").strip()) or _TITLES.match(person.name)
    bare = _TITLES.sub("", person.name).strip()
    if not title or not bare:
        return bare or person.name.strip()
    return f"{proper_name(title[1].strip())} {bare.split()[-1]}"


def _as_wished(person: Person) -> str:
    """ "Ms de Vries", where the user wants her addressed with her title."""
    wished = (person.address_as or "").strip()
    return wished if _TITLES.match(wished) and _TITLES.sub("", wished).strip() else ""


def greeting(
    person: Person | None, company: str, tone: Tone, preferences: Preferences, language: str = "en"
) -> str:
    """The whole line, comma included."""
    say = phrases(language)
    if person is None or not given_name(person):
        team = say("Hello {company} hiring team").format(company=company) if company else say("Hello")
        return f"{team.replace('Hello', 'Dear', 1) if tone == 'formal' and company else team},"
    if language != "en" and preferences.language.endswith("_du"):
        return say("Hi {name}", "du").format(name=given_name(person)) + ","
    if language == "en" and (wished := _as_wished(person)):
        return f"Dear {wished},"
    usual = say(MANNERS[tone].greeting, tone)
    if tone == "formal" or language != "en":
        return usual.format(name=title_last(person)) + ","
    return _habit(preferences.greeting, usual).format(name=given_name(person)) + ","


def _habit(own: str | None, usual: str) -> str:
    """The user's own way to greet: "Hello", "Hey {first}"."""
    word = re.sub(r"\{[^}]*\}|[{},]", "", own or "").strip()
    return f"{word} {{name}}" if word else usual


def signature(channel: DraftChannel, tone: Tone, preferences: Preferences, language: str = "en") -> str:
    """Close, name and phone; what is not known is left out. German puts no comma behind the close."""
    close = phrases(language)(MANNERS[tone].close, tone)
    comma = "," if language == "en" else ""
    if channel == "email" and preferences.signature and preferences.signature.strip():
        return f"{close}{comma}\n{preferences.signature.strip()}"
    lines = [proper_name(preferences.signed or ""), preferences.phone or "" if channel == "email" else ""]
    below = "\n".join(line.strip() for line in lines if line.strip())
    return f"{close}{comma}\n{below}" if below else close
