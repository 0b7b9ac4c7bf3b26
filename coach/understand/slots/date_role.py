"""What each date of a message is for, learned from the words around it, what the message is for, and the dates beside it."""

from coach.understand.moments import Reading
from coach.understand.reading import DateRole
from coach.understand.seen import Seen
from coach.understand.slots.gloss import Gloss
from coach.understand.slots.linear import learned
from coach.understand.slots.steps import steps
from coach.understand.slots.viterbi import best_path

NEAR, BEHIND = 6, 3
"""Words before and behind a date that are looked at one by one."""
ENDS = frozenset((".", "!", "?", ";", "\n"))


def features(seen: Seen, row: list[Gloss], intent: str, date: Reading, number: int) -> list[str]:
    """Each once, in order of the alphabet, as learning needs them."""
    return sorted(_features(seen, row, intent, date, number))


def _features(seen: Seen, row: list[Gloss], intent: str, date: Reading, number: int) -> set[str]:
    at = next((k for k, g in enumerate(row) if g.i >= date.i), len(row))
    before = row[:at][::-1]
    behind = row[at + 1 :]
    near = [g.kin for g in before[:NEAR]] + ["<"]
    clause = _until_end(before)
    rest = _until_end(behind)
    past = seen.context.is_past(date.i)
    ahead = date.start > seen.context.now
    own = seen.folded[date.i : date.j].split()
    return {
        *(f"b{k}" for k in clause),
        *(f"B{n}{k}" for n, k in enumerate(near[:4])),
        f"BB{near[0]} {near[1] if len(near) > 1 else ''}",
        *(f"a{k}" for k in rest),
        *(f"A{n}{g.kin}" for n, g in enumerate(behind[:BEHIND])),
        *(f"v{k}{'-' if past else '+'}" for k in clause[:2]),
        f"i {intent}",
        f"i {intent} {ahead}",
        f"i {intent} {ahead} {past}",
        f"i {intent} {number}",
        f"i {intent} {date.has_time}",
        f"i {intent} {near[0]}",
        f"past {past} {ahead}",
        f"time {date.has_time} {date.grain}",
        f"number {number} {len(seen.dates)}",
        f"vague {date.vague}",
        f"end {not rest}",
        *(f"o{w}" for w in own[:3]),
    }  # fmt: skip


def _until_end(row: list[Gloss]) -> list[str]:
    out = []
    for g in row[:14]:
        if g.word in ENDS:
            break
        out.append(g.kin)
    return out


def roles(seen: Seen, row: list[Gloss], intent: str) -> list[DateRole]:
    """One for each date, in order; the likeliest all together."""
    model = learned("dates")
    weights = [model.scores(_features(seen, row, intent, d, n)) for n, d in enumerate(seen.dates)]
    return [model.labels[n] for n in best_path(weights, steps("dates"))]  # type: ignore[misc]
