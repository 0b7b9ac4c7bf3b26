"""How a person is addressed and a letter is signed; nothing is guessed, least of all a gender (rule book 4.7)."""

import re

from coach.model import DraftChannel, Person, Preferences, Tone
from coach.wording.tone import MANNERS

_TITLES = re.compile(
    r"^((?:(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|rev|judge|herr|frau)\b\.?\s*)+)", re.IGNORECASE
)


def given_name(person: Person) -> str:
    """The preferred first name as captured, else the first word of the name."""
    preferred = _TITLES.sub("", person.address_as or "").strip()
    bare = _TITLES.sub("", person.name).strip()
    if preferred and not bare.lower().endswith(preferred.lower()):
        return preferred
    return (bare or person.name).split()[0] if person.name.strip() else ""


def title_last(person: Person) -> str:
    """ "Dr Lee" when a title was captured, else the full name."""
    said = (person.address_as or "").strip()
    title = _TITLES.match(said) or _TITLES.match(person.name)
    bare = _TITLES.sub("", person.name).strip()
    if not title or not bare:
        return bare or person.name.strip()
    return f"{title[1].strip()} {bare.split()[-1]}"


def greeting(person: Person | None, company: str, tone: Tone, preferences: Preferences) -> str:
    """The whole line, comma included."""
    if person is None or not given_name(person):
        team = f"{company} hiring team" if company else ""
        word = "Dear" if tone == "formal" and team else "Hello"
        return f"{word} {team}".strip() + ","
    if tone == "formal":
        return MANNERS[tone].greeting.format(title_last(person)) + ","
    return _habit(preferences.greeting, MANNERS[tone].greeting).format(given_name(person)) + ","


def _habit(own: str | None, usual: str) -> str:
    """The user's own way to greet: "Hello", "Hey {first}"."""
    word = re.sub(r"\{[^}]*\}|,", "", own or "").strip()
    return f"{word} {{}}" if word else usual


def signature(channel: DraftChannel, tone: Tone, preferences: Preferences) -> str:
    """Close, name and phone; what is not known is left out."""
    close = MANNERS[tone].close
    if channel == "email" and preferences.signature:
        return f"{close},\n{preferences.signature.strip()}"
    lines = [preferences.signed or "", preferences.phone or "" if channel == "email" else ""]
    below = "\n".join(line for line in lines if line)
    return f"{close},\n{below}" if below else close
