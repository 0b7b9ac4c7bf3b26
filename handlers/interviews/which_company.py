"""The company of an interview, where it was not said: asked for, answered, or only guessed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from coach import lazy_re as re
from coach.model import Choice, OpenQuestion
from coach.understand import Understood
from coach.understand.common_words import COMMON
from handlers import record, words
from handlers.conversation import plain_answer
from handlers.interviews import unsure
from handlers.reading import acquainted, fits
from handlers.reading.event_date import event_date
from handlers.turn import Turn

LONGEST_NAME = 80
NAME_NEEDED = 'I need a name to file it under, for example "Acme" or "the bakery on Main Street".'
NO_NAME = re.compile(
    r"(?:"
    r"(?:ok(?:ay)?|yes|yeah|yep|no|nope|nah|hi|hello|hey|sure|well|great|good|fine|right|alright|"
    r"all right|cool|ugh+|argh+|hm+|oh|ah|damn|phew|meh|whatever|then|so|just|it|that|now|done|sent|"
    r"answered|replied|confirmed|accepted|agreed|thanked|told (?:her|him|them)|noted|booked|later|maybe|skip|thanks?|thank you|what|why|wait|never mind|nvm|"
    r"forget it)\b[\s,.!]*)+"
)
SENTENCE = re.compile(
    r"\b"
    r"(?:i|i'm|im|i'll|i've|we're|they|he|she|tell|please|thanks|should|will|don't|didn't|haven't|"
    r"nothing|taking|going|said|says|wants?|called|wrote|heard)\b",
    re.I,
)
""" "I'm taking it, tell the others thanks" is nobody's name."""
A_NAME = 2
"""Words; from the next on small words make a sentence."""
STALE = timedelta(days=1)
"""Later the question is forgotten, and only a short name is its answer."""
LEAD = re.compile(r"^(?:\s*(?:it'?s|it is|its|oh|sorry|um+|with|at|for|from|in|called|@)\s+)+", re.I)


def ask_company(turn: Turn) -> Turn:
    return turn.ask("interview", "company", known=(("text", turn.text),)).say(
        "Which company is it with?", (Choice(label="Never mind", does="cancel"),)
    )


def answered(turn: Turn, question: OpenQuestion, begin: Callable[[Turn], Turn]) -> Turn | None:
    """The name, with whatever else was said before and now; `begin` hears all of it."""
    if (meant := unsure.confirmed(turn, question)) is not None:
        return begin(meant)
    if not plain_answer(turn, "applied") or _no_answer(turn, question) or _of_another(turn):
        return None
    if UNKNOWN.search(turn.text) and len(turn.text.split()) <= FEW:
        guess = question.get("maybe")
        return begin(unsure.settled(turn, question, guess)) if guess else turn.say(NAME_NEEDED)
    if NO_NAME.fullmatch(turn.text.casefold().strip(" .!?")):
        return turn.say(NAME_NEEDED) if turn.now - question.asked_at <= STALE else None
    return _named(turn, question, begin)


def _named(turn: Turn, question: OpenQuestion, begin: Callable[[Turn], Turn]) -> Turn | None:
    read = turn.read
    bare = not (read.dates or read.contacts or read.role)
    if read.company is None and not bare:
        return _not_yet(turn, question)
    if read.company is None and not fits.name(turn):
        return turn.say(NAME_NEEDED) if not fits.asks(turn.text) else None
    typed = words.shown(LEAD.sub("", turn.text), LONGEST_NAME)
    name = typed if bare else read.company or typed
    if not any(c.isalnum() for c in name):
        return turn.say(NAME_NEEDED)
    earlier = acquainted.understood(turn.search, question.get("text") or "", question.asked_at)
    told = replace(_both(earlier, read), company=name, company_sure=True)
    return begin(replace(turn, read=told, search=record.answered(turn.search)))


def _no_answer(turn: Turn, question: OpenQuestion) -> bool:
    """A sentence of something else, or long after the question."""
    said = LEAD.sub("", turn.text)
    long = len(said.split()) > A_NAME
    bare = not (turn.read.dates or turn.read.contacts or turn.read.role or turn.read.company)
    stale = turn.now - question.asked_at > STALE
    if bare and stale and all(w in COMMON for w in re.findall(r"[^\W\d_]+", said.casefold())):
        return True
    return long and bare and (SENTENCE.search(said) is not None or stale)


UNKNOWN = re.compile(
    r"\b(?:do ?n[o'’]?t know|dunno|no (?:idea|clue)|not sure|unknown|idk|can'?t say|cannot say)\b", re.I
)
""" "I don't know" is nobody's name."""
FEW = 7
APPLIED = re.compile(
    r"\b(?:i |also |have |'ve |just )*(?:applied|sent (?:off )?(?:my|an) (?:cv|resume|application))\b|"
    r"\b(?:referred|recommended) me\b",
    re.I,
)


def _of_another(turn: Turn) -> bool:
    """ "Also applied at Zoll last week" is news of its own, and not where the interview is."""
    return turn.read.intent == "applied" and turn.read.company is not None and bool(APPLIED.search(turn.text))


def _both(earlier: Understood, now: Understood) -> Understood:
    """What was said first, and what was said with the name."""
    return replace(
        now,
        dates=now.dates if event_date(now) else (*earlier.dates, *now.dates),
        contacts=(*earlier.contacts, *now.contacts),
        role=now.role or earlier.role,
        round=now.round or earlier.round,
        meeting_kind=now.meeting_kind or earlier.meeting_kind,
        duration_minutes=now.duration_minutes or earlier.duration_minutes,
    )


def _not_yet(turn: Turn, question: OpenQuestion) -> Turn:
    """Something else first: kept with what was said before, and the company is asked again."""
    said = "\n".join(x for x in (question.get("text"), turn.text) if x)
    return turn.ask("interview", "company", known=(("text", said),)).say(
        "Good. And which company is it with?", (Choice(label="Never mind", does="cancel"),)
    )
