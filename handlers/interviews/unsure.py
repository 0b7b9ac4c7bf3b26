"""A company that is only a guess: "Is it with Foo?", asked with buttons before anything is kept under that name."""

import re
from dataclasses import replace

from coach.model import Choice, OpenQuestion
from coach.understand.first_names import FIRST_NAMES
from handlers import record, words
from handlers.reading import acquainted, find, fits
from handlers.turn import Turn

YES = frozenset(
    [
        "yes",
        "y",
        "yep",
        "yeah",
        "yup",
        "ja",
        "si",
        "correct",
        "right",
        "that's right",
        "thats right",
        "exactly",
        "it is",
        "sure",
        "ok",
        "okay",
        "yes please",
    ]
)


LEAST = 2
"""Words of a name that says by itself what it is."""


def is_guess(turn: Turn) -> bool:
    """Nobody the user has already, no command, no mail: those are settled in other ways."""
    read = turn.read
    if read.company_sure or read.company is None or turn.opportunity is not None:
        return False
    if turn.text.startswith("/") or turn.message.kind != "text" or fits.letter(turn.text):
        return False
    if _plainly_a_firm(turn):
        return False
    return not find.company(turn.search, read.company) and not find.companies(turn)


def _plainly_a_firm(turn: Turn) -> bool:
    """ "With Cobalt Kilns in Denver, Wanda Truax": two words written large where one is met, and somebody else is the person."""
    name = turn.read.company or ""
    words_of = name.split()
    if re.search(rf"\b{re.escape(name)} (?:wants?|would|invit\w+|called|rang|asked) ", turn.text):
        return True
    if (
        len(words_of) < LEAST
        or words_of[0].casefold() in FIRST_NAMES
        or not all(w[0].isupper() for w in words_of)
    ):
        return False
    led = re.search(rf"\b(?:with|at|for|from) {re.escape(name)}\b", turn.text)
    return led is not None and bool(turn.read.contacts)


def ask(turn: Turn) -> Turn:
    name = words.shown(turn.read.company or "", 60)
    known = (("text", turn.text), ("maybe", name))
    buttons = (
        Choice(label=f"Yes, {name}"[:40], does="firm:yes"),
        Choice(label="Another name", does="firm:no"),
        Choice(label="Never mind", does="cancel"),
    )
    return turn.ask("interview", "company", known=known).say(
        f"Is it with {name}? I'd like to file it under the right name.", buttons
    )


def confirmed(turn: Turn, question: OpenQuestion) -> Turn | None:
    """The turn with the guess as its company, where the user says yes."""
    guess = question.get("maybe")
    if guess is None or turn.text.casefold().strip(" .,!") not in YES:
        return None
    return settled(turn, question, guess)


def settled(turn: Turn, question: OpenQuestion, name: str) -> Turn:
    """All that was said before, with this company."""
    said = question.get("text") or ""
    read = acquainted.understood(turn.search, said, turn.now)
    read = replace(read, company=name, company_sure=True)
    return replace(turn, read=read, search=record.answered(turn.search))


def other(turn: Turn, question: OpenQuestion) -> Turn:
    """Not that one: the name is asked for, and what was said is kept."""
    known = (("text", question.get("text") or ""),)
    return turn.ask("interview", "company", known=known).say(
        "Which company is it with?", (Choice(label="Never mind", does="cancel"),)
    )
