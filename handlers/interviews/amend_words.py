"""The words of a correction: "no, Thursday", "not Acme, Globex", "wrong company", "that's not what I said"."""

from coach import lazy_re as re
from coach.understand import DateRead

LEAD = re.compile(
    r"^\W*(?:"
    r"(?:no+|nope|sorry|actually|oops|wait|well|hmm*|ah|correction|i mean(?:t)?|i said|rather|better|"
    r"it'?s|it is|it was|that was|they'?re|"
    r"make (?:it|that)|change (?:it|that) to|on second thoughts?|"
    r"(?:that'?s |that was |it was )?(?:the )?wrong "
    r"(?:company|firm|place|employer|person|name|man|woman|one|date|day|time|interview)|"
    r"(?:that|it) was (?:for|about)(?= [A-Z]))\b[\s,:.!-]*)+",
    re.I,
)
TAIL = re.compile(
    r"[\s,]*\b(?:actually|i mean(?:t)?|sorry|instead|rather|after all|in the end|of course)\W*$", re.I
)
NOT = re.compile(
    r"^(?:not|and not)\s++(?:(?:with|at|from|to|by|on|for)\s++)?(?P<wrong>[^,;.]{2,30}?)"
    r"(?:\s*+[,;.]\s*+(?:but\s++)?|\s++but\s++)(?P<right>.{2,40})$|"
    r"^(?P<wrong3>[^,;.]{2,30}?)\s++(?:won'?t|will not|isn'?t|is not|can'?t|cannot)\s++(?:be\s++)?"
    r"(?:there|come|coming|make it|join|joining|in it)\s*+[,;.]?\s*+"
    r"(?:but\s++)?(?:it'?s|it is|it will be|instead)\s++(?:with\s++)?(?P<right3>.{2,40})$|"
    r"^(?P<right2>.{2,40}?)\s*+[,(]?\s*+(?:and\s++)?\b(?:not|instead of|rather than)\s++"
    r"(?:(?:with|at|from|to|by|on|for)\s++)?(?P<wrong2>[^,;.)]{2,30})\)?$",
    re.I,
)
INSTEAD = re.compile(
    r"^\W*(?:(?:oops|no|nope|sorry|wait|actually|argh|ugh|my mistake|my bad|wrong one|i meant?)\b[,.! ]*)+"
    r"(?P<fact>\S.{5,80}?)[.,;]?\s+(?:and )?not (?P<wrong>[\w .&'’-]{2,30})\W*$",
    re.I,
)
WRONG_ONE = re.compile(
    r"^\W*(?:no+|oops|sorry|wait)?\W*(?:that'?s |that was |it was )?(?:the )?wrong "
    r"(?P<kind>company|firm|place|employer|person|name|man|woman|one)\b",
    re.I,
)
""" "Wrong company, that was Globex" says which of the names is meant."""
FILLER = re.compile(r"\b(?:on|at|by|for|until|till|to|from|with|in|the|the one|of)\b", re.I)
WRONG = re.compile(
    r"^\W*(?:no,? )?(?:that'?s|that is|this is|it'?s|you (?:got|have) (?:it|that|this)) "
    r"(?:wrong|not right|incorrect|not what i (?:said|meant))\W*$|"
    r"^\W*i (?:never|didn'?t|did not) (?:say|said|mean|tell you|told you) (?:that|this|it|so)\W*$|"
    r"^\W*wrong\W*$",
    re.I,
)


def right_and_wrong(text: str) -> tuple[str | None, str | None]:
    """Nothing where no word says that it is a correction."""
    bare = TAIL.sub("", LEAD.sub("", text)).strip(" .!")
    if found := NOT.match(bare):
        right = found["right"] or found["right2"] or found["right3"]
        return right.strip(" .!"), (found["wrong"] or found["wrong2"] or found["wrong3"]).strip(" .!")
    marked = LEAD.match(text) is not None or TAIL.search(text) is not None
    return (bare, None) if marked and bare else (None, None)


def only_a_date(right: str, when: DateRead | None) -> DateRead | None:
    if when is None:
        return None
    rest = FILLER.sub("", right.replace(when.text, ""))
    return when if not any(c.isalnum() for c in rest) else None
