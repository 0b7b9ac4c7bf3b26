"""A step told done by what it is: "warned my references", "told Carl I'm out", "thanked Mirador, asked for it in writing"."""

from coach import lazy_re as re
from coach.model import Nudge
from handlers import catalogue
from handlers.reading import find
from handlers.reading.fits import states
from handlers.reading.lead import behind
from handlers.reading.supposed import MAYBE
from handlers.turn import Turn
from handlers.writing.steps import PENDING

_TOLD = (
    r"(?:told|warned|alerted|briefed|prepped|informed|notified|asked|called|rang|wrote(?: to)?|"
    r"e-?mailed|mailed|texted|messaged|thanked|answered|replied|let|gave|sent)"
)
NAMED: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "references_heads_up",
        re.compile(
            rf"\b{_TOLD}\b[^.;!?\n]{{0,40}}\b(?:references?|referees?)\b|"
            rf"\b(?:references?|referees?)\b[^.;!?\n]{{0,20}}\b"
            rf"(?:know|are warned|are told|informed|warned|prepared|briefed)\b",
            re.I,
        ),
    ),
    (
        "close_out",
        re.compile(
            rf"\b{_TOLD}\b[^;!?\n]{{0,60}}\b"
            rf"(?:withdr[ae]w\w*|step(?:ped|ping)? (?:back|out|away)|i'?m out|am out|"
            rf"not (?:going|moving) (?:on|ahead|forward)|"
            r"(?:took|taken|taking|accepted|accepting|signed|have) (?:another|a different|the other) "
            r"(?:job|offer|one|role|position)|"
            r"no longer (?:available|interested))\b",
            re.I,
        ),
    ),
    (
        "offer_acknowledgement",
        re.compile(
            rf"\b(?:thanked|acknowledged|replied|answered|confirmed)\b|"
            rf"\b{_TOLD}\b[^;!?\n]{{0,40}}\b(?:thank\w*|in writing)\b",
            re.I,
        ),
    ),
)
MINE = re.compile(
    behind("yes|just|already|i|i'?ve|have|has|all|done|now|my")
    + r"(?:"
    + _TOLD
    + r"|references?|referees?|acknowledged|confirmed)\b",
    re.I,
)

THE_LIST = re.compile(
    behind("yes|just|already|i|i'?ve|have|all")
    + r"(?:sent|e-?mailed|mailed|gave|handed|passed|forwarded|uploaded|submitted)"
    r"(?: (?:off|over|in|on|her|him|them|[\w’'-]+))?"
    r"(?: (?:the|my|all|her|him|them|those|these|two|three|four|\d))* references?"
    r"(?: (?:list|over|off|in|now|today|to \w+|details|contacts?|just now|already))*\W*$",
    re.I,
)


def apply(turn: Turn) -> Turn | None:
    """That step ticked off; None where none of these waits."""
    text = turn.text
    if not states(text) or MAYBE.search(text) or not MINE.match(text):
        return None
    if (asked := _list_of_references(turn)) is not None:
        return catalogue.BY_TAP["sent"](turn, (asked.id,))
    kinds = [kind for kind, pattern in NAMED if pattern.search(text)]
    waiting = next((n for kind in kinds if (n := _waiting(turn, kind)) is not None), None)
    return catalogue.BY_TAP["sent"](turn, (waiting.id,)) if waiting is not None else None


def _list_of_references(turn: Turn) -> Nudge | None:
    """ "Sent the references", where they asked for them: the answer to them, and no word to the references."""
    return _waiting(turn, "reply_due") if THE_LIST.match(turn.text) else None


def _waiting(turn: Turn, kind: str) -> Nudge | None:
    """The newest step of that kind, of the company or the person named, where one is."""
    rows = [n for n in turn.search.nudges if n.kind == kind and n.state in PENDING]
    people = {p.id for p in find.people(turn)}
    named = find.companies_told(turn)
    if named:
        rows = [n for n in rows if n.opportunity in {o.id for o in named}]
    elif any(n.person in people for n in rows):
        rows = [n for n in rows if n.person in people]
    elif len({n.opportunity for n in rows}) > 1:
        return None
    asked = [n for n in rows if n.state == "asked"] or rows
    return max(asked, key=lambda n: (n.count, n.due), default=None)
