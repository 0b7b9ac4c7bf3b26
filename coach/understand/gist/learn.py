"""Learn the acts from the sayings: `python -m coach.understand.gist.learn` writes what `model` reads (about a minute)."""

import hashlib
import json
import math
import random
import sys
from array import array
from pathlib import Path

from coach.understand.gist.features import BITS, features
from coach.understand.gist.model import FILE, shares

HERE = Path(__file__).parent
EPOCHS, FIRST_STEP, SLOWER = 6, 4.0, 0.3
"""Times each saying is seen; how far a weight moves at first; how much less with each round."""
ENOUGH, SMALL = 0.02, 0.004
"""An error below the one teaches nothing, below the other not this act."""
PRUNE = 0.12
"""Weights below it are not kept."""
SEED = 7

Saying = tuple[str, str]
Weights = list[list[float] | None]


def sayings(folder: Path = HERE / "said") -> list[Saying]:
    """(what was said, act), from one file an act, one saying a line."""
    files = sorted(folder.glob("*.txt"))
    return [(line, f.stem) for f in files for line in f.read_text("utf-8").splitlines() if line.strip()]


def fingerprint(rows: list[Saying]) -> str:
    return hashlib.sha256("\n".join(f"{act}\t{text}" for text, act in rows).encode()).hexdigest()


def learn(rows: list[Saying], acts: tuple[str, ...], progress: bool = False) -> tuple[Weights, list[float]]:
    """Multinomial logistic regression by plain gradient steps, one saying at a time, always in the same order."""
    numbers = {act: n for n, act in enumerate(acts)}
    seen = [(sorted(features(text)), numbers[act]) for text, act in rows]
    weights: Weights = [None] * (1 << BITS)
    bias = [0.0] * len(acts)
    order = random.Random(SEED)
    for epoch in range(EPOCHS):
        order.shuffle(seen)
        step = FIRST_STEP / (1 + SLOWER * epoch)
        wrong = sum(_taught(weights, bias, places, act, step) for places, act in seen)
        if progress:
            print(f"round {epoch + 1}: {wrong / len(seen):.1%} taken for another act", file=sys.stderr)
    return weights, bias


def _taught(weights: Weights, bias: list[float], places: list[int], act: int, step: float) -> bool:
    """One gradient step; whether it had been taken for another act."""
    share = 1 / math.sqrt(len(places) or 1)
    rows = [row for place in places if (row := weights[place]) is not None]
    sums = map(sum, zip(*rows, strict=True)) if rows else [0.0] * len(bias)
    scores = [b + share * s for b, s in zip(bias, sums, strict=True)]
    errors = shares(scores)
    errors[act] -= 1
    if -errors[act] >= ENOUGH:
        moves = [(n, step * share * e) for n, e in enumerate(errors) if abs(e) > SMALL]
        _move(weights, bias, places, moves)
    return scores[act] < max(scores)


def _move(weights: Weights, bias: list[float], places: list[int], moves: list[tuple[int, float]]) -> None:
    for n, by in moves:
        bias[n] -= by / 20
    for place in places:
        row = weights[place]
        if row is None:
            row = weights[place] = [0.0] * len(bias)
        for n, by in moves:
            row[n] -= by


def packed(weights: Weights, bias: list[float], acts: tuple[str, ...], of: str) -> bytes:
    """As `model` reads it: a line of JSON, then where each place begins, which act, and how much (one byte each)."""
    most = max(abs(w) for row in weights if row for w in row)
    scale = most / 127
    starts, which, kept = array("I", [0]), bytearray(), array("b")
    for row in weights:
        for n, weight in enumerate(row or ()):
            if abs(weight) >= PRUNE:
                which.append(n)
                kept.append(round(weight / scale))
        starts.append(len(kept))
    head = {
        "acts": acts, "bias": [round(b, 4) for b in bias], "scale": scale, "sayings": of, "places": len(starts)
    }  # fmt: skip
    return json.dumps(head).encode() + b"\n" + starts.tobytes() + bytes(which) + kept.tobytes()


def main() -> None:
    rows = sayings()
    acts = tuple(sorted({act for _, act in rows}))
    weights, bias = learn(rows, acts, progress=True)
    (HERE / FILE).write_bytes(packed(weights, bias, acts, fingerprint(rows)))


if __name__ == "__main__":
    main()
