"""Steps named by whom they are for: "Jo's I'll do tomorrow at 10", "and Jo's is gone too"."""

from coach import lazy_re as re
from coach.model import Nudge, Person
from coach.model.called import given_name
from handlers.nudging import snooze
from handlers.nudging.plan_steps import steps_of
from handlers.nudging.snooze_moment import moment_of
from handlers.reading import find
from handlers.reading.did import HERS
from handlers.turn import Turn
from handlers.writing import ticked

SMALL = re.compile(
    r"\b(?:(?:the |that |my )?"
    r"(?:one|other|mail|e-?mail|note|message|letter|thank[- ]?(?:you|s)|check[- ]?in|line|it|that|"
    r"this|him|her|them)"
    r"(?:'s)?|i(?:'?ll| will|'d rather| can|'?m| want to| have to)?|"
    r"snooze|put off|put|off|postpone|push|move|delay|hold|back|do|doing|send|sending|write|writing|"
    r"handle|take|get|gets|goes?|going|comes?|can|could|will|would|must|has to|wait|later|rather|then|"
    r"and|but|ok|okay|for|to|at|on|"
    r"in|till?|until|pls|please|next|better|out|is|be|not now|today|instead|let|me|the|only|just|"
    r"remind|about|leave)\b|"
    r"['’]s?",
    re.I,
)
"""All that may stand beside the name and the moment."""
SNOOZE = re.compile(
    r"\b(?:snooze|put off|put (?:[\w'’]+ ){1,4}off|postpone|push|move|delay|later|wait)\b", re.I
)
MOVES = re.compile(
    r"^\W*(?:(?:ok|please|pls|can you|could you|now|and|so)\b[, ]*)*"
    r"(?:snooze|put|postpone|push|move|delay|change|shift|bring|set|reschedule|do|make)\b",
    re.I,
)
KINDS = (
    (re.compile(r"\bcheck[- ]?in\b|\bfollow[- ]?up\b", re.I), "check_in"),
    (re.compile(r"\bthank[- ]?(?:you|s)\b", re.I), "thank_you"),
    (re.compile(r"\bfinal note\b|\blast note\b", re.I), "final_note"),
)
"""How steps are called, and what their kinds have in common."""
LONGEST = 80


def apply(turn: Turn) -> Turn | None:
    """None where more is said, or no step waits for somebody of that name."""
    when = turn.read.when
    if when is None and HERS.match(turn.text) and (nudge := _only_for(turn)) is not None:
        return ticked.tap(turn, (nudge.id,))
    if when is None or moment_of(turn, when) <= turn.now:
        return None
    if len(turn.text) > LONGEST or turn.text.rstrip().endswith("?"):
        return None
    rest = turn.text.replace(when.text, " ")
    found = [(n, p) for n in _waiting(turn) if (p := _named(turn, n, rest)) is not None]
    if not found and SNOOZE.search(rest):
        found = [(n, p) for n in _coming(turn) if (p := _named(turn, n, rest)) is not None]
    if not found and (step := _of_that_kind(turn, rest)) is not None:
        return snooze.until_words(turn, step)
    if len({p.id for _, p in found}) != 1 or len({n.kind for n, _ in found}) != 1:
        return None
    nudge, person = found[0]
    rest = re.sub(rf"\b{re.escape(given_name(person.name))}s?\b", " ", rest, flags=re.I)
    return None if any(c.isalnum() for c in SMALL.sub(" ", rest)) else snooze.until_words(turn, nudge)


def _of_that_kind(turn: Turn, rest: str) -> Nudge | None:
    """ "Move the check-in to Wednesday": the one step of that kind, of the company named or spoken of."""
    named = next((kinds for pattern, kinds in KINDS if pattern.search(rest)), None)
    if named is None or not MOVES.match(turn.text):
        return None
    rows = [n for n in turn.search.nudges if n.state in ("asked", "planned", "snoozed") and named in n.kind]
    company = find.opportunity(turn).one
    mine = [n for n in rows if company is not None and n.opportunity == company.id] or rows
    asked = [n for n in mine if n.state == "asked"] or mine
    return asked[0] if len({n.opportunity for n in asked}) == 1 else None


def _only_for(turn: Turn) -> Nudge | None:
    """ "And Jo's is gone too": the one step that waits for Jo."""
    found = [n for n in _waiting(turn) if _named(turn, n, turn.text) is not None]
    return found[0] if len(found) == 1 else None


def _waiting(turn: Turn) -> list[Nudge]:
    return [n for n in steps_of(turn.search, "asked") if n.person]


def _coming(turn: Turn) -> list[Nudge]:
    """Not brought yet."""
    return [n for n in steps_of(turn.search, "planned") if n.person]


def _named(turn: Turn, nudge: Nudge, text: str) -> Person | None:
    person = turn.search.person(nudge.person)
    if person is None:
        return None
    name = re.escape(given_name(person.name))
    return person if re.search(rf"\b{name}(?:['’]?s)?\b", text, re.I) else None
