"""Names that are nobody to write to: the one who speaks ("I am Arjun."), and places ("he is in San Mateo", "assessment, Milton Keynes")."""

from coach.understand.names_like_times.marks import FIRMS
from coach.understand.slots.tagger import Span
from coach.understand.towns import REGIONS, TONGUES, TOWNS
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_PLACE_BEFORE = word_set("in near outside around")
_BEGIN_PLACES = word_set(
    "san santa st saint new port fort mount mt los las el lake north south east west upper lower"
)
_OF_OTHERS = word_set(
    "from at with of hr recruiter recruiting the a an your our hiring talent calling writing manager"
)
"""Behind "I am Deepika" these show that somebody else wrote it."""


def strangers(words: list[Word], spans: list[Span]) -> list[Span]:
    """Those of the people among `spans` who are none."""
    return [s for s in spans if s.tag == "pe" and (_is_speaker(words, s) or _is_place(words, s))]


def is_town(words: list[Word], span: Span) -> bool:
    """A town taken for somebody, or for a firm that is in one ("a kitchen firm in Paisley")."""
    lows = [w.low for w in words[span.first : span.next]]
    named = " ".join(lows) in TOWNS or (len(lows) > 1 and lows[-1] in REGIONS)
    if span.tag == "pe":
        return named
    led = span.first > 1 and words[span.first - 1].low == "in"
    return (
        span.tag in ("co", "oc")
        and led
        and (named or lows[0] in TONGUES or words[span.first - 2].low in FIRMS)
    )


def _is_place(words: list[Word], span: Span) -> bool:
    if words[span.next - 1].low.endswith("'s"):
        return False
    first = span.first
    if first and words[first - 1].low.rstrip(".") in _BEGIN_PLACES and words[first - 1].capital:
        first -= 1
    return first > 1 and words[first - 1].low in _PLACE_BEFORE


_HELLO = word_set("hi hiya hello hey hallo good morning evening afternoon day there , ! .")


def _is_greeting(before: list[Word]) -> bool:
    """Nothing but that, or nothing at all."""
    return all(w.low in _HELLO for w in before)


def _is_speaker(words: list[Word], span: Span) -> bool:
    before = [w.low for w in words[max(span.first - 3, 0) : span.first]]
    behind = [w.low for w in words[span.next : span.next + 2]]
    if behind[:1] == ["speaking"] or (
        behind[:1] == ["here"] and (_is_greeting(words[: span.first]) or before[-2:] == ["this", "is"])
    ):
        return True
    named = (
        before[-1:] in (["i'm"], ["im"])
        or before[-2:] == ["i", "am"]
        or before[-3:] == ["my", "name", "is"]
        or before == ["myself"]
    )
    behind = [] if behind[:1] and behind[0] in ".!;" else behind
    others = bool(_OF_OTHERS.intersection(behind))
    return (
        named and not others and (not behind or not behind[0][:1].isalnum() or behind[0] in ("and", "here"))
    )
