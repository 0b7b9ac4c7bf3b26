"""Where a message ends one sentence and begins the next, abbreviations and "she said" included."""

from coach import lazy_re as re
from handlers.reading.did import DID

ENDS = re.compile(
    r"(?<=[^\W\d_][.!?])\s+(?=\S)|(?<=[!?][!?])\s+(?=\S)|(?<=\d[.!?])\s+(?=[A-Z])|\s*\n\s*|;\s+|"
    r",\s+(?=(?:and )?(?:she|he|they) "
    r"(?:said|says|told|decide|will decide|hope|want (?:me|us|to (?:talk|meet|see|speak))|"
    r"wants (?:me|us|to (?:talk|meet|see|speak))|invited|suggested|proposed|offered|asked me)\b\W*\w)"
)
CAME_OF_IT = re.compile(
    r"(?:\s*[,;:]\s+(?:and |but )?|\s+(?:and|but|where)\s+)"
    r"(?=(?:she|he|they)"
    r"(?:['’](?:ll|d|s|re)\b|"
    r" (?:said|says?|told me|thinks?|thought|reckons?|promised|mentioned|will|would|needs?|wants?|"
    r"hopes?|expects?|plans?|decides?|is going to|are going to|should|still|do(?:es)?n['’]?t|"
    r"ha(?:s|ve)n['’]?t|picked up and)\b))",
    re.I,
)
""" "Called Dana, she'll let me know on Friday": the call, and what came of it."""
ABBREVIATED = re.compile(
    r"\b(?:mr|mrs|ms|dr|prof|st|no|approx|e\.g|i\.e|esp|incl|a\.m|p\.m|inc|ltd|co|corp)\.$", re.I
)


def split(text: str) -> list[str]:
    """At the ends of sentences and lines, and before "she said"; an abbreviation ends none."""
    pieces: list[str] = []
    if DID.match(text) is not None and (seam := CAME_OF_IT.search(text)) is not None:
        return [*split(text[: seam.start()]), *split(text[seam.end() :])]
    for piece in (p.strip() for p in ENDS.split(text) if p and p.strip()):
        if pieces and ABBREVIATED.search(pieces[-1]):
            pieces[-1] = f"{pieces[-1]} {piece}"
        else:
            pieces.append(piece)
    return pieces
