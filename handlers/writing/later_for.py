"""Steps named by whom they are for: "Jo's I'll do tomorrow at 10", "and Jo's is gone too"."""

import re

from coach.model import Nudge, Person
from handlers import record
from handlers.nudging import snooze
from handlers.nudging.nudge_message import SPECIAL
from handlers.reading.did import HERS
from handlers.turn import Turn
from handlers.writing import ticked

SMALL = re.compile(
    r"\b(?:(?:the |that |my )?(?:one|other|mail|e-?mail|note|message|letter|thank[- ]?(?:you|s)|check[- ]?in|line|it|that|this|him|her|them)(?:'s)?|i(?:'?ll| will|'d rather| can|'?m| want to| have to)?|"
    r"snooze|put off|put|off|postpone|push|move|delay|hold|back|do|doing|send|sending|write|writing|handle|take|get|gets|goes?|going|comes?|can|could|will|would|must|has to|wait|later|rather|then|and|but|ok|okay|for|to|at|on|"
    r"in|till?|until|pls|please|next|better|out|is|be|not now|today|instead|let|me|the|only|just|remind|about|leave)\b|['’]s?",
    re.I,
)
"""All that may stand beside the name and the moment."""
SNOOZE = re.compile(
    r"\b(?:snooze|put off|put (?:[\w'’]+ ){1,4}off|postpone|push|move|delay|later|wait)\b", re.I
)
LONGEST = 80


def apply(turn: Turn) -> Turn | None:
    """None where more is said, or no step waits for somebody of that name."""
    when = turn.read.when
    if when is None and HERS.match(turn.text) and (nudge := _only_for(turn)) is not None:
        return ticked.tap(turn, (nudge.id,))
    if when is None or when.start <= turn.now or len(turn.text) > LONGEST or turn.text.rstrip().endswith("?"):
        return None
    rest = turn.text.replace(when.text, " ")
    found = [(n, p) for n in _waiting(turn) if (p := _named(turn, n, rest)) is not None]
    if not found and SNOOZE.search(rest):
        found = [(n, p) for n in _coming(turn) if (p := _named(turn, n, rest)) is not None]
    if len({p.id for _, p in found}) != 1 or len({n.kind for n, _ in found}) != 1:
        return None
    nudge, person = found[0]
    first = record.untitled(person.name)[0]
    rest = re.sub(rf"\b{re.escape(first)}s?\b", " ", rest, flags=re.I)
    return None if any(c.isalnum() for c in SMALL.sub(" ", rest)) else snooze.until_words(turn, nudge)


def _only_for(turn: Turn) -> Nudge | None:
    """ "And Jo's is gone too": the one step that waits for Jo."""
    found = [n for n in _waiting(turn) if _named(turn, n, turn.text) is not None]
    return found[0] if len(found) == 1 else None


def _waiting(turn: Turn) -> list[Nudge]:
    return [n for n in turn.search.nudges if n.state == "asked" and n.kind not in SPECIAL and n.person]


def _coming(turn: Turn) -> list[Nudge]:
    """Not brought yet, the next one first."""
    rows = [n for n in turn.search.nudges if n.state == "planned" and n.kind not in SPECIAL and n.person]
    return sorted(rows, key=lambda n: n.due)[:1] if len(rows) == 1 else rows


def _named(turn: Turn, nudge: Nudge, text: str) -> Person | None:
    person = turn.search.person(nudge.person)
    first = record.untitled(person.name)[:1] if person else []
    return person if first and re.search(rf"\b{re.escape(first[0])}(?:['’]?s)?\b", text, re.I) else None
