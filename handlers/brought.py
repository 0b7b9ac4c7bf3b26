"""What was pasted or forwarded: only what it says itself, and whether it is a posting or a mail of theirs."""

from dataclasses import replace

from coach import lazy_re as re
from coach.understand.pasted import content
from coach.understand.text import CAP, cap
from handlers.interviews import letters, posting
from handlers.reading import quoting
from handlers.reading.reread import reread
from handlers.turn import Turn

SENDER = re.compile(r"^[ \t>*_]*(?:from|von)[*_]*[ \t]*:[*_]*[ \t]*(\S[^\n]*)$", re.I | re.M)

THEIRS = ("ask_if_ok", "debrief", "sent", "draft", "note", "other", "contact", "list", "remind", "snooze")
"""What their words resemble where one's own would be it: "I forgot to ask", "when could you start?"."""


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
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    mail = reread(_of_theirs(turn), text)
    asks_me = mail.message.kind == "forward" and mail.read.intent in THEIRS and turn.search.opportunities
    return mail.read_as(intent="heard") if asks_me else mail


def _of_theirs(turn: Turn) -> Turn:
    """Pasted with its head, it is as if forwarded: "I forgot to ask" in it is what they forgot."""
    sender, me = SENDER.search(turn.text), turn.search.preferences.signed or ""
    if (
        turn.message.kind != "text"
        or sender is None
        or (me and me.split()[0].casefold() in sender[1].casefold())
    ):
        return turn
    return replace(turn, message=replace(turn.message, kind="forward"))
