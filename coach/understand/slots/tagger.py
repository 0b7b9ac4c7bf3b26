"""Which words of a message are the company, another company, the role, a person: the likeliest reading of them all together."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from coach.understand.slots.features import Line
from coach.understand.slots.hints import SURE
from coach.understand.slots.linear import fields, labels_of, learned
from coach.understand.slots.spelling import Group, strings
from coach.understand.slots.steps import steps
from coach.understand.slots.viterbi import best_through, forward, path_of
from coach.understand.words import Word

BOUND = 10_000


class Span(NamedTuple):
    tag: str
    """ "co", "oc", "ro" or "pe"."""
    first: int
    next: int
    margin: int = BOUND
    """How much likelier this is than any other reading of its words (hundredths of a natural logarithm); of companies."""


@lru_cache(maxsize=32768)
def _weight(group: Group) -> int:
    """For both fields, as a message is mostly read by both."""
    return fields().total(strings(group))


def emissions(line: Line, places: Iterable[int], model: str = "names") -> list[list[int]]:
    """What each of these words weighs for each label of that field by itself."""
    both, labels = fields(), labels_of(model)
    found = []
    for k in places:
        groups, spelled = line.look(k)
        total = sum(map(_weight, groups), both.total(spelled) if spelled else 0)
        found.append(both.apart(total)[labels])
    return found


def spans_of(labels: list[str]) -> list[Span]:
    found: list[Span] = []
    for k, label in enumerate(labels):
        if label[0] == "B":
            found.append(Span(label[2:], k, k + 1))
        elif label[0] == "I":
            found[-1] = found[-1]._replace(next=k + 1)
    return found


def _bind(weights: list[int], hint: str, labels: tuple[str, ...]) -> None:
    """What is known for sure outweighs everything."""
    if hint.endswith(SURE):
        also = "oc" if hint[2:4] == "co" else "pe"
        for n, label in enumerate(labels):
            if label in (hint[:4], f"{hint[0]}-{also}"):
                weights[n] += BOUND
    elif hint == "me":
        weights[labels.index("O")] += BOUND


def _close(weights: list[int], labels: tuple[str, ...]) -> None:
    """A company that is known is no longer than it is known."""
    for n, label in enumerate(labels):
        weights[n] -= BOUND * (label in ("I-co", "I-oc"))


def tagged(words: list[Word], known: dict[int, str], command: int) -> list[Span]:
    """In order of appearance; `known` are hints (see `hints`), by word."""
    labels = learned("names").labels
    weights = emissions(Line(words, known, command), range(len(words)))
    for k, hint in known.items():
        _bind(weights[k], hint, labels)
        if hint.endswith(f"co{SURE}") and k + 1 < len(words) and k + 1 not in known:
            _close(weights[k + 1], labels)
    if not weights:
        return []
    found = forward(weights, steps("names"))
    spans = spans_of([labels[n] for n in path_of(found)])
    least = next((s.first for s in spans if s.tag == "co"), None)
    if least is None:
        return spans
    through: list[list[int]] = [[]] * least + best_through(weights, steps("names"), found.ahead, least)
    return [s._replace(margin=_margin(s, through, labels)) if s.tag == "co" else s for s in spans]


def _margin(span: Span, through: list[list[int]], labels: tuple[str, ...]) -> int:
    """Whether it is the company or one beside it is no doubt about the name."""
    margins = []
    for k in range(span.first, min(span.next + 1, len(through))):
        firm = "B" if k == span.first else "I" if k < span.next else ""
        same = [w for w, label in zip(through[k], labels, strict=True) if _goes_with(label, firm)]
        other = [w for w, label in zip(through[k], labels, strict=True) if not _goes_with(label, firm)]
        margins.append(max(same) - max(other))
    return min(margins)


def _goes_with(label: str, firm: str) -> bool:
    if not firm:
        return label not in ("I-co", "I-oc")
    return label in (f"{firm}-co", f"{firm}-oc")
