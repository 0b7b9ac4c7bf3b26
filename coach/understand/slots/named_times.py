"""Names that look like a time or a number ("Tuesday Morning", "Thirty Madison", "Time Out"), by what stands around them."""

from coach.understand.grammar.tokens import Token
from coach.understand.lexicon import SMALL, TENS
from coach.understand.other_tongues import O_CLOCK
from coach.understand.slots.features import Group, groups
from coach.understand.slots.tagger import Span, emissions, spans_of
from coach.understand.slots.viterbi import NEVER, Steps, best_path, steps, weight_of
from coach.understand.veto_marks import TIME_WORDS
from coach.understand.wordlist import word_set
from coach.understand.words import Word, words_of

MODEL = "times"
MARGIN = 400
"""How much likelier a name must be than none (hundredths of a natural logarithm): a date is not lost lightly."""
MOST_WORDS = 120
CLOSE = word_set(
    "next last this early late later now after before half quarter week weekend month year day hour minute time times "
    "am pm today's hours days weeks months years first second third"
)
"""What dates are made of besides days, months and numbers."""


def looks_timely(token: Token) -> bool:
    word = token.word
    return word in TIME_WORDS or word in SMALL or word in TENS or word in CLOSE or word[:1].isdigit()


def looked_at(words: list[Word], command: bool) -> list[list[Group]]:
    """What each word is judged by, also when it is learned; the argument of a command begins with its third word."""
    return groups(words, {}, 2 if command else -1, None)


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
    weights, known = emissions(looked_at(words, command), MODEL), steps(MODEL)
    path = best_path(weights, known)
    most = weight_of(path, weights, known)
    found = []
    for span in spans_of([known.labels[n] for n in path]):
        inside = [k for k in alike if span.first <= k < span.next]
        if any(words[k].low in O_CLOCK for k in range(span.first, span.next)):
            continue
        if inside and all(most - _without(k, weights, known) >= MARGIN for k in inside):
            found.append(span)
    return found


def _without(k: int, weights: list[list[int]], known: Steps) -> int:
    """What the best reading weighs in which that word is no part of a name."""
    only = [w if label == "O" else NEVER for w, label in zip(weights[k], known.labels, strict=True)]
    other = [*weights[:k], only, *weights[k + 1 :]]
    return weight_of(best_path(other, known), other, known)
