"""A remark behind "sent": "Sent. That was the last one." is sent, and nothing else."""

from coach import lazy_re as re
from handlers.reading import sentence_ends, step_words
from handlers.reading.reread import reread
from handlers.turn import Turn

REMARK = re.compile(
    r"^\W*(?:(?:and|so|but|phew|ok|well)\b[ ,]*)*"
    r"(?:(?:that|this|it)(?:'s| is| was| were| has been| makes| felt)|finally|at last|done|glad|good|"
    r"great|nice|thanks?|thank you|phew|hope(?:fully)?|fingers|let'?s (?:see|hope)|"
    r"now (?:i|we) wait|i hope|wish me|enough|over and out)\b",
    re.I,
)
ARRIVES = re.compile(
    r"^(?P<first>[^,;.!?]{1,24}),\s*(?:so )?(?:she|he|they|it|that)(?:'?ll| will| should| can)?"
    r"(?: only| then| just)? "
    r"(?:has|have|gets?|sees?|reads?|lands?|arrives?|goes? out|be there|finds?)\b(?! to\b)",
    re.I,
)
""" "Sent, she has it in the morning"."""
WRONG = re.compile(r"\b(?:wrong|mistake|not|n't|undo|cousin|instead|oops)\b", re.I)
LONGEST = 9
"""Words of it."""


def settled(turn: Turn) -> Turn:
    """The turn with "sent" alone, where the rest tells nothing."""
    lands = ARRIVES.match(turn.text)
    if lands and "?" not in turn.text and step_words.DONE.match(lands["first"]):
        return reread(turn, lands["first"])
    first, *rest = sentence_ends.split(turn.text) or [""]
    said = " ".join(rest)
    if not rest or "?" in said or len(said.split()) > LONGEST or not step_words.DONE.match(first):
        return turn
    told = reread(turn, said).read
    if told.dates or told.contacts or told.company or WRONG.search(said) or not REMARK.match(said):
        return turn
    return reread(turn, first)
