"""Makes the user's changes in a text: a sentence more, a sentence less, other words, another order."""

from dataclasses import replace

from coach import lazy_re as re
from coach.wording.brief import Brief
from coach.wording.edit import Edit, edit_of, rephrased
from coach.wording.politely import stems, words_in
from coach.wording.rearrange import moved
from coach.wording.similarity import core
from coach.wording.whole import Known, whole_changed
from coach.wording.wishes import wishes_in


def applied(message: str, edit: Edit) -> str:
    """The message with the change made; a swap of words that are not there changes nothing."""
    text = swapped(message, edit)
    if edit.without:
        text = _less(text, edit.without)
    if edit.move:
        text = moved(text, edit.move)
    return _with_sentence(text, edit.sentence) if edit.sentence else text


def edited(body: str, wish: str | None, known: Known) -> str | None:
    """The complete text on the screen with the change made, so that earlier changes stay; None for a wish about length
    or tone, which is worded anew."""
    if len(several := wishes_in(wish)) > 1:
        return _one_after_another(body, several, known)
    if (whole := whole_changed(body, wish or "", known)) is not None:
        return whole
    plain = Brief(opportunity="", kind="")
    edit = edit_of(wish)
    if edit == Edit() or rephrased(replace(plain, extra=wish)) != replace(plain, extra=wish):
        return None
    message = core(body)
    changed = body.replace(message, applied(message, edit), 1)
    return swapped(changed, edit) if changed == body else changed


def _one_after_another(body: str, wishes: tuple[str, ...], known: Known) -> str | None:
    for wish in wishes:
        changed = edited(body, wish, known)
        if changed is None:
            return None
        body = changed
    return body


def names_words_of(wish: str, text: str) -> bool:
    """Whether the wish swaps words that stand in the text: then the text is meant, whatever else it might be."""
    edit = edit_of(wish)
    return bool(edit.old) and swapped(text, replace(edit, new=f"{edit.new}\0")) != text


def swapped(text: str, edit: Edit) -> str:
    """Other words in place of these, with a capital where they had one, and "a" or "an" before them as it fits."""
    if not edit.old or not edit.new:
        return text
    old = r"\s+".join(re.escape(word) for word in edit.old.split())
    return re.sub(
        rf"(?:\b(an?)\s+)?(?<!\w)({old})(?!\w)", lambda m: _new(m, edit.new), text, flags=re.IGNORECASE
    )


def _new(found: re.Match[str], new: str) -> str:
    capital = found[2][:1].isupper() and new.islower() and _starts_sentence(found)
    word = new[:1].upper() + new[1:] if capital else new
    if not found[1]:
        return word
    article = "an" if re.match(r"[aeio]|u(?!ni|se|ti)|hour|honest", new, re.IGNORECASE) else "a"
    return f"{article.capitalize() if found[1][0].isupper() else article} {word}"


def _starts_sentence(found: re.Match[str]) -> bool:
    before = found.string[: found.start(2)].rstrip(" -")
    return not before or before[-1] in ".!?\n,"


def _less(message: str, words: frozenset[str]) -> str:
    gone = stems(words)

    def kept(paragraph: str) -> str:
        sentences = re.split(r"(?<=[.!?]) ", paragraph)
        return " ".join(s for s in sentences if not gone <= stems(words_in(s)))

    return "\n\n".join(p for p in map(kept, message.split("\n\n")) if p.strip()) or message


def _with_sentence(message: str, sentence: str) -> str:
    """Before what closes the letter; in a script on a line of its own; in a short text before the name."""
    *start, last = message.split("\n\n")
    if start:
        beside = _POINTS_BACK.search(sentence) or (len(start) > 1 and not _HAS_MORE.search(start[-1]))
        body = [*start[:-1], f"{start[-1]} {sentence}"] if beside else [*start, sentence]
        return "\n\n".join([*body, last])
    *lines, closing = message.split("\n")
    if closing.startswith("- "):
        return "\n".join([*lines, f"- {sentence}", closing])
    sentences = re.split(r"(?<=[.!?]) ", message)
    signed = not re.search(r"[.!?]$", message)
    at = len(sentences) // 2 if len(sentences) > _FEW else len(sentences) - signed
    return " ".join([*sentences[:at], sentence, *sentences[at:]])


_POINTS_BACK = re.compile(r"\b(?:that|this|the same|there|them|those)[.!]?$", re.IGNORECASE)
"""Belongs to what stands before it: "I used to fix exactly that"."""
_HAS_MORE = re.compile(r"[.!?] \S|^- ")
_FEW = 3
"""Sentences after which one more goes into the middle, so that the end stays the end."""
