"""The intent: the command if there is one, what was asked for if a date answers it, else what was learned."""

from coach.understand.commands import COMMANDS
from coach.understand.phrases import Phrases
from coach.understand.reading import Intent
from coach.understand.seen import Seen
from coach.understand.slots.intent import intents
from coach.understand.slots.tagger import Span
from coach.understand.wordlist import word_set

BY_QUESTION: dict[str, Intent] = {
    "decision": "decision",
    "snooze": "snooze",
    "remind": "remind",
    "deadline": "offer",
    "debrief": "debrief",
}
"""The slot of the open question, where a date answers it."""
BARE = word_set(
    "no yes yep yeah yup nope ok okay sorry actually rather better make it it's its that's instead i mean meant on at in by for "
    "around about the and or to then maybe please pls with my time local "
    "wait hang hold lol haha erm er um uh oops whoops oh hm hmm bad mistake tell a lie strike scratch correction nope nah after"
)
"""Words beside a date or a name that do not say what for."""
CHANGES_SUBJECT = 0.85
"""Chance from which something else than the answer is meant."""


LEAST = 0.45
"""Chance below which a message is only noted."""
LEAST_OF: dict[Intent, float] = {"rejected": 0.6, "offer": 0.6, "cancel": 0.6, "withdrawn": 0.4}
"""Chance below which these are not taken: to be condoled with, or congratulated, for nothing hurts more than a question; who steps
back says so oddly."""


CLEAR = 0.6
"""Chance from which what was learned stands, though a plan to write is told."""
_PLANS = Phrases(
    r"^\W*(?:(?:so|ok|okay|then|and|maybe|well)\W+)*(?:i'll|i\s+will|i'm\s+going\s+to|i'm\s+gonna)\s+(?:just\s+|maybe\s+|probably\s+)?"
    r"(?:call|ring|phone|e-?mail|mail|write|text|message|ping|chase)\b(?!\s+(?:it|that|this|you)\b)"
)
_SIGNED = Phrases(
    r"\b(?:i|we)(?:'ve|\s+have)?\s+(?:just\s+|now\s+|already\s+|finally\s+)*signed\s+(?:with\b(?!\s+(?:an?|two|some|up)\b)|(?:my|the|their)\s+(?:contract|offer|papers|letter)\b)"
)
"""Whoever signed has taken an offer, whatever else the sentence says."""


_CONNECTED = Phrases(
    r"\b(?:accept(?:ed|s)?|took|approved|confirmed)\s+(?:me\b(?=.*\b(?:linkedin|xing|facebook|insta\w*)\b)|my\s+(?:\w+\s+)?(?:invite|invitation|connection|request|contact)\b)"
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
    r"\b(?:interview|call|screen(?:ing)?|round|chat|assessment|trial|panel|onsite|loop)\b[^.;!?\n]{0,40}\b(?:was|went)\b"
    r"(?!\s+(?:\w+\s+)?(?:moved|scheduled|rescheduled|set|booked|postponed|cancell?ed|pushed|changed|confirmed|to|supposed|going|for|at|on)\b)"
)
"""How a meeting was is a debrief, not a meeting."""


def _heading(seen: Seen) -> Intent | None:
    """ "Rescheduled: Tansy Books, 3/6 at 2": what a message calls itself."""
    found = _HEADING.search(seen.folded)
    return _HEADINGS.get(found[1]) if found else None


def intent_of(seen: Seen, spans: tuple[Span, ...]) -> Intent:
    if seen.command in COMMANDS:
        return COMMANDS[seen.command]
    if not any(w.sort != "sign" for w in seen.words):
        return "other"
    if is_bare(seen, spans):
        return _of_an_answer(seen, spans)
    if headed := _heading(seen):
        return headed
    likeliest = intents(seen, spans)
    chance, intent = likeliest[0]
    if chance < CLEAR and _PLANS.search(seen.folded) and any(d.start > seen.context.now for d in seen.dates):
        return "ask_if_ok"
    expected = BY_QUESTION.get(seen.known.expects or "")
    if expected and seen.dates and chance < CHANGES_SUBJECT:
        return expected
    if chance < CLEAR and _SIGNED.search(seen.folded):
        return "offer"
    if intent == "offer" and _CONNECTED.search(seen.folded):
        return "heard"
    if intent == "interview" and chance < CLEAR and not seen.dates and likeliest[1][1] == "note":
        return "note"  # "Datadog is virtual btw, panel of four"
    if (
        intent == "interview"
        and _WAS.search(seen.folded)
        and not any(d.start > seen.context.now for d in seen.dates)
    ):
        return "debrief"
    return _likely(likeliest)


def _likely(chances: list[tuple[float, Intent]]) -> Intent:
    """The likeliest that is likely enough for what it does."""
    for chance, intent in chances[:2]:
        if chance >= LEAST_OF.get(intent, LEAST):
            return intent
    return "note"


def is_bare(seen: Seen, spans: tuple[Span, ...]) -> bool:
    """Dates and names and nothing that says what for: an answer, or the correction of one."""
    named = {k for s in spans for k in range(s.first, s.next)}
    said = {w.low for k, w in enumerate(seen.words) if w.sort == "word" and k not in named}
    return said <= (BARE if seen.dates else BARE | {"not"}) and "?" not in seen.text


def _of_an_answer(seen: Seen, spans: tuple[Span, ...]) -> Intent:
    """What was asked for; unasked, a name and a day ahead are an interview."""
    expected = BY_QUESTION.get(seen.known.expects or "")
    if expected and seen.dates:
        return expected
    ahead = [d for d in seen.dates if d.start > seen.context.now]
    firm = any(s.tag in ("co", "oc") for s in spans)
    if ahead and (firm or (spans and any(d.has_time for d in ahead))):
        return "interview"
    return "note" if seen.dates or spans or seen.found.emails or seen.found.phones else "other"
