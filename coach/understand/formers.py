"""Which companies of a message are the user's own past: "laid off from Harmon & Sons", "my time at BMW"."""

from coach.understand.phrases import Phrases
from coach.understand.slots.tagger import Span
from coach.understand.wordlist import word_set
from coach.understand.words import Word

NEAR = 14
"""Words before a name that may say so."""
_STOPS = frozenset((".", ";", "!", "?", "\n"))
_MEETS = word_set(
    "interview interviews interviewing interviewed meeting call screening screen applied apply applying chat round trial offer invited"
)
_WHERE = r"(?:at|with|for|from|in)(?:\s+the)?$"
_MY_TIME = (
    r"(?<!\d\s)(?<![ap]m\s)(?<!o'clock\s)my\s+(?:\w+\s+){0,2}?"
    r"(?:time|years|days|work|experience|internship|stint|career|apprenticeship|placement|tenure|"
    r"story|job|role|position|projects?)\s+"
    r"(?:\w+\s+){0,2}?" + _WHERE + r"|(?:years?|yrs|months|decades?)\s+(?:\w+\s+){0,2}?" + _WHERE
)
""" "My internship at", "two years with"."""
_I_WORKED = (
    r"i\s+(?:(?:have|had|just|only|previously|also|once|did)\s+)*"
    r"(?:worked|work|interned|used\s+to\s+(?:work|be)|was\s+(?:an?|the|in)|did\s+an?|"
    r"am\s+(?:still|currently|now))\s+"
    r"(?:[\w'-]+\s+){0,7}?(?:at|for)(?:\s+the)?$"
    r"|i've\s+(?:\w+\s+)?"
    r"(?:worked|been"
    r"(?!\s+(?:offered|invited|asked|accepted|shortlisted|given|hired|selected|called|booked|picked|"
    r"chosen)))\s+"
    r"(?:[\w'-]+\s+){0,5}?(?:at|for|with)(?:\s+the)?$"
)
_I_LEFT = (
    r"(?:laid|let|turned)\s+(?:off|go)\s+(?:\S+\s+){0,5}?(?:from|by|at|with)(?:\s+the)?$"
    r"|(?:redundant|furloughed|fired|retired|resigned|redundancy|quit|layoffs?)\s+(?:\S+\s+){0,4}?"
    r"(?:from|by|at)(?:\s+the)?$"
    r"|(?:i|i've|why\s+i)\s+(?:\w+\s+)?(?:left|quit|leave|am\s+leaving)$"
)
""" "Laid off from", "why I left"."""
_FORMERLY = (
    r"(?:last|previous|former|old|current|present|prior)\s+"
    r"(?:(?:job|employer|company|firm|workplace|role|position|boss|manager|team|place|work|post|gig|"
    r"colleague|coworker)s?\s+)"
    r"(?:\w+\s+)?(?:was|is|at|with|from|for|in|,|:)(?:\s+(?:at|with|the))*$"
    r"|(?:formerly|previously|currently|presently|still|originally)\s+(?:an?\s+)?(?:\w+\s+){0,3}?"
    r"(?:at|with|of|from)(?:\s+the)?$"
    r"|(?:ex|former|formerly)(?:\s*-)?$"
    r"|(?:internship|apprenticeship|placement|traineeship)\s+(?:\w+\s+)?(?:at|with|for)(?:\s+the)?$"
)
""" "My last job was at", "formerly of", "ex-"."""
_OWN = Phrases(rf"\b(?:{'|'.join((_MY_TIME, _I_WORKED, _I_LEFT, _FORMERLY))})")
_ANYBODY = Phrases(r"\b(?:used\s+to\s+work|worked|was\s+working)\s+(?:\w+\s+){0,3}?(?:at|for)(?:\s+the)?$")
_STILL_WANTED = word_set("interview interviews position role job call onsite screen")
_ROLE_THEN = Phrases(
    r"\b(?:i\s+was|i've\s+been|i\s+worked|used\s+to\s+be|i\s+am\s+currently|i'm\s+currently)(?:\s+as)?"
    r"(?:\s+(?:an?|the|their))?$"
)


def formers(words: list[Word], spans: list[Span]) -> set[int]:
    """Where those companies begin: the user's own always, anybody's where the message names another."""
    firms = [s for s in spans if s.tag in ("co", "oc")]
    own = {s.first for s in firms if _is(words, s, spans, _OWN)}
    rest = [s for s in firms if s.first not in own]
    others = {s.first for s in rest if _is(words, s, spans, _ANYBODY)} if len(rest) > 1 else set()
    return own | (others if len(others) < len(rest) else set())


def roles_then(words: list[Word], spans: list[Span], past: set[int]) -> list[Span]:
    """The roles that were the user's there."""
    ends = {s.next for s in spans if s.first in past}
    return [s for s in spans if s.tag == "ro" and (_led_as_own(words, s) or _behind(words, s, ends))]


def _is(words: list[Word], span: Span, spans: list[Span], cues: Phrases) -> bool:
    before = _before(words, span, spans)
    if not before or not cues.search(before):
        return False
    behind = words[span.next].low if span.next < len(words) else ""
    return behind not in _STILL_WANTED


def _before(words: list[Word], span: Span, spans: list[Span]) -> str:
    """What leads to the name, back to the last sign, meeting or other company."""
    others = {k for s in spans if s.tag in ("co", "oc") and s is not span for k in range(s.first, s.next)}
    out: list[str] = []
    for k in range(span.first - 1, max(span.first - NEAR, 0) - 1, -1):
        low = words[k].low
        if low in _STOPS or low in _MEETS or k in others:
            break
        out.insert(0, low)
    return " ".join(out)


def _led_as_own(words: list[Word], span: Span) -> bool:
    return bool(_ROLE_THEN.search(" ".join(w.low for w in words[max(span.first - 4, 0) : span.first])))


def _behind(words: list[Word], span: Span, ends: set[int]) -> bool:
    """ "at Harmon & Sons as bookkeeper"."""
    return any(words[k].low == "as" and k in ends for k in range(max(span.first - 2, 0), span.first))
