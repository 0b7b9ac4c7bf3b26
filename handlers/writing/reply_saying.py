""" "Reply to her that I am free on Tuesday": the answer that is due, with that in it; its days are no interview's."""

from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from coach import lazy_re as re
from coach.model import Contact, Nudge
from coach.wording import Brief, compose
from handlers.reading import find
from handlers.turn import Turn
from handlers.writing import drafts, free_drafts
from handlers.writing.steps import owed
from handlers.writing.wrote import sent_it

SAYS = re.compile(
    r"^\W*(?:"
    r"(?:ok|okay|so|and|great|then|please|pls|kindly|(?:can|could|would|will) (?:you|we)|let'?s|"
    r"help me(?: to)?|i(?: want| need|'d like| would like)(?: to)?)\b[, ]*)*"
    r"(?:reply|answer|respond|revert|write(?: back)?|get back|tell|say)\b(?: back)?(?: to)?"
    r"(?: (?:her|him|them|[A-Z][\w'’-]+))?(?: back)? "
    r"(?:that|with|saying|telling (?:her|him|them)(?: that)?|"
    r"and (?:say|tell (?:her|him|them))(?: that)?)\s+"
    r"(?P<what>\S.{3,240})$",
    re.I | re.S,
)


LATELY = timedelta(days=10)
Of = TypeVar("Of", Nudge, Contact)


def apply(turn: Turn) -> Turn | None:
    """None where they did not write of late."""
    found = SAYS.match(turn.text)
    if found is None:
        return None
    wish = f"say that {found['what'].strip()}"
    if (step := _owed(turn)) is not None:
        return drafts.with_wish(turn.about(step.opportunity), step, wish)
    wrote = _wrote_last(turn)
    return _free(turn, wrote, wish) if wrote is not None else None


def _wrote_last(turn: Turn) -> Contact | None:
    rows = [c for c in turn.search.contacts if c.direction == "in" and turn.now - c.at <= LATELY]
    return max(_meant(turn, rows), key=lambda c: c.at, default=None)


def _free(turn: Turn, wrote: Contact, wish: str) -> Turn:
    """Beside the plan: during a pause, or once the time of the step has gone by."""
    brief = Brief(
        opportunity=wrote.opportunity, kind="reply_due", person=wrote.person, channel="email", extra=wish
    )
    draft = compose(turn.search, brief, turn.now)
    sent = replace(sent_it(wrote.opportunity, draft.person, "reply", "email"), style="primary")
    rows = free_drafts.rows(turn.search, draft, sent)
    return turn.about(wrote.opportunity).say("Answering never counts.", *rows, draft=draft)


def _owed(turn: Turn) -> Nudge | None:
    return max(_meant(turn, owed(turn.search)), key=lambda n: n.due, default=None)


def _meant(turn: Turn, rows: list[Of]) -> list[Of]:
    """Of the person or company named, where one is; else all."""
    people = {p.id for p in find.people(turn)}
    named = {o.id for o in find.companies(turn)}
    if not (people or named):
        return rows
    return [row for row in rows if row.person in people or row.opportunity in named]
