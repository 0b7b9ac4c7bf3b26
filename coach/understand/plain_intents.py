"""What a message is for where its words leave no doubt: "Rescheduled: ...", "answer from Larch tomorrow", "the refusal from Larch"."""

from coach.understand.phrases import Phrases
from coach.understand.reading import Intent
from coach.understand.seen import Seen

CLEAR = 0.6
"""Chance from which what was learned stands, though a plan to write is told."""
SURE = 0.9
_PLANS = Phrases(
    r"^\W*(?:(?:so|ok|okay|then|and|maybe|well)\W+)*(?:i'll|i\s+will|i'm\s+going\s+to|i'm\s+gonna)\s+"
    r"(?:just\s+|maybe\s+|probably\s+)?"
    r"(?:call|ring|phone|e-?mail|mail|write|text|message|ping|chase)\b(?!\s+(?:it|that|this|you)\b)"
)
_SIGNED = Phrases(
    r"\b(?:i|we)(?:'ve|\s+have)?\s+(?:just\s+|now\s+|already\s+|finally\s+)*signed\s+"
    r"(?:with\b(?!\s+(?:an?|two|some|up)\b)|(?:my|the|their)\s+(?:contract|offer|papers|letter)\b)"
)
"""Whoever signed has taken an offer, whatever else the sentence says."""


_CONNECTED = Phrases(
    r"\b(?:accept(?:ed|s)?|took|approved|confirmed)\s+"
    r"(?:me\b(?=.*\b(?:linkedin|xing|facebook|insta\w*)\b)|"
    r"my\s+(?:\w+\s+)?(?:invite|invitation|connection|request|contact)\b)"
)
"""A contact made on a network is no offer."""


_HEADINGS: dict[str, Intent] = {
    "rescheduled": "reschedule", "moved": "reschedule", "postponed": "reschedule", "changed": "reschedule", "reschedule": "reschedule", "cancelled": "cancel",
    "canceled": "cancel", "rejected": "rejected", "offer": "offer", "applied": "applied", "debrief": "debrief", "note": "note", "notes": "note",
    "reminder": "remind", "remind": "remind", "snooze": "snooze", "withdrew": "withdrawn", "withdrawn": "withdrawn",
    "sent": "sent", "heard": "heard",
}  # fmt: skip
_HEADING = Phrases(r"^\W*([a-z]+)\s?:(?=\s)")
_WAS = Phrases(
    r"\b"
    r"(?:interview|call|screen(?:ing)?|round|chat|assessment|trial|panel|onsite|"
    r"loop)\b[^.;!?\n]{0,40}\b"
    r"(?:was|went)\b"
    r"(?!\s+(?:\w+\s+)?"
    r"(?:moved|scheduled|rescheduled|set|booked|postponed|cancell?ed|pushed|changed|confirmed|to|"
    r"supposed|going|for|at|on)\b)"
)
"""How a meeting was is a debrief, not a meeting."""
_VERDICT = Phrases(
    r"^\W*(?:(?:and|so|ok|well|the|an?|their|my|final)\s+)*"
    r"(?:answer|decision|verdict|results?|outcome|final\s+word)\s+"
    r"(?:from|by|on|due|expected|in|is|will|comes?|out)\b"
    r"|"
    r"\b(?:answer|decision|verdict|outcome|result)\s+(?:is\s+)?(?:due|expected)\b"
    r"|\b(?:should|will|'ll|to|could|would)\s+(?:have|give\s+(?:me|us)|get\s+(?:me|us))\s+(?:an?|the|some|their|its)\s+"
    r"(?:answer|decision|verdict|result|final\s+word|yes\s+or\s+no)\b"
    r"|"
    r"\b"
    r"(?:yes\s+or\s+(?:a\s+)?no|one\s+way\s+or\s+(?:the\s+other|another)|"
    r"mak(?:es?|ing)\s+up\s+(?:its|their|his|her)\s+minds?)\b"
)
"""Before a day to come that is theirs to decide by."""
_REFUSED = Phrases(
    r"\b(?:got|came|received|sent|in|had)\s+(?:\w+\s+){0,2}?"
    r"(?:refusal|rejection|knock-?back|absage|no\s+thanks)\b|"
    r"\b(?:refusal|rejection|knock-?back|absage)\s+(?:letter\s+|e?-?mail\s+)?(?:from|came|arrived)\b"
    r"|\b(?:i\s+)?(?:wasn't|was\s+not|haven't\s+been|have\s+not\s+been|not)\s+(?:selected|chosen|successful|short\s?listed|picked)\b"
    r"|\bfilled\s+my\s+(?:spot|place|seat|position|job|role)\b"
    r"|\bgave\s+(?:the|it|that|my)\b[^.;!?\n]{0,30}?\bto\s+(?:an?|the|some|their|his|her|another|someone|somebody)\b"
)
_NOT_YET = Phrases(
    r"\bno\s+(?:\w+\s+)?(?:rejection|refusal)s?\b(?!\s+(?:letter|e?-?mail)?\s*is\b)"
    r"|\bnot\s+(?:yet\s+)?out\s+of\s+(?:it|the\s+\w+)\b|\bstill\s+in\s+(?:it|the\s+(?:race|running|game|mix|hunt))\b"
)
_ASIDE: dict[Intent, Phrases] = {
    "offer": Phrases(
        r"\b(?:old|former|ex-?|previous|last)\s*(?:boss|manager|colleague|lead|supervisor|teacher|employer)\b|\brefer(?:ee|ence)s?\b"
    ),
    "withdrawn": Phrases(r"\bprefer(?:red)?\b(?!\s+not\b)(?!.*\b(?:out|withdraw\w*|no\s+longer|cancel)\b)"),
}
"""Beside these words an unsure reading is none: a referee who said yes, a company one prefers."""
_PAUSE = Phrases(
    r"^\W*(?:(?:please|pls|ok|can\s+you)\s+)*(?:pause|mute|hold\s+(?:off|everything)|be\s+quiet|go\s+quiet|go\s+silent)\b.*\b(?:for|until|till)\b"
)
_BUMPED = Phrases(
    r"^\W*(?:(?:please|pls|ok|can\s+you|just|yeah|yes)\W+)*(?:bump|push|kick|shove|punt|slide|nudge)\s+(?:it|that|this|me)\s+"
    r"(?:(?:back|on|out|over|along|off)\s+)?(?:to|till|until|by|for|a|an|one|two|three|\d)\b"
)
""" "bump it to Sept 8": said of the bot's own reminder, as no meeting is named."""
_CONTACT = Phrases(
    r"^\W*(?:please\s+|pls\s+)?(?:new|add|save|another)\s+(?:an?\s+|this\s+)?(?:new\s+)?contact\b"
)
_GAVE_ME = Phrases(
    r"\bgave\s+(?:me\s+(?:the|a)\s+(?:\w+\s+){0,2}?(?:job|role|position|gig|post)|(?:the|it|that)\s+[^.;!?\n]{0,20}?to\s+me)\b"
)
_FAILED_AT = Phrases(
    r"\b(?:failed|bombed|blew|flunked|messed\s+up|blanked\s+on|stumbled\s+on)\s+(?:the|a|an|on|my|that|one|two|some)\b[^.;!?\n]{0,30}?"
    r"\b(?:questions?|part|bit|case|exercise|section|riddle|puzzle|round|quiz)\b"
)
"""What went badly was told of a meeting, and is no refusal."""
_OK_TO_SEND = Phrases(
    r"^\W*(?:(?:so|ok|and)\W+)?(?:is|are|would|does)\s+(?:this|that|the\s+following|these)\b[^?:]{0,40}?\b"
    r"(?:ok(?:ay)?|all\s+right|alright|fine|good\s+enough|work)\b[^?:]{0,40}:"
)
"""Before the wording one means to send."""
_NO_MEETING = Phrases(
    r"^\W*(?:it's\s+|it\s+is\s+)?(?:not|no)\s+(?:an?\s+|really\s+an?\s+)?(?:real\s+|proper\s+)?interview\b\s*,?\s*(?:just|only|but|more)\b"
)
"""What kind of talk it is; nothing is called off."""
SOFT = ("interview", "heard", "note", "offer", "other")


