"""How well free words are read, on sayings of other authors that the model never saw: `python -m benchmarks.gist [FOLDER]`.

FOLDER holds one file an act, one saying a line, like `tests/understand/gist/heldout`. Beside it: always the commonest act.
"""

import sys
from collections import Counter
from pathlib import Path
from statistics import median
from time import process_time

from coach.understand.gist.learn import sayings
from coach.understand.gist.model import learned

HELD_OUT = Path(__file__).parent.parent / "tests" / "understand" / "gist" / "heldout"
CHANCES = (0.0, 0.4, 0.6, 0.8, 0.9)


def main(folder: Path = HELD_OUT) -> None:
    rows, model = sayings(folder), learned()
    read, took = [], []
    for text, act in rows:
        began = process_time()
        chances = model.chances(text)
        took.append(1000 * (process_time() - began))
        order = sorted(range(len(chances)), key=chances.__getitem__, reverse=True)
        read.append((act, [model.acts[n] for n in order[:3]], chances[order[0]]))
    print(f"{len(rows)} sayings, {len({a for _, a in rows})} acts; learned from {len(sayings())}")
    print("| acted on from | share | right |\n|---|---|---|")
    for least in CHANCES:
        some = [best[0] == act for act, best, chance in read if chance >= least]
        print(f"| {least:.0%} | {len(some) / len(read):.1%} | {sum(some) / max(1, len(some)):.1%} |")
    among = sum(act in best for act, best, _ in read) / len(read)
    commonest = Counter(a for _, a in rows).most_common(1)[0][1] / len(rows)
    print(f"among the first three: {among:.1%}; always the commonest act: {commonest:.1%}")
    print(f"p50 {median(took):.2f} ms, p99 {sorted(took)[int(len(took) * 0.99)]:.2f} ms of CPU")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
