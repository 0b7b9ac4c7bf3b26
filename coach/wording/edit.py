"""The user's changes in plain words: "mention the migration project", "leave out the culture bit", "shorter, please"."""

from dataclasses import dataclass, replace

from coach import lazy_re as re
from coach.model import Tone
from coach.wording.brief import Brief
from coach.wording.made import made_of, sentence_for
from coach.wording.plain import wished
from coach.wording.politely import ASKED, named_in
from coach.wording.rearrange import Move, move_of, subject_of, wants_short_subject
from coach.wording.vocabulary import words_of
from coach.wording.whole import is_whole

_ADD = re.compile(
    ASKED + r"(?:also\s+)?"
    r"(?:mention|add|include|bring up|refer to|say|write|put in|tell (?:them|her|him)|work in|"
    r"squeeze in|weave in|slip in)"
    r"(?:\s+(?:in|that|also|something about|about|a (?:line|sentence|word|bit) (?:about|on)))*\s+(.+?)"
    r"(?:\s+(?:please|as well|too|by name|somewhere|in it|there))*[?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_DROP = re.compile(
    ASKED + r"(?:leave out|without|remove|delete|drop|skip|take out|don't mention|do not mention|no|"
    r"(?:take|leave|cut)(?=.+\s+out\W*$))\s+"
    r"(?:the\s+)?(?:(?:bit|part|line|sentence|thing|stuff)\s+(?:about|on|with)\s+)?(.+?)"
    r"(?:\s+(?:out|in (?:there|it)|please))?[?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_SWAPS = tuple(
    re.compile(ASKED + pattern + r"[.!]*$", re.IGNORECASE | re.DOTALL)
    for pattern in (
        r"(?:change|replace|swap|turn)\s+(?P<old>.+?)\s+(?:to|with|by|for|into)\s+(?P<new>.+?)",
        r"(?:say|write|use|put)\s+(?P<new>.+?)"
        r"(?:,?\s+(?:instead of|rather than|in place of|and not)|,\s*not)\s+(?P<old>.+?)",
        r"(?:i'd|i would) rather (?:say|write|use) (?P<new>.+?) than (?P<old>.+?)",
        r"(?:instead of|in place of|rather than)\s+(?P<old>.+?),?\s+(?:say|write|use|put)\s+(?P<new>.+?)",
        r"(?:don't|do not)\s+(?:say|write|use)\s+(?P<old>.+?)[,;:.]\s*(?:but\s+|rather\s+)?"
        r"(?:say|write|use|put)?\s*(?P<new>.+?)",
    )
)
"""Old words and new ones."""
_POINTERS = frozenset(words_of("it this that them these those everything all"))
"""Words that stand for the text as a whole."""
_SAID_HOW = re.compile(
    r"(?:it|this|that|the same)\s+(?:(?:a bit|a little|much|way|more|less|in|as|like|so|again|another|better|with)\b|"
    r"\w+(?:er|ly)\W*$|(?:other|another) (?:way|words))",
    re.IGNORECASE,
)
""" "Say it nicer", "put it another way": how, and nothing to be added."""
_CORRECTION = re.compile(
    ASKED + r"(?P<old>.+?)(?:\s++should\s++(?:be|read|say)\s++|\s*+(?:->|=>|\u2192)\s*+)(?P<new>.+?)[.!]*$",
    re.IGNORECASE,
)
"""The same, where nothing is asked to be added or left out."""
_TONES: tuple[tuple[str, Tone], ...] = (
    (r"\b(?:more formal|formal(?:ly|er)?|less informal|less casual|more official)\b", "formal"),
    (r"\b(?:more enthusiastic|more excited|more energy|enthusiastic|livelier)\b", "enthusiastic"),
    (r"\b(?:crisper|more concise|to the point|drier)\b", "concise"),
    (
        r"\b(?:less formal|(?<!less )informal(?:ly)?|more casual|more relaxed|more (?:human|natural)|"
        r"(?:less|not so|not as|too) (?:stiff|robotic|salesy|wooden|corporate)|"
        r"(?:less|not) like a (?:robot|machine|bot|form letter|template))\b",
        "warm",
    ),
)


@dataclass(frozen=True, slots=True)
class Edit:
    sentence: str = ""
    """To be added."""
    without: frozenset[str] = frozenset()
    """Sentences with all of these words go."""
    old: str = ""
    new: str = ""
    move: Move | None = None
    subject: str = ""
    """The subject line as the user wants it."""
    short_subject: bool = False


def rephrased(brief: Brief) -> Brief:
    """The brief with the wishes that are about length and tone carried over from `extra`."""
    wish = (brief.extra or "").lower()
    if wants_short_subject(wish) or subject_of(wish):
        return brief
    tone = next((t for pattern, t in reversed(_TONES) if re.search(pattern, wish)), None)
    plain = brief.plain or wished(wish)
    return replace(
        brief,
        plain=plain,
        tone="concise" if plain else tone or brief.tone,
        shorter=brief.shorter
        or bool(re.search(r"\b(?:shorter|too long|briefer|shorten|cut it down)\b", wish)),
        warmer=brief.warmer
        or bool(re.search(r"\b(?:warmer|friendlier|more personal|more friendly)\b", wish)),
    )


def edit_of(extra: str | None) -> Edit:
    """What is to change in the text; nothing for a wish about tone or length alone."""
    wish = " ".join((extra or "").split())
    if is_whole(wish):
        return Edit()
    if wants_short_subject(wish) or subject_of(wish):
        return Edit(subject=subject_of(wish), short_subject=wants_short_subject(wish))
    if move := move_of(wish):
        return Edit(move=move)
    if swapped := _swap(next((found for pattern in _SWAPS if (found := pattern.match(wish))), None)):
        return swapped
    if made := made_of(wish):
        return Edit(sentence=made)
    if drop := _DROP.match(wish):
        return Edit(without=named_in(drop[1]))
    add = _ADD.match(wish)
    if add and not _SAID_HOW.match(add[1]):
        return Edit(sentence=sentence_for(add[1]))
    return _swap(_CORRECTION.match(wish)) or Edit()


def _swap(found: re.Match[str] | None) -> Edit | None:
    if found is None or found["old"].lower() in _POINTERS:
        return None
    return Edit(old=_unquoted(found["old"]), new=_unquoted(found["new"]))


def _unquoted(text: str) -> str:
    return text.strip().strip("\"'\u201c\u201d").strip()
