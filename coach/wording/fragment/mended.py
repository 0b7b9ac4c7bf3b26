"""Slips of a hurried or second-language English, mended where there is only one thing they can mean: "they loose clients"."""

from coach import lazy_re as re
from coach.wording.fragment.finds_verb import is_plural
from coach.wording.vocabulary import word_set

_PLURALS = word_set(
    "people children men women staff data feet teeth mice criteria media kids police feedback"
)
"""Plural, or without one, and without an s."""
_SLIPS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\b(they|you|we|i|people|to|always|often|can|will|not|n't|and|keep) loose(?= [a-z])", re.I), r"\1 lose"),
    (re.compile(r"\b(she|he|it|team|company|shop|which|that) looses(?= [a-z])", re.I), r"\1 loses"),
    (re.compile(r"\b((?:every|any|some|no)(?:body|one))s\b", re.I), r"\1's"),
    (re.compile(r"\b(less|more|fewer|better) (\w+) (less|more|fewer|better) (\w+)$", re.I), r"\1 \2 and \3 \4"),
    (re.compile(r"\b(speaks?|spoken|in|fluent|native|learning) polish\b"), r"\1 Polish"),
    (re.compile(r"\b([a-z]{2,}[bcdfghlmnprstv])ys\b"), r"\1ies"),
    (re.compile(r"\b(keep|keeps|are|is|re|be|by|of|without) loosing\b", re.I), r"\1 losing"),
    (re.compile(r"^its(?= \w+(?:ed|y|ing|ous|ful|ive|less|able)?$)", re.I), "it's"),
    (re.compile(r",? also (?:that )?(?=I\b)"), " and "),
    (re.compile(r"\bI (?:been|bin)\b", re.I), "I've been"),
    (re.compile(r"\bI (seen|done|gone)\b(?! with\b)", re.I), r"I've \1"),
    (re.compile(r"\b(they|we|you) was\b", re.I), r"\1 were"),
    (re.compile(r"\b(he|she|it) (?:don't|do not)\b", re.I), r"\1 doesn't"),
    (re.compile(r"\b(they|we|you|people) is\b", re.I), r"\1 are"),
    (re.compile(r"\b(they|we|you|I) (?:ain't|aint) got\b", re.I), r"\1 don't have"),
    (re.compile(r"\b(s?he|it) (?:ain't|aint) got\b", re.I), r"\1 doesn't have"),
    (re.compile(r"\b(they|we|you) (?:ain't|aint)\b", re.I), r"\1 aren't"),
    (re.compile(r"\b(?:nobody|no one) (?:ain't|don't|doesn't|haven't|hasn't)(?: (?:got|have|has))?(?= (?:an?y?|no|time|the)\b)", re.I), "nobody has"),
    (re.compile(r"\bplan b\b"), "plan B"),
    (re.compile(r"(,|\band) (?:a bit|some|a little|a lot|lots|something|then|also) (?:about|on) ", re.I), r"\1 "),
    (re.compile(r"(?<=\w)(?<!\bit)(?<!\bhe)(?<!\bshe)(?<!\bthat)(?<!\bthere)'s"
r"(?= (?:(?:tight|late|slow|empty|broken|down|gone|dead|outdated|full|short|busy)(?:\W*$|,| (?:and|but|because|since|at|in|on)\b)"
r"|(?:not|too|always|never|been|going|getting|leaking|falling|dying)\b))", re.I), " is"),
    (re.compile(r"\b(nobody|everybody|everyone|s?he) (?:ain't|aint)\b", re.I), r"\1 isn't"),
    (re.compile(r"\ba(?= (?:[ai]|e(?!u)|o(?!ne\b|nce)|u(?:n(?!i)|p|r(?!i)|g|l))[a-z]{2})"), "an"),
    (re.compile(r"\ban(?= [bcdfgjklmnpqrtvwz][aeiou][a-z]{2,})"), "a"),
    (re.compile(r"\b(black) friday\b", re.I), "Black Friday"),
    (re.compile(r"\bits(?= (?:too|not|always|never|very|so|really|hard|late|slow|been|just|only|a|an|the|all)\b)", re.I), "it's"),
    (re.compile(r"\b(they|we|you)(?:'ve| have)? got"
r"(?= (?:an?|no|too|some|many|lots|problems?|trouble|issues?|nobody|so)\b)", re.I), r"\1 have"),
    (re.compile(r"\b(s?he)(?:'s| has)? got(?= (?:an?|no|too|some|many|lots|problems?|trouble|issues?|nobody|so)\b)", re.I), r"\1 has"),
    (re.compile(r"\b(team|company|bosse?s?|managers?|directors?|people|they all) (?:they|he|she)"
r"(?= (?:ha(?:ve|s)|ar?e|is|was|were|do|don't|need|want|lose|can't|can|will|told|said)\b)", re.I), r"\1"),
    (re.compile(r"\b(the|their|her|his|your) (team|company|staff|department) have"
r"(?= (?:an?|no|too|many|some|problems?|trouble|issues?)\b)", re.I), r"\1 \2 has"),
)  # fmt: skip
_COUNTED = re.compile(
    r"\b(many|several|various|these|those|a few|so many|too many) ([a-z]{3,})"
    r"(?= (?:with|in|on|of|at|for|about|and|because|when)\b|[,.]|$)",
    re.I,
)
_DOUBLED = (
    r"\b({names}),? (?:she|he|they)"
    r"(?= (?:said|says|told|tells|mentioned|explained|thinks|has|is|was|needs|wants|asked)\b)"
)


def mended(text: str, names: tuple[str, ...] = ()) -> str:
    """`names`: of people and the company, who in other languages are said twice ("Camila she told that ...")."""
    known = "|".join(re.escape(n) for n in sorted(filter(None, names), key=len, reverse=True))
    if known:
        text = re.sub(_DOUBLED.replace("{names}", known), r"\1", text, flags=re.I)
    text = re.sub(r"\b(told|said|says|explained)(?: to)? (?=that\b)", r"\1 ", text, flags=re.I)
    for slip, right in _SLIPS:
        text = slip.sub(right, text)
    return _COUNTED.sub(
        lambda m: m[0] if m[2].lower() in _PLURALS or is_plural(m[2].lower()) else f"{m[1]} {_several(m[2])}",
        text,
    )


def _several(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"
