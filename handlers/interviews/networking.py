"""A networking chat is with a person: where no company is named, it is filed under that name (rule book N16)."""

from dataclasses import replace

from coach import lazy_re as re
from handlers.reading import find
from handlers.turn import Turn

NETWORKING = re.compile(
    r"\bnetworking\b(?! (?:engineer|role|team|job|compan|firm|equipment|gear|position))|"
    r"\binformational\b|\binfo(?:rmation)? (?:interview|chat|call)\b|"
    r"(?-i:\bcoffee\b)(?! (?:shop|bar|chain|roaster|compan|house))|"
    r"\bpick (?:her|his|their|\w+['’]s) brain\b|\bfor (?:some )?advice\b|\badvice (?:chat|call)\b|"
    r"\bmentor\w*\b",
    re.I,
)
"""No interview: nobody decides about the user there."""


def settled(turn: Turn) -> Turn:
    """The turn with the kind of such a meeting, and a name to file it under."""
    if not NETWORKING.search(turn.text.replace(turn.read.company or "\0", " ")):
        return turn
    read = replace(turn.read, meeting_kind="chat")
    who = read.contacts[0].name if read.contacts else None
    known = turn.opportunity or find.people_named(turn.search, read.contacts)
    if read.company is None and who is not None and not known:
        read = replace(read, company=who)
    return replace(turn, read=read)
