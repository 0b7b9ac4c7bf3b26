"""Learn names, intents and what dates are for from `told/`: `python -m coach.understand.slots.learn` (about a minute).

Needs `python-crfsuite`, which comes with the development requirements; what reads the result is pure Python."""

import json
import random
import sys
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pycrfsuite

from coach.understand.gist.learn import sayings
from coach.understand.grammar.tokens import tokenize
from coach.understand.greetings import greeted
from coach.understand.mask import find_addresses
from coach.understand.pasted import content
from coach.understand.reading import Known
from coach.understand.seen import Seen, see
from coach.understand.slots import date_role, intent, linear, named_times, tagger, viterbi
from coach.understand.slots.features import Group, groups, strings
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
COPIES = 2
"""Of each message, with other names."""
FOLDS = 3
"""Parts, each of which gets its intents from a model of the others: dates must cope with intents that are wrong."""
SMALL = 0.1
"""Weights below it are not kept."""
TIME_LIKE = 3
"""Every so manyth copy is about employers whose names look like times."""

Row = tuple[list[list[str]], list[str]]


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


def name_rows(messages: list[Told]) -> Iterable[Row]:
    dice = random.Random(SEED)
    for message in varied(messages, COPIES, dice, Pool(messages)):
        known = knowing(message, dice)
        seen = looked_at(message.text, known)
        hinted = hints(seen.text, seen.words, known, greeted(seen.folded, seen.words))
        if seen.words:
            yield spelled(groups(seen.words, hinted, seen.argument, None)), labels(message, seen)


def time_rows(messages: list[Told]) -> Iterable[Row]:
    """Every word of a message, dates too, and whether it belongs to a name."""
    dice = random.Random(SEED)
    for n, message in enumerate(varied(messages, COPIES, dice, Pool(messages))):
        told = time_like(message, dice) if n % TIME_LIKE == 1 else message
        words = raw_words(told.text)
        out = ["O"] * len(words)
        for mark in told.marks:
            inside = [k for k, w in enumerate(words) if w.i < mark.j and mark.i < w.j]
            for k in inside if mark.tag in ("co", "oc", "pe") else ():
                out[k] = "B-nm" if k == inside[0] else "I-nm"
        if words:
            yield spelled(named_times.looked_at(words, told.text.startswith("/"))), out


def spelled(rows: list[list[Group]]) -> list[list[str]]:
    return [[feature for group in row for feature in strings(group)] for row in rows]


def raw_words(text: str) -> list[Word]:
    folded = fold(text)
    return words_of(text, folded, tokenize(folded), [], find_addresses(text, "US").addresses)


def intent_rows(rows: list[Taught]) -> list[Row]:
    return [([intent.features(t.seen, t.spans)], [t.told.intent]) for t in rows]


def saying_rows() -> list[Row]:
    """What was said to the coach, where its act has an intent of its own."""
    found = []
    for text, act in sayings():
        if act in intent.INTENT_OF:
            seen = looked_at(text, NOBODY)
            spans = tagger.tagged(seen.words, {}, seen.argument, None)
            found.append(([intent.features(seen, spans)], [str(intent.INTENT_OF[act])]))
    return found


def date_rows(rows: list[Taught], guessed: list[str]) -> list[Row]:
    found = []
    for (message, seen, spans), guess in zip(rows, guessed, strict=True):
        gloss = glosses(seen, spans)
        roles = [
            next((m.tag for m in message.marks if m.tag in DATES and m.i < d.j and d.i < m.j), "")
            for d in seen.dates
        ]
        if roles and all(roles):
            for purpose in (guess, message.intent):
                found.append(
                    (
                        [date_role.features(seen, gloss, purpose, d, n) for n, d in enumerate(seen.dates)],
                        roles,
                    )
                )
    return found


class Learner:
    """Conditional random fields by CRFsuite; features are numbered for it, as it is not at ease with every letter."""

    def __init__(self, rows: Iterable[Row], lasso: float, ridge: float, rounds: int = 100) -> None:
        self.numbers: dict[str, str] = {}
        trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
        trainer.set_params(
            {"c1": lasso, "c2": ridge, "max_iterations": rounds, "feature.possible_transitions": True}
        )
        for features, truth in rows:
            trainer.append(
                [[self.numbers.setdefault(f, f"f{len(self.numbers)}") for f in word] for word in features],
                truth,
            )
        with tempfile.TemporaryDirectory() as folder:
            path = str(Path(folder, "model"))
            trainer.train(path)
            self.tagger = pycrfsuite.Tagger()
            self.tagger.open(path)
            self.info = self.tagger.info()

    def read(self, features: list[list[str]]) -> list[str]:
        return list(
            self.tagger.tag([[self.numbers[f] for f in word if f in self.numbers] for word in features])
        )

    def write(self, name: str, of: str) -> None:
        names = {number: feature for feature, number in self.numbers.items()}
        found = sorted(self.info.labels, key=lambda label: (label != "O", label))
        at = {label: n for n, label in enumerate(found)}
        rows: dict[str, list[int]] = {}
        for (number, label), weight in sorted(self.info.state_features.items()):
            if abs(weight) >= SMALL:
                rows.setdefault(names[number], []).extend((at[label], round(weight * linear.SCALE)))
        steps: dict[str, list[int]] = {}
        for (a, b), weight in sorted(self.info.transitions.items()):
            steps.setdefault(a, []).extend((at[b], round(weight * linear.SCALE)))
        model = {"labels": found, "told": of, "steps": steps, "rows": dict(sorted(rows.items()))}
        text = json.dumps(model, ensure_ascii=False, separators=(",", ":"))
        (HERE / "learned" / f"{name}.json").write_text(text, "utf-8")
        print(f"{name}: {len(rows)} features, {len(text.encode()) // 1000} kB", file=sys.stderr)


def forget() -> None:
    """What was read of a model before it was written anew."""
    for cache in (linear.learned, viterbi.steps, tagger._weight):
        cache.cache_clear()


def main() -> None:
    of, messages = fingerprint(HERE / "told"), list(told(HERE / "told"))
    Learner(time_rows(messages), 0.1, 0.3, 80).write("times", of)
    forget()
    Learner(name_rows(messages), 0.1, 0.3, 80).write("names", of)
    forget()
    rows = [taught(m) for m in messages if not m.text.startswith("/")]
    marked, said = intent_rows(rows), saying_rows()
    Learner([*marked, *marked, *said], 0.2, 0.05).write("intents", of)
    guessed = [""] * len(rows)
    for part in range(FOLDS):
        model = Learner([r for n, r in enumerate(marked) if n % FOLDS != part], 0.2, 0.05, 60)
        for n in range(part, len(rows), FOLDS):
            guessed[n] = model.read(marked[n][0])[0]
    Learner(date_rows(rows, guessed), 0.2, 0.1).write("dates", of)


if __name__ == "__main__":
    main()
