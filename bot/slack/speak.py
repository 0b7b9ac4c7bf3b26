"""Reply -> messages in Slack's Block Kit, each within its limits.

Text goes into rich_text blocks: what stands there is shown as it is, so nothing a user typed can format or
mention."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bot.markup import cut, runs
from bot.slack import wording
from bot.slack.buttons import actions
from bot.slack.text import read, safe
from coach.model import Draft, Reply, plain

Block = dict[str, Any]
MAX_BLOCK = 3000
"""Characters of one block of text."""
MAX_BLOCKS = 50
MAX_TEXT = 4000
"""Characters that Slack advises for the text beside the blocks; escaped, one becomes at most five."""
DRAFT_BLOCK = "draft"
_URL = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,!?;:)\]]")


@dataclass(frozen=True, slots=True)
class Post:
    """One message."""

    whole: str
    """Without blocks, in mrkdwn."""
    blocks: list[Block]

    @property
    def text(self) -> str:
        """What notifications and screen readers get."""
        return self.whole if len(self.whole) <= MAX_TEXT else safe(read(self.whole)[: MAX_TEXT // 5])


def posts(reply: Reply, message: str) -> list[Post]:
    """At least one; the buttons are under the last. `message`: outbox id, for the button that edits the
    draft."""
    pieces = [*_prose(reply.text), *(_draft(reply.draft) if reply.draft else ()), *_prose(reply.after or "")]
    groups: list[list[tuple[str, Block]]] = [[]]
    for piece in pieces:
        if groups[-1] and sum(len(text) for text, _ in groups[-1]) + len(piece[0]) > MAX_BLOCK:
            groups.append([])
        groups[-1].append(piece)
    made = [Post(safe("\n\n".join(text for text, _ in g)) or "…", [b for _, b in g]) for g in groups]
    rows = actions(reply, message)[: MAX_BLOCKS - len(made[-1].blocks)]
    return [*made[:-1], Post(made[-1].whole, [*made[-1].blocks, *rows])]


def _prose(text: str) -> list[tuple[str, Block]]:
    fitting = cut(text, MAX_BLOCK, len)
    return [(plain(piece), _rich("section", _elements(piece))) for piece in fitting if plain(piece).strip()]


def _draft(draft: Draft) -> list[tuple[str, Block]]:
    head = [
        (name, value) for name, value in ((wording.TO, draft.to), (wording.SUBJECT, draft.subject)) if value
    ]
    pieces: list[tuple[str, Block]] = []
    if head:
        lines = "\n".join(f"{name}: {value}" for name, value in head)
        pieces.append((lines, _rich("section", [_text(lines)])))
    for i, body in enumerate(cut(draft.body, MAX_BLOCK, len)):
        quote = _rich("quote", [_text(body)])
        pieces.append((body, {**quote, "block_id": DRAFT_BLOCK} if i == 0 else quote))
    return [*pieces, *_prose(draft.note or "")]


def _elements(text: str) -> list[Block]:
    return [element for run in runs(text) for element in _linked(run.text, run.bold)]


def _linked(text: str, bold: bool) -> Iterable[Block]:
    at = 0
    for url in _URL.finditer(text):
        if url.start() > at:
            yield _text(text[at : url.start()], bold)
        yield {"type": "link", "url": url[0]}
        at = url.end()
    if at < len(text):
        yield _text(text[at:], bold)


def _text(text: str, bold: bool = False) -> Block:
    return {"type": "text", "text": text, **({"style": {"bold": True}} if bold else {})}


def _rich(kind: str, elements: list[Block]) -> Block:
    return {"type": "rich_text", "elements": [{"type": f"rich_text_{kind}", "elements": elements}]}
