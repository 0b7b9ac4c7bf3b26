"""Quoted: "we are drowning in tickets" in their own words is told of them: they are drowning in tickets."""

from coach import lazy_re as re

_QUOTED = re.compile(
    r"""\s*["\u201c](?P<said>[^"\u201c\u201d]{8,})["\u201d](?:,? (?:(?:were|was|in) (?:her|his|their)(?: own| exact| very)? words|(?:s?he|they) said))?\W*"""
)
_OURS = {"we": "they", "we're": "they're", "we've": "they've", "our": "their", "us": "them", "ours": "theirs"}
_OF_US = re.compile(r"\b(?:we're|we've|we|ours?|us)\b", re.IGNORECASE)


def quoted(raw: str) -> str:
    """Of a text that is one quotation, what it says of them; anything else as it is."""
    found = _QUOTED.fullmatch(raw)
    return _OF_US.sub(lambda m: _OURS[m[0].lower()], found["said"]) if found else raw
