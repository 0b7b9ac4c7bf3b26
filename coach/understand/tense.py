"""Which clauses speak of the past: there a bare "Friday" is the last one (convention C11)."""

import re

_BREAK = re.compile(r"[.;!?\n]+(?=\s|$)|,\s+(?=(?:and|but|so|they|she|he|i|we|it|then|next|interview|call)\b)|\s(?:but|then)\s|\s-\s")
_CUE = re.compile(
    r"""\b(?:
      (?P<past>applied|spoke|talked|chatted|met|interviewed|emailed|e-mailed|mailed|messaged|texted|pinged|called|rang
        |sent|wrote|submitted|withdrew|declined|rejected|finished|completed|thanked|heard|did|went|was|were|had|happened
        |followed\ up|reached\ out|replied|answered|received|ago|since|passed\ on|turned\ down|accepted|posted|already
        |dropped\ out|pulled\ out|left|shared|asked|came|ghosted|gave|last|took|showed|joined|wrapped|aced|bombed
        |blew|attended|signed)
    | (?P<ahead>will|'ll|won't|going\ to|gonna|is|are|'s|scheduled|rescheduled|moved|pushed|postponed|bumped|booked|invited|invite
        |said|says|told|expect|expects|expected|decide|decides|deciding|decision|answer\ by|deadline|need|needs|should
        |can|could|would|wants|want|have|has|remind|snooze|until|till|by|due|expires|hear\ back|hearing\ back|let\ me\ know
        |get\ back|next|upcoming|start|starts|starting|plan|planning|tomorrow|confirmed|set\ up|lined\ up|landed|got|changed
        |offered|proposed|available|asked\ me\ to|asked\ for|called\ me\ in|up\ to|within|in)
    )\b""",
    re.VERBOSE,
)
_NOT_PAST = re.compile(
    r"(?:was|were|been|got|been|being|get|had)\s+(?:(?:re)?scheduled|moved|pushed|told|invited|postponed|bumped|changed|"
    r"supposed|hoping|wondering|booked|meant|asked\s+(?:to|for)|delayed|offered)|called\s+(?:me\s+)?(?:in|to\s+schedule)|"
    r"sent\s+(?:me\s+|over\s+)?(?:an?\s+|the\s+)?(?:calendar\s+)?(?:invit|link|slot|time|option|date)|"
    r"asked\s+(?:me\s+)?(?:if|to|for|whether)|wrote\s+(?:back\s+)?(?:to\s+(?:say|confirm)|that|saying)|heard\s+back|"
    r"(?:emailed|wrote|messaged|called|texted|replied)\b[^.;!?\n]{0,30}\b(?:that|says|saying|to\s+(?:say|confirm|move|push|ask))"
)


def clauses(folded: str) -> tuple[tuple[int, ...], tuple[bool, ...]]:
    """Where each begins, and whether it reads into the past."""
    starts = [0, *(m.end() for m in _BREAK.finditer(folded))]
    ends = [*starts[1:], len(folded)]
    return tuple(starts), tuple(is_past(folded[i:j]) for i, j in zip(starts, ends, strict=True))


def is_past(clause: str) -> bool:
    """By its first cue; "was moved to Friday" and "sent me an invite for Friday" look ahead."""
    if _NOT_PAST.search(clause):
        return False
    cue = _CUE.search(clause)
    return bool(cue and cue["past"])
