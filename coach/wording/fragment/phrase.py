"""Phrase: one told detail in the forms a letter needs ("about ...", "that ...", "help ..."); see `read_phrase`."""

import re
from dataclasses import dataclass
from functools import lru_cache

from coach.wording.fragment.inflect import plural_of
from coach.wording.fragment.shape import Shape, is_plural, shape_of, verb_at
from coach.wording.fragment.tidy import tidy
from coach.wording.fragment.viewpoint import to_you
from coach.wording.fragment.words import (
    ADVERBS,
    AUXILIARIES,
    BARE_VERBS,
    CONTRACTED,
    DETERMINERS,
    HUMANS,
    MASS,
    NO_PRAISE,
    NOUNS,
    PERSON_ENDINGS,
    PREPOSITIONS,
    PRONOUN_SUBJECTS,
    THEIR_VERBS,
    WH,
)

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
            return self._told
        return f"being {self.text}" if self.shape == "adjective" else f"how to {self.to}"

    @property
    def _told(self) -> str:
        """A clause as something one talks about: "how small the team is", "how reports take you two days"."""
        state = re.fullmatch(
            r"(.+) (is|are|was|were) (?:very |really |so |quite |too |pretty )?([a-z-]{3,})", self.text
        )
        if state and not state[3].endswith(("ed", "ing", "en", "one", "ept")):
            return f"how {state[3]} {state[1]} {state[2]}"
        words = self.text.lower().split()
        flat = any(w in AUXILIARIES or w.endswith(CONTRACTED) or w == "it's" for w in words[:4])
        return f"the fact that {self.clause}" if flat and self.shape == "clause" else f"how {self.clause}"

    @property
    def topic(self) -> str:
        """Shorter than `about`, for a second mention: "the churn reports"; a clause without its "because ..."."""
        if self.shape == "clause" and len(self.name.removeprefix("the ").split()) > 1:
            return self.name
        return re.split(r",?\s(?:because|since|so that|although|while)\s", self.about)[0]

    @property
    def to(self) -> str:
        """Bare verb phrase: fits after "to" and "help"; for a noun "work on the reports"."""
        if self.shape in {"bare", "stative"}:
            return self.text
        if self.shape == "infinitive":
            return self.text[3:]
        stripped = re.sub(
            r"^(?:I|we|you)(?:'d| would| could| can| will|'ll| should| might| want to)(?: like to| love to)? ",
            "",
            self.text,
        )
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
        told = self.clause or ""
        wanted = re.match(
            r"I (?:really )?(?:(?:want|would like|'d like|hope) to|(love|like|enjoy|admire|value|appreciate)) ",
            told,
        )
        if wanted:
            rest = told[wanted.end() :]
            return with_article(rest) if wanted[1] else f"the chance to {rest}"
        if self.clause:
            return f"that {self.clause}"
        if self.shape in {"bare", "infinitive"}:
            return f"the chance to {self.to}"
        return f"that it is {self.text}" if self.shape == "adjective" else str(self.np)

    @property
    def help(self) -> str:
        """Fits after "I would like to": "save you two days a month", "help cut costs", "help with faster reports"; else empty."""
        to = self.to
        if re.match(r"\w+ you\b", to):
            return to
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
        noun = self.text if self.shape == "noun" else self._subject_noun
        if not noun or noun.split()[0].lower() in NO_PRAISE:
            return ""
        noun = with_article(noun, plural=True)
        head = re.split(r"\s+(?:that|which|who|because|so|at|where|when|from|by)\s|,", noun)[0]
        return head if len(head) <= NAME_LONGEST and len(head.split()) <= 5 else ""

    @property
    def _subject_noun(self) -> str | None:
        """What a clause is about: "churn reports take ..." -> "churn reports"."""
        words = self.text.split(" ")
        at = verb_at([w.strip(",()").lower() for w in words]) if self.shape == "clause" else None
        if (
            not at
            or words[0].lower() in PRONOUN_SUBJECTS | WH | DETERMINERS
            or words[at - 1].lower() in HUMANS
        ):
            return None
        subject = words[:at]
        while subject and (
            subject[-1].lower() in {"always", "never", "often", "still", "just", "really", "only", "also"}
        ):
            subject.pop()
        return " ".join(subject) or None

    @property
    def line(self) -> str:
        """On a line of its own, behind a bullet."""
        return self.clause or self.asset or self.text

    def prove(self, clause: str, asset: str) -> str:
        """The first frame with what the user did, or the second with what the user brings; empty when neither fits."""
        if self.clause:
            return clause.format(self.clause)
        return asset.format(self.asset) if self.asset else ""

    def either(self, that: str, about: str) -> str:
        """The first frame with the clause, or the second with the noun; each holds one {}."""
        return that.format(self.clause) if self.clause else about.format(self.about)


def plain_phrase(raw: str) -> Phrase | None:
    """As typed, without chat noise: for languages whose grammar is not read; fits behind a colon."""
    text = " ".join(raw.split()).strip(" .,;:!?-\"'")
    return Phrase(text, "noun") if len(text) > 1 else None


