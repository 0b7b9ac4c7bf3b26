"""Whether a message can be news of an employer's at all: one line of a fact, about a company on the list, asked for by nobody."""

from datetime import timedelta

from coach import lazy_re as re
from handlers.news import go_between
from handlers.news.employer_words import TABLE
from handlers.reading import find, may_i
from handlers.reading.did import DID
from handlers.reading.fits import asks, own_words
from handlers.reading.news_words import CALL_ME, CLOSED_DOOR, IDIOM
from handlers.reading.not_theirs import hearsay
from handlers.reading.supposed import MAYBE
from handlers.reading.task_words import TASK_SET
from handlers.reading.without_names import plain
from handlers.turn import Turn

LONGEST = 240
FREE = ("debrief", "draft", "note", "template", "remind")
"""Conversations whose questions are answered in one's own words."""
FRESH = timedelta(hours=3)
"""So long news is left to the question that was asked; later it is news."""
ASKED_IF = re.compile(r"\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed)|know) (?:me )?(?:if|whether) i\b", re.I)
""" "Dana asked if I have a car" is a question of hers, no thought of the user's."""
QUIT = re.compile(
    r"^\W*(?:"
    r"(?:oh|btw|also|so|and|apparently|by the way|it turns out|turns out|"
    r"i (?:heard|hear|just heard)(?: that)?)\b[\s,]*)*"
    r"(?:she|(?:the|my|their) (?:\w+ )?(?:recruiter|manager|contact|boss))"
    r"(?: (?:told me|said)(?: that)? she)?"
    r"(?:['’]s|(?: has| have| is| was| got| just| already| been| apparently)*) "
    r"(?:(?:has|have|just|already|been|got) )*"
    r"(?:left (?:they|the company|the firm|already)|quit|resigned|laid off|let go|fired|"
    r"made redundant|retired|left)\b"
    r"(?! (?:early|the (?:room|call|meeting)|after|before|for|in the|at \d|me|it|a |my|smoking|her|his))",
    re.I,
)
AT_THE_DESK = dict(TABLE)["desk"]

ORDER = re.compile(
    r"^\W*(?:(?:please|pls|ok|and|so|now|then)\b[ ,]*)*(?:can you |could you )?ask (?!me\b|us\b)[\w'’.-]+(?: [A-Z][\w'’-]+)? (?:for|to|if|whether|about|when|what)\b",
    re.I,
)
""" "Ask Tom for more time": what the user wants to do."""


def meant(turn: Turn) -> bool:
    """One line of a fact, about a company on the list, and no answer to a question in one's own words."""
    text, question = turn.text, turn.search.question
    if not own_words(turn, LONGEST) or '"' in text or hearsay(text) or asks(text) or may_i.meant(turn):
        return False
    if go_between.told(turn) or MAYBE.search(ASKED_IF.sub(" ", text)):
        return False
    fresh = question is not None and turn.now - question.asked_at <= FRESH
    answering = fresh and question is not None and question.conversation in FREE
    if answering and not TASK_SET.search(text) and not left(turn):
        return False
    if ORDER.match(text) or CALL_ME.search(text) or IDIOM.search(text) or CLOSED_DOOR.search(text):
        return False
    done = DID.match(text) and not AT_THE_DESK.search(text)
    return bool(turn.search.opportunities) and _known(turn) and not done


def left(turn: Turn) -> bool:
    """ "Dana quit": one who is known is there no more, whatever is asked."""
    ahead = bool(turn.days_ahead)
    return not ahead and QUIT.search(plain(turn)) is not None


def _known(turn: Turn) -> bool:
    """The company is on the list, or none was named."""
    company = turn.read.company
    if company is None or find.company(turn.search, company) or find.companies(turn):
        return True
    return bool(find.people(turn))
