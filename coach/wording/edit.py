"""The user's changes in plain words: "mention the migration project", "leave out the culture bit", "shorter, please"."""

import re
from dataclasses import dataclass, replace

from coach.model import Tone
from coach.wording.brief import Brief
from coach.wording.fragment import read_phrase
from coach.wording.rearrange import Move, move_of, moved, subject_of, wants_short_subject
from coach.wording.similarity import core
from coach.wording.vocabulary import words_of

_ASKED = (
    r"^(?:(?:please|and|also|maybe|perhaps|oh|ok|okay|can you|could you|would you|can we|could we|i want you to|i'd like you to|"
    r"let'?s|just|pls|(?:make it |write it )?(?:(?:a bit|a little|much|slightly) )?(?:shorter|warmer|friendlier|briefer|more (?:formal|personal|friendly|"
    r"casual|relaxed|enthusiastic))(?=[\s,]+(?:and|but|,)))[\s,]+)*(?:but\s+)?"
)
_ADD = re.compile(
    _ASKED
    + r"(?:also\s+)?(?:mention|add|include|bring up|refer to|say|write|put in|tell (?:them|her|him)|work in|squeeze in|weave in|slip in)"
    r"(?:\s+(?:in|that|also|something about|about|a (?:line|sentence|word|bit) (?:about|on)))*\s+(.+?)(?:\s+please)?[?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_DROP = re.compile(
    _ASKED
    + r"(?:leave out|without|remove|delete|drop|skip|take out|don't mention|do not mention|no|(?:take|leave|cut)(?=.+\s+out\W*$))\s+"
    r"(?:the\s+)?(?:(?:bit|part|line|sentence|thing|stuff)\s+(?:about|on|with)\s+)?(.+?)(?:\s+(?:out|in (?:there|it)|please))?[?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_SWAP = re.compile(
    _ASKED + r"(?:change|replace|swap)\s+(.+?)\s+(?:to|with|by|for)\s+(.+)$"
    r"|" + _ASKED + r"(?:say|write|use)\s+(.+?)\s+instead of\s+(.+)$",
    re.IGNORECASE | re.DOTALL,
)
_TONES: tuple[tuple[str, Tone], ...] = (
    (r"\b(?:more formal|formal(?:ly|er)?|less casual|more official)\b", "formal"),
    (r"\b(?:more enthusiastic|more excited|more energy|enthusiastic)\b", "enthusiastic"),
    (r"\b(?:less formal|more casual|more relaxed|not so stiff|less stiff)\b", "warm"),
)
_SMALL = frozenset(
    words_of("a about an and bit it line my of our part please sentence that the their thing this to your")
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
    return replace(
        brief,
        tone=tone or brief.tone,
        shorter=brief.shorter
        or bool(re.search(r"\b(?:shorter|too long|briefer|shorten|cut it down)\b", wish)),
        warmer=brief.warmer
        or bool(re.search(r"\b(?:warmer|friendlier|more personal|more friendly)\b", wish)),
    )


def edit_of(extra: str | None) -> Edit:
    """What is to change in the text; nothing for a wish about tone or length alone."""
    wish = " ".join((extra or "").split())
    if wants_short_subject(wish) or subject_of(wish):
        return Edit(subject=subject_of(wish), short_subject=wants_short_subject(wish))
    if move := move_of(wish):
        return Edit(move=move)
    swap, drop, add = _SWAP.match(wish), _DROP.match(wish), _ADD.match(wish)
    if swap:
        old, new = (swap[1], swap[2]) if swap[1] else (swap[4], swap[3])
        return Edit(old=_unquoted(old), new=_unquoted(new))
    if drop:
        words = re.findall(r"[^\W_][\w'-]*", drop[1].lower())
        return Edit(without=frozenset(w for w in words if w not in _SMALL))
    return Edit(sentence=_sentence(add[1])) if add else Edit()


def understood(extra: str | None) -> bool:
    """Whether anything at all would change."""
    if not extra or not extra.strip():
        return True
    plain = Brief(opportunity="", kind="")
    return edit_of(extra) != Edit() or rephrased(replace(plain, extra=extra)) != replace(plain, extra=extra)


def _sentence(told: str) -> str:
    """A quoted sentence as it is; a clause as "I should also mention that ..."; a noun as an offer to say more."""
    quoted = re.fullmatch(r"[\"\u201c'](.+?)[.!]?[\"\u201d']\.?", told.strip())
    if quoted:
        return quoted[1].strip() + "."
    phrase = read_phrase(told, mine=True)
    if phrase is None:
        return ""
    if phrase.clause:
        return f"I should also mention that {phrase.clause}."
    return f"I'd be glad to tell you more about {phrase.about} as well."


def _unquoted(text: str) -> str:
    return text.strip().strip("\"'\u201c\u201d").strip()


def applied(message: str, edit: Edit) -> str:
    """The message with the change made; a swap of words that are not there changes nothing."""
    text = (
        re.sub(re.escape(edit.old), lambda _: edit.new, message, flags=re.IGNORECASE) if edit.old else message
    )
    if edit.without:
        text = _less(text, edit.without)
    if edit.move:
        text = moved(text, edit.move)
    return _with_sentence(text, edit.sentence) if edit.sentence else text


def edited(body: str, wish: str | None) -> str | None:
    """The complete text on the screen with the change made, so that earlier changes stay; None for a wish about length
    or tone, which is worded anew."""
    plain = Brief(opportunity="", kind="")
    edit = edit_of(wish)
    if edit == Edit() or rephrased(replace(plain, extra=wish)) != replace(plain, extra=wish):
        return None
    message = core(body)
    return body.replace(message, applied(message, edit), 1)


def _less(message: str, words: frozenset[str]) -> str:
    stems = {w[:5] for w in words}

    def keeps(sentence: str) -> bool:
        found = {w[:5] for w in re.findall(r"[^\W_][\w'-]*", sentence.lower())}
        return not stems <= found

    paragraphs = (" ".join(s for s in re.split(r"(?<=[.!?]) ", p) if keeps(s)) for p in message.split("\n\n"))
    return "\n\n".join(p for p in paragraphs if p.strip()) or message


def _with_sentence(message: str, sentence: str) -> str:
    """Before the last paragraph, which closes the letter."""
    *start, last = message.split("\n\n")
    return "\n\n".join([*start, sentence, last]) if start else f"{message} {sentence}"
