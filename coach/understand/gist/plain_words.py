"""The words of a chat message in one plain form: contractions written out, fillers and courtesies dropped."""

from coach import lazy_re as re
from coach.understand.text import fold

LONGEST = 300
"""Characters; what is longer is a story or a letter, not a request."""

_CONTRACTIONS = tuple(
    (re.compile(rf"\b(?:{short})\b"), full)
    for short, full in (
        (r"(what|who|when|where|how|that|it|he|she|there|here|why)'?s", r"\1 is"),
        (r"i'?m", "i am"), (r"(they|we|you)'?re", r"\1 are"), (r"(i|they|we|you)'?ve", r"\1 have"),
        (r"(i|they|we|you|he|she)'ll", r"\1 will"), (r"(they|you)ll", r"\1 will"),
        (r"(i|they|we|you|he|she)'d", r"\1 would"), (r"(they|you)d", r"\1 would"),
        (r"can'?t|cannot", "can not"), (r"won'?t", "will not"), (r"shan'?t", "shall not"),
        (r"(do|does|did|is|was|are|were|has|have|had|should|could|would)n'?t", r"\1 not"),
        (r"gonna", "going to"), (r"wanna", "want to"), (r"gotta", "have to"), (r"lemme", "let me"),
        (r"gimme", "give me"), (r"let'?s", "let us"), (r"u", "you"), (r"ur", "your"), (r"r", "are"),
        (r"pls|plz|pleas", "please"), (r"thx|thanx|ty|tks", "thanks"), (r"cuz|coz", "because"),
        (r"w/", "with "), (r"2nite", "tonight"), (r"e-mail", "email"), (r"follow-?\s?up", "follow up"),
        (r"thank-?you|thankyou", "thank you"), (r"check-in", "check in"), (r"whats app", "whatsapp"),
    )
)  # fmt: skip
_COURTESY = re.compile(r"\b(?:please|kindly|sir|madam|mate|dude|buddy|bro|afterword)\b")
_FILLER = re.compile(
    r"^(?:"
    r"(?:ok|okay|okey|k|so(?! so)|hmm+|hm+|well|and|but|um+|uh+|er+|oh|ah|alright|yeah|yes|yep|"
    r"now(?= \S+ \S)|just|btw|also|look|listen|"
    r"(?:hi|hello|hey)(?: there)?(?= \S+ \S)|lol|haha|no worries|sorry)\b"
    r"(?! (?:you|thanks|morning|evening)\b)[\s,!.:-]*)+"
    r"(?=\S)"
)
_BLANK = re.compile(r"[^\w?'&/:.@+-]+|[.:]+(?=\s|$)|(?<!\w)'|'(?!\w)")


def plain(text: str) -> str:
    """Lower case, one blank between words; a question mark stays as a word of its own, at the end."""
    low = fold(text[:LONGEST])
    asks = "?" in low
    low = low.replace("?", " ")
    for pattern, full in _CONTRACTIONS:
        low = pattern.sub(full, low)
    low = " ".join(_BLANK.sub(" ", _COURTESY.sub(" ", low)).split())
    low = _FILLER.sub("", low, count=1)
    return f"{low} ?" if asks else low
