""" "Spoke to Dana, they need till the 30th": what came of a talk is what she said, whoever rang whom."""

from coach import lazy_re as re
from handlers.reading.fits import states
from handlers.reading.reread import reread
from handlers.turn import Turn

SPOKE = re.compile(
    r"^\W*(?:(?:so|ok|hi|just|also|and|i|i've|have|finally|managed to|got to)\b[ ,]*)*"
    r"(?:sp[eo]ak(?:en)?|spoke|talk(?:ed)?|chatted|caught up|"
    r"had an? (?:quick |short |brief |nice |good )?(?:call|chat|word|talk|phone call)|"
    r"was on the phone|got through|got hold) "
    r"(?:to|with|of) "
    r"(?P<who>(?-i:[A-Z])[\w'’.-]+(?: (?-i:[A-Z])[\w'’-]+)?|her|him|them|"
    r"(?:the|my) (?:recruiter|agency|manager|hiring manager))"
    r"(?P<how>[^,.;:!?]{0,40}?)"
    r"(?:\s*[,;:.–-]\s+(?:and |but )?|\s+(?:and|but)\s+)"
    r"(?=(?:she|he|they|it|the|no|nothing|decision|feedback|answer|news|we)(?:['’]\w+)?\b)",
    re.I,
)
AT_IT = re.compile(r"\b(?:interview|about|there|too|as well)\b", re.I)
"""Then it is the talk itself that is told of."""

WHO = re.compile(
    r"^\W*(?:she|he)(?:['’]s| is| was) (?:the|their|an?|in|from|head|director|vp|responsible|new)\b", re.I
)
""" "He's the team lead" is who that is, and no word of his."""


def settled(turn: Turn) -> Turn:
    """With what they said as theirs; any other words as they are."""
    text = turn.text
    if not turn.search.opportunities or not states(text) or '"' in text:
        return turn
    found = SPOKE.match(text)
    if found is None or AT_IT.search(found["how"]) or WHO.match(text[found.end() :]):
        return turn
    by_phone = "on the phone" if "phone" in text.casefold() else ""
    lead = f"{found['who']} told me {by_phone}".strip()
    return reread(turn, f"{lead}: {text[found.end() :]}")
