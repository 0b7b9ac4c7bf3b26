"""What a message is for, learned from messages that somebody marked: the words, who is named, and what dates it has."""

from collections.abc import Sequence
from itertools import pairwise
from math import exp

from coach.understand.reading import Intent
from coach.understand.seen import Seen
from coach.understand.slots.gloss import Gloss, glosses
from coach.understand.slots.linear import SCALE, learned
from coach.understand.slots.tagger import Span

INTENT_OF: dict[str, Intent] = {
    "sent": "sent", "ask_ok": "ask_if_ok", "snooze": "snooze", "remind": "remind", "applied": "applied",
    "interview": "interview", "interviewed": "interview", "reschedule": "reschedule", "cancel_interview": "cancel",
    "heard": "heard", "auto_reply": "heard", "wants_meeting": "heard", "asks_of_me": "heard", "hold": "heard",
    "bounced": "heard", "no_show": "heard", "delay": "decision", "decision": "decision", "offer": "offer",
    "accepted": "offer", "rejected": "rejected", "withdrawn": "withdrawn", "show_draft": "draft", "overview": "list",
    "next": "list", "status": "list", "schedule": "list", "problem": "debrief", "forgot": "debrief",
    "weak": "debrief", "experience": "debrief", "liked": "debrief", "idea": "debrief", "topic": "debrief",
    "felt_good": "debrief", "felt_bad": "debrief",
}  # fmt: skip
"""By act of `coach.understand.gist`, where it has an intent of its own."""
FRONT = 3
"""Words at the beginning that count for more."""


def features(seen: Seen, spans: Sequence[Span]) -> list[str]:
    """Each once, in order of the alphabet, as learning needs them."""
    return sorted(_features(seen, spans))


def _features(seen: Seen, spans: Sequence[Span]) -> set[str]:
    row = glosses(seen, spans)
    return _of_words(row) | _of_facts(seen, spans, row)


def _of_words(row: list[Gloss]) -> set[str]:
    words, kin = ["<", *(g.word for g in row), ">"], ["<", *(g.kin for g in row), ">"]
    found = {f"w{w}" for w in words} | {f"k{k}" for k in kin}
    found |= {f"w{a} {b}" for a, b in pairwise(words)} | {f"k{a} {b}" for a, b in pairwise(kin)}
    found |= {f"k{a} * {c}" for a, c in zip(kin, kin[2:], strict=False)}
    found |= {f"k{a} {b} {c}" for a, b, c in zip(kin, kin[1:], kin[2:], strict=False)}
    found |= {f"f{n}{k}" for n, k in enumerate(kin[1 : FRONT + 1])}
    for word in words:
        if len(word) > 4 and word.isalpha():
            found |= {f"p{word[:4]}", f"s{word[-3:]}"}
    found.add(f"e{kin[-2]}")
    return found


def _of_facts(seen: Seen, spans: Sequence[Span], row: list[Gloss]) -> set[str]:
    tags = {s.tag for s in spans}
    dates = sorted({g.word for g in row if g.word.startswith("_date")})
    return {
        *(f"has {tag} {tag in tags}" for tag in ("co", "ro", "pe")),
        f"dates {' '.join(dates)}",
        f"dates {min(len(seen.dates), 3)}",
        f"asks {'?' in seen.text}",
        f"address {bool(seen.found.emails or seen.found.phones)}",
        f"long {min(len(row) // 4, 6)}",
        f"lines {min(seen.text.strip().count(chr(10)), 3)}",
    }


def intents(seen: Seen, spans: Sequence[Span]) -> list[tuple[float, Intent]]:
    """Every intent with its chance, the likeliest first."""
    model = learned("intents")
    scores = model.scores(_features(seen, spans))
    top = max(scores)
    exps = [exp((s - top) / SCALE) for s in scores]
    total = sum(exps)
    return sorted(((e / total, label) for e, label in zip(exps, model.labels, strict=True)), reverse=True)  # type: ignore[misc]
