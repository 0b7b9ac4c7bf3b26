"""Platform ids: addresses "telegram:<user>", messages "tg:<chat>:<message>", events "tg:<update>"."""

PREFIX = "telegram"


def address(user: int) -> str:
    return f"{PREFIX}:{user}"


def chat_of(address: str) -> int:
    """A private chat has its user's id. Raises ValueError for another platform's address."""
    prefix, _, user = address.partition(":")
    if prefix != PREFIX:
        raise ValueError("not a Telegram address")
    return int(user)


def ref(chat: int, message: int) -> str:
    return f"tg:{chat}:{message}"


def message_of(ref: str) -> int | None:
    """The message's id in its chat; None for another platform's message."""
    prefix, _, rest = ref.partition(":")
    number = rest.rpartition(":")[2]
    return int(number) if prefix == "tg" and number.isdigit() else None
