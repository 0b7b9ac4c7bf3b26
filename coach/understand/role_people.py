"""Whether a job is somebody's title or the one applied for."""

from coach.understand.first_names import FIRST_NAMES
from coach.understand.plain import plain
from coach.understand.role_bounds import qualifies
from coach.understand.vocabulary import PREPOSITIONS
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_PEOPLE = word_set(
    "manager lead recruiter head coordinator director vp ceo cto engineer chief partner hr video panel"
)


_PERSONAL = word_set("hiring my their your our his her with talent is 's she's he's")


_LEADS = word_set("for as about of hiring need needs want wants wanted seeking become their")


def introduced(words: list[Word], k: int) -> bool:
    """A single word counts only where a role is expected: "for a nurse", "(designer)"."""
    if k + 1 < len(words) and words[k + 1].low == "interview" and words[k].low not in _PEOPLE:
        return True
    if k + 1 < len(words) and words[k + 1].capital and plain(words[k + 1].low) in FIRST_NAMES:
        return False
    if (
        k > 1
        and words[k].low not in _PEOPLE
        and words[k - 1].low in ("a", "an", "the")
        and words[k - 2].low in _LEADS
    ):
        return True
    ends = k + 1 >= len(words) or words[k + 1].sort != "word" or words[k + 1].low in PREPOSITIONS
    return (k > 0 and (words[k - 1].low in ("as", "(") or (words[k - 1].low == "for" and ends))) or (
        k > 1 and words[k - 1].low in ("a", "an", "the") and words[k - 2].low in ("for", "as")
    )


_BEFORE_PEOPLE = frozenset(("is the", "with the", "with a", "is their", "with their", "to the", "the ceo"))


def persons_title(words: list[Word], k: int) -> bool:
    """ "hiring manager", "my recruiter", "Dana, engineering manager", "with the CTO": somebody, not the job."""
    if _named(words, k + 1):
        return True
    if words[k].low in ("recruiter", "coordinator", "interviewer") or (
        words[k].low in ("manager", "lead") and k and words[k - 1].low == "hiring"
    ):
        return True
    first = k
    while first > 0 and qualifies(words, first - 1):
        first -= 1
    before = [w.low for w in words[max(first - 2, 0) : first]]
    while first > 1 and words[first - 1].capital and words[first - 1].sort == "word":
        first -= 1
    before = [w.low for w in words[max(first - 2, 0) : first]]
    if before[-1:] and before[-1] in ",(" and _person_before(words, first - 1):
        return True
    if before[-1:] == ["("] and words[k].low in _CHIEFS and _two_capitals(words, first - 1):
        return True
    if before[-1:] and before[-1] in ",(" and words[k].low in _PEOPLE and _person_near(words, first):
        return True
    if before[-1:] and before[-1] in _PERSONAL:
        return True
    return " ".join(before) in _BEFORE_PEOPLE


def _named(words: list[Word], k: int) -> bool:
    """ "store manager Kiki", "Canva's talent lead, Bronte"."""
    if k + 1 < len(words) and words[k].text == "," and _led_by_owner(words, k):
        k += 1
    return k < len(words) and words[k].capital and plain(words[k].low) in FIRST_NAMES


def _led_by_owner(words: list[Word], k: int) -> bool:
    near = [w.low for w in words[max(k - 5, 0) : k]]
    return any(w in ("the", "their", "my", "our", "his", "her") or w.endswith("'s") for w in near)


_CHIEFS = word_set(
    "chief exec director head vp manager principal dean ceo cto cfo coo founder president partner"
)


def _two_capitals(words: list[Word], k: int) -> bool:
    """ "Octavia Penrose (Chief Exec)"."""
    return k > 1 and all(w.sort == "word" and w.capital for w in words[k - 2 : k])


def _person_before(words: list[Word], k: int) -> bool:
    """ "Rosa Lind (principal)", "with Sam, senior engineer": a name ends right before the sign at `k`."""
    return any(
        plain(words[n].low) in FIRST_NAMES and (words[n].capital or n == k - 1)
        for n in range(max(k - 2, 0), k)
        if all(w.sort == "word" for w in words[n:k])
    )


def _person_near(words: list[Word], k: int) -> bool:
    """ "Nadia Rahman, engineering manager"."""
    return any(plain(w.low) in FIRST_NAMES for w in words[max(k - 5, 0) : k])
