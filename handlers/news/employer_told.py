"""What an employer did, told in a line: which news it is, or none."""

from datetime import timedelta

from coach import lazy_re as re
from coach.understand.gist import FACTS, Gist, likeliest
from handlers.interviews import ahead_changed, missed
from handlers.news import absences, agreed, grave, may_be_news, offer_or_not
from handlers.news.employer_parts import THEY
from handlers.news.first_in_table import in_the_table, named_in_table
from handlers.news.leaving_words import ASKED_ABOUT
from handlers.news.may_be_news import LONGEST
from handlers.news.news_told import NOT_MINE, WANT_ME
from handlers.reading import find, undated
from handlers.reading.did import DID, OUT
from handlers.reading.fits import TOLD_QUESTION, asks, letter
from handlers.reading.news_words import DELAY, NO_FROM_THEM, REQUEST
from handlers.reading.over import ended_within
from handlers.reading.task_words import TASK_SET
from handlers.reading.unanswered import unanswered
from handlers.reading.without_names import plain
from handlers.turn import Turn
from handlers.writing.sent_words import OFFER_OF

BY_GIST = {
    "rejected": "rejected",
    "hold": "hold",
    "asks_of_me": "wanted",
    "wants_meeting": "invited",
    "delay": "delayed",
    "offer": "offer",
    "bounced": "bounced",
}
IN_THE_ROOM = timedelta(days=4)
"""What was asked in the room is told within some days."""
LIKELY, SURE, BOTH = 0.5, 0.6, 0.85
"""From the first a saying of theirs is taken for what it was learned to be; from the second it tells of the interview instead;
from the third it is what grammar reads as well, whatever else stands beside it."""
SUBJECT = re.compile(THEY, re.I)
LET_KNOW = re.compile(
    r"^\W*(?:i |i've |just )*(?:let|mentioned|informed|gave)\b.*\b(?:know|to|about|of)\b", re.I
)
MINE = re.compile(
    r"^\W*(?:well |so |and |ok |today |yesterday )*i "
    r"(?!was\b|wasn|am\b|got\b|did|have\b|heard\b|received\b|made\b|passed\b)",
    re.I,
)
"""Done by the user."""
SPAN_OF_TIME = re.compile(r"\b(?:days?|weeks?|months?)\b", re.I)
CAME_BACK = re.compile(
    r"\b(?:bounc\w*|undeliver\w*|deliver\w*|back|fail\w*|unknown|wrong|invalid|exists?|not found|return\w*|mailbox|inbox|full|reject\w*|"
    r"kicked|dead|never (?:arrived|reached)|daemon|not (?:working|valid)|no longer)\b",
    re.I,
)
"""One of these says that a message did not arrive."""


def of(turn: Turn) -> str | None:
    """What `_of` says; a kindness that was offered is neither a job nor an invitation."""
    told = _of(turn)
    return None if told in ("offer", "invited") and offer_or_not.none(turn.text) else told


def _of(turn: Turn) -> str | None:
    """The name of the news in `employer_words.TABLE`, or of what the user says of an invitation or an offer."""
    if _tells_of_an_offer(turn):
        return "offer_told"
    if not may_be_news.meant(turn) or _of_no_day_yet(turn) or missed.now(turn):
        return None
    outright = _agreed_on(turn) or _plainly(turn)
    if outright is None and unanswered(turn.text):
        return "silent"
    return outright or _by_its_words(turn, plain(turn))


def _of_no_day_yet(turn: Turn) -> bool:
    """ "She didn't say when" is an answer about the day, unless it is a no or a delay."""
    no_day = undated.told(turn.text) and not turn.read.dates
    return no_day and not (NO_FROM_THEM.search(turn.text) or DELAY.search(turn.text))


def _by_its_words(turn: Turn, text: str) -> str | None:
    """`text`: the words without names."""
    named, best = in_the_table(turn, text), likeliest(turn.text)
    recounted = best is not None and best.act in (*FACTS, "interviewed") and best.chance >= SURE
    if recounted and named != "lasted":
        return None
    if named is not None and _settled(turn, named, text):
        return None
    if ASKED_ABOUT.search(turn.text) and ended_within(turn, IN_THE_ROOM):
        return None
    if named is None and SUBJECT.search(text) and _their_day(turn):
        return "decides"
    if named is not None or best is None or SUBJECT.search(text) is None or MINE.match(text):
        return named
    return BY_GIST.get(best.act) if best.chance >= LIKELY and not _doubtful(turn, best, text) else None


def _their_day(turn: Turn) -> bool:
    """A day ahead that grammar reads as that of their decision: "wrote that I will have my answer on March 31"."""
    days = [d for d in turn.read.dates if d.role == "decision" and d.start > turn.now]
    plain = turn.read.intent in ("decision", "heard", "note") and bool(turn.read.contacts)
    return plain and any(d.grade != "ask" and not SPAN_OF_TIME.search(d.text) for d in days)


def _doubtful(turn: Turn, best: Gist, text: str) -> bool:
    """What sounds like a no and need not be one, and what bounced though the user only sent it."""
    if best.act == "rejected":
        return not grave.a_no(text, best.chance)
    return best.act == "bounced" and (
        OUT.search(turn.text) is not None or CAME_BACK.search(turn.text) is None
    )


def _agreed_on(turn: Turn) -> str | None:
    """An offer or a no that grammar and the sayings both see outweighs the day beside it: "they want to know by Friday"."""
    best = likeliest(turn.text)
    both = best is not None and best.act == turn.read.intent and best.chance >= BOTH
    theirs = SUBJECT.search(turn.text) is not None and MINE.match(turn.text) is None
    if best is None or not (both and theirs) or best.act not in ("offer", "rejected"):
        return None
    return None if _doubtful(turn, best, turn.text) else best.act


def _plainly(turn: Turn) -> str | None:
    if agreed.told(turn):
        return "agreed"
    if (
        turn.read.intent == "cancel"
        and named_in_table(turn) in (None, "delayed", "decides")
        and ahead_changed.OFF.search(turn.text)
    ):
        return "called_off"
    if WANT_ME.search(turn.text) and any(d.has_time for d in turn.days_ahead):
        return "invited"
    if NOT_MINE.search(turn.text):
        return "rejected"
    return "wanted" if _wanted(turn) else None


def _wanted(turn: Turn) -> bool:
    """A task with its day, or a wish of theirs in their own words."""
    asked = TOLD_QUESTION.match(turn.text) is not None and REQUEST.search(turn.text) is not None
    return asked or (TASK_SET.search(turn.text) is not None and bool(turn.read.dates))


def _tells_of_an_offer(turn: Turn) -> bool:
    """ "Told Dana about the offer from Globex": written to Dana."""
    text = turn.text
    told = DID.match(text) is not None or LET_KNOW.match(text) is not None
    plain_fact = told and not asks(text) and not letter(text) and len(text) <= LONGEST
    return plain_fact and OFFER_OF.search(text) is not None and bool(find.people(turn))


def _settled(turn: Turn, named: str, text: str) -> bool:
    """Grammar reads it as well, or nobody is said to have done it."""
    if named == "decides":
        return turn.read.intent in ("decision", "heard")
    if named == "away":
        return absences.decides(turn.read)
    if named == "lasted":
        return turn.read.duration_minutes is None
    return named == "delayed" and SUBJECT.search(text) is None
