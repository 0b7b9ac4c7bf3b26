"""What the user did or asks for, where grammar reads something else: wrote, told it there, asks whether they may."""

from coach import lazy_re as re
from handlers.news import agreed, may_be_news
from handlers.reading import find, may_i, may_i_words
from handlers.reading.did import DID, LOOSE, OUT
from handlers.reading.fits import wonders
from handlers.reading.supposed import MAYBE
from handlers.turn import Turn
from handlers.writing.sent_words import asked_for_news

BID = re.compile(
    r"^\W*(?:(?:so|and|but|ok|hey)\b[, ]*)*"
    r"(?:(?:can|could|would|will) (?:you|u)\b|"
    r"(?:is|are|was|were) (?:my|the|it|this|that|there|\w+day)\b|"
    r"(?:do|does|did|can|could|should|would|will) (?:i|they|she|he|we|it)\b)",
    re.I,
)
""" "Can you translate it", "is my cv too long": nothing to be kept."""
TOLD_THERE = re.compile(
    r"^\W*(?:and |so |also )*(?:i )?(?:told|said to|explained to|showed) (?:\w+ ){1,2}?(?:about )?"
    r"(?:my|our) "
    r"(?!(?:\w+ )?"
    r"(?:offer|decision|answer|availability|deadline|start date|notice|number|address|e-?mail|dates?|"
    r"reference|question|thanks)\b)|"
    r"^\W*(?:and |so |also )*(?:i )?(?:told|said to|explained to|showed) (?:\w+ ){1,2}?"
    r"(?:that |how )?i"
    r"(?: could| can| was| had| once| used to| would (?:make|do|build|try|start|set))\b",
    re.I,
)
""" "I told her I could make a checklist": of the talk, and no message."""
ASKED_IF = re.compile(
    r"\b"
    r"(?:ask(?:ed|ing)?|wonder(?:ed|ing)|see|find out|check(?:ed)?|know|inquir\w+|"
    r"enquir\w+)\b[^.;!?]{0,40}\b"
    r"(?:if|whether) (?:they|she|he|i|it|there)\b",
    re.I,
)
""" "Asked Tom if he has heard something": done, and no condition."""
SAID_FINE = re.compile(
    r"^\W*(?:i )?(?:just )?said (?:that['’]?s|it['’]?s|no (?:bother|worr|problem|rush|hurry|hassle|trouble|matter)|fine|ok)",
    re.I,
)


def told_there(turn: Turn) -> Turn | None:
    """Something the user said in the talk itself: kept, and sent to nobody."""
    there = TOLD_THERE.match(turn.text) is not None and not turn.read.dates and bool(turn.search.interviews)
    return turn.read_as("note") if there and turn.read.intent in ("sent", *LOOSE) else None


def bid(turn: Turn) -> Turn | None:
    """ "Ask Tom for more time" wishes for the wording, and is no news of his."""
    ordered = may_be_news.ORDER.match(turn.text) is not None and turn.read.intent in (
        "heard",
        "decision",
        "note",
        "other",
    )
    return turn.read_as("draft") if ordered else None


def asked_whether(turn: Turn) -> Turn | None:
    if not may_i.meant(turn):
        idle = turn.read.intent == "ask_if_ok" and not may_i_words.of_contact(turn.text)
        idle = idle or (turn.read.intent == "note" and BID.match(turn.text) is not None)
        return turn.read_as("other") if idle else None
    return turn if turn.read.intent in ("ask_if_ok", "contact") else turn.read_as("ask_if_ok")


def wrote(turn: Turn) -> Turn | None:
    """Sent, and not only thought of."""
    out = DID.match(turn.text) or OUT.search(turn.text)
    loose = (*LOOSE, "sent", "contact", "ask_if_ok", "draft") if not wonders(turn.text) else (*LOOSE, "sent")
    loose = (*loose, "applied") if find.people(turn) and asked_for_news(turn.text) else loose
    loose = (*loose, "withdrawn") if SAID_FINE.match(turn.text) else loose
    supposed = MAYBE.search(ASKED_IF.sub(" ", turn.text)) and not agreed.YES.match(turn.text)
    return turn.read_as("sent") if out and turn.read.intent in loose and not supposed else None
