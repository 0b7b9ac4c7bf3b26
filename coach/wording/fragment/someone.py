"""Someone: a name typed small in front of what only people do ("tom asked about ...") gets its capital."""

from coach import lazy_re as re
from coach.wording.fragment.common import COMMON
from coach.wording.vocabulary import word_set

_NAMED = re.compile(
    r"(?P<name>[a-z]{2,}(?:-[a-z]+)?)"
    r"(?= (?:also |really |just |then )?"
    r"(?:said|says|asked|asks|told|mentioned|explained|wanted to|wants to|thinks|thought|cares about|"
    r"cared about|worries about|worried about|"
    r"(?:gave|showed|drew|took|walked|let|asked|sent) (?:me|us)|hates|hopes|laughed|smiled|joked|"
    r"nodded|loved|liked|admitted|complained|promised)\b)"
)
_NOBODYS = frozenset(
    {
        "finance",
        "ops",
        "it",
        "hr",
        "procurement",
        "management",
        "leadership",
        "headquarters",
        "hq",
        "corporate",
        "mgmt",
    }
)


_TITLED = re.compile(r"\b(mr|mrs|ms|dr|prof)\.? ([a-z]{2,})\b")


_AT = re.compile(
    r"\b(?:at|(?:worked|drove|cooked|taught|interned|work|drive) for) (?P<name>[a-z]{3,})"
    r"(?=$|[,.;]| (?:for|in|until|till|when|where|and|i|we|before|after|as)\b)"
)
_PLACES = word_set(
    "midnight dawn dusk sunrise sunset weekend payroll home work school uni university college church nursery daycare kindergarten sea noon lunch breakfast dinner hospital gym court scale speed "
    "reception checkout gunpoint ease risk stake length random large heart law war play night once least most first last best worst source camp "
    "free years months weeks days hours ages scratch abroad fun charity money sure example instance cash hire rent sale good now life "
    "upstairs downstairs inside outside prison practice"
)
"""Stand small behind "at" and its like, and are no firm."""


def _firms(text: str) -> str:
    """ "i ran goods in at wilko" -> "at Wilko": a word behind "at" that is no everyday one."""
    return _AT.sub(
        lambda m: m[0] if _everyday(m["name"]) else m[0][: -len(m["name"])] + m["name"].title(), text
    )


def _everyday(word: str) -> bool:
    return word in COMMON | _PLACES or word.endswith(
        ("s", "ing", "tion", "ment", "ness", "ity", "ion", "ly", "ed", "ance", "ence", "ery")
    )


def with_capital(text: str) -> str:
    """ "sanne cares about alerts" -> "Sanne cares about alerts"; an everyday word or a department stays small."""
    text = _TITLED.sub(lambda m: f"{m[1].title()} {m[2].title()}", text)
    text = _firms(text)
    found = _NAMED.match(text)
    if found is None or found["name"] in COMMON | _NOBODYS or found["name"].endswith("s"):
        return text
    return found["name"].title() + text[found.end() :]
