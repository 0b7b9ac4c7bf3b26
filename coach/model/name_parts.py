"""The parts of a name: title, first names, and a surname with what belongs to it (Dr. Anna de Vries)."""

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
        "rev",
        "judge",
        "dame",
        "capt",
        "fr",
        "sr",
        "br",
        "revd",
    ]
)
"""Before a surname; the surname alone would be no way to speak of somebody."""
EPITHETS = frozenset(
    ("big", "little", "lil", "uncle", "auntie", "aunt", "aunty", "coach", "chef", "captain", "pastor")
)
"""Before a first name, and part of how somebody is called: Big Ed, Auntie Joy."""
PARTICLES = frozenset(
    [
        *(
            "de",
            "den",
            "der",
            "van",
            "von",
            "vom",
            "zu",
            "zum",
            "zur",
            "di",
            "da",
            "del",
            "della",
            "du",
            "dos",
            "das",
        ),
        *("la", "le", "ten", "ter", "te", "bin", "ibn", "al", "el", "af", "av", "ó", "o", "mac", "st"),
    ]
)
"""Begin a surname, and are no first name: de Vries, von Stein."""
FIRST_NAMES_TOO = frozenset({"al", "el", "mac", "bin", "le", "te", "o", "la", "st"})
_SILENT = frozenset(
    {"med", "rer", "nat", "phil", "ing", "dipl", "dipl-ing", "mag", "msc", "bsc", "phd", "mba", "md"}
)
"""Degrees that nobody is addressed with."""


def title_and_names(name: str) -> tuple[str, tuple[str, ...]]:
    """("Dr.", ("Jane", "Fox")); degrees behind a comma and remarks in brackets go."""
    words = name.split(",")[0].split("(")[0].split() or name.split()
    spoken = [w for w in words if bare(w) not in _SILENT or len(words) == 1]
    at = next((i for i, w in enumerate(spoken) if bare(w) not in TITLES), len(spoken))
    return " ".join(spoken[:at]), tuple(spoken[at:])


def surname_of(names: tuple[str, ...]) -> str:
    """With what belongs to it: "de Vries"."""
    at = next((i for i, w in enumerate(names[:-1]) if bare(w) in PARTICLES), len(names) - 1)
    return " ".join(names[at:])


def is_surname_only(title: str, names: tuple[str, ...]) -> bool:
    """ "de Vries", "Ms de Vries"; Al Green and Van Morrison have a first name."""
    if len(names) < 2 or bare(names[0]) not in PARTICLES - FIRST_NAMES_TOO:
        return bool(title) and len(names) == 1
    return bool(title) or (names[0].islower() and not names[-1].islower())


def bare(word: str) -> str:
    return word.strip(".,").replace(".-", "-").casefold()
