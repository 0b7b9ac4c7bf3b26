"""Cleans a chat fragment: chat spelling, fillers, "she said that", emoji, end punctuation, capitals."""

from collections.abc import Iterable

from coach import lazy_re as re
from coach.wording.fragment.aside import is_aside
from coach.wording.fragment.casing import as_written, lower_start
from coach.wording.fragment.chat import CHAT, NOTHING, NOTHING_STARTS
from coach.wording.fragment.closed import JOINERS
from coach.wording.fragment.first import fit_for_eyes, is_blunt
from coach.wording.fragment.letters import plain_letters
from coach.wording.fragment.mended import mended
from coach.wording.fragment.names import named
from coach.wording.fragment.pointed import pointed
from coach.wording.fragment.quoted import quoted
from coach.wording.fragment.shape import shape_of
from coach.wording.fragment.someone import with_capital
from coach.wording.fragment.told_by import unwrapped
from coach.wording.vocabulary import word_set

LONGEST = 24
"""Words; a longer fragment is cut where a clause ends (J)."""
_INTENSE = re.compile(
    r"\b(?:crazy|super|insanely|mega|wicked|dead|hella|ridiculously|stupidly)(?=\s+(?!that\b)[a-z-]+)",
    re.IGNORECASE,
)
_STUTTER = re.compile(r"\b(?!(?:that|had|bye|very)\b)([^\W\d_]+)(?: \1)+\b", re.IGNORECASE)
_PAUSE = re.compile(r"(?<![\w-])(?:um+|uh+|erm+|hmm+|like,|you know,)(?![\w-]),?\s*")
"""Between the words of who thinks aloud."""
_WHAT_ABOUT = re.compile(
    r"^\W*(?:maybe |perhaps |or )*(?:(?:what|how) about|why (?:not|don'?t (?:they|we|you)|doesn'?t s?he)) (?=\w)",
    re.IGNORECASE,
)
_TO_SAY = re.compile(
    r"^\W*(?:mention|say|talk about|speak about|bring up|point out|tell (?:them|her|him))(?: (?:that|about))? (?=\w)",
    re.IGNORECASE,
)
""" "Mention the award": what is to be said."""
_HEDGED = re.compile(
    r"\s*\([^)]*(?:\bi (?:think|guess|believe)\b|\?|\b(?:maybe|perhaps|not sure|idk|lol|or so)\b)[^)]*\)",
    re.IGNORECASE,
)
"""In brackets, and not sure of it."""
_ESPECIALLY = re.compile(
    r"\s*(?:-|–|,|;)\s*(?:esp(?:ecially)?|particularly|mostly|mainly|e\.?g\.?|like)\b(?! (?:because|bc|b/c|cuz|coz|cos|as|when|if)\b)[^,;]*$",
    re.IGNORECASE,
)
"""Where above all: an aside behind what was said."""
_CUTS = re.compile(r",\s+|\s+-\s+|\s+(?=(?:because|so that|which|while|although|since|and then|but)\s)")


_LIKED = re.compile(
    r"^(?!i\b|we\b)(?:[\w.'-]+ ){1,3}?(?:really |also |both |seemed to )?"
    r"(?:liked?|loved?|enjoyed|"
    r"(?:was|were|seemed) (?:\w+ )?(?:impressed|taken|struck|pleased) (?:by|with)|"
    r"(?:was|were|seemed) (?:\w+ )?(?:impressed|struck|pleased)(?= (?:that|how)\b))\s+"
    r"(?:(?:by |with )?(?:the fact )?(?:that|how)\s+(?=(?:.{0,40}\b)?I\b)|(?=my\b))",
    re.IGNORECASE,
)
""" "She liked my classroom stories": the stories are what can be told."""


