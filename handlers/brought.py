"""What was pasted or forwarded: only what it says itself, and whether it is a posting or a mail of theirs."""

import re

from coach.understand.pasted import content
from coach.understand.text import CAP, cap
from handlers.interviews import letters, posting
from handlers.reading import quoting
from handlers.reading.reread import reread
from handlers.turn import Turn


def taken(turn: Turn) -> Turn | None:
    """A posting, or a mail of theirs; not a letter of the user's own."""
    if (posted := posting.apply(turn)) is not None:
        return posted
    return None if quoting.own(turn) else letters.apply(turn)


def bare(turn: Turn) -> Turn:
    """Of a mail that was pasted or forwarded only what it says."""
    said = content(cap(turn.text)) + turn.text[CAP:]
    if said == turn.text or not said.strip():
        return turn
    lines = (line.strip() for line in said.splitlines())
    return reread(turn, re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip())
