"""Learn names, intents and what dates are for from `told/`: `python -m coach.understand.slots.learn` (some minutes).

What the fields are is in `crf.py`."""

import random
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from coach.understand.gist.learn import sayings
from coach.understand.grammar.tokens import tokenize
from coach.understand.greetings import greeted
from coach.understand.mask import find_addresses
from coach.understand.pasted import content
from coach.understand.reading import Known
from coach.understand.seen import Seen, see
from coach.understand.slots import date_role, intent, linear, named_times, steps, tagger
from coach.understand.slots.crf import SMALL_OF_TIMES, Field, Row, Weights, mean, write
from coach.understand.slots.features import Line
from coach.understand.slots.gloss import glosses
from coach.understand.slots.hints import hints
from coach.understand.slots.markup import DATES, NAMES, Told, fingerprint, told
from coach.understand.slots.tagger import Span, spans_of
from coach.understand.slots.time_like import time_like
from coach.understand.slots.vary import Pool, knowing, varied
from coach.understand.text import fold
from coach.understand.words import Word, words_of

HERE = Path(__file__).parent
NOBODY = Known()
NOW = datetime(2026, 11, 21, 15, tzinfo=UTC)
SEED = 5
SEEDS = (5, 6)
"""Of the models of the names; their average is kept."""
COPIES, TIME_COPIES = 3, 2
"""Of each message, with other names; for the names, and for names that look like times."""
MISSED, MISTAKEN = 0.12, 0.06
"""Shares of names that are left out, and that are taken for others, in a second copy: intents and dates must cope with both."""
FOLDS = 3
"""Parts, each of which gets its intents from a model of the others: dates must cope with intents that are wrong."""
TIME_LIKE = 3
"""Every so manyth copy is about employers whose names look like times."""

OTHERWISE = {"co": "pe", "pe": "co", "oc": "co", "ro": "co"}
"""What a name is most often taken for."""


class Taught(NamedTuple):
    told: Told
    seen: Seen
    spans: list[Span]


def looked_at(text: str, known: Known) -> Seen:
    return see(content(text), NOW, "America/New_York", "en_US", known)


def taught(message: Told) -> Taught:
    seen = looked_at(message.text, NOBODY)
    return Taught(message, seen, spans_of(labels(message, seen)))


def labels(message: Told, seen: Seen) -> list[str]:
    """One a word: "O", or "B-co" where a company begins and "I-co" where it goes on. Names within dates are left out."""
    out = ["O"] * len(seen.words)
    for mark in message.marks:
        inside = [k for k, w in enumerate(seen.words) if w.i < mark.j and mark.i < w.j and w.text != "\n"]
        if mark.tag in NAMES and not any(seen.words[k].sort == "date" for k in inside):
            for k in inside:
                out[k] = f"{'B' if k == inside[0] else 'I'}-{mark.tag}"
    return out


def name_rows(messages: list[Told], seed: int) -> Iterable[Row]:
    dice = random.Random(seed)
    for message in varied(messages, COPIES, dice, Pool(messages)):
        known = knowing(message, dice)
        seen = looked_at(message.text, known)
        hinted = hints(seen.text, seen.words, known, greeted(seen.folded, seen.words))
        if seen.words:
            yield Line(seen.words, hinted, seen.argument).spelled(), labels(message, seen)


def time_rows(messages: list[Told]) -> Iterable[Row]:
    """Every word of a message, dates too, and whether it belongs to a name."""
    dice = random.Random(SEED)
    for n, message in enumerate(varied(messages, TIME_COPIES, dice, Pool(messages))):
        told = time_like(message, dice) if n % TIME_LIKE == 1 else message
        words = raw_words(told.text)
        out = ["O"] * len(words)
        for mark in told.marks:
            inside = [k for k, w in enumerate(words) if w.i < mark.j and mark.i < w.j]
            for k in inside if mark.tag in ("co", "oc", "pe") else ():
                out[k] = "B-nm" if k == inside[0] else "I-nm"
        if words:
            yield named_times.looked_at(words, told.text.startswith("/")).spelled(), out


