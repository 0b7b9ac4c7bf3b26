"""The intent: the command if there is one, what was asked for if a date answers it, else what was learned."""

from coach.understand.commands import COMMANDS
from coach.understand.plain_intents import heading, plain_intent
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
    "wait hang hold lol haha erm er um uh oops whoops oh hm hmm bad mistake tell a lie strike scratch correction nah after"
)
"""Words beside a date or a name that do not say what for."""
CHANGES_SUBJECT = 0.85
"""Chance from which something else than the answer is meant."""


LEAST = 0.45
"""Chance below which a message is only noted."""
LEAST_OF: dict[Intent, float] = {"rejected": 0.6, "offer": 0.6, "cancel": 0.6, "withdrawn": 0.4}
"""Chance below which these are not taken: to be condoled with, or congratulated, for nothing hurts more than a question; who steps
back says so oddly."""


def intent_of(seen: Seen, spans: tuple[Span, ...]) -> Intent:
    if seen.command in COMMANDS:
        return COMMANDS[seen.command]
    if not any(w.sort != "sign" for w in seen.words):
        return "other"
    if is_bare(seen, spans):
        return _of_an_answer(seen, spans)
    if headed := heading(seen):
        return headed
    likeliest = intents(seen, spans)
    expected = BY_QUESTION.get(seen.known.expects or "")
    if expected and seen.dates and likeliest[0][0] < CHANGES_SUBJECT:
        return expected
    return plain_intent(seen, likeliest) or _likely(likeliest)


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
