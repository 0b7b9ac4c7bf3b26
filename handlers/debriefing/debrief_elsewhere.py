"""An answer that belongs to another question of the debrief than the one asked: which one, by what it says."""

import re

from coach.understand.first_names import FIRST_NAMES
from coach.understand.gist import Gist, likeliest
from handlers.debriefing.debrief_elsewhere_words import (
    CULTURE,
    DECIDERS,
    EXPERIENCE,
    FORGOT,
    GETS_BACK,
    IDEA,
    LAST_WORD,
    PROBLEM,
    SOMEBODY,
    TELLS,
    THEY_NEED,
    TOPICS,
)
from handlers.debriefing.debrief_told import fell_short
from handlers.reading.fits import asks

OUTRIGHT = 0.85
"""How sure it must be that a fact of the talk is told where somebody is named, too."""
BELONGS: tuple[tuple[str, tuple[re.Pattern[str], ...]], ...] = (
    ("forgot", (FORGOT,)),
    ("culture", (CULTURE,)),
    ("idea", (IDEA,)),
    ("decider", (LAST_WORD, GETS_BACK)),
    ("experience", (EXPERIENCE,)),
    ("problem", (PROBLEM, THEY_NEED)),
    ("topics", (TOPICS,)),
)
LOOSELY = {
    "topics": ("forgot", "culture", "idea", "decider"),
    "experience": ("forgot", "culture", "idea", "decider", "problem"),
    "problem": ("forgot", "culture", "idea", "decider", "experience"),
    "idea": ("forgot", "culture", "decider"),
    "forgot": ("culture", "decider"),
    "culture": ("forgot", "decider"),
    "people": ("forgot", "culture", "idea", "decider", "experience", "problem"),
    "decider": ("forgot", "culture", "idea", "experience", "problem", "topics"),
    "promise": ("forgot", "culture", "idea", "decider", "experience", "problem", "topics"),
}
"""By the question asked: whose answers are never an answer to it."""
EXPLICIT = ("forgot", "culture", "idea")
"""Questions beside which only "their problem is ..." is the problem."""
LEARNED = {"weak": "forgot", "forgot": "forgot", "liked": "culture"}
"""By act of `coach.understand.gist`, where it is sure."""
SURE = 0.9
BRIEF = 3
"""Words; so few may be a name."""
FACT_SLOTS = {
    "problem": "problem", "topic": "topics", "experience": "experience", "idea": "idea", "liked": "culture", "weak": "forgot", "forgot": "forgot",
}  # fmt: skip
LIKELY = 0.3
"""How likely the best of them must be, where nobody is named who could decide."""
ECHO = {
    "forgot": "Kept for your note.",
    "culture": "Kept as what you liked.",
    "idea": "Kept as your idea for them.",
    "decider": "Kept: who decides.",
    "experience": "Kept as your example.",
    "problem": "Kept as their problem; good one to come back to.",
    "topics": "Kept as what you talked about.",
}
"""What is said to it."""


def slot_of(text: str, asked: str) -> str | None:
    """The question these words answer, where it is another than `asked`; None where they may well answer that one."""
    if asks(text) or _fits_too(text, asked):
        return None
    if asked in EXPLICIT and PROBLEM.search(text):
        return "problem"
    found = next((slot for slot, rows in BELONGS if any(p.search(text) for p in rows)), None)
    if found is None and fell_short(text):
        found = "forgot"
    best = likeliest(text)
    if found is None and best is not None and best.chance >= SURE:
        found = LEARNED.get(best.act)
    if found is None and asked == "decider":
        found = _no_decider(text, best)
    return found if found in LOOSELY.get(asked, ()) else None


def _no_decider(text: str, best: Gist | None) -> str | None:
    """What a text is about that names nobody who decides."""
    fact = FACT_SLOTS.get(best.act) if best is not None and best.chance >= LIKELY else None
    plain = best is not None and (best.chance >= OUTRIGHT or _names_nobody(text))
    return (fact if plain else None) or ((fact or "topics") if _tells_of_the_work(text) else None)


def _names_nobody(text: str) -> bool:
    """ "Churn reports take them two days" is no answer to who decides."""
    words = text.split()
    named = any(w.casefold().strip(",.") in FIRST_NAMES for w in words)
    return len(words) > BRIEF and not named and SOMEBODY.search(text) is None


def _tells_of_the_work(text: str) -> bool:
    """ "He is worried about the move to Leeds": whoever that is, nothing is said of deciding."""
    many = len(text.split()) > BRIEF
    return many and TELLS.search(text) is not None and DECIDERS.search(text) is None


def _fits_too(text: str, asked: str) -> bool:
    return any(p.search(text) for slot, rows in BELONGS if slot == asked for p in rows)
