"""Words that ask to see the wording which is planned or waits: "can u show me the thx", "show it now"."""

from coach import lazy_re as re
from handlers.reading.lead import behind

_LEAD = behind("now|yes|great|cool|good|please|pls|hey")
_WHAT = (
    r"(?:the |my |that |your )?"
    r"(?:(?:thank(?:s|[- ]?(?:you|u))?|thx|ty|follow[- ]?up|check[- ]?in)"
    r"(?:[- ](?:note|text|e-?mail|mail|letter|message|draft|wording))?|"
    r"draft|wording|letter|note)\b"
    r"(?: (?:for|to) [\w.'’-]+(?: [\w.'’-]+)?)?"
)
_END = r"(?: (?:now|pls|please|already|again|first|then|yet|today|early))*\W*$"
WAYS = tuple(
    re.compile(_LEAD + way + _END, re.I)
    for way in (
        rf"(?:(?:can|could|may|will|would) (?:you|u|i|we) )?(?:please |pls |just )?"
rf"(?:show|see|give|view|read|have|let me (?:see|have|read)|lemme see|"
rf"i (?:want|need|would like|'d like) (?:to (?:see|read) )?)"
rf"(?: me| us)? ?{_WHAT}",
        r"(?:(?:can|could|may|will|would) (?:you|u|i|we) )?(?:please |pls |just )?"
r"(?:show|see|let me (?:see|read)|lemme see)(?: me)? (?:it|that)",
        rf"what(?:'?s| is| does| do| will| would| did)? {_WHAT} "
rf"(?:(?:going to |gonna )?(?:look|sound|be|say|read)(?: like)?)",
        rf"how (?:does|will|would) {_WHAT} (?:look|sound|read|go)",
        r"the (?:thank[- ]?(?:you|u)|thx|draft|wording|letter)(?: (?:note|text|mail|letter))?",
        rf"where(?:'?s| is) {_WHAT}",
        rf"{_WHAT}(?: [\w.'’-]+)?,? (?:pls|please|plz|plss)",
        r"(?:(?:can|could|would|will) you )?(?:please |pls |just )?write "
r"(?:it|one|this|that|something|them)(?: up)?(?: for me)?",
    )
)  # fmt: skip


def wants(text: str) -> bool:
    return any(way.match(text) for way in WAYS)
