"""Reply -> messages in Telegram's HTML, each within its limits."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from bot.markup import cut, runs, utf16
from bot.telegram.buttons import Keyboard, keyboard
from coach.model import Draft, Reply, plain

MAX_MESSAGE = 4096
"""Characters after the markup has been read."""
ROOM = 16
"""Kept free for the line ends between the pieces of one message."""


@dataclass(frozen=True, slots=True)
class Part:
    """One message."""

    html: str
    plain: str
    """The same without any markup, for when Telegram does not take the markup."""
    keyboard: Keyboard | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    html: str
    plain: str

    @property
    def size(self) -> int:
        return utf16(self.plain)


def parts(reply: Reply) -> list[Part]:
    """At least one; the buttons are under the last."""
    pieces = [*_prose(reply.text), *(_draft(reply.draft) if reply.draft else ()), *_prose(reply.after or "")]
    groups: list[list[_Piece]] = [[]]
    for piece in pieces:
        if groups[-1] and sum(p.size for p in groups[-1]) + piece.size > MAX_MESSAGE - ROOM:
            groups.append([])
        groups[-1].append(piece)
    messages = [Part(_join(p.html for p in g), _join(p.plain for p in g)) for g in groups]
    last = messages[-1]
    return [*messages[:-1], Part(last.html, last.plain, keyboard(reply.choices))]


def _join(pieces: Iterable[str]) -> str:
    return "\n\n".join(pieces) or "…"


def _prose(text: str) -> list[_Piece]:
    fitting = cut(text, MAX_MESSAGE - ROOM)
    return [_Piece(_html(piece), plain(piece)) for piece in fitting if plain(piece).strip()]


def _html(text: str) -> str:
    return "".join(f"<b>{escape(r.text)}</b>" if r.bold else escape(r.text) for r in runs(text))


def _draft(draft: Draft) -> list[_Piece]:
    """Address and subject copy with a tap each, the body as a block of its own."""
    head = [(name, value) for name, value in (("To", draft.to), ("Subject", draft.subject)) if value]
    pieces = [
        _Piece(
            "\n".join(f"{name}: <code>{escape(value)}</code>" for name, value in head),
            "\n".join(f"{name}: {value}" for name, value in head),
        )
    ]
    bodies = cut(draft.body, MAX_MESSAGE - ROOM)
    pieces += [_Piece(f"<pre>{escape(body)}</pre>", body) for body in bodies]
    if draft.note:
        pieces += _prose(draft.note)
    return [piece for piece in pieces if piece.plain]
