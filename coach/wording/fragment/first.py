"""First: of several sentences or clauses told in one breath, the first one that an employer may read."""

from coach import lazy_re as re
from coach.wording.fragment.chat import BLUNT
from coach.wording.fragment.judged import is_judgement
from coach.wording.fragment.shape import shape_of

_TITLE = re.compile(r"\b(mrs?|ms|dr|prof|st|sgt|cpl|lt|capt|approx|vs)\.\s+(?=\w)", re.IGNORECASE)
_SENTENCES = re.compile(r"(?<![.\s]\w)(?<!\bvs)[.!?;]+(?:\s+|$)")
_CLAUSES = re.compile(r",\s+(?:and |but |so )?|\s+-\s+|\s+(?:and|so)\s+", re.IGNORECASE)
_LAUGHS = frozenset({"lol", "lmao", "wtf"})
"""Go by themselves where they stand at an end."""
_POINTS_BACK = re.compile(r"(?:it|that|this|these|those|he|she|they)\b", re.IGNORECASE)


_OVER = re.compile(
    r"\W*(?:"
    r"(?:it|that|all|the|my|now|just|so|ok|and|we|i|phone|video|site|trial|first|second|final)\b[' ]*"
    r"(?:s |is |was |am |m )?)*"
    r"(?:(?:interview|call|visit|chat|meeting|talk|screen|round|shift|day|lesson)\b ?"
    r"(?:is |was |went )?)?"
    r"(?:done|over|finished|out|fine|well|ok|okay)"
    r"|\W*(?:s?he|they|[A-Za-z]+) (?:showed|walked|took|drove) (?:me|us) (?:a?round|about)(?: the \w+)?",
    re.IGNORECASE,
)
""" "Site visit done", "Phil showed me round": how it went by, and nothing one talked about."""


def is_blunt(text: str) -> bool:
    return bool(BLUNT & _words(text))


def fit_for_eyes(text: str, names: tuple[str, ...] = ()) -> str:
    """The first sentence that tells something: "ed was cool, we talked about parts" -> "we talked about parts".

    Where that is blunt ("it's a mess, nobody finds parts"), what is told beside the blunt part."""
    sentences = [p.strip() for p in _SENTENCES.split(_TITLE.sub(r"\1 ", text)) if p.strip()]
    told = [t for s in sentences if (t := _beside_judgement(s, names))]
    first = next(iter(told or sentences), "")
    if not (BLUNT - _LAUGHS) & _words(first):
        return first
    parts = [p.strip() for s in told for p in _CLAUSES.split(s)]
    fit = (p for p in parts if len(p.split()) > 2 and not is_blunt(p) and not _POINTS_BACK.match(p))
    return next((p for p in fit if shape_of(p) == "clause"), first)


def _beside_judgement(sentence: str, names: tuple[str, ...]) -> str:
    """Without an opinion of somebody in front; empty where nothing else is said and more sentences may follow."""
    seam = _CLAUSES.search(sentence)
    if (
        seam
        and (_OVER.fullmatch(sentence[: seam.start()]) or is_judgement(sentence[: seam.start()], names))
        and len(sentence[seam.end() :].split()) > 2
    ):
        return _beside_judgement(sentence[seam.end() :], names)
    return "" if is_judgement(sentence, names) else sentence


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z']+", text.lower()))
