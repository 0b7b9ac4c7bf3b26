"""Length and form that the channel asks for (rule book 4.2 and 4.4)."""

from collections.abc import Iterator

from coach import lazy_re as re
from coach.wording.advice import Advice
from coach.wording.limits import (
    CARD_WORDS,
    GSM7,
    GSM7_DOUBLE,
    LINKEDIN_MESSAGE_CHARACTERS,
    PHONE_WORDS,
    SENTENCES_A_PARAGRAPH,
    SUBJECT_CHARACTERS,
    SUBJECT_WORDS,
    VOICEMAIL_WORDS,
    most_words,
    note_characters,
    text_size,
)
from coach.wording.lint.letter import Letter


def check(letter: Letter) -> Iterator[Advice]:
    yield from _LENGTH[letter.channel](letter)
    if letter.channel == "email":
        yield from _subject(letter)
        yield from _paragraphs(letter)


def _email(letter: Letter) -> Iterator[Advice]:
    yield from _words(
        letter, most_words(letter.kind), "Shorter gets more answers; keep the one point that matters."
    )


def _words(letter: Letter, most: int, why: str) -> Iterator[Advice]:
    words = len(letter.core.split())
    if words > most:
        yield Advice(
            rule="limit",
            severity="caution",
            sentence=f"It has {words} words; at most {most} work here. {why}",
        )


def _note(letter: Letter) -> Iterator[Advice]:
    most, size = (
        note_characters(bool(letter.search and letter.search.preferences.linkedin_premium)),
        len(letter.text),
    )
    if size > most:
        sentence = (
            f"LinkedIn takes {most} characters with an invitation; this has {size}. Leave out one sentence."
        )
        yield Advice(rule="limit", severity="stop", sentence=sentence)


def _message(letter: Letter) -> Iterator[Advice]:
    size = len(letter.text)
    if size > LINKEDIN_MESSAGE_CHARACTERS:
        sentence = f"{size} characters is a lot for a LinkedIn message; {LINKEDIN_MESSAGE_CHARACTERS} is a good ceiling."
        yield Advice(rule="limit", severity="caution", sentence=sentence)


def _text(letter: Letter) -> Iterator[Advice]:
    size, room = text_size(letter.text)
    odd = "".join(dict.fromkeys(c for c in letter.text if c not in GSM7 and c not in GSM7_DOUBLE))
    if size > room and odd and len(letter.text) <= 160:
        sentence = f'"{odd[:8]}" shrinks a text message to {room} characters; this has {size}. Replace it, or shorten.'
        yield Advice(rule="gsm7", severity="caution", sentence=sentence, phrase=odd[:8])
    elif size > room:
        sentence = f"It has {size} characters and would be cut into parts; one text message holds {room}."
        yield Advice(rule="limit", severity="caution", sentence=sentence)


def _spoken(letter: Letter) -> Iterator[Advice]:
    yield from _words(
        letter, PHONE_WORDS, "More than a minute and a half of talking makes it hard to answer."
    )


def _voicemail(letter: Letter) -> Iterator[Advice]:
    yield from _words(letter, VOICEMAIL_WORDS[1], "Half a minute is what people listen to.")


def _card(letter: Letter) -> Iterator[Advice]:
    yield from _words(letter, CARD_WORDS[1], "A card has room for a few lines.")


_LENGTH = {
    "email": _email,
    "linkedin_note": _note,
    "linkedin_message": _message,
    "text": _text,
    "phone": _spoken,
    "voicemail": _voicemail,
    "card": _card,
}
_EMPTY_SUBJECT = re.compile(
    r"^(?:urgent\b.*|quick question\W*|follow(?:ing)?[ -]?up\W*|hello\W*|hi\W*|\W*)$", re.IGNORECASE
)


def _subject(letter: Letter) -> Iterator[Advice]:
    subject = letter.subject
    if subject is None:
        return
    if len(subject) > SUBJECT_CHARACTERS or len(subject.split()) > SUBJECT_WORDS:
        sentence = f"The subject is cut off on most screens; {SUBJECT_WORDS} words and {SUBJECT_CHARACTERS} characters are enough."
        yield Advice(rule="subject", severity="caution", sentence=sentence, phrase=subject)
    if _EMPTY_SUBJECT.match(subject) or "??" in subject or (subject.isupper() and len(subject.split()) > 1):
        sentence = "The subject says nothing about you. The role and a word on the reason help them find you."
        yield Advice(rule="subject", severity="caution", sentence=sentence, phrase=subject)
    if (
        re.match(r"re:", subject, re.IGNORECASE)
        and letter.search
        and not any(c.direction == "in" for c in letter.contacts)
    ):
        sentence = 'They have not written to you yet, so "Re:" looks like a trick. Leave it out.'
        yield Advice(rule="subject", severity="caution", sentence=sentence, phrase=subject[:3])


def _paragraphs(letter: Letter) -> Iterator[Advice]:
    for paragraph in letter.core.split("\n\n"):
        if len(re.findall(r"[.!?](?=\s|$)", paragraph)) > SENTENCES_A_PARAGRAPH + 1:
            yield Advice(
                rule="paragraph",
                severity="fine",
                sentence="One paragraph is long; a break makes it easier to read.",
            )
            return
