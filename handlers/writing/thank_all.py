""" "Should I thank all three?": everyone to whom thanks are owed gets a note of their own, and each can be shown."""

from coach import lazy_re as re
from coach.model import Choice, Nudge
from coach.understand.wordlist import word_set
from handlers import words
from handlers.reading import find, may_i, on_screen
from handlers.reading.fits import asks
from handlers.reading.lead import behind
from handlers.turn import Turn
from handlers.writing import drafts
from handlers.writing.steps import AHEAD, PENDING, once

KINDS = ("thank_you", "late_thank_you")

ALL = re.compile(
    r"\b(?:all|both|each|every ?one|every ?body|the whole panel|"
    r"the (?:two|three|four|five|six|\d) of them|"
    r"(?:these|the) (?:two|three|four|five|six|\d)(?= separately|\W*$))\b",
    re.I,
)
THANK = re.compile(r"\b(?:thank\w*|thx|ty|same (?:note|mail|e-?mail|message|text))\b", re.I)
ASKS = re.compile(
    r"\b(?:should|shall|do|must|can|may|could|have to|need to|ok to|better to|enough to)\b", re.I
)
BID = re.compile(
    behind("please|pls|now|let'?s|can you|yes")
    + r"(?:thank|show(?: me)?|write(?: to)?|draft|give me|bring(?: me)?|do|see|get)(?: to)? "
    r"(?:them all|all|every ?(?:one|body)|each|(?:all )?(?:the |my |their )?(?:two|three|four|five|six|\d)?)"
    r"(?: (?:of (?:them|the panel)|the (?:notes|thank[- ]?yous)|notes|thank[- ]?you(?:s| notes)|ones|drafts|now|then|separately))*\W*$(?<!show)(?<!me)",
    re.I,
)
""" "Thank them all", "show me the four notes"."""
SAME = re.compile(r"\bsame\b|\bone (?:note|mail|e-?mail|message)\b", re.I)
MOST = 6
"""Buttons."""
FEWEST = 2
SMALL = word_set("just only first now rn for the one please show me then ok mr mrs ms dr let's see and right")
FEW = 5
"""Words that name one of them."""


def apply(turn: Turn) -> Turn | None:
    """None where it is not asked, or thanks are owed to fewer than two."""
    if (one := _only_one(turn)) is not None:
        return one
    text = turn.text
    asked = (
        ALL.search(text) and THANK.search(text) and ASKS.search(text) and (asks(text) or may_i.meant(turn))
    )
    if not asked and not BID.match(text):
        return None
    owed = _owed(turn)
    if len(owed) < FEWEST:
        return None
    firms = {n.opportunity for n in owed}
    names = words.listed(_named(turn, n, several=len(firms) > 1) for n in owed)
    rows = tuple((Choice(label=f"Show {_first(turn, n)}'s", does=f"show:{n.id}"),) for n in owed[:MOST])
    lead = "Better one each" if SAME.search(turn.text) else "Yes, one each"
    return turn.say(
        f"{lead}, two or three lines with something only that person said: {names}. I make them different for you.",
        *rows,
    )


def _only_one(turn: Turn) -> Turn | None:
    """ "Just Mike right now", said to the buttons: that one is shown."""
    newest = next(on_screen.messages(turn.search), None)
    shown = [c for row in newest.reply.choices for c in row] if newest else []
    people = find.people(turn)
    named = {w for p in people for w in p.name.casefold().split()}
    words_ = [w.strip(".,!").casefold().removesuffix("'s").removesuffix("’s") for w in turn.text.split()]
    if len(words_) > FEW or len(people) != 1 or not all(w in named or w in SMALL for w in words_):
        return None
    mine = {f"show:{n.id}" for n in turn.search.nudges if n.person == people[0].id and n.kind in KINDS}
    step = next((c for c in shown if c.does in mine and c.label.startswith("Show ")), None)
    return drafts.show(turn, (step.does.partition(":")[2],)) if step is not None else None


def _owed(turn: Turn) -> list[Nudge]:
    """At the company named, else wherever; the newest reminder stands for each."""
    mine = {o.id for o in find.companies(turn)}
    rows = [n for n in turn.search.nudges if n.kind in KINDS and n.state in PENDING and n.person]
    rows = [n for n in rows if (not mine or n.opportunity in mine) and n.due <= turn.now + AHEAD]
    return once(rows)


def _first(turn: Turn, nudge: Nudge) -> str:
    person = turn.search.person(nudge.person)
    return words.called(person) if person else "it"


def _named(turn: Turn, nudge: Nudge, *, several: bool) -> str:
    company = turn.search.opportunity(nudge.opportunity)
    return f"{_first(turn, nudge)} ({find.name_of(company)})" if several and company else _first(turn, nudge)
