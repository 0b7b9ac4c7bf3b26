"""What may answer an open question: one rule for all, so that nothing else that is said is swallowed by it."""

from coach import lazy_re as re
from handlers.reading.asked_again import asked_again
from handlers.reading.unmarked import about_me
from handlers.turn import Turn

META = re.compile(
    r"^\W*(actually|make it|my name is|no,? (it|they|the|she|he|wait|actually|not)|wait|sorry|hang on|"
    r"oops|scratch that|i mean(t)?|can you|could you|"
    r"please|why|how (do|does|many|much|am|is|about|long|soon|often|come)|"
    r"what('?s| is| about| should| do| if)|when (is|do|does|will)|who (is|did|do)|"
    r"which|tell me|show|list|help|undo|stop|forget|draft|remind|snooze|pause|hi\b|hello|hey|thanks|"
    r"thank you|dear)",
    re.I,
)
"""A sentence about the conversation itself, or the beginning of another one."""
LETTER = re.compile(
    r"\b(dear|kind regards|best regards|best wishes|sincerely|regards|subject:|from:|sent:|fwd:|"
    r"unsubscribe|invitation:|cancell?ed event:|you have been invited|this event has been)\b",
    re.I,
)
GREETS = (
    r"^\W*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\s+[^\W\d_][\w'-]*(?:\s[^\W\d_][\w'-]*)?"
)
HEAD = re.compile(rf"{GREETS}\s*[,!.:-]?[ \t]*\n", re.I)
COPIED = re.compile(r"^[^\W\d_][\w .'-]{1,40}[ \t]*\n+\W*(?:hi|hey|hello|dear)\b", re.I)
"""Copied from a chat: a name on a line of its own, and a greeting."""
ONE_LINE = re.compile(
    rf"{GREETS}[,!.]\s.{{60,}}[.!?]\s+"
    rf"(?:(?:(?:many )?thanks|thank you|(?:best|kind|warm)(?: regards)?|regards|cheers|sincerely|"
    rf"yours)[,.! ]+)?"
    r"[^\W\d_][\w'-]*(?:[ ,]+[^\W\d_][\w'&-]*){0,4}\.?\s*$",
    re.S | re.I,
)
"""A whole mail in one line: it greets somebody and is signed; a greeting on a line of its own is enough."""
LABEL = re.compile(r"^[ \t]*[A-Z][\w /&-]{2,30}:", re.M)
MOST_LABELS = 3
"""Lines such as "Location:" that make a form of a text."""
TIMES = re.compile(r"\d{1,2}(:\d{2})?\s*(am|pm)\b|\b\d{1,2}:\d{2}\b", re.I)
LONGEST_PROSE = 400
LONGEST_NAME, MOST_WORDS = 60, 7
TELLING = (
    "sent",
    "offer",
    "rejected",
    "withdrawn",
    "reschedule",
    "snooze",
    "remind",
    "list",
    "ask_if_ok",
    "contact",
    "cancel",
    "draft",
    "applied",
)
"""Intents that are always something of their own."""


TOLD_QUESTION = re.compile(
    r"^\W*(?!(?:i|you|we)\b)(?:[\w.'’&-]+ ){0,4}?(?:just |also |now |again )?"
    r"(?:wrote|writes|says?|said|asks?|asked|e-?mailed|mailed|texted|messaged|replied|answered|"
    r"wants? to know)\b[^:?.!]{0,24}:\s*\S|"
    r"^\W*(?:an? |the |this )?(?:new |short )?"
    r"(?:e-?mail|mail|message|text|note|voicemail|reply|answer) (?:from|by) [^:?!]{2,40}:\s*\S",
    re.I,
)
""" "Dana wrote: could you send us two references?" is a question of hers."""


def asks(text: str) -> bool:
    """A question of the user's."""
    return text.rstrip().endswith("?") and TOLD_QUESTION.match(text) is None


def wonders(text: str) -> bool:
    """A question of the user's to the bot, with or without its mark."""
    return asks(text) or about_me(text)


@asked_again
def letter(text: str) -> bool:
    """A mail that was pasted or forwarded, or a form of an invitation."""
    if "\n" not in text.strip():
        return ONE_LINE.search(text) is not None
    written = (
        LETTER.search(text) is not None or HEAD.match(text) is not None or COPIED.match(text) is not None
    )
    return written or len(text) > LONGEST_PROSE or len(LABEL.findall(text)) >= MOST_LABELS


def is_mail(turn: Turn) -> bool:
    """Somebody else's words, pasted or forwarded."""
    return turn.message.kind == "forward" or letter(turn.text)


def own_words(turn: Turn, longest: int = LONGEST_PROSE) -> bool:
    """Typed by the user themselves, in so many characters at most: no command and no mail."""
    return len(turn.text) <= longest and not turn.text.startswith("/") and not is_mail(turn)


def states(text: str) -> bool:
    """Told in the user's own words: no question, no mail, no command."""
    return not (asks(text) or letter(text) or text.startswith("/"))


def prose(turn: Turn) -> bool:
    """Words of the user's own that a free question may keep."""
    text, read = turn.text, turn.read
    if asks(text) or is_mail(turn) or META.match(text) or len(text) > LONGEST_PROSE:
        return False
    if read.intent in TELLING:
        return False
    future = any(d.start >= turn.now for d in read.dates)
    return not (read.intent in ("decision", "heard", "interview") and future)


def name(turn: Turn) -> bool:
    """A short name, of a person or a company: no dates, no times, no sentence."""
    text = turn.text
    if asks(text) or "\n" in text.strip() or META.match(text) or TIMES.search(text) or turn.read.dates:
        return False
    if SPEAKS.match(text) is not None or _is_sentence(text):
        return False
    return len(text) <= LONGEST_NAME and len(text.split()) <= MOST_WORDS


def _is_sentence(text: str) -> bool:
    """ "My aunt says bring cake": somebody says or does something; with capitals it may be a firm's name."""
    typed_small = text[1:] == text[1:].lower()
    return typed_small and len(text.split()) > 2 and SAYS.search(text) is not None


SPEAKS = re.compile(
    r"^\W*(?:i(?:['’](?:ll|m|ve|d))?|we(?:['’](?:ll|re|ve))?|they(?:['’]re)?|it(?:['’]s)?|you) \w", re.I
)
""" "I'll accept" is said by somebody, and nobody's name."""
SAYS = re.compile(
    r"\b(?:says?|said|told|asked|thinks?|should|would|could|can|can['’]?t|is|are|was|were|isn['’]?t|has|"
    r"have|had|will|"
    r"won['’]?t|do|does|did|don['’]?t|didn['’]?t|bring|wants?|needs?|got|lol|because|if|my|me|i)\b",
    re.I,
)
"""Words of a sentence, and of no name typed small."""
SENTENCES = re.compile(
    r"(?<=[.!?])\s+|,\s+(?=(?:so |and |but |then )?(?:can|could|should|may|might|shall|would|is it|ok to)\b)",
    re.I,
)


def question_in(text: str) -> str:
    """The sentence that asks, of several; the last where none has its mark."""
    pieces = [p for p in SENTENCES.split(text) if p.strip()] or [text]
    return next((p for p in reversed(pieces) if "?" in p), pieces[-1])
