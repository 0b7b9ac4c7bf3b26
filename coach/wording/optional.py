"""Optional: a text whose place in a sentence closes by itself when it is empty ("we met on Tuesday", "we met")."""


class Optional(str):
    """An empty one may be printed; any other empty fact may not."""

    __slots__ = ()
