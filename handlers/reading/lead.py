"""How a message begins before it says anything: "ok so", "oh, by the way": the one list of such small words."""

SMALL = r"oh|ah|ok|okay|so|and|but|also|well|then|h+m+|um+|btw|by the way"


def behind(more: str = "") -> str:
    """The beginning of a pattern: any small words, and those of `more`, which are alternatives of a pattern too."""
    words = f"{SMALL}|{more}" if more else SMALL
    return rf"^\W*(?:(?:{words})\b[\s,.!:-]*)*"
