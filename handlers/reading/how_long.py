"""How long a piece of work takes ("month end closing takes 9 days"): no day on which anything is decided."""

from coach import lazy_re as re
from coach.understand import DateRead

TAKES = re.compile(
    r"(?P<what>[^.,;:!?]*?)\b(?:takes?|took|taking|costs?|eats?(?: up)?|lasts?|lasted|used to take)\s+"
    r"(?:(?:them|us|her|him|me|people|about|around|up to|over|some|like|at least|almost|nearly)\s+)*$",
    re.I,
)
SPAN = re.compile(
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few)[ -](?:days?|weeks?|months?)\b",
    re.I,
)
CLOSING = re.compile(
    r"\b(?:month|quarter|year)[- ]end(?= (?:clos\w+|report\w*|accounts?|books?|rush|stock ?take|work)\b)",
    re.I,
)
""" "Month end closing": a piece of work."""
THEIRS = re.compile(
    r"\b(?:decision|deciding|process|answer|reply|hiring|approval|feedback|news|it|that|this|they|she|he|which|everything|"
    r"offer|paperwork|checks?|references?|to (?:decide|hear|answer|reply|get back))\W*(?:\w+ ){0,2}$",
    re.I,
)
""" "It takes them two weeks", "the approval takes a week": that is how long one waits."""


def of_work(text: str, read: DateRead) -> bool:
    if any(found.start() <= read.span[0] < found.end() for found in CLOSING.finditer(text)):
        return True
    if SPAN.match(read.text) is None:
        return False
    found = TAKES.search(text[: read.span[0]])
    return found is not None and bool(found["what"].strip()) and THEIRS.search(found["what"]) is None


def without(text: str) -> str:
    """The text without such spans, for those who look for days in it themselves."""
    text = CLOSING.sub("the books", text)
    for span in reversed([*SPAN.finditer(text)]):
        found = TAKES.search(text[: span.start()])
        if found is not None and found["what"].strip() and THEIRS.search(found["what"]) is None:
            text = f"{text[: span.start()]}long{text[span.end() :]}"
    return text
