""" "Ann yes, Leo not yet": of several steps in hand, which are done and which are not."""

from datetime import timedelta

from coach import lazy_re as re
from coach.model import Nudge
from handlers.nudging.plan_steps import steps_of
from handlers.reading.fits import states
from handlers.reading.lead import behind
from handlers.turn import Turn
from handlers.writing.sent_several import steps_done
from handlers.writing.steps import once

CLAUSES = re.compile(
    r"[,;.]\s*|\s+(?:but|while|whereas)\s+|"
    r"\s+and\s+(?=\w+(?:['’]s)?\s+(?:not|no|is|isn'?t|hasn'?t|still|later|tomorrow|yes|went|got)\b)",
    re.I,
)
NOT_YET = re.compile(
    r"\b(?:not|no|nope|still|later|tomorrow|tonight|pending|missing|isn'?t|hasn'?t|haven'?t|didn'?t|"
    r"open|next|left|forgot|will|yet to|to do|waits?|waiting|remaining)\b|"
    r"n't\b",
    re.I,
)
IS_DONE = re.compile(
    r"\b(?:yes|yep|done|sent|out|gone|went|ok|thanked|wrote|written|mailed|e-?mailed|answered|finished|"
    r"has (?:it|hers|his|theirs)|got (?:it|hers|his|theirs))\b",
    re.I,
)
ALL_BUT = re.compile(
    r"\b(?:all|every(?:one|body)|both)\b.*?\b(?:but|except(?: for)?|apart from|besides|other than)\b", re.I
)
NAMED_DONE = re.compile(
    behind("i'?m|all|now|yes")
    + r"(?:done|finished|sorted)(?: with| for)? (?:\w+ ){0,2}?[^\W\d_][\w'’-]+(?: \w+)?"
    r"(?: too| also| as well| now)*\W*$|"
    r"^\W*(?:and |ok,? |also )*[^\W\d_][\w'’-]+(?: (?:is|has been))? (?:done|sorted|out|thanked|sent)"
    r"(?: too| also| as well| now)*\W*$",
    re.I,
)
TOO = re.compile(
    r"^\W*(?:and |ok,? )*[^\W\d_][\w'’-]+(?: \w+)? (?:too|as well|also)(?: now| just now| already)?\W*$", re.I
)
""" "Jess too", right after another one went out."""
JUST = timedelta(minutes=30)
BRIEF = 7
"""Words."""
LONGEST = 120


def apply(turn: Turn) -> Turn | None:
    """None where the words do not tell one from the other, and name nobody for whom a step waits."""
    rows = once([n for n in steps_of(turn.search, "asked") if n.person])
    if not rows or len(turn.text) > LONGEST or not states(turn.text):
        return None
    if named := _only_named(turn, rows):
        return steps_done(turn, named, None)
    done = _done(turn, rows) if len(rows) > 1 else []
    return steps_done(turn, done, None) if done and len(done) < len(rows) else None


def _just_sent(turn: Turn) -> bool:
    out = (c for c in turn.search.contacts if c.direction == "out")
    return any(turn.now - c.at <= JUST for c in out)


def _only_named(turn: Turn, rows: list[Nudge]) -> list[Nudge]:
    """ "Done with Tom too", "Tom's is out": a word for done, and whose."""
    told = NAMED_DONE.match(turn.text) or (TOO.match(turn.text) and _just_sent(turn))
    if len(turn.text.split()) > BRIEF or NOT_YET.search(turn.text) or not told:
        return []
    return _named(turn, rows, turn.text)


def _done(turn: Turn, rows: list[Nudge]) -> list[Nudge]:
    """Those told as done; empty where none is told as open beside them."""
    if found := ALL_BUT.search(turn.text):
        left = _named(turn, rows, turn.text[found.end() :])
        return [n for n in rows if n not in left] if left else []
    done: list[Nudge] = []
    left = []
    for clause in CLAUSES.split(turn.text):
        named = _named(turn, rows, clause or "")
        if NOT_YET.search(clause or ""):
            left += named
        elif IS_DONE.search(clause or ""):
            done += named
    return done if left else []


def _named(turn: Turn, rows: list[Nudge], clause: str) -> list[Nudge]:
    def stands(nudge: Nudge) -> bool:
        person = turn.search.person(nudge.person)
        names = [n for n in person.name.split() if n.casefold() in clause.casefold()] if person else []
        return any(re.search(rf"\b{re.escape(n)}(?:['’]s)?(?!\w)", clause, re.I) for n in names if len(n) > 1)

    return [n for n in rows if stands(n)]
