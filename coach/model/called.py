"""What somebody is called in a sentence: Dana, or Mrs Bell where no first name is known."""

TITLES = frozenset(
    [
        "dr",
        "prof",
        "professor",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "mister",
        "missis",
        "missus",
        "madam",
        "ma'am",
        "ma’am",
        "maam",
        "sir",
        "sister",
        "brother",
        "father",
        "matron",
        "herr",
        "frau",
        "doktor",
    ]
)
"""Before a surname; the surname alone would be no way to speak of somebody."""
EPITHETS = frozenset(
    ("big", "little", "lil", "uncle", "auntie", "aunt", "aunty", "coach", "chef", "captain", "pastor")
)
"""Before a first name, and part of how somebody is called: Big Ed, Auntie Joy."""
_BEFORE = TITLES | EPITHETS


def first_name(name: str) -> str:
    """Dana; of "Dr Jane Fox" Jane; "Sister Okafor" and "Mrs Bell" stay whole."""
    parts = name.split()
    given = [p for p in parts if p.rstrip(".").casefold() not in _BEFORE]
    if len(given) < len(parts):
        return given[0] if len(given) > 1 else name
    return name.split(" ")[0]
