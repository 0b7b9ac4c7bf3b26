"""Names that look like a time or a number ("Tuesday Morning", "Thirty Madison", "Time Out"), by what stands around them."""

from coach import lazy_re as re
from coach.understand.grammar.tokens import Token
from coach.understand.lexicon import MONTHS, PARTS, SMALL, TENS, WEEKDAYS
from coach.understand.names_like_times.marks import TIME_WORDS
from coach.understand.other_clocks import O_CLOCK
from coach.understand.slots.features import Line
from coach.understand.slots.steps import Steps, steps
from coach.understand.slots.tagger import Span, emissions, spans_of
from coach.understand.slots.viterbi import best_through, forward, path_of
from coach.understand.wordlist import word_set
from coach.understand.words import Word, words_of

MODEL = "times"
MARGIN = 400
"""How much likelier a name must be than none (hundredths of a natural logarithm): a date is not lost lightly."""
CLEAR = 400
"""How much likelier none must be of a word by itself, so that nothing else is looked at."""
MOST_WORDS = 120
SUITS = word_set("works worked suits suited is was would sounds could fits please")
"""Behind "Friday Morning" these show that it is a morning, and no shop."""
CLOSE = word_set(
    "next last this early late later now after before half quarter week weekend month year day hour minute time times "
    "am pm today's hours days weeks months years first second third"
)
"""What dates are made of besides days, months and numbers."""


def looks_timely(token: Token) -> bool:
    word = token.word
    return word in TIME_WORDS or word in SMALL or word in TENS or word in CLOSE or word[:1].isdigit()


def looked_at(words: list[Word], command: bool) -> Line:
    """What each word is judged by, also when it is learned; the argument of a command begins with its third word."""
    return Line(words, {}, 2 if command else -1)


def named_times(
    text: str, folded: str, tokens: list[Token], masks: list[tuple[int, int]], command: bool
) -> list[tuple[int, int]]:
    """Where such names stand. `command`: the message begins with a slash."""
    timely = [t.i for t in tokens if looks_timely(t)]
    if not timely:
        return []
    words = words_of(text, folded, tokens, [], masks)[:MOST_WORDS]
    alike = [k for k, w in enumerate(words) if any(w.i <= i < w.j for i in timely)]
    return [(words[s.first].i, words[s.next - 1].j) for s in _names(words, alike, command)]


def _names(words: list[Word], alike: list[int], command: bool) -> list[Span]:
    """Those of which every word that looks like a time clearly belongs to the name."""
    line, known = looked_at(words, command), steps(MODEL)
    if all(_clearly_none(w, known) for w in emissions(line, alike, MODEL)):
        return []
    weights = emissions(line, range(len(words)), MODEL)
    reached = forward(weights, known)
    spans = spans_of([known.labels[n] for n in path_of(reached)])
    found = [s for s in spans if any(s.first <= k < s.next for k in alike)]
    if not found:
        return []
    none = known.labels.index("O")
    through = best_through(weights, known, reached.ahead)
    return [
        s for s in found if _is_sure(s, [through[k] for k in alike if s.first <= k < s.next], none, words)
    ]


def _is_sure(span: Span, through: list[list[int]], none: int, words: list[Word]) -> bool:
    """Each of its words that look like a time is part of a name on the best path, and on none that is nearly as good."""
    lows = [words[k].low for k in range(span.first, span.next)]
    part_of_day = len(lows) == 2 and lows[0] in WEEKDAYS and lows[1] in PARTS
    suits = part_of_day and span.next < len(words) and words[span.next].low in SUITS
    if (
        suits
        or any(low in O_CLOCK for low in lows)
        or _is_told_time(span, words)
        or _has_its_year(span, words)
    ):
        return False
    return all(max(row) - row[none] >= MARGIN for row in through)


_LEADS = word_set("at from to by until till til @ before after around about")


def _is_told_time(span: Span, words: list[Word]) -> bool:
    """ "from three thirty", "at five-thirty", in small letters."""
    parts = " ".join(words[k].text for k in range(span.first, span.next)).replace("-", " ").split()
    told = all(p in SMALL or p in TENS for p in parts)
    return told and span.first > 0 and words[span.first - 1].low in _LEADS


def _has_its_year(span: Span, words: list[Word]) -> bool:
    """ "June-August 1992", "from april to June in 2017", "april twenty-seventh": a month beside its year or its day."""
    near = [w.low for w in words[span.first : span.next + 3]]
    parts = [part for low in near for part in low.split("-")]
    return any(p in MONTHS for p in parts) and any(p in ORDINALS or _YEAR.match(p) for p in parts)


_YEAR = re.compile(r"(?:19|20)\d\d$")
ORDINALS = word_set("first second third fourth fifth sixth seventh eighth ninth tenth twentieth thirtieth")


def _clearly_none(weights: list[int], known: Steps) -> bool:
    """By itself so unlike a name that its neighbours, which cost time to look at, will not make it one."""
    names = (w for w, label in zip(weights, known.labels, strict=True) if label != "O")
    return weights[known.labels.index("O")] - max(names) > CLEAR
