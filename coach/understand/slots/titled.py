"""People by their titles: "Herr Dr. Brandt", "doctor lopez", "Captain Lisa"."""

from coach.understand.common_words import COMMON
from coach.understand.roles_words import is_head
from coach.understand.slots.tagger import Span
from coach.understand.vocabulary import LOOSE_TITLES, STOPS, TITLES
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_FURTHER = word_set(
    "herr frau shri smt doctor doña señor señora monsieur madame signor signora sergeant msgt ssgt fr sr br engr hajia alhaji barr chief"
)
_TITLES = (TITLES | _FURTHER) - {"coach"}  # what one does: "Coach Ramona" is written to as Ramona
_LOOSE = LOOSE_TITLES | word_set("doctor sergeant fr sr br chief sir madam chef")
"""Words of their own as well: before a name written large, or behind a word that leads to somebody."""
_LEADS = word_set("with w by from and & see meet meeting , to")


def with_titles(words: list[Word], spans: list[Span]) -> list[Span]:
    """In order; titles that belong to a name are taken in, as typed, and what they alone tell of is added."""
    taken = {k for s in spans for k in range(s.first, s.next)}
    found = [_backward(words, s, spans) if s.tag == "pe" else s for s in spans]
    for k, word in enumerate(words):
        after = _behind_title(words, k)
        if (
            word.low in _TITLES
            and k not in taken
            and after
            and after not in taken
            and _names(words, k, after)
        ):
            found.append(Span("pe", k, after + 1))
    inside = {k for s in found if s.tag == "pe" for k in range(s.first, s.next)}
    return sorted((s for s in found if s.tag == "pe" or s.first not in inside), key=lambda s: s.first)


def _behind_title(words: list[Word], k: int) -> int:
    """The word behind the title and its dot, or 0."""
    after = k + 1 + (k + 1 < len(words) and words[k + 1].text == "." and words[k + 1].i == words[k].j)
    return after if after < len(words) and words[after].sort == "word" else 0


def _names(words: list[Word], title: int, k: int) -> bool:
    """Whether the title stands before somebody's name, and the name is no other word."""
    low, name = words[title].low, words[k]
    if name.low in STOPS or name.low in _TITLES or is_head(name.low) or "'" in name.low:
        return False
    if name.text.istitle() and words[title].text.istitle():
        ends = k + 1 >= len(words) or not words[k + 1].capital or words[k + 1].i - name.j > 1
        return ends and title > 0 and words[title - 1].low in _LEADS
    led = title > 0 and (words[title - 1].low in _LEADS or words[title - 1].low in ("a", "ask", "is"))
    return (
        low not in ("sir", "madam", "fr", "chief") and led and name.low not in COMMON and name.text.islower()
    )


def _backward(words: list[Word], span: Span, spans: list[Span]) -> Span:
    first = span.first
    while first:
        at = (
            first - 2
            if first > 1 and words[first - 1].text == "." and words[first - 1].i == words[first - 2].j
            else first - 1
        )
        word = words[at]
        if word.low not in _TITLES or (word.low in _LOOSE and not word.text.istitle()):
            break
        if word.low in _LOOSE and at and words[at - 1].low in ("the", "a", "head", "executive", "sous"):
            break
        if any(
            s.tag in ("co", "oc", "ro") and s.first <= at < s.next and s.next - s.first > 1 for s in spans
        ):
            break
        first = at
    return span._replace(first=first)
