""" "What if they reject me?", "should I withdraw?": a thought is not a fact, and changes nothing."""

from coach import lazy_re as re
from coach.understand.gist import likeliest
from handlers.conversation import Conversation
from handlers.overview.coming import what_happens_next
from handlers.reading import find, interest, may_i_words
from handlers.reading.fits import asks
from handlers.reading.lead import behind
from handlers.reading.supposed import MAYBE
from handlers.turn import Turn
from handlers.varied import varied

SHOULD_I = re.compile(
    behind("now") + r"(?:should|shall|do) i (?:just |really |still |better )*"
    r"(?:pull out|withdraw|step back|drop (?:out|it|them)|give up on|accept|take it|take the|decline|"
    r"turn (?:it|them) down|wait|hold out|quit|cancel)\b",
    re.I,
)
REPORTED = re.compile(
    r"\bif i(?: (?:want|like|wish|choose)|['’]d like) (?:it|to|them|that)\b|"
    r"\b(?:says?|said|told me|tells me|asked(?: me)?|wants? me)\b[^.;!?\n]*?\bif "
    r"(?:i|you|we|they|she|he|it)\b|"
    r"\b(?:says?|said|told me|wrote|writes|replied|answered|e-?mailed|mailed|texted|"
    r"thinks?)\b[^.;!?\n]*?\b"
    r"(?:maybe|perhaps|hopefully|might)\b",
    re.I,
)
""" "She says to call if I don't hear by Thursday": a condition of theirs is no thought of the user's."""
FACTS = ("offer", "rejected", "withdrawn", "reschedule", "cancel", "heard", "decision")
"""Intents that would change something."""
LEARNED = (
    "offer",
    "rejected",
    "hold",
    "delay",
    "decision",
    "withdrawn",
    "accepted",
    "wants_meeting",
    "cancel_interview",
)
"""The same, as learned from free words."""
SURE = 0.6
NOT_YET = (
    "Nothing of that has happened yet, so the plan stays as it is.",
    "That is a thought and not a fact yet; I leave everything as it is.",
    "We cross that bridge when it comes. For now:",
)


def meant(turn: Turn) -> bool:
    """A question or a maybe where a fact would be read."""
    if SHOULD_I.match(turn.text):
        return not turn.text.startswith("/")
    if may_i_words.what_if(turn.text) and turn.search.opportunities and not turn.text.startswith("/"):
        return True
    if (may_i_words.REPORTS.match(turn.text) or interest.told(turn.text)) and not asks(turn.text):
        return False
    thought = asks(turn.text) or MAYBE.search(REPORTED.sub(" ", turn.text)) is not None
    return (
        thought
        and (turn.read.intent in FACTS or (not asks(turn.text) and _learned(turn.text)))
        and not turn.text.startswith("/")
        and "\n" not in turn.text.strip()
    )


def _learned(text: str) -> bool:
    best = likeliest(text)
    return best is not None and best.act in LEARNED and best.chance >= SURE


def begin(turn: Turn) -> Turn:
    found = find.opportunity(turn, open_only=False).one
    step = what_happens_next(turn.search, found.id, turn.now) if found else ""
    name = f"{find.name_of(found)}: " if found else ""
    return turn.say(f"{varied(turn.search, NOT_YET)} {name}{step}".strip(), silent=True)


CONVERSATION = Conversation(name="musing", summary="a thought, not a fact", begin=begin, in_menu=False)