def tidy(raw: str, names: Iterable[str] = (), *, mine: bool = False, wish: bool = False) -> str | None:
    """One clean phrase without end punctuation; None when nothing usable was said.

    `names` are proper nouns (people, companies) whose capitals stay. Comma lists and clauses survive."""
    text = fit_for_eyes(plain_letters(quoted(raw)), tuple(names))
    low = text.lower().strip(" .!")
    if low in NOTHING or low.startswith(NOTHING_STARTS) or is_aside(text, wish=wish):
        return None
    text = _WHAT_ABOUT.sub("", text) if wish else _TO_SAY.sub("", text) if mine else text
    text = _HEDGED.sub("", _PAUSE.sub("", text))
    text = _ESPECIALLY.sub("", text) or text
    text = _STUTTER.sub(r"\1", _INTENSE.sub("very", _unabbreviate(text.strip(" ,;:.-!?"))))
    known = tuple(n for n in names if n)
    text = mended(unwrapped(with_capital(mended(text, known)), known, heard=not mine and not wish))
    text = _LIKED.sub("", text) if mine else text if wish else pointed(text)
    text = _labelled(_resumed(text), wish=wish, mine=mine)
    if is_aside(text, wish=wish):
        return None
    text = _shorten(text.strip(" ,;:.-!?\"'"))
    if not re.search(r"[^\W\d_]{2}", text) or is_blunt(text) or text.lower() in NOTHING:
        return None
    return lower_start(named(as_written(text), names), names)


def _unabbreviate(text: str) -> str:
    words = text.split(" ")
    return " ".join(w if _in_a_name(words, i) else _word(w) for i, w in enumerate(words))


def _in_a_name(words: list[str], i: int) -> bool:
    """ "Harmon & Sons" is written with its sign."""
    beside = words[i - 1][:1] + words[i + 1][:1] if 0 < i < len(words) - 1 else ""
    return words[i] == "&" and len(beside) == 2 and beside.isupper()


def _word(word: str) -> str:
    bare = word.rstrip(",:)")
    full = CHAT.get(bare.lower())
    if full is None or (bare.isupper() and bare != "I" and bare.isalpha()):
        return word
    return full + word[len(bare) :]


_LABEL_WORDS = 5
"""In front of a colon, from which on it is no label (J)."""


_OWN_IDEA = re.compile(r"\b(?:idea|thought|suggestion|proposal)s?\b", re.IGNORECASE)
"""In front of a colon: what follows was neither said by them nor done yet."""


def _labelled(text: str, *, wish: bool, mine: bool) -> str:
    """ "false positives: 40% of them are fine" -> "false positives"; of an idea, what stands behind the colon."""
    label, colon, rest = text.partition(": ")
    if not colon:
        return text
    if mine and shape_of(label) == "noun" and re.match(r"\d", rest):
        return ""
    if mine and shape_of(label, mine=True) == "past":
        return label.strip()
    if not wish and _OWN_IDEA.search(label):
        return ""
    if wish or shape_of(label) in {"clause", "past"} or len(label.split()) > _LABEL_WORDS:
        return rest.strip()
    return label.strip()


def _resumed(text: str) -> str:
    """ "the release process, it takes forever" -> "the release process takes forever"."""
    text = re.sub(
        r"^what (?:they|she|he|i|we|you) (?:\w+ )?(?:liked?|loved?|enjoyed|wants?|wanted|needs?|needed) "
        r"(?:most |best |a lot )?(?:is|was|were) (?:that )?(?=\w)",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(r"^([^,]{3,50}), (?:they|she|he|we|you|i)\b(?:'|\s).*", r"\1", text, flags=re.IGNORECASE)
    text = re.sub(r"^([^,]{3,}), (?:takes|took|is|was|has|had|costs|needs|makes|which)\b.*", r"\1", text)
    spliced = re.match(r"([^,]{3,}), (its\b|(?:it|that|this)(?:'s\b| (?=\w)))", text, re.IGNORECASE)
    if not spliced:
        return text
    start, link = spliced[1], spliced[2].lower()
    if link == "its" or shape_of(start) not in {"noun", "gerund"} or len(start) > 50:
        return start
    verb = " is" if link.endswith("'s") else " "
    return f"{start}{verb}{text[spliced.end() :]}"


_LEADING = word_set("the a an of to in for with on at")
"""Nothing ends with one of these."""


def _shorten(text: str) -> str:
    if len(text.split()) <= LONGEST:
        return text
    taken = ""
    for cut in _CUTS.finditer(text):
        if len(text[: cut.start()].split()) > LONGEST:
            break
        taken = text[: cut.start()]
    if len(taken.split()) >= 3:
        return taken
    words = text.split()[:LONGEST]
    while words and words[-1].lower() in JOINERS | _LEADING:
        words.pop()
    return " ".join(words)
