"""Fact check: a rephrased text may say nothing the original did not, and no worse by the lint."""

from coach import lazy_re as re
from coach.model import Draft
from coach.wording.fragment.common import COMMON
from coach.wording.fragment.proper import MONTHS_AND_DAYS
from coach.wording.lint import lint
from coach.wording.similarity import core
from coach.wording.vocabulary import words_of

LONGER = 1.35
"""How much longer than the original a rephrased text may be (J)."""
SHORTEST = 0.35

_SPELT = words_of(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = words_of("twenty thirty forty fifty sixty seventy eighty ninety")
_VALUES = {word: str(n) for n, word in enumerate(_SPELT)}
_VALUES |= {word: str(n) for n, word in zip(range(20, 100, 10), _TENS, strict=True)}
_VALUES |= {
    "dozen": "12",
    "half": "1/2",
    "hundred": "100",
    "thousand": "1000",
    "million": "1000000",
    "first": "1st",
    "second": "2nd",
    "third": "3rd",
    "twice": "2x",
    "double": "2x",
    "triple": "3x",
    "thrice": "3x",
    "quarter": "1/4",
    "percent": "%",
    "billion": "1000000000",
    "dozens": "12s",
    "hundreds": "100s",
    "thousands": "1000s",
    "decade": "10y",
    "decades": "10ys",
    "several": "many",
}
_STARTERS = frozenset(
    words_of(
        "again although because besides best certainly could dear during given glad happy having hearing "
        "hello hi hoping however indeed knowing learning let looking may meanwhile meeting naturally once "
        "overall personally please reading seeing since speaking talking thank thanks thinking today tomorrow "
        "while would yesterday"
    )
)
_CLAIMS = frozenset(
    words_of(
        "award awarded bachelor bachelors certificate certification certified competing degree diploma director "
        "doctorate expert expertise extensive fluent graduate grew guarantee guaranteed increased led licensed manager "
        "managed master mastered masters native offers promoted promotion proven reduced relocate salary saved senior "
        "specialist visa won"
    )
)
"""What a candidate can be held to: only where the original has it as well."""
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.\w+")


def added_facts(original: str, rephrased: str) -> tuple[str, ...]:
    """Numbers, dates, names, claims and addresses that only the rephrased text has."""
    found = [*_new(_numbers(original), _numbers(rephrased)), *_new(_names(original), _names(rephrased))]
    claims = sorted(_words(rephrased) & _CLAIMS)
    fresh = tuple(w for w in (*found, *claims) if w.lower() not in _words(original))
    return fresh + tuple(a for a in _ADDRESS.findall(rephrased) if a not in original)


def _new(known: frozenset[str], said: frozenset[str]) -> list[str]:
    return sorted(said - known)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]+", text.lower()))


def _numbers(text: str) -> frozenset[str]:
    """Digits and number words, "2" and "two" alike."""
    digits = frozenset(d.strip(".,:") for d in re.findall(r"\d[\d.,:]*", text))
    signs = {"%"} if "%" in text else set()
    return digits | signs | frozenset(_VALUES[w] for w in _words(text) if w in _VALUES)


def _names(text: str) -> frozenset[str]:
    """Capitalised words that are no start of a sentence, acronyms, days and months."""
    found = set()
    for sentence in re.split(r"(?<=[.!?:;])\s+|\n+", text):
        words = re.findall(r"[^\W\d_][\w'-]*", sentence)
        for place, word in enumerate(words):
            low = word.lower().split("'")[0]
            capital = word[:1].isupper() and low != "i"
            if low in MONTHS_AND_DAYS or (capital and (place > 0 or not _plain_start(low))):
                found.add(low)
    return frozenset(found)


def _plain_start(word: str) -> bool:
    return word in COMMON or word in _STARTERS or word.endswith(("ing", "ly"))


def acceptable(draft: Draft, message: str) -> bool:
    """Whether `message` (without greeting and signature) may stand in for the draft's own."""
    original = core(draft.body)
    words = len(message.split())
    if not SHORTEST * len(original.split()) <= words <= LONGER * len(original.split()) + 5:
        return False
    if added_facts(f"{draft.subject or ''}\n{original}", message) or message.count("?") > max(
        1, original.count("?")
    ):
        return False
    return _lint_rules(draft, replaced(draft, message)) <= _lint_rules(draft, draft.body)


def replaced(draft: Draft, message: str) -> str:
    """The complete text with another message between greeting and signature."""
    return draft.body.replace(core(draft.body), message, 1)


def _lint_rules(draft: Draft, body: str) -> frozenset[str]:
    found = lint(body, channel=draft.channel, kind=draft.kind, subject=draft.subject)
    return frozenset(a.rule for a in found if a.severity != "fine")
