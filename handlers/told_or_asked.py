"""Whether a turn told the bot something, or only asked: what was told must be on the disk before anybody hears that it is
noted; pure."""

from operator import attrgetter

from coach.model import JobSearch

TOLD = attrgetter(
    "preferences", "opportunities", "interviews", "people", "contacts", "nudges", "history", "addresses"
)
"""All of it but what the bot itself keeps of the conversation: its question, its messages, the events it saw."""


def tells(before: JobSearch, after: JobSearch) -> bool:
    """Whoever is new tells that they are there."""
    return not before.version or bool(TOLD(before) != TOLD(after))
