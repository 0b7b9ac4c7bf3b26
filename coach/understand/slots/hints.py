"""What is known of single words before the message is read: names the user has already, and the user's own."""

from coach.understand.common_words import COMMON
from coach.understand.known import known_pattern
from coach.understand.reading import Known
from coach.understand.words import Word

SURE, PERHAPS = "!", "?"
"""A name stands there whatever the words around it say; or the words around it decide."""


def hints(text: str, words: list[Word], known: Known, user: frozenset[int]) -> dict[int, str]:
    """By word: the slot ("co", "pe"; "me" for the user), whether it begins a name there, and how sure that is."""
    found: dict[int, str] = {}
    firsts = tuple({p.split()[0] for p in known.people if p.strip()})
    for names, tag in ((firsts, "pe"), (known.people, "pe"), (known.companies, "co")):
        pattern = known_pattern(names)
        for match in pattern.finditer(text) if pattern else ():
            inside = [
                k
                for k, w in enumerate(words)
                if w.i < match.end() and w.j > match.start() and w.sort == "word"
            ]
            plain = match[0].islower() and all(words[k].low.removesuffix("'s") in COMMON for k in inside)
            sure = PERHAPS if plain or names is firsts else SURE
            found |= {k: f"{'B' if k == inside[0] else 'I'}-{tag}{sure}" for k in inside}
    return found | dict.fromkeys(user, "me")
