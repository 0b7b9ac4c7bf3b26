"""Which worry it is, answered without a change of the record; the question that was open stays open."""

from dataclasses import replace
from functools import lru_cache
from itertools import chain

from coach import lazy_re as re
from coach.model import Choice
from handlers.advising import (
    after_a_no,
    before_it,
    demands,
    heavy,
    in_it,
    mishaps,
    of_an_offer,
    of_the_bot,
    of_the_others,
    on_the_way,
    signs,
    telling,
    waiting_on,
    writing_it,
)
from handlers.advising.topic import ASKING, Topic
from handlers.free_words import on_the_table
from handlers.free_words.feelings import felt
from handlers.overview.coming import NEXT, QUESTIONS
from handlers.reading import find, may_i, step_words
from handlers.reading.fits import TOLD_QUESTION, own_words
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.varied import varied
from handlers.writing.kind_by_state import asks_for_news_in
from handlers.writing.left_out import of_what_was_left_out

TOPICS: tuple[Topic, ...] = tuple(
    chain(
        demands.TOPICS, mishaps.TOPICS, of_the_bot.TOPICS, of_an_offer.TOPICS, after_a_no.TOPICS,
        before_it.TOPICS, of_the_others.TOPICS, on_the_way.TOPICS, in_it.TOPICS, waiting_on.TOPICS, writing_it.TOPICS, signs.TOPICS, heavy.TOPICS,
    )
)  # fmt: skip
"""The first that fits answers."""
LONGEST, MOST_QUOTED = 240, 8
QUOTED = re.compile(r"[\"“]([^\"”]*)[\"”]")
BREATH = re.compile(r"\s*(?:[,;.]|\bbut\b|\band\b|\bwith\b)\s*", re.I)
"""Between "sent it" and what was wrong with it."""
TO_ASK = re.compile(
    r"\bi (?:could |can |just |also |still |maybe )?"
    r"(?:e-?mail|mail|write(?: to)?|ask|call|ring|text|message|ping|contact|phone) "
    r"(?!them\b|they\b|for\b|in\b|about\b|it\b|to\b|my\b|a\b|an\b)[\w'’-]+\b"
    r".*\b(?:whether|if|when|for news)\b|"
    r"\b(?:ok|okay|fine|alright) to "
    r"(?:send|e-?mail|mail|write(?! (?:\w+ )?(?:notes?|down|things))|text|whats ?app|call|message)\b",
    re.I,
)
WRITE_AGAIN = re.compile(
    r"(?:^|[,;.:!?–-]\s+|\b(?:so|and|but|then) )(?:can|may|could|should|shall|might|must) i (?:\w+ )?"
    r"(?:e-?mail|mail|write(?: to)?|call|ring|text|message|ping|contact|phone) "
    r"(?:(?:mr|ms|mrs|dr|prof)\.? )?[\w'’-]+(?: [\w'’-]+)? "
    r"(?:again|once more|now|today|tomorrow|this (?:morning|afternoon|evening))\b",
    re.I,
)
BACK = (Choice(label="I step back", does="run:withdrawn"),)


def answered(turn: Turn) -> Turn | None:
    """None where these words are something else, or news first."""
    topic = _topic(turn)
    if topic is None or (topic.beside and not asking(turn)):
        return None
    return _said(turn, topic)


def _whether_to_write(turn: Turn) -> bool:
    """ "Can I email Art to ask whether the role is still open?" wants a verdict, whatever is said of such roles; so does
    what was left out, before it is sent."""
    if not turn.search.opportunities:
        return False
    if TO_ASK.search(turn.text) or WRITE_AGAIN.search(turn.text):
        return True
    if not find.people(turn) or not may_i.meant(turn):
        return False
    company = find.opportunity(turn).one
    return asks_for_news_in(turn, None) or (company is not None and of_what_was_left_out(turn, company))


