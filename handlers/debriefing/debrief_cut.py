"""Where a debrief told in one go is cut: at sentences, where another thing begins within one, and where dictation lacks a pause."""

from collections.abc import Iterator

from coach import lazy_re as re
from handlers.debriefing.debrief_told import ASKED_AND_FAILED
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
    r"(?<!said)(?<!says)(?<!me)(?<!that)(?<!\bdr)(?<!\bmrs)(?<!\bmr)(?<!\bms),?\s+(?:and\s+|but\s+|so\s+)?"
    r"(?=(?:i (?:told|showed|mentioned|explained|forgot|should have|really liked|loved)|it went|"
    r"they(?:'re| are| have| need| said| will|'ll)|"
    r"(?:she|he) (?:said|asked|told|wants|mentioned|will)|"
    r"(?:(?:dr|mrs?|ms)\.? )?(?-i:[A-Z]\w+) (?:said|asked|told me|mentioned|will|wants)|"
    r"(?:their|the) (?:\w+ )?(?:problem|pain|headache|challenge)\b)\b)",
    re.I,
)
_SAYS_MORE = (
    r"(?:one|another|the other|the second) (?:\w+ ){1,2}(?:asked|said|told|wanted|liked)\b|"
    r"(?:i|we|she|he|they|it|there|that|this|everyone|everybody|both|nobody)(?:['’]\w+)? \w|"
    r"(?-i:[A-Z])[\w'’.]*(?: (?-i:[A-Z])[\w'’]+){0,2}(?:['’]s)? "
    r"(?!(?:and|or|from|who|of|in|at|with|plus|the|a|an|runs?|for|on|to)\b)(?-i:[a-z])"
)
BLANK = " ,;*•–-"
CLAUSES = re.compile(
    rf"\s*[,;:]\s+(?:(?:and|but|so|also|then|plus|though|while)\s+)*(?={_SAYS_MORE}|"
    r"(?:the|their|her|his|my|our) \w+ \w|"
    r"(?:said|says|told|asked|showed|wants?|needs?|seemed|really|loved|liked|forgot|should|hear|know|decides?|calls?|rings?|texts?)\b \w)|"
    rf"\s+(?:and(?: that)?|but|so|then|though|while)\s+(?={_SAYS_MORE})|"
    rf"\s+[–-]+\s+(?=\w)",
    re.I,
)
"""Where a clause with somebody of its own in it may begin; what turns out to tell the same is put together again."""
SAID_SO = re.compile(
    r"(?:\w+ ){1,2}(?:said|says|told (?:me|us)|reckons?|thinks?|explained|mentioned)\W*(?:$|[,;])", re.I
)
""" "Sales are down, he said"."""
GOES_ON = re.compile(
    r"^\W*(?:and |but |so )*(?:if|when|because|since|once|after|before|unless|although|as)\b|"
    r"\b(?:said|says|sed|told (?:me|us|them|her|him)|mentioned|explained|thinks?|reckons?|asked|asks?|that|if|"
    r"because|cos|when|why|how|what|where|who|and|or|but|about|like)\W*$",
    re.I,
)
"""What is not yet a clause of its own, or leads the next."""


def pieces(text: str, names: tuple[str, ...] = ()) -> Iterator[str]:
    """Each with words of its own; `names`: people whose names may be typed small."""
    for sentence in sentence_ends.split(text):
        for part in SEAMS.split(sentence):
            for words in _clauses(part, names) if part else ():
                if any(c.isalnum() for c in words):
                    yield words.strip(BLANK)


def _clauses(part: str, names: tuple[str, ...]) -> Iterator[str]:
    if ASKED_AND_FAILED.search(part):
        yield part
        return
    start = 0
    for seam in sorted((*CLAUSES.finditer(part), *_before_names(part, names)), key=lambda m: m.start()):
        whole = GOES_ON.search(part[start : seam.start()]) or SAID_SO.match(part[seam.end() :])
        if seam.start() > start and not whole:
            yield part[start : seam.start()]
            start = seam.end()
    yield part[start:]


def _before_names(part: str, names: tuple[str, ...]) -> Iterator[re.Match[str]]:
    if names:
        listed = "|".join(re.escape(n) for n in names)
        yield from re.finditer(
            rf"(?:\s*[,;]\s+(?:and |but )?|\s+(?:and|but) )(?=(?:{listed}) (?!and\b|or\b)\w)", part, re.I
        )


def with_pauses(text: str) -> str:
    """What was dictated in one breath, with the pauses it lacks."""
    if len(text.split()) < BREATH or re.search(r"[.!?;\n]", text.strip(" .!?")):
        return text
    return PAUSES.sub(". ", text)
