"""Likeness: the same text again, to the same person or within one panel (rule book R7b)."""

from collections.abc import Iterator
from datetime import timedelta

from coach.model import Contact
from coach.wording.advice import Advice
from coach.wording.lint.letter import Letter
from coach.wording.similarity import ALIKE, SAME, similarity

REMEMBERED = timedelta(days=60)


def check(letter: Letter) -> Iterator[Advice]:
    near = [(similarity(letter.text, c.text), c) for c in _earlier(letter) if c.text]
    if not near:
        return
    alike, contact = max(near, key=lambda n: n[0])
    if alike >= ALIKE:
        yield _advice(letter, alike, contact)


def _earlier(letter: Letter) -> Iterator[Contact]:
    for contact in letter.contacts:
        if contact.direction == "out" and (letter.now is None or letter.now - contact.at <= REMEMBERED):
            yield contact


def _advice(letter: Letter, alike: float, contact: Contact) -> Advice:
    same_person = letter.person is None or contact.person in (None, letter.person.id)
    on = f"{contact.at.day} {contact.at:%B}"
    if same_person:
        sentence = f"This is nearly the text you sent on {on}. A new angle gives them something to answer."
        return Advice(rule="similar", severity="stop" if alike >= SAME else "caution", sentence=sentence)
    other = letter.search.person(contact.person) if letter.search else None
    who = other.name if other else "somebody else there"
    return Advice(
        rule="similar",
        severity="caution",
        sentence=f"{who} has nearly the same text. People compare; change the detail.",
    )