def below(turn: Turn, done: Turn) -> Turn:
    """What was told is noted; what a friend would say to it stands below, or in its place where nothing was noted."""
    topic = _topic(turn)
    noted = done.did is not None and bool(done.replies)
    if topic is None or not ((topic.sent and noted) or (topic.beside and not asking(turn))):
        return done
    return _below(done, text_of(turn, topic)) if noted else _said(turn, topic)


def said_below(done: Turn, turn: Turn) -> Turn | None:
    """What a friend says to the whole of `turn`, below what was noted of a part of it; by what is known since."""
    whole = replace(done, message=turn.message, read=turn.read)
    topic = _fitting(whole)
    return _below(done, text_of(whole, topic)) if topic is not None and done.replies else None


def _below(done: Turn, text: str) -> Turn:
    *earlier, last = done.replies
    if text in last.text:
        return done
    return replace(done, replies=(*earlier, replace(last, text=f"{last.text}\n{text}")))


def asking(turn: Turn) -> bool:
    return ASKING.search(turn.text) is not None


def worried(turn: Turn) -> bool:
    return _topic(turn) is not None


def _topic(turn: Turn) -> Topic | None:
    if not _own_words(turn) or felt(turn.text) == "danger":
        return None
    fitting = [t for t in _named(turn.text) if t.holds(turn)]
    told = telling.told(turn, asking(turn)) if fitting else frozenset()
    return next((t for t in fitting if t.beside or told <= t.through), None)


def _fitting(turn: Turn) -> Topic | None:
    """Whatever is told beside it, which is noted already."""
    return next((t for t in _named(turn.text) if t.holds(turn)), None) if _own_words(turn) else None


@lru_cache(
    maxsize=32
)  # looked for before anything else is heard in a message, and once more below its answer
def _named(text: str) -> tuple[Topic, ...]:
    asks = ASKING.search(text) is not None
    return tuple(t for t in TOPICS if t.named(text, asks))


def _own_words(turn: Turn) -> bool:
    """The user's own, few, and no draft that is shown for judgement or question of theirs."""
    text = turn.text
    quoted = QUOTED.search(text)
    if not own_words(turn, LONGEST):
        return False
    if _whether_to_write(turn):
        return False
    if quoted is not None and (len(quoted[1].split()) > MOST_QUOTED or may_i.meant(turn)):
        return False
    return TOLD_QUESTION.match(text) is None


def text_of(turn: Turn, topic: Topic) -> str:
    return topic.says(turn) if callable(topic.says) else varied(turn.search, topic.says)


def _said(turn: Turn, topic: Topic) -> Turn:
    text = text_of(turn, topic)
    if topic.sent and (sent := _went_out(turn)) is not None:
        return sent.say(text, silent=True)
    company = find.opportunity(turn, open_only=False).one
    turn = turn.about(company.id) if company is not None else turn
    if turn.search.question is not None:
        return replace(turn, resumes=f"{text}\n")
    row = BACK if topic.follow == "back" and company else _step(turn) if topic.follow == "step" else ()
    if row:
        return turn.say(text, row, silent=True)
    return turn.say(text, after=NEXT if topic.follow and company else None, silent=True)


def _went_out(turn: Turn) -> Turn | None:
    """ "Sent it, with a typo": it is out, whatever is wrong with it."""
    head = BREATH.split(turn.text.strip(), maxsplit=1)[0]
    if head == turn.text or not step_words.DONE.match(head):
        return None
    done = on_the_table.apply(reread(turn, head))
    return replace(done, message=turn.message, read=turn.read) if done is not None else None


def _step(turn: Turn) -> tuple[Choice, ...]:
    """The wording that waits for this company."""
    waits = [
        n
        for n in turn.search.nudges
        if n.state == "asked" and n.opportunity == turn.target and n.kind not in QUESTIONS
    ]
    return (Choice(label="Show it", does=f"show:{waits[-1].id}"),) if waits else ()
