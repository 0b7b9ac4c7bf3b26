"""Phrase: one told detail in the forms a letter needs ("about ...", "that ...", "help ...")."""

import re
from dataclasses import dataclass

from coach.wording.fragment.article import ABSTRACT, head_of, with_article
from coach.wording.fragment.closed import (
    ADVERBS,
    AUXILIARIES,
    CONTRACTED,
    DETERMINERS,
    JOINERS,
    PREPOSITIONS,
    PRONOUN_SUBJECTS,
    WH,
)
from coach.wording.fragment.finds_verb import verb_at
from coach.wording.fragment.inflect import gerund
from coach.wording.fragment.nouns import COMPANY_THINGS, HUMANS, MASS, NO_PRAISE, OWN_PAPERS, PLACES
from coach.wording.fragment.shape import Shape

_DOING = (
    r"you(?:'re| are) (\w+ing\b.*)|"
    r"you (?:can't|cannot|can|could|couldn't|need to|want to|have to|plan to|try to|struggle to|will|"
    r"are going to|'re going to) ([a-z]+)( .*?)?(?: (?:fast|well|quickly|soon) enough| at all| any ?more)?"
)
_LIVING = HUMANS | {"animals", "horses", "dogs", "elderly"}
"""One works with them."""
_MATTER_WORDS = 5
NAME_LONGEST = 40
"""Characters of a short name, as it fits into a subject line (rule book 4.2)."""


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
        if there := re.fullmatch(r"there (?:is|are) ([^,]+)", self.text):
            return there[1]
        state = re.fullmatch(
            r"(.+) (is|are|was|were) (?:very |really |so |quite |too |pretty )?([a-z-]{3,})", self.text
        )
        joined = state and JOINERS & set(state[1].lower().split())
        thing = state is not None and (state[3] in MASS or state[3].endswith(ABSTRACT))
        if state and not joined and not thing and not state[3].endswith(("ed", "ing", "en", "one", "ept")):
            return f"how {state[3]} {state[1]} {state[2]}"
        words = self.text.lower().split()
        flat = any(w in AUXILIARIES or w.endswith(CONTRACTED) or w == "it's" for w in words[:4])
        return f"the fact that {self.clause}" if flat and self.shape == "clause" else f"how {self.clause}"

    @property
    def topic(self) -> str:
        """Shorter than `about`, for a second mention: "the churn reports"; a clause without its "because ..."."""
        if self.shape == "clause" and (matter := self._matter):
            return matter
        return re.split(r",?\s(?:because|since|so that|although|while)\s", self.about)[0]

    @property
    def _matter(self) -> str:
        """What a clause is about, as a thing: "the churn reports", "hiring nurses"; empty when it is about a person."""
        if len(self.name.removeprefix("the ").split()) > 1:
            return self.name
        doing = re.fullmatch(_DOING, self.text)
        if doing:
            return doing[1] or f"{gerund(doing[2])}{doing[3]}"
        words = self.text.split(" ")
        at = verb_at([w.strip(",()").lower() for w in words]) or 0
        first = words[0].lower()
        thing = first in {"the", "your", "our"} or (
            first not in PRONOUN_SUBJECTS | WH | DETERMINERS | PREPOSITIONS
        )
        short = 0 < at <= _MATTER_WORDS and words[at - 1].lower() not in ADVERBS
        return with_article(" ".join(words[:at]), plural=True) if thing and short and words[0] != "I" else ""

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
    def doable(self) -> bool:
        """Whether it names an action, so that "try to ..." fits before `to`."""
        return not self.to.startswith("work on ")

    @property
    def asset(self) -> str:
        """Fits after "draw on": "5 years of Python", "my experience of building pipelines"; empty when it cannot."""
        if self.shape == "gerund":
            return f"my experience of {self.text}"
        words = self.text.lower().split()
        if self.shape != "noun" or words[0] in {"no", "not", "none"}:
            return ""
        bare = {words[-1], head_of(words)} & OWN_PAPERS and words[0] not in DETERMINERS
        if len(words) == 1 and words[0].endswith("ing") and words[0] not in MASS:
            return f"my experience of {self.text}"
        named = with_article(self.text)
        return f"my {self.text}" if bare or named == f"the {self.text}" else named

    @property
    def because(self) -> str:
        """A reason: "because of the mix of data and product", "because I want to learn Rust"."""
        if self.clause:
            return f"because {self.clause}"
        if self.shape == "gerund":
            return f"for the chance of {self.text}"
        if self.shape in {"bare", "infinitive"}:
            return f"because I want to {self.to}"
        return f"because you are {self.text}" if self.shape == "adjective" else f"because of {self._yours}"

    @property
    def _yours(self) -> str:
        """ "mission" -> "your mission"."""
        words = self.text.lower().split()
        if words[-1] in _LIVING and len(words) < 3 and words[0] not in DETERMINERS:
            return f"the work with {self.text}"
        theirs = words[-1] in COMPANY_THINGS and not (DETERMINERS | JOINERS | PREPOSITIONS) & set(words)
        return f"your {self.text}" if theirs else str(self.np)

    @property
    def draw(self) -> str:
        """Fits after "what draws me is": a noun, "that the team is small", "the chance to learn Rust"."""
        told = self.clause or ""
        wanted = re.match(
            r"I (?:really )?(?:(?:want|would like|'d like|hope) to|(love|like|enjoy|admire|value|appreciate)) ",
            told,
        )
        if wanted and wanted[1] and told.split()[-1].lower() in _LIVING:
            return f"that {told}"
        if wanted:
            rest = told[wanted.end() :]
            return with_article(rest) if wanted[1] else f"the chance to {rest}"
        if self.clause:
            return f"that {self.clause}"
        if self.shape in {"bare", "infinitive"}:
            return f"the chance to {self.to}"
        return f"that you are {self.text}" if self.shape == "adjective" else self._yours

    @property
    def help(self) -> str:
        """Fits after "I would like to": "save you two days a month", "help cut costs", "help with faster reports"; else empty."""
        to = self.to
        if re.match(r"\w+ you\b", to):
            return to
        if not to.startswith("work on "):
            return f"help {to}"
        return f"contribute to {self.np}" if self.np and self.shape != "wh" else ""

    @property
    def liked(self) -> str:
        """Fits after "I liked": a noun, "that you pair a lot", "that you are open about failures"."""
        if self.shape == "adjective":
            return f"how {self.text} it was" if self.text in PLACES else f"that you are {self.text}"
        if self.shape in {"bare", "stative", "past"}:
            return f"that you {self.text}"
        if self.shape == "noun" and (some := re.sub(r"(?:,| and) no [\w ]+?(?=,| and |$)", "", self.text)):
            return with_article(some)
        return self.np or (f"that {self.clause}" if self.clause else "")

    @property
    def name(self) -> str:
        """A short noun for a subject line; empty when there is none."""
        noun = self.text if self.shape == "noun" else self.subject
        if not noun or noun.split()[0].lower() in NO_PRAISE or noun.split()[-1].lower() in HUMANS:
            return ""
        noun = with_article(noun, plural=True)
        head = re.split(r"\s+(?:that|which|who|because|so|at|where|when|from|by)\s|,", noun)[0]
        return head if len(head) <= NAME_LONGEST and len(head.split()) <= 5 else ""

    @property
    def subject(self) -> str:
        """The noun a clause is about: "churn reports take ..." -> "churn reports"; empty for a pronoun."""
        words = self.text.split(" ")
        at = verb_at([w.strip(",()").lower() for w in words]) if self.shape == "clause" else None
        if not at or words[0].lower() in PRONOUN_SUBJECTS | WH | DETERMINERS:
            return ""
        while at > 1 and words[at - 1].lower() in ADVERBS:
            at -= 1
        return " ".join(words[:at])

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
