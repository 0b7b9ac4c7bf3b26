"""Dates that the next one takes back in the same breath: "Dec 8, sorry, I mean the 9th", "tues, erm hang on, weds"."""

from dataclasses import replace
from datetime import datetime
from itertools import zip_longest

from coach import lazy_re as re
from coach.understand.calendar import make
from coach.understand.grammar.instants import midnight, real
from coach.understand.moments import Reading
from coach.understand.phrases import Phrases

NEAR = 60
"""Characters between a date and the one that takes it back."""
_FILLER = (
    r"(?:(?:l+o+l+|l+m+a+o+|(?:ha)+h?|e+r+m*|u+h+m*|u+m+|eh|h+m+|oh|ah+|ugh|argh|o+ps|oopsie|wh?oops|duh|"
    r"well|so|ok|okay|like|just|dang|damn"
    r"|god|gosh|silly\s+me|stupid\s+me|yes|yeah|now|please|pls)\W+)*"
)
_STRONG = (
    r"(?:sorry|sry|i\s+mean|i\s+meant|i\s+meant\s+to\s+say|actually|correction|make\s+(?:that|it)|"
    r"(?:scratch|strike|forget)\s+that|rather(?!\s+than)|my\s+bad"
    r"|my\s+mistake|my\s+fault|(?:i\s+)?(?:tell|told)\s+a\s+lie|i\s+lied?|(?:hang|hold)\s+on|"
    r"i\s+misspoke|typo|wrong\s+(?:day|date)|i\s+got\s+that\s+wrong"
    r"|let\s+me\s+correct\s+(?:that|it|myself)|edit|wait)"
)
_WEAK = r"(?:no+|nope|nah|not\s+that|wait)"
_LEADS = (
    r"(?:(?:it|is|it's|its|that's|was|on|at|the|for|it\s+was|i\s+think|i\s+mean|say|to|by|of\s+course)\W+)*"
)
_TAKES_BACK = Phrases(
    rf"^\W*{_FILLER}(?:{_STRONG}\b(?![^.!?\n]*\b(?:and|or|then|but)\b)"
    rf"|(?:(?:{_WEAK}|{_STRONG})\W+{_FILLER})+{_LEADS}$)"
)
_NOT = re.compile(
    r"\s*+[,;(-]?\s*+(?:(?:and\s++)?not|rather\s++than|instead\s++of)\s++(?:on\s++|at\s++|the\s++)*+"
)
_JUST_NOT = re.compile(r"(?:^|[^\w'])not\s+$")
_SHIFT = re.compile(r"\b(?:later|earlier|forward|back)$")
_ONLY_DAY = re.compile(r"(?:the\s+)?\d{1,2}(?:st|nd|rd|th)$")


def corrected(dates: list[Reading], folded: str) -> list[Reading]:
    """Without the dates that were taken back; what was not said again stays."""
    if len(dates) < 2:
        return dates
    dates = [d for n, d in enumerate(dates) if not (n and _is_contrast(d, dates[n - 1], folded))] or dates
    dates = [d for n, d in enumerate(dates) if n or not _JUST_NOT.search(folded[: d.i][-12:])] or dates
    dates = [d for d in dates if folded[d.i : d.j] not in ("now", "right now")] or dates
    kept: list[Reading] = []
    before: Reading | None = None
    for d, after in zip_longest(dates, dates[1:]):
        meant = _completed(d, before, folded) if before else d
        back = after is not None and _is_taken_back(d, after, folded)
        if not back:
            kept.append(meant)
        before = meant if back and not _is_shift(d, after, folded) else None
    return kept


def _is_taken_back(d: Reading, after: Reading, folded: str) -> bool:
    if after.i - d.j > NEAR:
        return False
    return bool(_TAKES_BACK.search(folded[d.j : after.i])) or _is_shift(d, after, folded)


def _completed(d: Reading, before: Reading, folded: str) -> Reading:
    """ "June 3rd, nope, 4th" is in June, and "Tuesday 3pm, sorry, Wednesday" at three."""
    if d.grain != "day" or d.end or d.part:
        return d
    if _ONLY_DAY.match(folded[d.i : d.j]) and (said := _in_month(before.start, d.start.day)):
        d = replace(d, start=said, alts=(), ambiguous=False)
    return _at_the_same_time(d, before) if before.has_time else d


def _in_month(month: datetime, day: int) -> datetime | None:
    found = make(month.year, month.month, day)
    return real(midnight(found), month.tzinfo) if found else None


def _at_the_same_time(d: Reading, before: Reading) -> Reading:
    """The day of the one, the time of the other."""
    start = real(datetime.combine(d.start, before.start.time()), before.start.tzinfo)
    end = start + (before.end - before.start) if before.end else None
    return replace(before, i=d.i, j=d.j, start=start, end=end, alts=(), ambiguous=False, beside=d.beside)


def _is_contrast(d: Reading, before: Reading, folded: str) -> bool:
    """ "12 March, not 12 February"."""
    return d.i - before.j < NEAR // 3 and bool(_NOT.fullmatch(folded[before.j : d.i]))


def _is_shift(d: Reading, after: Reading | None, folded: str) -> bool:
    """ "moved one week later, now 20 Nov": by how much, beside the new day."""
    return after is not None and bool(
        _SHIFT.search(folded[d.i : d.j]) and re.search(r"\b(?:now|to|new|so)\b", folded[d.j : after.i])
    )
