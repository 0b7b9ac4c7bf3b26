"""Small questions about the interview itself, answered in two sentences; what is worth asking there stays /prepare."""

from coach import lazy_re as re
from handlers.overview import prepare
from handlers.turn import Turn

EARLY = "Ten minutes early at the door, two on a call. Earlier than that somebody has to look after you."
TOPICS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(r"^(?!.*negotiat).*\b(?:salary|money|pay|rate|expectations?|how much)\b", re.I),
        "If they ask, name a range whose lower end you would be glad with, or ask what they have set aside. "
        "Bringing it up yourself is easier from the second talk on.",
    ),
    (
        re.compile(r"\b(?:notes?|notebook|cheat ?sheet|laptop|read from)\b", re.I),
        "Yes, a page of notes is fine and looks prepared. Put your questions on it; above all, by when they hope to decide.",
    ),
    (
        re.compile(r"\b(?:wear|dress\w*|clothes|suit|tie|jeans|trainers|outfit|shave|smart casual)\b", re.I),
        "One notch smarter than what they wear on a normal day. If you cannot tell, ask whoever invited you; everybody asks that.",
    ),
    (
        re.compile(r"\b(?:how early|arrive|be there|too early|minutes early|how (?:long|much time|many minutes|far) (?:before|ahead|in advance)|(?:show|turn) up)\b", re.I),
        EARLY,
    ),
    (
        re.compile(r"\b(?:late|traffic|train|stuck)\b", re.I),
        "Ring or write the moment you know, with the time you will be there. Said early it is hardly remembered.",
    ),
    (
        re.compile(r"\b(?:camera|background|zoom|teams|video|connection|internet|wifi)\b", re.I),
        "Try sound and camera half an hour before, with a plain background, and keep their number at hand. If it breaks, ring; it happens to them too.",
    ),
    (
        re.compile(r"\b(?:bring|copies|print|certificates|references along|take along)\b", re.I),
        "Two copies of your CV, your own questions on paper, and whatever they asked for. More is rarely looked at.",
    ),
    (
        re.compile(r"\b(?:don'?t know|do not know|don'?t understand|blank|repeat)\b", re.I),
        "Say so, think aloud, and ask back; that is how the work goes as well. Nobody minds a pause.",
    ),
    (
        re.compile(r"\btell (?:me|us) about yourself|introduce myself\b", re.I),
        "Two minutes: what you do now, one thing you are proud of, and why this job. Then stop; they will ask on.",
    ),
    (
        re.compile(r"\b(?:weakness\w*|strengths?)\b", re.I),
        "One real thing, and what you do about it. Nobody believes the perfectionist any more.",
    ),
    (
        re.compile(r"\b(?:why i left|gap|fired|laid off|sacked|last (?:boss|job))\b", re.I),
        "One calm sentence on what happened, and then what you want next. No more is expected, and nothing bad about the last place.",
    ),
    (
        re.compile(r"\b(?:address (?:her|him|them|the panel)|first name|doctor|say sir|shake hands)\b", re.I),
        "As they introduce themselves; until then a little formal is safe. The rest follows by itself.",
    ),
    (
        re.compile(r"\bhow long (?:do|does|will|is)\b", re.I),
        "Mostly 45 to 60 minutes, a first phone call half an hour. You may ask beforehand.",
    ),
)  # fmt: skip


PREPARES = re.compile(
    r"\b(?:ask\w*|questions?|say|prep\w*|ready|tips?|advice|practi[cs]e|bring up|know|look up|brief|"
    r"help|coach|rehearse|study|review|points?|impress|expect|talk about|train|research|read)\b",
    re.I,
)


def known(text: str) -> str | None:
    """What is said to the first topic that stands in these words."""
    return next((said for pattern, said in TOPICS if pattern.search(text)), None)


def answer(turn: Turn) -> Turn | None:
    """None where nothing of that kind is asked."""
    text = known(turn.text)
    if text is None and PREPARES.search(turn.text) is None:
        return None
    return turn.say(text, silent=True) if text else prepare.begin(turn)
