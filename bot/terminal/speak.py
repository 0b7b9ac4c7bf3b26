"""A Reply as lines of a terminal: bold where there is colour, buttons as numbers."""

import re
from collections.abc import Sequence

from coach.model import BOLD_OFF, BOLD_ON, Choice, Draft, Reply

RULE = "---"
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Everything that steers a terminal, save line ends and tabs."""


def text_of(reply: Reply, colour: bool) -> str:
    """Text, draft and what stands below it; nothing a user typed can steer the terminal."""
    parts = [_marked(reply.text, colour)]
    if reply.draft is not None:
        parts.append("\n".join((RULE, _marked(draft_text(reply.draft), colour=False), RULE)))
        parts.extend([_marked(reply.draft.note, colour)] if reply.draft.note else [])
    if reply.after:
        parts.append(_marked(reply.after, colour))
    return "\n".join(parts)


def draft_text(draft: Draft) -> str:
    """To, subject and body, as one would send it."""
    head = []
    if draft.to or draft.to_name:
        head.append(f"To: {draft.to or draft.to_name}")
    if draft.subject:
        head.append(f"Subject: {draft.subject}")
    return "\n".join((*head, "", draft.body)) if head else draft.body


def harmless(text: str) -> str:
    """What it says, without what it would do to the terminal."""
    return _CONTROL.sub("", text)


def _marked(text: str, colour: bool) -> str:
    on, off = ("\x1b[1m", "\x1b[22m") if colour else ("", "")
    pieces = re.split(f"([{BOLD_ON}{BOLD_OFF}])", text)
    return "".join({BOLD_ON: on, BOLD_OFF: off}.get(p, harmless(p)) for p in pieces)


def buttons(choices: Sequence[Choice], first: int) -> str:
    """[#1 Yes]  [#2 Skip]: typed as #1, or by the label."""
    return "  ".join(f"[#{n} {harmless(c.label)}]" for n, c in enumerate(choices, first))
