"""What was read as a name and is none: a cry, a greeting, a street, a thing of theirs, a kind of firm."""

from coach.understand.common_words import COMMON
from coach.understand.slots.said_people import SOMEBODY
from coach.understand.slots.tagger import Span
from coach.understand.vocabulary import EVENTS
from coach.understand.wordlist import word_set
from coach.understand.words import Word

CRIES = word_set(
    "phew whew ugh argh aargh gah yikes eish haibo yoh aiyo aiyah aiya wah och ach sheesh ayo abeg walahi jeez geez oof eek woah whoa hmm hm meh alright alrighty right okay namaste salaam salam hola hallo moin servus bonjour ciao yay yey woo woohoo wow huh blah sheesh crikey blimey damn"
)
GREETINGS = frozenset(
    (
        "kia ora", "bom dia", "buenos dias", "buenas tardes", "guten tag", "guten morgen", "sat sri akal", "salam alaikum", "assalamu alaikum",
        "how far", "wah gwan", "tena koe", "dia dhuit", "god morgon", "goede morgen", "dzien dobry", "dobry den", "good day",
    )
)  # fmt: skip
NO_FIRMS = word_set(
    "ye ya yous yall nvm nevermind omg lol lmao smh fyi btw idk brb afaik monthly weekly quarterly daily corporate hq headquarters management leadership reception payroll clients customers users patients suppliers vendors students pupils parents decline lunchtime teatime dinnertime bedtime noontime"
)
"""Single words in a chat that are nobody's name."""
STREETS = word_set("street st avenue ave road rd lane blvd boulevard floor plaza square")
PIOUS = word_set("god god's god’s gods allah allah's inshallah alhamdulillah mashallah")
PIOUS_WORDS = 2
"""Words; "God's Love We Deliver" is longer, and an employer."""


def uncried(words: list[Word], span: Span) -> Span:
    """ "Eish Karoo Sun Projects" without the cry."""
    cried = span.first == 0 and span.next > 1 and words[0].low in CRIES
    return span._replace(first=1) if cried else span


def is_no_name(words: list[Word], span: Span) -> bool:
    """ "Phew", "nvm", "10 King Street", "God's grace"."""
    if span.next - span.first <= PIOUS_WORDS and words[span.first].low in PIOUS:
        return True
    if span.next == span.first + 1 and (words[span.first].low in CRIES or words[span.first].low in NO_FIRMS):
        return True
    if span.next == span.first + 1 and words[span.first].low in SOMEBODY:
        return True
    if (
        span.tag in ("co", "oc")
        and words[span.first].text in NO_FIRMS
        and is_plain(words, span._replace(first=span.first + 1))
    ):
        return True  # "weekly messages"
    if _is_thing(words, span):
        return True
    if words[span.next - 1].low in ("ye", "yous", "ya", "percent", "cent"):  # "will ye", "eighty percent"
        return True
    if span.first < 2 and " ".join(w.low for w in words[span.first : span.next]) in GREETINGS:
        return True
    if span.next == span.first + 1 and words[span.first].text in _CHOSE:
        return True
    if _leads_compound(words, span) or _is_leave(words, span):
        return True
    before = words[span.first - 1] if span.first else None
    number = words[span.first].sort == "number" or (before is not None and before.text[-1:].isdecimal())
    return number and words[span.next - 1].low in STREETS


_CHOSE = word_set("picked chose took booked confirmed grabbed selected accepted agreed locked settled went")
""" "picked tuesday"."""
_OWNED = word_set("its my his her their your our own a an")


def _is_thing(words: list[Word], span: Span) -> bool:
    """ "makes up its mind"."""
    led = span.first > 0 and words[span.first - 1].low in _OWNED
    return led and span.tag in ("co", "oc") and is_plain(words, span)


def _leads_compound(words: list[Word], span: Span) -> bool:
    """ "Tele" of "Tele-interview", "Pre" of "Pre-screen"."""
    rest = words[span.next - 1 : span.next + 2]
    glued = len(rest) == 3 and rest[1].text == "-" and rest[0].j == rest[1].i and rest[1].j == rest[2].i
    return glued and rest[2].low in EVENTS and span.next - span.first == 1


def _is_leave(words: list[Word], span: Span) -> bool:
    """ "back from maternity leave"."""
    behind = words[span.next].low if span.next < len(words) else ""
    return behind in ("leave", "cover") and not words[span.first].capital


def is_plain(words: list[Word], span: Span) -> bool:
    """ "6 years at home"."""
    return all(not w.capital and w.low in COMMON for w in words[span.first : span.next])


def is_kind(words: list[Word], span: Span, spans: list[Span]) -> bool:
    """ "the co-op interview at Tamarack": what stands before "interview at" another firm says which interview it is."""
    behind = [w.low for w in words[span.next : span.next + 2]]
    meets = behind[:1] != [] and behind[0] in _MEETINGS and behind[1:] in (["at"], ["with"])
    return meets and any(s.first == span.next + 2 and s.tag in ("co", "oc") for s in spans)


_MEETINGS = word_set("interview interviews call screen screening chat meeting")
