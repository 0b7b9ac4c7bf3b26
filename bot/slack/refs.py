"""Platform ids: addresses "slack:<team>:<user>", messages "sl:<channel>:<ts>", events "sl:<event>"."""

from hashlib import sha256

PREFIX = "slack"


def address(team: str, user: str) -> str:
    return f"{PREFIX}:{team}:{user}"


def user_of(address: str) -> str:
    """Raises ValueError for another platform's address."""
    parts = address.split(":")
    if len(parts) != 3 or parts[0] != PREFIX:
        raise ValueError("not a Slack address")
    return parts[2]


def ref(channel: str, ts: str) -> str:
    return f"sl:{channel}:{ts}"


def message_of(ref: str | None) -> tuple[str, str] | None:
    """(channel, ts); None for another platform's message."""
    parts = (ref or "").split(":")
    return (parts[1], parts[2]) if len(parts) == 3 and parts[0] == "sl" else None


def event(unique: str) -> str:
    """An id of bounded length for anything that Slack names uniquely."""
    return f"sl:{unique}" if len(unique) <= 32 else f"sl:{sha256(unique.encode()).hexdigest()[:24]}"
