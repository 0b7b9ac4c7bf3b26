"""What a date is for, from the words of its clause: the event, their decision, a deadline, a reminder ..."""

from coach.understand.phrases import Phrases
from coach.understand.reading import DateRole, Intent

_CUES: tuple[tuple[DateRole, Phrases], ...] = (
    (
        "start",
        Phrases(
            r"\b(?:start\s+date|starting\s+date|first\s+day|joining(?=\s+(?:date|on|from|in|is|will)|\s*$)"
            r"|date\s+of\s+joining|doj|i\s+(?:would\s+|'d\s+|will\s+|'ll\s+)?(?:start|join|begin)"
            r"|they\s+want\s+me\s+to\s+start)\b|\bstart(?:ing|s)?(?:\s+(?:on|from|in|work|there))?\s*$|(?:^|[.!?;]\s*)start(?:ing)?\b|\bi\s+begin\b"
        ),
    ),
    (
        "deadline",
        Phrases(
            r"\b(?:deadline|expires?|expiring|due|valid\s+(?:until|till|through)|(?:need|have|has|must"
            r"|got)\s+to\s+(?:answer|respond|reply|decide|accept|sign|let\s+them|submit|send|hand|return"
            r"|confirm)|must\s+decide|(?:must|i|should|i'll|can)\s+(?:answer|respond|reply|accept|sign"
            r"|submit|let\s+them\s+know)|(?:accept|sign|submit)\s+by|closes|closing\s+date|apply\s+by"
            r"|i\s+(?:must|should)\s+(?:decide|answer)|(?:reply|answer|response|decision"
            r"|signature)\s+(?:is\s+)?(?:needed|required|due)|wants?\s+(?:an?\s+(?:answer|yes|reply|response)|my\s+answer"
            r"|me\s+to\s+(?:answer|decide|respond|reply|sign))|(?:have|got)\s+(?:until|till|til)"
            r"|(?:g[ia]ve\w*|giving|granted|allow\w*)\s+(?:me|us)\s+(?!feedback|an?\s+(?:answer|update)|news)(?:\w+\s+){0,3}?(?:until|till|til)"
            r"|give\s+(?:them\s+)?(?:an|my)\s+answer|lapses|submission"
            r"|(?:has|have|needs?|must|got|ought)\s+(?:to\s+)?be\s+(?:done|submitted|completed|finished|returned|in|sent|uploaded)"
            r"|(?:complete|finish|upload|return|submit)\s+(?:it|this|that|the\s+\w+)\s+(?:by|before))\b"
        ),
    ),
    (
        "decision",
        Phrases(
            r"\b(?:decision|decid\w*|hear(?:ing)?\s+(?:back|from)|will\s+hear|to\s+hear"
            r"|let(?:ting)?\s+(?:me|us)\s+know|get(?:ting)?\s+back|come\s+back\s+to\s+me|be\s+in\s+touch"
            r"|in\s+touch|answer|respond|reply|results?|feedback|update|outcome|reach\s+out|inform|notify|announce|revert|contact\s+me|will\s+ping\s+me|'ll\s+ping\s+me|tell\s+me|verdict|make\s+(?:a|the"
            r"|up)\s+(?:call|mind|their)|final\s*ize|word\s+(?:by|in|within|on)|response|expect\s+(?:to"
            r"|an)|(?:i'?ll|will|should|would)\s+know|they\s+need|takes?\s+(?:them\s+)?"
            r"|(?:tell|call|phone|email|notify|inform|let)\s+(?:us|everyone|everybody|people|candidates|all)"
            r"|(?:they|he|she|who)(?:'ll|'d|\s+will|\s+would|\s+should)?\s+(?:pick|choose|select)s?"
            r"|next\s+steps\s+(?:by|in|within|on|next)|know\s+(?:by|more|within|in|next)|news)\b"
        ),
    ),
    (
        "remind",
        Phrases(
            r"\b(?:remind|snooze|nudge|ping\s+me|poke|ask\s+me|wake|bug\s+me|pause|not\s+before|later"
            r"|quiet)\b"
        ),
    ),
)
_THEY_SAID = Phrases(
    r"\b(?:said|says|told\s+me|mentioned|promised|reckon|reckons|think|thinks|aim\w*|hope|hoping|expect\w*"
    r"|plan\w*)\b"
)
_EVENT = Phrases(
    r"\b(?:interview\w*|onsite|on-site|screen\w*|panel|call|chat|meeting|round|loop|moved|resched\w*"
    r"|pushed|works|slot|meet|zoom|coffee|test|presentation|superday|scheduled|available|see\s+me"
    r"|come\s+in|invite\w*)\b"
)
_BY_INTENT: dict[Intent, DateRole] = {
    "snooze": "remind",
    "remind": "remind",
    "decision": "decision",
    "sent": "done",
    "applied": "done",
    "rejected": "done",
    "withdrawn": "done",
    "debrief": "done",
}


_BY_QUESTION: dict[str, DateRole] = {
    "snooze": "remind",
    "remind": "remind",
    "decision": "decision",
    "deadline": "deadline",
    "start": "start",
}
"""The slot of the open question."""


def role_of(
    clause: str, before: str, past: bool, intent: Intent, in_past: bool, expects: str | None
) -> DateRole:
    """`clause` holds the date, `before` is what stands before it there, `past` how the clause reads; `in_past`: the date
    itself is behind us. The question, then the nearest cue before the date, then the rest."""
    if intent in ("snooze", "remind"):
        return "remind"
    if expects in _BY_QUESTION:
        return _BY_QUESTION[expects or ""]
    if intent in ("list", "ask_if_ok", "draft"):
        return "done" if in_past and past else "event"
    return _by_cue(before, past, intent, in_past) or _by_the_rest(clause, before, past, intent, in_past)


def _by_cue(before: str, past: bool, intent: Intent, in_past: bool) -> DateRole | None:
    nearest = _nearest(before)
    if nearest == "decision":
        if past:
            return None
        return "deadline" if intent == "offer" else "decision"
    if nearest is None and intent == "decision" and not in_past and _THEY_SAID.search(before):
        return "decision"
    return nearest


def _by_the_rest(clause: str, before: str, past: bool, intent: Intent, in_past: bool) -> DateRole:
    if past and in_past:
        return "done"
    if _EVENT.search(before):
        return "event"
    behind = None if _EVENT.search(clause) else _nearest(clause[len(before) :])
    return behind if behind and behind != "remind" else _by_intent(clause, intent, in_past)


def _by_intent(clause: str, intent: Intent, in_past: bool) -> DateRole:
    default = _BY_INTENT.get(intent, "event")
    if intent == "offer":
        default = "done" if in_past else "event" if _EVENT.search(clause) else "deadline"
    return "event" if default == "done" and not in_past else default


def _nearest(before: str) -> DateRole | None:
    """The cue closest to the date."""
    best: tuple[int, DateRole] | None = None
    for role, pattern in _CUES:
        ends = [m.end() for m in pattern.finditer(before)]
        if ends and (best is None or ends[-1] > best[0]):
            best = (ends[-1], role)
    return best[1] if best else None
