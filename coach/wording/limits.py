"""How long each message may be (rule book 4.2 and section 2)."""

from coach.model import DraftChannel

SUBJECT_CHARACTERS = 60
SUBJECT_WORDS = 8
EMAIL_WORDS = 200
LINKEDIN_NOTE_CHARACTERS = 200
LINKEDIN_NOTE_PREMIUM_CHARACTERS = 300
LINKEDIN_MESSAGE_CHARACTERS = 600
TEXT_CHARACTERS = 160
TEXT_UNICODE_CHARACTERS = 70
VOICEMAIL_WORDS = (50, 70)
CARD_WORDS = (40, 70)
LEAST_WORDS: dict[DraftChannel, int] = {"voicemail": VOICEMAIL_WORDS[0], "card": CARD_WORDS[0]}
"""A shorter version goes no lower."""
PHONE_WORDS = 200
"""60-90 seconds of talking."""
CONCISE_WORDS = 70
SENTENCES_A_PARAGRAPH = 3
SHORTENED = 0.8
"""Of the words on the screen, what a shorter version may have at most (J)."""

WORDS: dict[str, tuple[int, int, int]] = {
    "thank_you": (60, 150, 200),
    "late_thank_you": (50, 120, 150),
    "addendum": (50, 120, 150),
    "value_add": (90, 170, 200),
    "dated_check_in": (40, 110, 130),
    "undated_check_in": (40, 110, 130),
    "delay_check_in": (40, 110, 130),
    "second_check_in": (40, 100, 120),
    "final_note": (40, 90, 110),
    "long_tail": (30, 80, 100),
    "light_touch": (30, 70, 90),
    "application_follow_up": (60, 120, 140),
    "rejection_reply": (40, 90, 120),
}
"""Kind -> target from, target to, hard maximum: words of an e-mail's body without greeting and signature."""

GSM7 = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM7_DOUBLE = frozenset("^{}\\[~]|€\f")
"""Two characters each on the way."""


def text_size(text: str) -> tuple[int, int]:
    """(Characters a text message takes, characters one message holds)."""
    if all(c in GSM7 or c in GSM7_DOUBLE for c in text):
        return len(text) + sum(c in GSM7_DOUBLE for c in text), TEXT_CHARACTERS
    return len(text.encode("utf-16-le")) // 2, TEXT_UNICODE_CHARACTERS


def most_words(kind: str) -> int:
    return WORDS.get(kind, (0, 0, EMAIL_WORDS))[2]


def fits(body: str, words: int, kind: str, channel: DraftChannel, premium: bool) -> bool:
    """`words` counts without greeting and signature, `body` is complete."""
    if channel == "email":
        return words <= most_words(kind)
    if channel == "text":
        size, room = text_size(body)
        return size <= room
    if channel == "linkedin_note":
        return len(body) <= note_characters(premium)
    if channel == "linkedin_message":
        return len(body) <= LINKEDIN_MESSAGE_CHARACTERS
    return words <= {"voicemail": VOICEMAIL_WORDS[1], "card": CARD_WORDS[1]}.get(channel, PHONE_WORDS)


def note_characters(premium: bool) -> int:
    return LINKEDIN_NOTE_PREMIUM_CHARACTERS if premium else LINKEDIN_NOTE_CHARACTERS
