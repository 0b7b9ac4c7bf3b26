"""Another manner for the user's own text, as far as that goes without rewording it: greeting, close and short forms."""

from coach import lazy_re as re
from coach.wording.register import SPELT_OUT, reword

_HELLO = re.compile(r"\A(\s*)(?:hi|hey|hello|hiya)\b(?: there)?", re.IGNORECASE)
_DEAR = re.compile(r"\A(\s*)dear\b", re.IGNORECASE)
_LAX_CLOSE = re.compile(
    r"(\n\s*)(?:cheers|thanks|thx|best|all the best|xo+|take care|bye|best wishes)(?=\s*[,!.]?\s*(?:\n|\Z))",
    re.IGNORECASE,
)
_STIFF_CLOSE = re.compile(
    r"(\n\s*)(?:kind regards|regards|sincerely|yours (?:sincerely|faithfully|truly)|best regards|"
    r"respectfully)"
    r"(?=\s*[,!.]?\s*(?:\n|\Z))",
    re.IGNORECASE,
)
_PLAINER = (
    (r"\bgonna\b", "going to"),
    (r"\bwanna\b", "want to"),
    (r"\bthx\b", "thank you"),
    (r"\bthanks(?= (?:for|so|again)\b)", "thank you"),
    (r"\bpls\b", "please"),
    (r"\byeah\b", "yes"),
    (r"\ba lot of\b", "much"),
)
_FRIENDLIER = {
    "I am": "I'm", "I would": "I'd", "I have been": "I've been", "I will": "I'll", "it is": "it's", "do not": "don't",
    "cannot": "can't", "It is": "It's", "would not": "wouldn't", "did not": "didn't",
}  # fmt: skip


def more_formal(text: str) -> str:
    """Short forms spelt out, no exclamation marks, "Dear" and "Kind regards"; as it was where nothing of it is there."""
    text = reword(text.replace("\u2019", "'"), SPELT_OUT).replace("!", ".")
    for pattern, plain in _PLAINER:
        text = re.sub(pattern, plain, text)
        text = re.sub(pattern, plain.capitalize(), text, flags=re.IGNORECASE)
    text = _HELLO.sub(r"\1Dear", text) if re.match(r"\s*\w+ (?!there\b)\w+", text) else text
    return _LAX_CLOSE.sub(r"\1Kind regards", text)


def warmer(text: str) -> str:
    """The same the other way: "Hi", "I'm", "Best wishes"."""
    text = _DEAR.sub(r"\1Hi", reword(text, _FRIENDLIER))
    return _STIFF_CLOSE.sub(r"\1Best wishes", text)