@lru_cache(maxsize=4096)
def read_phrase(
    raw: str,
    *,
    names: tuple[str, ...] = (),
    reader: tuple[str, ...] = (),
    alone: bool = True,
    to_reader: bool = True,
    mine: bool = False,
    wish: bool = False,
) -> Phrase | None:
    """What was typed, as a phrase; None when it holds nothing that can go into a letter.

    `names`: proper nouns whose capitals stay. `reader`: names of the person who will read it. `alone`: "she" can only
    be the reader. `to_reader`: "they" is who will read it, not somebody in between. `mine`: told about the user, so "they" is somebody else. `wish`: an aim or an idea."""
    text = tidy(raw, names)
    if text and wish:
        text = re.sub(r"^(?:could|would|should|might|can|will|maybe) (?=\w)", "", text)
    if text and not mine and not wish:
        text = _subjectless(text)
    if text and to_reader and not mine:
        text = to_you(text, reader=reader, alone=alone)
    if text and mine:
        text = _about_me(text)
    if not text:
        return None
    shape = shape_of(text, mine=mine, wish=wish)
    return Phrase(_listed(text) if shape == "noun" else text, shape)


def _subjectless(text: str) -> str:
    """ "wants someone senior" -> "they want someone senior": a chat leaves out who."""
    words = text.split(" ")
    low = [w.lower().strip(",") for w in words]
    base = plural_of(low[0])
    if len(words) > 1 and low[0] in THEIR_VERBS and low[1] in DETERMINERS | {"to", "people", "more"}:
        return f"they {text}"
    if len(words) > 1 and low[0] in AUXILIARIES and low[0] not in {"be", "been"}:
        return " ".join(["they", base, *words[1:]])
    third = len(words) > 1 and base != low[0] and base in BARE_VERBS and verb_at(low) is None
    if third and low[1] in DETERMINERS | {"them", "us", "to", "people", "someone", "somebody", "it"}:
        return " ".join(["they", base, *words[1:]])
    return text


def _about_me(text: str) -> str:
    """ "fluent in Spanish" -> "I am fluent in Spanish", "certified nurse" -> "I am a certified nurse"."""
    words = text.split(" ")
    low = words[0].lower()
    if low in AUXILIARIES and len(words) > 1:
        return f"I {'am' if low in {'is', 'are'} else text.split(' ')[0]} {' '.join(words[1:])}"
    if low in DETERMINERS | PRONOUN_SUBJECTS or shape_of(text, mine=True) != "noun" or low[:1].isdigit():
        return text
    if (
        len(words) > 2
        and words[1] in {"with", "at", "in", "about", "under"}
        and low not in NOUNS | MASS | HUMANS
    ):
        return text if is_plural(low) or low.endswith(_ABSTRACT) or words[0][:1].isupper() else f"I am {text}"
    if _head(words).lower().endswith(PERSON_ENDINGS) and len(words) > 1 and "," not in text:
        return f"I am {'an' if low[:1] in 'aeiou' else 'a'} {text}"
    return text


def _listed(text: str) -> str:
    """ "SQL, Python, Excel" -> "SQL, Python and Excel"."""
    parts = [p.strip() for p in text.split(",")]
    if len(parts) > 1 and parts[1].split()[0].lower() in ADVERBS | PREPOSITIONS | {
        "mostly",
        "mainly",
        "especially",
    }:
        return parts[0]
    if len(parts) < 2 or re.search(r"\b(?:and|or)\b", parts[-1]) or any(_is_remark(p) for p in parts):
        return text
    return ", ".join(parts[:-1]) + " and " + parts[-1]


def _is_remark(part: str) -> bool:
    """No item of a list: "updated at each handover"."""
    words = part.split()
    return not words or len(words) > 4 or words[0].endswith(("ed", "ing"))


def with_article(noun: str, *, plural: bool = False) -> str:
    """ "migration project" -> "the migration project"; mass nouns and names stay, and plurals unless asked for."""
    words = noun.split(" ")
    first = words[0].lower()
    if first in DETERMINERS | PRONOUN_SUBJECTS | PREPOSITIONS or first[:1].isdigit() or "'s" in words[0]:
        return noun
    head = _head(words)
    process = head.lower().endswith(("tion", "sion", "ment")) and head != words[-1]
    bare = (_needs_none(head) and not process) or (is_plural(head.lower()) and not plural)
    return noun if bare or first in {"better", "faster", "cheaper", "safer", "not"} else f"the {noun}"


def _head(words: list[str]) -> str:
    for i, word in enumerate(words):
        if i and (
            word.lower() in PREPOSITIONS
            or word.lower() in {"that", "which", "who", "and", "or"}
            or word == "-"
        ):
            return words[i - 1].strip(",()")
    return words[-1].strip(",()")


def _needs_none(head: str) -> bool:
    low = head.lower()
    name = head[:1].isupper() or not re.fullmatch(r"[^\W\d_][\w-]*", low)
    return name or low in MASS or low.endswith(_ABSTRACT) or low.endswith(("ics", "ss"))
