"""One worry: the words it is known by, and what a calm friend says to it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from coach import lazy_re as re
from coach.understand.phrases import Phrases
from handlers.advising.telling import Telling
from handlers.reading.unmarked import OPENS
from handlers.turn import Turn

Follow = Literal["", "next", "step", "back"]
"""What stands below the answer: nothing, what comes next, or a button: the wording that waits, or the way out."""
LEADS = (
    r"^\W*(?:"
    r"(?:so|and|but|or|ok|okay|hey|hi|hm+|well|um+|uh|also|sorry|wait|please|quick question|question|"
    r"one more thing|then|oh|damn|shit|omg|oh no|help)\b[,:. ]*)*"
)
ASKING = re.compile(
    rf"\?|{LEADS}(?:{OPENS})\b|"
    r"[,;.!:-]\s*(?:so |and |but |or )?"
    r"(?:is|are|was|does|do|did|should|can|could|what|why|how|will|would|am i|any)\b|"
    r"\b(?:what now|now what|what (?:do|should|can|shall) i do|"
    r"(?:i )?(?:don'?t|do not|dont|not) (?:know|sure) (?:what|if|how|whether)|"
    r"(?:i )?wonder(?:ing)?(?: if| whether| what| why)?|"
    r"(?:i'?m |i am |so )?"
    r"(?:afraid|worried|scared|nervous|anxious|ashamed|embarrass\w+|mortified|panick?ing|freaking out|"
    r"stressed)|any (?:tips|advice|idea)|what if|"
    r"is (?:that|it|this) (?:\w+ )?(?:bad|ok|okay|normal|legal|allowed|a problem)|"
    r"tell me (?:if|whether|what))\b",
    re.I,
)
"""A question or a worry, with its mark or without."""


def words(pattern: str) -> Phrases:
    """Whole words, in any case."""
    return Phrases(rf"\b(?:{pattern})\b", re.I)


def starts(pattern: str) -> Phrases:
    """At the beginning, behind a filler or two."""
    return Phrases(rf"{LEADS}(?:{pattern})", re.I)


NEWS: frozenset[Telling] = frozenset({"news"})
NEWS_OR_DEED: frozenset[Telling] = frozenset({"news", "deed"})
REPORT: frozenset[Telling] = frozenset({"report"})


@dataclass(frozen=True, slots=True)
class Topic:
    about: tuple[Phrases, ...]
    """All of them have to be found."""
    says: tuple[str, ...] | Callable[[Turn], str]
    """Ways of saying the same; or what is said by what is known."""
    unless: Phrases | None = None
    told: bool = False
    """Also where nothing is asked: a slip is told, and worries all the same."""
    sent: bool = False
    """Of something that went out all the same, which is noted where it is told in the same breath."""
    beside: bool = False
    """Told, it is news as well: noted first, and this is said below."""
    through: frozenset[Telling] = frozenset()
    """What else it may read like, and is answered all the same: an offer taken, a no."""
    when: Callable[[Turn], bool] | None = None
    """Only in that state of things."""
    follow: Follow = ""

    def named(self, text: str, asking: bool) -> bool:
        """By its words alone."""
        if not (asking or self.told) or (self.unless is not None and self.unless.search(text)):
            return False
        return all(p.search(text) for p in self.about)

    def holds(self, turn: Turn) -> bool:
        """In this state of things."""
        return self.when is None or self.when(turn)
