"""Where a debrief told in one go is cut: at sentences, where another thing begins within one, and where dictation lacks a pause."""

import re
from collections.abc import Iterator

from handlers.debriefing import splices
from handlers.reading import sentence_ends

SEAMS = re.compile(
    r"[,;]?\s+(?:and|but|also|plus)\s+"
    r"(?=(?:my (?:\w+ )?(?:idea|answers?)|i (?:do |also )?have an? (?:\w+ )?(?:idea|suggestion|thought)|"
    r"i (?:think|would|forgot|'d)|i'd|they (?:struggle|need|want|lose|will decide|decide)|"
    r"(?:their|the) (?:\w+ )?"
    r"(?:problem|idea|decision|pain|issue|challenge|headache|bottleneck|struggle|worry))\b)|"
    r",?\s+and\s+"
    r"(?=they(?:'ve| have) (?:lost|had)\b|(?:he|she|they) (?:wants?|decides?)\b|"
    r"(?:the )?(?:two |three )?(?:directors?|others?|interviewers?) (?:were|was)\b|"
    r"[\w'’]+ (?:will|is going to) get back to me\b)|"
    r",\s+(?=(?:they|she|he) (?:said|will|want|hope|expect|decide|struggle|need)|"
    r"(?:their|the) (?:\w+ )?(?:problem|decision)\b|my (?:\w+ )?(?:idea|answers?)\b|i forgot\b)|"
    r",?\s+(?:and\s+)?"
    r"(?=i (?:also |really |totally |completely )?"
    r"(?:forgot|blanked|stumbled|rambled|froze|botched|liked|loved|should have)\b|"
    r"(?:the|their) (?:team|people|office|atmosphere|vibe) (?:was|were|seem))|"
    r"\s+n\s+(?=(?:i|he|she|they|we)\b)|\s*[\u2600-\u27bf\U0001f300-\U0001faff]+\ufe0f?\s*|"
    r",\s+(?=(?:also |and )?(?:wants?|needs?|looks? for|(?:is |are )?looking for) "
    r"(?:somebody|someone|a person|people)\b)|"
    r"[,;]?\s+(?=(?:problem|idea|forgot|weak|liked|topics?|decision|decides?)\s*:)",
    re.I,
)
"""Where another thing begins within a sentence."""
BREATH = 24
"""Words without a full stop from which they were dictated."""
PAUSES = re.compile(
    r",?\s+(?:and\s+|but\s+|so\s+)?"
    r"(?=(?:i (?:told|showed|mentioned|explained|forgot|should have|really liked|loved)|it went|"
    r"they(?:'re| are| have| need| said| will|'ll)|"
    r"(?:she|he) (?:said|asked|told|wants|mentioned|will)|"
    r"(?-i:[A-Z]\w+) (?:said|asked|told me|mentioned|will|wants)|"
    r"(?:their|the) (?:\w+ )?(?:problem|pain|headache|challenge)\b)\b)",
    re.I,
)


def pieces(text: str) -> Iterator[str]:
    """Each with words of its own."""
    for sentence in sentence_ends.split(text):
        for part in SEAMS.split(sentence):
            for words in splices.split(part) if part else ():
                if any(c.isalnum() for c in words):
                    yield words.strip(" ,;")


def with_pauses(text: str) -> str:
    """What was dictated in one breath, with the pauses it lacks."""
    if len(text.split()) < BREATH or re.search(r"[.!?;\n]", text.strip(" .!?")):
        return text
    return PAUSES.sub(". ", text)
