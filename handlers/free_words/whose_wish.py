""" "Make Tom's mention the migrations", "shorter, Carla's one": a wish for the wording of one of several people."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Nudge
from coach.model.called import untitled
from handlers.free_words import on_the_table
from handlers.nudging.nudge_message import SPECIAL
from handlers.reading.lead import behind
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.writing.steps import PENDING, once

_WHOSE = r"(?P<who>[^\W\d_][\w-]+)(?:['’]s?|(?= (?:one|note|mail|draft)\b))(?: (?:one|note|mail|e-?mail|text|message|draft|thank[- ]you|letter))?"
_FOR = rf"(?:(?:the )?(?:one|note|mail|e-?mail|message|draft|thank[- ]you) (?:for|to) (?:(?:mr|ms|mrs|dr)\.? )?(?P<whom>[^\W\d_][\w-]+)|{_WHOSE})"
FIRST = re.compile(
    behind("can you|could you|can|could|please|pls|now") + rf"(?:(?:make|let|have|in|for|with) )?{_FOR}[,:]? "
    r"(?:(?:is|was|looks|sounds|reads) (?:\w+ )?(?:nice|good|fine|great|ok(?:ay)?|lovely|perfect|better)?,? ?(?:but|though|only) )?"
    r"(?:it )?(?:(?:should|must|has to|needs to|could|can) )?(?:also )?(?P<wish>\S.+)$",
    re.I,
)
LAST = re.compile(rf"^\W*(?P<wish>\S.{{3,80}}?),? (?:in|into|for|to|on)? ?{_FOR}\W*$", re.I)


def apply(turn: Turn) -> Turn | None:
    """None where nobody's wording is named, or the rest is no wish."""
    if turn.text.startswith("/") or "?" in turn.text or turn.read.dates:
        return None
    for pattern in (FIRST, LAST):
        found = pattern.match(turn.text)
        step = _waiting_for(turn, found["who"] or found["whom"]) if found else None
        wish = found["wish"].strip() if found else ""
        if step is not None and on_the_table.wishes(wish):
            return on_the_table.apply(replace(reread(turn, wish), nudge=step.id))
    return None


def _waiting_for(turn: Turn, name: str) -> Nudge | None:
    """The one step with a wording that waits for whoever goes by that name."""
    people = {p.id for p in turn.search.people if name.casefold() in untitled(p.name)}
    mine = [
        n for n in turn.search.nudges if n.person in people and n.state in PENDING and n.kind not in SPECIAL
    ]
    asked = [n for n in mine if n.state == "asked"]
    waiting = once(asked or mine)
    return waiting[0] if len(waiting) == 1 else None
