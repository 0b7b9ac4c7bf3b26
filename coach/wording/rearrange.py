"""Wishes about places: "drop the last sentence", "start with the migration", "swap the order", "shorter subject"."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from coach import lazy_re as re
from coach.wording.politely import ASKED, named_in, stems, words_in

_PLACES = {"first": 0, "opening": 0, "second": 1, "third": 2, "last": -1, "final": -1, "closing": -1}
_UNIT = r"(sentences?|lines?|paragraphs?|parts?|bits?|bullets?)"
_DROP = re.compile(
    ASKED + r"(?:leave out|remove|delete|drop|skip|take out|cut|lose|without|no)\s+(?:the\s+|that\s+)?"
    rf"({'|'.join(_PLACES)})\s+{_UNIT}\W*(?:please\W*)?$",
    re.IGNORECASE,
)
_UNASK = re.compile(
    ASKED + r"(?:leave out|remove|delete|drop|skip|take out|cut|without|no|don't ask)\s+"
    r"(?:the\s+|a\s+|any\s+)?questions?\W*$|"
    + ASKED
    + r"(?:don't|do not) ask (?:about|for|when|if|whether|her|him|them)\b.*$",
    re.IGNORECASE,
)
_FIRST = re.compile(
    ASKED + r"(?:(?:start|begin|open|lead)(?: it)?(?: off)?\s+with\s+(.+?)|"
    r"(?:put|move|bring)\s+(.+?)\s+(?:first|up|to the (?:top|front|start|beginning)))"
    r"(?:\s+please)?\W*$",
    re.IGNORECASE,
)
_LAST = re.compile(
    ASKED + r"(?:(?:end|close|finish)(?: it)?(?: off)?\s+with\s+(.+?)|"
    r"(?:put|move)\s+(.+?)\s+(?:last|down|to the (?:end|bottom)))"
    r"(?:\s+please)?\W*$",
    re.IGNORECASE,
)
_SWAP = re.compile(
    ASKED + rf"(?:swap|switch|reverse|turn around|change)\s+(?:the\s+)?"
    rf"(?:order|(?:first |last )?(?:two )?{_UNIT})(?: around)?(?:\s+please)?\W*$",
    re.IGNORECASE,
)
Act = Literal["drop", "unask", "first", "last", "swap"]


@dataclass(frozen=True, slots=True)
class Move:
    act: Act
    place: int = 0
    """Which one, from 0; -1 is the last."""
    paragraphs: bool = False
    words: frozenset[str] = frozenset()
    """All of them are in what is meant."""


def move_of(wish: str) -> Move | None:
    """None for a wish that is not about a place."""
    if found := _DROP.match(wish):
        return Move("drop", _PLACES[found[1].lower()], found[2].lower().startswith("para"))
    if _UNASK.match(wish):
        return Move("unask")
    if found := _SWAP.match(wish):
        return Move("swap", paragraphs=not (found[1] or "").lower().startswith(("sent", "line")))
    for act, pattern in _NAMED:
        if (found := pattern.match(wish)) and (words := stems(named_in(found[1] or found[2]))):
            return Move(act, words=words)
    return None


_NAMED: tuple[tuple[Act, re.Pattern[str]], ...] = (("first", _FIRST), ("last", _LAST))


def moved(core: str, move: Move) -> str:
    """The message rearranged; as it was where nothing fits, or nothing would be left."""
    paragraphs = [_sentences(p) for p in core.split("\n\n")]
    changed = _ACTS[move.act]([list(p) for p in paragraphs], move)
    text = "\n\n".join(" ".join(p) for p in changed if p)
    return text or core


def _sentences(paragraph: str) -> list[str]:
    """A list stays one piece."""
    return [paragraph] if "\n" in paragraph else re.split(r"(?<=[.!?]) (?=[A-Z0-9\"'(])", paragraph)


Text = list[list[str]]


def _drop(text: Text, move: Move) -> Text:
    if move.paragraphs:
        inside = -len(text) <= move.place < len(text)
        return [p for i, p in enumerate(text) if not inside or i != move.place % len(text)]
    flat = [(i, j) for i, p in enumerate(text) for j in range(len(p))]
    if not -len(flat) <= move.place < len(flat):
        return text
    at, gone = flat[move.place]
    text[at].pop(gone)
    return text


def _unask(text: Text, move: Move) -> Text:
    return [[s for s in p if not s.endswith("?")] for p in text]


def _first(text: Text, move: Move) -> Text:
    return _taken_out(text, move, lambda found, rest: [found, *rest])


def _last(text: Text, move: Move) -> Text:
    return _taken_out(text, move, lambda found, rest: [*rest, found])


def _taken_out(text: Text, move: Move, put: Callable[[list[str], Text], Text]) -> Text:
    """The sentence with these words in a paragraph of its own."""
    for paragraph in text:
        for sentence in paragraph:
            if move.words <= stems(words_in(sentence)):
                paragraph.remove(sentence)
                return put([sentence], text)
    return text


def _swap(text: Text, move: Move) -> Text:
    if move.paragraphs and len(text) > 1:
        return [text[1], text[0], *text[2:]]
    longest = next((p for p in text if len(p) > 1), None)
    if longest is not None:
        longest[0], longest[1] = longest[1], longest[0]
    return text


_ACTS: dict[Act, Callable[[Text, Move], Text]] = {
    "drop": _drop, "unask": _unask, "first": _first, "last": _last, "swap": _swap,
}  # fmt: skip

_SHORT_SUBJECT = re.compile(
    r"\bshort(?:er)? subject\b|\bsubject(?: line)?(?: is| a bit)* (?:too long|shorter|short)\b|"
    r"\bshorten the subject\b|\bcut the subject\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    ASKED + r"(?:(?:change|set|make|use)\s+)?(?:the\s+|as\s+)?subject(?: line)?\s*"
    r"(?:to|:|should be|is|as)?\s+[\"'\u201c]?(.{3,80}?)[\"'\u201d]?\s*$",
    re.IGNORECASE,
)


def wants_short_subject(wish: str) -> bool:
    return _SHORT_SUBJECT.search(wish) is not None


def subject_of(wish: str) -> str:
    """The subject line that is asked for in so many words; empty when none is."""
    found = None if wants_short_subject(wish) else _SUBJECT.match(wish)
    return found[1].strip() if found else ""
