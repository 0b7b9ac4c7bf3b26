"""A second sentence that tells or asks something of its own is heard by itself: it never eats the first, nor is eaten."""

from dataclasses import replace

from coach import lazy_re as re
from coach.understand import Understood
from coach.understand.gist import likeliest
from handlers.free_words import misread
from handlers.free_words.seams import Part
from handlers.free_words.sentence_kept import kept
from handlers.interviews import renamed
from handlers.news import go_between
from handlers.reading import find, fits, may_i
from handlers.reading.did import DID
from handlers.reading.event_date import event_date
from handlers.reading.reread import reread
from handlers.reading.sentence_ends import split
from handlers.reading.unanswered import unanswered
from handlers.turn import Turn

HEADS = ("interview", "heard", "sent", "rejected", "offer", "applied", "reschedule", "cancel", "withdrawn")
"""What a message can begin with that must not be lost."""
VAGUE, LEADING = ("note", "other", "contact", "sent"), ("applied", "interview")
"""What the whole is read as, and what its first sentence tells nevertheless."""
OWN = ("sent", "rejected", "offer", "withdrawn", "cancel", "reschedule", "applied")
BARE = re.compile(
    r"^\W*(?!i\b)(?:[\w'’.-]+ ){1,3}(?:just |finally |has |have )?"
    r"(?:rang|called|phoned|wrote|e-?mailed|mailed|texted|replied|answered|got back)"
    r"(?: me| back| to me| again| today| just now| this morning)*\W*$",
    re.I,
)
GOES_ON = re.compile(r"^\W*(?:they|she|he)\b", re.I)
PUT_OFF = re.compile(
    r"\b(?:can|could|will|must|has to|may) wait\b|"
    r"\bi(?:'?ll| will|'d rather|'m going to)(?: rather| only| just)? (?:do|send|write|mail|handle)\b|"
    r"\brather (?:send|do|write)\b",
    re.I,
)
""" "The one for Kim can wait until tomorrow": another step, later."""
POSTING_CLOSES = re.compile(
    r"\b(?:posting|advert|ad|job|role|position|applications?|vacancy|listing)s?\b.{0,14}\bclos(?:e[sd]?|ing)\b|\bclosing date\b",
    re.I,
)
""" "The posting closed on April 30" is of the application, and no day of a decision."""
LONGEST, MOST = 600, 4
TIMING = 0.75
"""How sure it must be that a sentence with a day in it tells when they decide."""


def parts(turn: Turn) -> tuple[Part, ...]:
    """The message in two or more parts, each with a fact or a question of its own; empty where it is one."""
    found: list[Part] = []
    sentences = split(turn.text)
    if len(sentences) > 1 and unanswered(sentences[0]) and fits.asks(sentences[-1]):
        return ()  # why they ask; the question is what is to be answered
    if len(sentences) > 1 and BARE.match(sentences[0]) and GOES_ON.match(sentences[1]):
        return ()  # that somebody rang is in what they said
    for sentence in sentences:
        told = _read(turn, sentence, goes_on=bool(found))
        fact = found and found[0].read.intent in HEADS and _of_its_own(turn, sentence, told, found[-1].read)
        aside = found and (_who_stands_between(turn, found[0], sentence) or renamed.named_anew(sentence))
        if fact or aside or not found:
            found.append(Part(sentence, told))
        else:
            found[-1] = _joined(turn, found, sentence)
    several = 1 < len(found) <= MOST
    unknown = several and turn.read.intent == "interview" and _of_nobody_known(turn, found[0])
    return tuple(found) if several and not unknown else ()


def _joined(turn: Turn, found: list[Part], sentence: str) -> Part:
    """What stands last and this sentence; a fact that heads the message stays what it is."""
    joined = f"{found[-1].text}{_glue(turn.text, sentence)}{sentence}"
    heads = len(found) == 1 and found[0].read.intent in HEADS
    return Part(joined, kept(turn, found[-1].read, joined) if heads else _read(turn, joined))


def _who_stands_between(turn: Turn, first: Part, sentence: str) -> bool:
    """ "Feedback by Monday. Everything goes through her": a date of theirs, and then the way to them."""
    return first.read.intent == "decision" and go_between.told(reread(turn, sentence))


def _of_nobody_known(turn: Turn, first: Part) -> bool:
    """ "Got one with Lindenhof, they're in Berlin. Thursday 8am": no answer of theirs, while nobody has heard of them."""
    name = first.read.company
    return first.read.intent == "heard" and name is not None and not find.company(turn.search, name)


def headed(turn: Turn) -> Turn:
    """A message that begins with a fact is that fact, with what stands behind it as its details."""
    text = turn.text
    if turn.read.intent not in VAGUE or not fits.own_words(turn, LONGEST):
        return turn
    first, *rest = split(text) or [""]
    if not rest or fits.asks(text):
        return turn
    head = _read(turn, first)
    if head.intent not in LEADING or head.company is None:
        return turn
    return replace(turn, read=kept(turn, head, text))


def _glue(text: str, sentence: str) -> str:
    before = text[: text.find(sentence)]
    return "\n" if before.endswith("\n") else " "


def _read(turn: Turn, text: str, goes_on: bool = False) -> Understood:
    told = misread.corrected(reread(turn, text), goes_on).read
    best = likeliest(text)
    timing = best is not None and best.act == "decision" and best.chance >= TIMING
    if (
        timing
        and told.intent in ("note", "other", "heard")
        and told.dates
        and not any(d.has_time for d in told.dates)
    ):
        return replace(told, intent="decision", dates=tuple(replace(d, role="decision") for d in told.dates))
    return told


def _of_its_own(turn: Turn, sentence: str, told: Understood, before: Understood) -> bool:
    if fits.asks(sentence):
        return may_i.meant(reread(turn, sentence))
    if before.intent == "sent" and PUT_OFF.search(sentence) and any(d.start > turn.now for d in told.dates):
        return True
    if POSTING_CLOSES.search(sentence):
        return False
    if told.intent == "decision":
        first = before.intent not in ("decision", "heard", "offer") and before.first("decision") is None
        return bool(told.dates) and first
    if told.intent == "heard":
        return before.intent == "sent"
    if told.intent == "sent":
        return DID.match(sentence) is not None and before.intent != "sent"
    if told.intent == "interview":
        first = event_date(told) is not None and event_date(before) is None
        return first and before.intent not in ("interview", "applied", "reschedule")
    return told.intent in OWN and told.intent != before.intent