def heading(seen: Seen) -> Intent | None:
    """ "Rescheduled: Tansy Books, 3/6 at 2": what a message calls itself."""
    if _CONTACT.search(seen.folded) and not seen.dates:
        return "contact"
    found = _HEADING.search(seen.folded)
    return _HEADINGS.get(found[1]) if found else None


def plain_intent(seen: Seen, likeliest: list[tuple[float, Intent]]) -> Intent | None:
    """Where what was learned is unsure, or is known to mistake such words."""
    (chance, intent), folded = likeliest[0], seen.folded
    ahead = any(d.start > seen.context.now for d in seen.dates)
    if chance < CLEAR:
        if ahead and _PLANS.search(folded):
            return "ask_if_ok"
        if _SIGNED.search(folded):
            return "offer"
        if intent == "interview" and not seen.dates and likeliest[1][1] == "note":
            return "note"  # "Datadog is virtual btw, panel of four"
    return _mistaken(intent, chance, folded, ahead) or _told(intent, chance, folded, ahead, bool(seen.dates))


def _mistaken(intent: Intent, chance: float, folded: str, ahead: bool) -> Intent | None:
    """What it is instead, where these words are often read as something graver."""
    if intent == "cancel" and _NO_MEETING.search(folded):
        return "note"
    if intent == "offer" and _CONNECTED.search(folded):
        return "heard"
    if chance < SURE and intent in _ASIDE and _ASIDE[intent].search(folded):
        return "note"
    went = intent == "interview" or (intent == "note" and chance < SURE)
    if went and not ahead and _WAS.search(folded):
        return "debrief"
    if intent in ("rejected", "note") and not ahead and _FAILED_AT.search(folded):
        return "debrief"
    return "note" if intent == "rejected" and _NOT_YET.search(folded) else None


def _told(intent: Intent, chance: float, folded: str, ahead: bool, dated: bool) -> Intent | None:
    """What the words say outright."""
    if chance < SURE and _OK_TO_SEND.search(folded):
        return "ask_if_ok"
    if ahead and chance < SURE and _PAUSE.search(folded):
        return "snooze"
    if dated and _BUMPED.search(folded):
        return "snooze"
    sure = SURE if intent != "offer" or "offer" in folded else 1
    if ahead and chance < sure and intent in SOFT and _VERDICT.search(folded):
        return "decision"
    if intent in (*SOFT, "rejected") and _GAVE_ME.search(folded):
        return "offer"
    refused = chance < SURE and intent in (*SOFT, "rejected") and _REFUSED.search(folded)
    return "rejected" if refused else None
