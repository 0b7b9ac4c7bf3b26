"""Roles put right at their edges: "4th grade teacher", "branch relationship executive", "Chewy CSR"."""

from coach import lazy_re as re
from coach.understand.common_words import COMMON
from coach.understand.roles_words import MODIFIERS, POSTS, is_head
from coach.understand.slots.employers import EMPLOYERS
from coach.understand.slots.posts_of_others import is_of_somebody
from coach.understand.slots.role_beside import SIGNS_BEFORE, is_free, names_job, role_beside
from coach.understand.slots.tagger import Span
from coach.understand.vocabulary import DEPARTMENTS, FILLERS, PREPOSITIONS
from coach.understand.wordlist import word_set
from coach.understand.words import Word

FIELDS = DEPARTMENTS | word_set(
    "pricing growth payments risk fraud search ads trust platform infrastructure procurement logistics research compliance"
)
_NTH = re.compile(r"\d{1,2}(?:st|nd|rd|th)$")
_BELONGS = MODIFIERS - FILLERS - PREPOSITIONS
_COUNTED = word_set("grade year class line level shift tier form degree")


def with_roles(words: list[Word], spans: list[Span]) -> list[Span]:
    """In order; a role is only added where the message has none."""
    out = [s for s in spans if s.tag != "ro" or not is_of_somebody(words, s, spans)]
    out = [s._replace(first=s.first - 1) if s.tag == "ro" and _counted(words, s) else s for s in out]
    out = [part for s in out for part in _parted(words, s)]
    out = [
        s._replace(tag="ro")
        if s.tag in ("co", "oc") and n + s.first and (_is_job(words, s) or _is_post_as(words, s))
        else s
        for n, s in enumerate(out)
    ]
    if not any(s.tag == "ro" for s in out):
        out += role_beside(words, out)
    out = _with_plain_words(words, out)
    out = [_without_post(words, s) if s.tag == "ro" else s for s in out]
    out = [s._replace(first=s.first + 1) if s.tag == "ro" and _is_copula(words, s) else s for s in out]
    out = [_in_full(words, s, out) if s.tag == "ro" else s for s in out]
    out = [_with_its_field(words, s) if s.tag == "ro" else s for s in out]
    fields = {s.next - 1 for s in out if s.tag == "ro"}
    out = [s for s in out if s.tag == "ro" or s.next - s.first > 1 or s.first not in fields]
    return sorted(out, key=lambda s: s.first)


def _with_its_field(words: list[Word], span: Span) -> Span:
    """ "Data Scientist, Pricing": the field a post is in, between commas and written as large as the post."""
    comma, field, end = (*words[span.next : span.next + 3], None, None, None)[:3]
    if comma is None or field is None or comma.text != "," or field.low not in FIELDS or not field.capital:
        return span
    alone = end is None or end.text == ","
    return span._replace(next=span.next + 2) if alone and words[span.first].capital else span


def _parted(words: list[Word], span: Span) -> list[Span]:
    """ "Chewy CSR": the firm, and the short name of a job behind it."""
    last = span.next - 1
    short = words[last].text.isupper() and is_head(words[last].low) and not words[span.first].text.isupper()
    if span.tag not in ("co", "oc") or last == span.first or not short:
        return [span]
    return [span._replace(next=last), Span("ro", last, span.next)]


def _in_full(words: list[Word], span: Span, spans: list[Span]) -> Span:
    """ "branch" of "branch relationship executive"."""
    k = span.first - 1
    free = k > 0 and words[k].sort == "word" and is_free(k, k + 1, spans)
    goes_on = free and words[k].low in _BELONGS and words[k].text.islower() == words[k + 1].text.islower()
    sign = free and words[k - 1].text in SIGNS_BEFORE
    return span._replace(first=k) if goes_on and sign else span


def _counted(words: list[Word], span: Span) -> bool:
    """ "grade teacher" behind "4th"."""
    return (
        span.first > 0 and words[span.first].low in _COUNTED and bool(_NTH.match(words[span.first - 1].low))
    )


def _with_plain_words(words: list[Word], spans: list[Span]) -> list[Span]:
    """ "box" of "box office assistant", which was taken for a firm."""
    ends = {s.next: s for s in spans if s.tag in ("co", "oc")}
    part = {
        s.first: ends[s.first]
        for s in spans
        if s.tag == "ro" and s.first in ends and _is_plain_word(words, ends[s.first])
    }
    out = [s for s in spans if s not in part.values()]
    return [s._replace(first=part[s.first].first) if s.tag == "ro" and s.first in part else s for s in out]


def _is_plain_word(words: list[Word], span: Span) -> bool:
    word = words[span.first]
    led = span.first > 0 and words[span.first - 1].low in ("the", "a", "an", "their")
    return (
        span.next == span.first + 1
        and led
        and word.text.islower()
        and word.low in COMMON
        and word.low not in EMPLOYERS
    )


def _without_post(words: list[Word], span: Span) -> Span:
    """ "position as a driver", "role of team lead"."""
    led = [w.low for w in words[span.first : span.first + 2]]
    posts = len(led) == 2 and (led[0] in POSTS or led[0] == "job") and led[1] in ("as", "of")
    return span._replace(first=span.first + 2) if posts and span.next - span.first > 2 else span


def _is_copula(words: list[Word], span: Span) -> bool:
    """ "role na clearing officer"."""
    return span.next - span.first > 1 and words[span.first].low in (
        "na",
        "is",
        "as",
        "a",
        "an",
        "the",
        "sharp",
        "prompt",
    )


def _is_job(words: list[Word], span: Span) -> bool:
    """ "for ramp agents", in small letters."""
    named = words[span.first : span.next]
    led = span.first > 0 and words[span.first - 1].low in ("for", "as")
    return led and all(w.text.islower() for w in named) and names_job(named[-1].low)


def _is_post_as(words: list[Word], span: Span) -> bool:
    """ "a position as Mathematiklehrerin"."""
    before = [w.low for w in words[max(span.first - 2, 0) : span.first]]
    return len(before) == 2 and before[1] == "as" and (before[0] in POSTS or before[0] == "job")
