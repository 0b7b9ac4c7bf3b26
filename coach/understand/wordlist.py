"""Word lists as plain text: easier to read and to add to than a list of quoted words."""


def word_set(text: str) -> frozenset[str]:
    """The blank-separated words of a text."""
    return frozenset(text.split())
