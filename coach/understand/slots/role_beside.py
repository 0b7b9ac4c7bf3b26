"""Roles that stand beside the firm, where what was learned found none: "the charge nurse job", "5/13 3pm, table games dealer, Donna Pike"."""

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from coach.understand.roles_words import MODIFIERS, POSTS, is_head
from coach.understand.slots.surnames import SURNAMES
from coach.understand.slots.tagger import Span
from coach.understand.vocabulary import DEPARTMENTS, EVENTS, FILLERS, PREPOSITIONS, PRONOUNS, VERBS
from coach.understand.wordlist import word_set
from coach.understand.words import Word

SIGNS_BEFORE = word_set(", - / ( : ; .") | {"\n", "–", "—", "|"}
_RIGHT = word_set(", - / ) ; . !") | {"\n", "–", "—", "|"}
_DETERMINERS = word_set("the a an their this that as for")
_NO_PART = _DETERMINERS | PREPOSITIONS | PRONOUNS | VERBS
_MET = word_set(
    "manager director recruiter lead head partner principal supervisor coordinator interviewer owner officer chief president vp cto ceo "
    "coo cfo hm founder agent rep representative counsel doctor captain coach host model advocate resident fellow"
)
"""What alone is rather somebody met than the job."""
_CREWS = word_set("staff crew hand hands porter member")
_AREAS = word_set(
    "desk floor counter entry care line fill produce deli bakery grocery reception housekeeping kitchen security maintenance stock returns "
    "checkout warehouse admissions payroll billing intake groundskeeping kitchens packing picking catering fulfilment fulfillment"
)
"""Where one works stands for what one does: "(front desk)", "night fill"."""
_HIRED = word_set(
    "interview job work position role hired apply applied applying start starting trial shift post on interviewing"
)
"""Before "as a waiter"."""
_ENDINGS = ("er", "or", "ist", "ian", "eer")
MOST = 4
SHORTEST = 5
"""Letters of a word that may be a job nobody listed ("fryer")."""
_SAYING = VERBS | PRONOUNS | FILLERS | (EVENTS - DEPARTMENTS) | PREPOSITIONS


def role_beside(words: list[Word], spans: list[Span]) -> list[Span]:
    """At most one."""
    return (_posts(words, spans) or _pieces(words, spans) or _to_be(words, spans))[:1]


def names_job(low: str) -> bool:
    return is_head(low) or low in _CREWS or (low.endswith("s") and is_head(low[:-1]))


def is_free(first: int, after: int, spans: list[Span]) -> bool:
    return not any(s.first < after and first < s.next for s in spans)


def _posts(words: list[Word], spans: list[Span]) -> list[Span]:
    """ "the charge nurse job"."""
    for k, word in enumerate(words):
        if word.low not in POSTS and word.low not in ("job", "slot", "shift", "one"):
            continue
        first = k
        while first and k - first < MOST and _belongs(words[first - 1]):
            first -= 1
        led = first > 0 and words[first - 1].low in _DETERMINERS
        if led and first < k and _is_job_word(words[k - 1]) and is_free(first, k, spans):
            return [Span("ro", first, k)]
    return []


def _to_be(words: list[Word], spans: list[Span]) -> list[Span]:
    """ "applied to be a dog walker"."""
    for k in range(1, len(words) - 1):
        led = words[k - 2].low if k > 1 else ""
        if words[k].low not in ("a", "an") or not (
            (led in _HIRED and words[k - 1].low == "as") or (led, words[k - 1].low) == ("to", "be")
        ):
            continue
        after = k + 1
        while after < len(words) and after - k <= MOST and _belongs(words[after]):
            after += 1
        last = words[after - 1]
        job = _is_job_word(last) or (len(last.low) >= SHORTEST and last.low.endswith(_ENDINGS))
        if after > k + 1 and job and is_free(k + 1, after, spans):
            return [Span("ro", k + 1, after)]
    return []


def _is_job_word(word: Word) -> bool:
    return names_job(word.low) or _unlisted(word)


def _belongs(word: Word) -> bool:
    return word.sort == "word" and word.low not in _NO_PART


def _pieces(words: list[Word], spans: list[Span]) -> list[Span]:
    """What stands between signs, dates and firms, and is a job; beside a firm only, and nobody's title."""
    if not any(s.tag in ("co", "oc") for s in spans):
        return []
    ends = {s.next for s in spans if s.tag in ("co", "oc")}
    people = {s.next for s in spans if s.tag == "pe"}
    taken = {k for s in spans for k in range(s.first, s.next)}
    found: list[Span] = []
    k = 0
    while k < len(words):
        after = k
        while after < len(words) and words[after].sort == "word" and after not in taken:
            after += 1
        left = k == 0 or words[k - 1].sort in ("date", "mask") or _is_sign(words, k - 1) or k in ends
        right = after == len(words) or words[after].sort in ("date", "mask") or words[after].text in _RIGHT
        theirs = k > 0 and (k in people or k - 1 in people)
        if left and right and not theirs and k < after and after - k <= MOST and _is_title(words[k:after], k):
            found.append(Span("ro", k, after))
        k = max(after, k + 1)
    return found


def _is_sign(words: list[Word], k: int) -> bool:
    """Not the stroke of "w/ founder"."""
    return words[k].text in SIGNS_BEFORE and not (words[k].text == "/" and k > 0 and words[k - 1].low == "w")


def _is_title(piece: list[Word], at: int) -> bool:
    """Ends with a job and says nothing else; alone, it is no boss."""
    last = piece[-1]
    for w in piece[:-1]:
        if w.low in _SAYING and w.low not in MODIFIERS and not is_head(w.low):
            return False
    if len(piece) == 1 and (last.low in _MET or last.low in _CREWS or at == 0):
        return False
    if last.low in _AREAS and (len(piece) < 3 or all(w.low in MODIFIERS or w.low in _AREAS for w in piece)):
        return last.text.islower()
    return _is_job_word(last)


def _unlisted(word: Word) -> bool:
    """ "fryer", "bagger": built like a job, in small letters, and no word of every day, nor anybody's name."""
    low = word.low
    return (
        word.text.islower()
        and len(low) >= SHORTEST
        and low.endswith(_ENDINGS)
        and low not in COMMON
        and low not in _SAYING
        and low not in DEPARTMENTS
        and low not in FIRST_NAMES
        and low not in SURNAMES
    )