def raw_words(text: str) -> list[Word]:
    folded = fold(text)
    return words_of(text, folded, tokenize(folded), [], find_addresses(text, "US").addresses)


def misread(spans: list[Span], dice: random.Random) -> list[Span]:
    """As the model of the names may read them in a message that it does not know."""
    kept = [s for s in spans if dice.random() >= MISSED]
    return [s._replace(tag=OTHERWISE[s.tag]) if dice.random() < MISTAKEN else s for s in kept]


def intent_rows(rows: list[Taught]) -> list[Row]:
    return [([intent.features(t.seen, t.spans)], [t.told.intent]) for t in rows]


def saying_rows() -> list[Row]:
    """What was said to the coach, where its act has an intent of its own."""
    found = []
    for text, act in sayings():
        if act in intent.INTENT_OF:
            seen = looked_at(text, NOBODY)
            spans = tagger.tagged(seen.words, {}, seen.argument)
            found.append(([intent.features(seen, spans)], [str(intent.INTENT_OF[act])]))
    return found


def date_rows(rows: list[Taught], rough: list[Taught], guessed: list[str]) -> list[Row]:
    """Each message as it is, and as it may be misread."""
    found = []
    for (message, seen, spans), other, guess in zip(rows, rough, guessed, strict=True):
        roles = [
            next((m.tag for m in message.marks if m.tag in DATES and m.i < d.j and d.i < m.j), "")
            for d in seen.dates
        ]
        if roles and all(roles):
            for purpose, names in ((guess, other.spans), (message.intent, spans)):
                gloss = glosses(seen, names)
                found.append(
                    (
                        [date_role.features(seen, gloss, purpose, d, n) for n, d in enumerate(seen.dates)],
                        roles,
                    )
                )
    return found


def learned_names(seed: int) -> Weights:
    """One of several that are averaged: each sees other variations."""
    return Field(name_rows(list(told(HERE / "told")), seed), 0.15, 0.4, 80).weights


def forget() -> None:
    """What was read of a model before it was written anew."""
    for cache in (linear.learned, steps.steps, tagger._weight, linear.fields):
        cache.cache_clear()


def learned_intents(rows: list[Row]) -> Weights:
    return Field(rows, 0.2, 0.05).weights


def guessed_intents(rows: list[Row], part: int) -> list[str]:
    """Those of every row of one part, by a model of the others."""
    model = Field([r for n, r in enumerate(rows) if n % FOLDS != part], 0.2, 0.05, 60)
    return [model.read(features)[0] for features, _ in rows[part::FOLDS]]


def main() -> None:
    of, messages, folder = fingerprint(HERE / "told"), list(told(HERE / "told")), HERE / "learned"
    write(Field(time_rows(messages), 0.1, 0.3, 80).weights, folder, "times", of, SMALL_OF_TIMES)
    forget()
    with ProcessPoolExecutor() as pool:
        write(mean(list(pool.map(learned_names, SEEDS))), folder, "names", of)
    forget()
    rows = [taught(m) for m in messages if not m.text.startswith("/")]
    dice = random.Random(SEED)
    rough = [t._replace(spans=misread(t.spans, dice)) for t in rows]
    marked = intent_rows(rows)
    with ProcessPoolExecutor(FOLDS + 1) as pool:
        parts = [pool.submit(guessed_intents, marked, part) for part in range(FOLDS)]
        intents = pool.submit(learned_intents, [*marked, *intent_rows(rough), *saying_rows()])
        write(intents.result(), folder, "intents", of)
        guesses = [iter(part.result()) for part in parts]
    guessed = [next(guesses[n % FOLDS]) for n in range(len(rows))]
    write(Field(date_rows(rows, rough, guessed), 0.2, 0.1).weights, folder, "dates", of)


if __name__ == "__main__":
    main()
