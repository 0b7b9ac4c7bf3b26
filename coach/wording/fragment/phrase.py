"""Phrase: one told detail in the forms a letter needs ("about ...", "that ...", "help ..."); see `read_phrase`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from coach.wording.fragment.shape import Shape, shape_of, verb_at
from coach.wording.fragment.tidy import tidy
from coach.wording.fragment.viewpoint import to_you
from coach.wording.fragment.words import DETERMINERS, MASS, PREPOSITIONS, PRONOUN_SUBJECTS, WH

NAME_LONGEST = 40
"""Characters of a short name, as it fits into a subject line (rule book 4.2)."""
_ABSTRACT = ("ing", "ity", "ness", "ment", "ship", "ics", "ism", "tion", "sion", "ance", "ence", "ss", "age")


@dataclass(frozen=True, slots=True)
class Phrase:
    text: str
    shape: Shape

    @property
    def clause(self) -> str | None:
        """A full sentence's worth with its own subject: "churn reports take you two days", "I led the move"."""
        if self.shape == "clause":
            return self.text
        return f"I {self.text}" if self.shape in {"past", "stative"} else None

    @property
    def np(self) -> str | None:
        """Fits where a noun does: with an article where it needs one."""
        if self.shape == "noun":
            return with_article(self.text)
        return self.text if self.shape in {"gerund", "wh"} else None

    @property
    def about(self) -> str:
        """Fits after "about" and "on": a noun, or "how churn reports take you two days"."""
        if self.np:
            return self.np
        if self.clause:
            return f"how {self.clause}"
        if self.shape == "adjective":
            return f"being {self.text}"
        return f"how to {self.to}"

    @property
    def to(self) -> str:
        """Bare verb phrase: fits after "to" and "help"; for a noun "work on the reports"."""
        if self.shape in {"bare", "stative"}:
            return self.text
        if self.shape == "infinitive":
            return self.text[3:]
        stripped = re.sub(r"^(?:I|we|you)(?:'d| would| could| can| will|'ll| should| might| want to)(?: like to| love to)? ", "", self.text)
        return stripped if stripped != self.text else f"work on {self.about}"

    @property
    def asset(self) -> str:
        """Fits after "draw on": "5 years of Python", "my experience of building pipelines"; empty when it cannot."""
        if self.shape == "gerund":
            return f"my experience of {self.text}"
        return with_article(self.text) if self.shape == "noun" else ""

    @property
    def because(self) -> str:
        """A reason: "because of the mix of data and product", "because I want to learn Rust"."""
        if self.clause:
            return f"because {self.clause}"
        if self.shape == "gerund":
            return f"for the chance of {self.text}"
        if self.shape in {"bare", "infinitive"}:
            return f"because I want to {self.to}"
        return f"because it is {self.text}" if self.shape == "adjective" else f"because of {self.np}"

    @property
    def draw(self) -> str:
        """Fits after "what draws me is": a noun, "that the team is small", "the chance to learn Rust"."""
        if self.clause:
            return f"that {self.clause}"
        if self.shape in {"bare", "infinitive"}:
            return f"the chance to {self.to}"
        return f"that it is {self.text}" if self.shape == "adjective" else str(self.np)

    @property
    def help(self) -> str:
        """Fits after "I would like to": "help save you two days a month", "help with faster reports"; else empty."""
        to = self.to
        if not to.startswith("work on "):
            return f"help {to}"
        return f"help with {self.np}" if self.np and self.shape != "wh" else ""

    @property
    def liked(self) -> str:
        """Fits after "I liked": a noun, "that you pair a lot", "that you are open about failures"."""
        if self.shape == "adjective":
            return f"that you are {self.text}"
        if self.shape in {"bare", "stative", "past"}:
            return f"that you {self.text}"
        return self.np or (f"that {self.clause}" if self.clause else "")

    @property
    def name(self) -> str:
        """A short noun for a subject line; empty when there is none."""
        noun = self.np if self.shape in {"noun", "gerund"} else self._subject_noun
        if not noun:
            return ""
        head = re.split(r"\s+(?:that|which|who|because|so|at|where|when|from|by)\s|,", noun)[0]
        return head if len(head) <= NAME_LONGEST and len(head.split()) <= 5 else ""

    @property
    def _subject_noun(self) -> str | None:
        """What a clause is about: "churn reports take ..." -> "churn reports"."""
        words = self.text.split(" ")
        at = verb_at([w.strip(",()").lower() for w in words]) if self.shape == "clause" else None
        if not at or words[0].lower() in PRONOUN_SUBJECTS | WH:
            return None
        subject = words[:at]
        while subject and (subject[-1].lower() in {"always", "never", "often", "still", "just", "really", "only", "also"}):
            subject.pop()
        return with_article(" ".join(subject)) if subject else None

    def prove(self, clause: str, asset: str) -> str:
        """The first frame with what the user did, or the second with what the user brings; empty when neither fits."""
        if self.clause:
            return clause.format(self.clause)
        return asset.format(self.asset) if self.asset else ""

    def either(self, that: str, about: str) -> str:
        """The first frame with the clause, or the second with the noun; each holds one {}."""
        return that.format(self.clause) if self.clause else about.format(self.about)


def read_phrase(raw: str | None, *, names: Iterable[str] = (), to_reader: bool = True, alone: bool = True) -> Phrase | None:
    """What was typed, as a phrase; None when it holds nothing that can go into a letter.

    `names`: proper nouns. `to_reader`: "they" is who will read the letter. `alone`: "she" can only be the reader."""
    text = tidy(raw or "", tuple(names))
    if text and to_reader:
        text = to_you(text, alone=alone)
    return Phrase(text, shape_of(text)) if text else None


def with_article(noun: str) -> str:
    """ "migration project" -> "the migration project"; plurals, mass nouns and names stay."""
    words = noun.split(" ")
    first = words[0].lower()
    if first in DETERMINERS or first in PRONOUN_SUBJECTS or first[:1].isdigit() or "'s" in words[0]:
        return noun
    head = _head(words)
    if _needs_none(head):
        return noun
    return f"the {noun}"


def _head(words: list[str]) -> str:
    for i, word in enumerate(words):
        if i and (word.lower() in PREPOSITIONS or word.lower() in {"that", "which", "who", "and", "or"} or word == "-"):
            return words[i - 1].strip(",()")
    return words[-1].strip(",()")


def _needs_none(head: str) -> bool:
    low = head.lower()
    plural = low.endswith("s") and not low.endswith(("us", "is"))
    name = head[:1].isupper() or not low.isalpha()
    return plural or name or low in MASS or low.endswith(_ABSTRACT) or low in {"people", "staff", "children"}




