"""Word lists written as running text, so that they can be read and added to."""


def words_of(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())
