"""Which clauses speak of the past: there a bare "Friday" is the last one (convention C11)."""

import re

from coach.understand.phrases import Phrases
from coach.understand.turns import turn_of

_BREAK = Phrases(
    r"(?<![.;!?\n])(?<!\bm[rs])(?<!\bdr)(?<!\bmrs)(?<!\bprof)[.;!?\n]+(?=\s|$)|,\s+|"
    r"\s(?:but|then|"
    r"and\s+(?="
    r"(?:they|she|he|i|we|it|next|invited|offered|asked|moved|booked|scheduled|wants?|said|"
    r"told)\b))\s?|"
    r"\s-\s|:\s+"
)
_CUE = Phrases(
    r"""\b(?:
      (?P<past>applied|handed|made\ (?:the|my|it\ to\ the)\ (?:\w+\ )?interview|spoke|talked|chatted|met|interviewed|emailed|e-mailed|mailed|messaged|texted
          |pinged|(?<!with\ a\ guy\ )(?<!with\ a\ man\ )(?<!with\ a\ lady\ )(?<!with\ a\ woman\ )(?<!with\ someone\ )(?<!with\ somebody\ )called|rang
        |sent|wrote|submitted|withdrew|declined|rejected|finished|completed|thanked|heard|did|went|was
            |were|had|happened
        |turned\ (?:me|us)\ down|knocked\ (?:me|us)\ back|let\ (?:me|us)\ down|followed\ up|reached\ out|replied|answered|received|ago|since|passed\ on|turned\ down|accepted
            |posted|already
        |dropped\ out|pulled\ out|left|shared|asked|came|ghosted|gave|got\ back|(?<!the\ )last(?!\s+(?:stage|round|interview|step|one|hurdle|leg|panel|loop|call|chat|screen|bit|part)\b)|took|showed|joined
            |wrapped|aced|bombed
        |(?:thanks?|thank\ you)\ for\ (?:attending|coming|meeting|interviewing|joining|speaking|talking|taking|your\ time|the\ chat|visiting)
        |(?:great|good|nice|lovely|pleasure|enjoyed)\ (?:talking|speaking|meeting|chatting|connecting)
        |following\ (?:our|your|the|my)\ (?:conversation|call|chat|meeting|interview|discussion|talk)
        |blew|attended|found\ out|learn(?:ed|t)|got\ (?:told|the\ news)|(?:just|fresh|straight)\ (?:out\ of|off|back\ from)|just\ (?:finished|had|came)|sat\ down|caught\ up|grabbed|visited|toured|presented|demoed|pitched|signed|put\ in|chased|dropped|rang|phoned|knocked|laid\ off|let\ go|resigned|retired|quit|worked|interned|made\ redundant
        |(?:interview|call|screen|panel|chat|meeting|round(?:\ \w+)?|it|that)(?:'s|\ is|\ was)?\ (?:now\ |all\ )?(?:done|over(?=\s*(?:$|[,.;!?]|with\b|at\b|now\b|and\b))|behind\ (?:me|us)|finished)
        |(?:bumped|ran)\ into|got\ (?:an?\ |one\ |another\ |the\ |my\ |this\ |some\ )?(?:\w+\ )?(?:e-?mail|mail|reply|text|message|letter|response|voicemail|refusal|rejection|sms|whatsapp)\b)
    | (?P<ahead>go\ (?:see|to|in|meet)|ask\ for|report\ to|be\ there|come\ (?:in|by|to|along|for)|show\ up|turn\ up|will|'ll|won't|going\ to|gonna|is|are|'s|scheduled|rescheduled|moved|pushed|postponed
        |bumped|booked|invited|invite
        |said|says|told|expect|expects|expected|decide|decides|deciding|decision|answer\ by|deadline
            |need|needs|should
        |can|could|would|wants|want|(?:have|has|i've|'ve)(?!\s+(?:(?:just|already|now|finally|also|recently)\s+)?(?:sent|applied|submitted|emailed
            |mailed|written|spoken|talked|met|had|done|interviewed|declined|withdrawn|rejected|heard|received|finished|completed|called))|remind|snooze|until|till|by|due|expires|hear\ back
            |hearing\ back|let\ me\ know
        |get\ back|next|upcoming|start|starts|starting|plan|planning|tomorrow|confirmed|set\ up
            |lined\ up|landed|got|changed
        |offered|proposed|available|works|asked\ me\ to|asked\ for|called\ me\ in|closes|closing|comes|lands|opens|ends|joining|joins|begin|begins|beginning|onboarding|commencing|effective|up\ to|within|in)
    )\b""",
    re.VERBOSE,
)
_NOT_PAST = Phrases(
    r"\b(?:until|till|will|next(?!\s+(?:stage|round|step|phase|level)\b)|scheduled\s+for|delayed|upcoming)\b|'ll\b|"
    r"(?:was|were|been|got|been|being|get|had)\s+(?:(?:re)?scheduled|moved|pushed|told|invited|postponed"
    r"|bumped|changed|"
    r"supposed|hoping|wondering|booked|meant|asked\s+(?:to|for|back|in)|delayed|offered|"
    r"called\s+back)|"
    r"called\s+(?:me\s+)?(?:in"
    r"|to\s+schedule)|"
    r"sent\s+(?:me\s+|over\s+)?(?:an?\s+|the\s+)?(?:calendar\s+)?(?:invit|link|slot|time|option|date)|"
    r"asked\s+me\b|asked\s+(?:me\s+)?(?:if|to|for|whether|could|can|would|about)"
    r"|heard\s+back"
)


_EVENT = Phrases(
    r"\b(?:interview|call|screen|onsite|round|panel|chat|meeting|loop|final|trial|audition|assessment|"
    r"appointment|tour)\b"
)


def clauses(folded: str) -> tuple[tuple[int, ...], tuple[bool, ...]]:
    """Where each begins, and whether it reads into the past; without a verb of its own it goes on like the last."""
    breaks = [0, *(m.end() for m in _BREAK.finditer(folded))]
    starts: list[int] = []
    past: list[bool] = []
    for i, j in zip(breaks, [*breaks[1:], len(folded)], strict=True):
        found = is_past(folded[i:j])
        goes_on = past and folded[i - 2 : i] in (", ", ": ") and not folded[: i - 2].endswith("heard")
        starts.append(i)
        past.append(found if found is not None else bool(goes_on and past[-1]))
        turn = turn_of(folded[i:j], _said(folded[i:j])) if past[-1] else None
        if turn is not None:
            starts.append(i + turn)
            past.append(False)
    return tuple(starts), tuple(past)


def is_past(clause: str) -> bool | None:
    """By its first cue; "was moved to Friday" and "sent me an invite for Friday" look ahead. None without a cue."""
    if _NOT_PAST.search(clause):
        return False
    cue = _CUE.search(clause)
    if cue:
        return bool(cue["past"])
    return False if _EVENT.search(clause) else None


def _said(clause: str) -> int:
    """Where the words end that tell of the past."""
    cue = _CUE.search(clause)
    return cue.end() if cue else 0
