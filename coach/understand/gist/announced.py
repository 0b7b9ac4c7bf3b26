""" "Ed just called, i start on the 12th": that somebody called is not what it is about."""

from coach import lazy_re as re

_CAME = (
    r"(?:called|rang|phoned|wrote|e-?mailed|mailed|texted|messaged|dm'?d|pinged|replied|answered|"
    r"(?:got|came|hit me|rang|called|wrote|texted|mailed) back|got in touch|left (?:me )?a (?:voicemail|message))"
)
ANNOUNCED = re.compile(
    rf"^\W*(?:(?:so|ok|oh|and|well|hey|guess what|omg|update|finally)\b[ ,:]*)*(?!(?:i|we|you)\b)"
    rf"(?:[\w.'’&-]+ ){{1,4}}?"
    rf"(?:(?:just|finally|now|already|has|have|also|actually) )*{_CAME}"
    rf"(?: (?:me|us|to me|back|again|today|just now|earlier|this (?:morning|afternoon|evening)|"
    rf"yesterday))*\s*"
    rf"(?:[,;:.!]+|-+|\band\b)\s+(?=\w)",
    re.I,
)
FEWEST = 3
"""Words that can tell something by themselves."""


def content(text: str) -> str | None:
    """What they called or wrote about; None where nothing stands behind it."""
    found = ANNOUNCED.match(text)
    rest = text[found.end() :] if found else ""
    return rest if len(rest.split()) >= FEWEST else None
