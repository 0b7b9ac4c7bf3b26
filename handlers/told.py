"""Whether a turn told the bot something, or only asked: what was told must be on the disk before anybody hears that it is
noted; pure."""

from coach.model import JobSearch

TOLD = ("preferences", "opportunities", "interviews", "people", "contacts", "nudges", "history", "addresses")
"""All of it but what the bot itself keeps of the conversation: its question, its messages, the events it saw."""


def tells(before: JobSearch, after: JobSearch) -> bool:
    """Whoever is new tells that they are there."""
    return not before.version or any(_differs(getattr(before, f), getattr(after, f)) for f in TOLD)


def _differs(old: object, new: object) -> bool:
    return old is not new and old != new
