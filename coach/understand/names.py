"""A name as a run of words: how it is written, and what of it belongs to the sentence."""

from dataclasses import dataclass, replace

from coach.understand.vocabulary import PREPOSITIONS, VERBS
from coach.understand.words import Word


@dataclass(frozen=True, slots=True)
class Name:
    """`next` is the index after its last word."""

    text: str
    first: int
    next: int

    def at(self, other: "Name") -> "Name":
        """The same name where the other one stands."""
        return replace(self, first=other.first, next=other.next)

    @property
    def words(self) -> list[str]:
        return self.text.lower().split()


def capital_at(words: list[Word], k: int) -> bool:
    return k < len(words) and words[k].sort == "word" and words[k].capital


def owns_next(words: list[Word], last: int) -> bool:
    """ "Acme's recruiter", as against "interview at Wendy's tomorrow" and "Sainsbury's have offered"."""
    after = words[last + 1] if last + 1 < len(words) else None
    if after is None or after.sort != "word":
        return False
    if after.low in ("hiring", "lead", "sourcer"):
        return True
    return after.low not in VERBS | PREPOSITIONS and not (after.text.islower() and after.low.endswith("ed"))


def unowned(text: str) -> str:
    return text.removesuffix("'s").removesuffix("’s")


def joined(words: list[Word], first: int, last: int) -> str:
    out = words[first].text
    for a, b in zip(words[first:last], words[first + 1 : last + 1], strict=False):
        out += " " * (b.i > a.j) + b.text
    return out
