"""What an employer did, told in a line: which news it is, or none."""

import re
from datetime import timedelta

from coach.model.called import given_name
from coach.understand.gist import FACTS, likeliest
from handlers.free_words import grave, musing
from handlers.interviews import missed
from handlers.news import absences, agreed, go_between, offer_words
from handlers.news.employer_words import TABLE, THEY
from handlers.news.leaving_words import ASKED_ABOUT
from handlers.news.news_told import NOT_MINE
from handlers.reading import find, may_i, undated
from handlers.reading.acquainted import short_name
from handlers.reading.did import DID, OUT
from handlers.reading.fits import TOLD_QUESTION, asks, letter, own_words
from handlers.reading.news_words import CALL_ME, CLOSED_DOOR, DELAY, FILLS, IDIOM, NO_FROM_THEM, REQUEST
from handlers.reading.over import ended_within
from handlers.reading.unanswered import came, unanswered
from handlers.turn import Turn
from handlers.writing.sent_words import OFFER_OF

LONGEST = 240
FREE = ("debrief", "draft", "note", "template", "remind")
"""Conversations whose questions are answered in one's own words."""
FRESH = timedelta(hours=3)
"""So long news is left to the question that was asked; later it is news."""
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
FULL_NAME = re.compile(r"\b[A-Z][a-zà-ÿ'-]+ (?:[A-Z][\w'-]*)\b(?! (?:Bank|Group|Ltd|Inc|GmbH|Labs))")
SUBJECT = re.compile(THEY, re.I)
ASKED_IF = re.compile(r"\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed)|know) (?:me )?(?:if|whether) i\b", re.I)
""" "Dana asked if I have a car" is a question of hers, no thought of the user's."""
LET_KNOW = re.compile(
    r"^\W*(?:i |i've |just )*(?:let|mentioned|informed|gave)\b.*\b(?:know|to|about|of)\b", re.I
)
MINE = re.compile(
    r"^\W*(?:well |so |and |ok |today |yesterday )*i (?!was\b|wasn|am\b|got\b|did|have\b|heard\b|received\b|made\b|passed\b)",
    re.I,
)
"""Done by the user."""
_TASK = r"(?:take-? ?home|task|test|assignment|case study|case|challenge|exercise|homework|assessment|questionnaire|form)"
_DUE = r"\b(?:due|by|until|till|hand in|deadline|back)\b"
TASK_SET = re.compile(
    rf"\b(?:gave|set|sent|got|have|given|assigned|want|need|send)\b[^.;!?\n]{{0,30}}\b{_TASK}\b[^.;!?\n]{{0,40}}{_DUE}|"
    rf"\b{_TASK}(?: link| brief| instructions)?(?: from \w+)? (?:has |have |just |is |are |finally )*(?:arrived|came(?: in)?|come|here|in|landed|there)\b[^.;!?\n]{{0,20}}{_DUE}|"
    rf"\bnext(?: step| up| thing)? (?:is|comes|will be) (?:an? |the |their |some )?(?:\w+ )?{_TASK}\b[^.;!?\n]{{0,40}}{_DUE}",
    re.I,
)
"""Its day is the user's, and no date of theirs."""
QUIT = re.compile(
    r"^\W*(?:(?:oh|btw|also|so|and|apparently|by the way|it turns out|turns out|i (?:heard|hear|just heard)(?: that)?)\b[\s,]*)*(?:she|(?:the|my|their) (?:\w+ )?(?:recruiter|manager|contact|boss))(?: (?:told me|said)(?: that)? she)?(?:['’]s|(?: has| have| is| was| got| just| already| been| apparently)*) "
    r"(?:(?:has|have|just|already|been|got) )*(?:left (?:they|the company|the firm|already)|quit|resigned|laid off|let go|fired|made redundant|retired|left)\b(?! (?:early|the (?:room|call|meeting)|after|before|for|in the|at \d|me|it|a |my|smoking|her|his))",
    re.I,
)
LONGER = re.compile(
    rf"{THEY}(?:needs?|needed|wants?|take|takes)\b (?:just |only )?(?:a (?:bit|little|while) |some |much )?(?:longer|more time|time)\b",
    re.I,
)
""" "They need a bit longer" asks for nothing but patience."""
QUOTED_WE = re.compile(
    r"((?:e-?mail|mail|message|text|note|letter|wrote|writes|says|said|replied|mailed|texted)\b[^:.!?\n]{0,30}:\s*)we\b",
    re.I,
)
""" "Got an email: we need a bit longer"."""
OUT_OF_OFFICE = re.compile(
    r"\bout[- ]of[- ](?:the )?office\b|\booo\b|\bauto[- ]?\w+|\b(?:back|away|on (?:holidays?|vacation|leave)) (?:on|until|till|from)\b",
    re.I,
)
""" "Out of office bounce, back on the 29th": somebody away, and no wrong address."""
AT_THE_DESK = dict(TABLE)["desk"]
HE = re.compile(r"\b(?:he|dr|mr|mrs|ms)\b\.?", re.I)
OF_THEM = re.compile(r"\b(she|somebody)(?:,)? (?:from|at|of|over at|with) they\b,?", re.I)


def of(turn: Turn) -> str | None:
    """What `_of` says; a kindness that was offered is neither a job nor an invitation."""
    told = _of(turn)
    return None if told in ("offer", "invited") and offer_words.none(turn.text) else told


def _of(turn: Turn) -> str | None:
    """The name of the news in `employer_words.TABLE`, or of what the user says of an invitation or an offer."""
    if _tells_of_an_offer(turn):
        return "offer_told"
    if not _may_be(turn):
        return None
    if (
        undated.told(turn.text)
        and not turn.read.dates
        and not (NO_FROM_THEM.search(turn.text) or DELAY.search(turn.text))
    ):
        return None
    if missed.now(turn):
        return None
    if (agreed_on := _agreed_on(turn)) is not None:
        return agreed_on
    if (plainly := _plainly(turn)) is not None:
        return plainly
    if unanswered(turn.text) and not missed.now(turn):
        return "silent"
    text = plain(turn)
    best = likeliest(turn.text)
    named = _in_the_table(turn, text)
    recounted = best is not None and best.act in (*FACTS, "interviewed") and best.chance >= SURE
    if recounted and named != "lasted":
        return None
    if named is not None and _settled(turn, named, text):
        return None
    if ASKED_ABOUT.search(turn.text) and ended_within(turn, IN_THE_ROOM):
        return None
    if named is not None or best is None or SUBJECT.search(text) is None or MINE.match(text):
        return named
    doubtful = best.act == "rejected" and not grave.a_no(text, best.chance)
    doubtful = doubtful or (best.act == "bounced" and OUT.search(turn.text) is not None)
    return BY_GIST.get(best.act) if best.chance >= LIKELY and not doubtful else None


def _agreed_on(turn: Turn) -> str | None:
    """An offer or a no that grammar and the sayings both see outweighs the day beside it: "they want to know by Friday"."""
    best = likeliest(turn.text)
    both = best is not None and best.act == turn.read.intent and best.chance >= BOTH
    theirs = SUBJECT.search(turn.text) is not None and MINE.match(turn.text) is None
    return best.act if best is not None and both and theirs and best.act in ("offer", "rejected") else None


def _plainly(turn: Turn) -> str | None:
    if agreed.told(turn):
        return "agreed"
    if NOT_MINE.search(turn.text):
        return "rejected"
    return "wanted" if _wanted(turn) else None


def _in_the_table(turn: Turn, text: str) -> str | None:
    """The first that fits; why somebody is away is beside the point where it all stands still, and silence where it ended."""
    beside = {"away": NO_FROM_THEM.search(turn.text) is not None, "silent": came(turn.text)}
    named = next((n for n, p in TABLE if p.search(text) and not beside.get(n)), None)
    if named == "rejected" and grave.CHOSE.match(turn.text):
        return None
    if named == "rejected" and grave.HOPES.search(text) and grave.SOON.search(text):
        return "decides"
    if named == "bounced" and OUT_OF_OFFICE.search(text) and turn.read.dates:
        return "away"
    if named == "kind" and any(d.role == "decision" and d.start > turn.now for d in turn.read.dates):
        return "decides"
    if FILLS.search(text):
        return "fills"
    if named in (None, "wanted") and LONGER.search(text):
        return "delayed"
    held = named in ("away", "gone") and any(p.search(text) for n, p in TABLE if n == "hold")
    return "hold" if held else named


def _wanted(turn: Turn) -> bool:
    """A task with its day, or a wish of theirs in their own words."""
    asked = TOLD_QUESTION.match(turn.text) is not None and REQUEST.search(turn.text) is not None
    return asked or (TASK_SET.search(turn.text) is not None and bool(turn.read.dates))


def _tells_of_an_offer(turn: Turn) -> bool:
    """ "Told Dana about the offer from Globex": written to Dana."""
    text = turn.text
    told = DID.match(text) is not None or LET_KNOW.match(text) is not None
    plain_fact = told and not asks(text) and not letter(text) and len(text) <= LONGEST
    return (
        plain_fact
        and OFFER_OF.search(text) is not None
        and bool(find.people_named(turn.search, turn.read.contacts))
    )


def _settled(turn: Turn, named: str, text: str) -> bool:
    """Grammar reads it as well, or nobody is said to have done it."""
    if named == "decides":
        return turn.read.intent in ("decision", "heard")
    if named == "away":
        return absences.decides(turn.read)
    if named == "lasted":
        return turn.read.duration_minutes is None
    return named == "delayed" and SUBJECT.search(text) is None


def _may_be(turn: Turn) -> bool:
    """One line of a fact, about a company on the list, and no answer to a question in one's own words."""
    text, question, search = turn.text, turn.search.question, turn.search
    if not own_words(turn, LONGEST) or '"' in text:
        return False
    if (
        asks(text)
        or musing.MAYBE.search(ASKED_IF.sub(" ", text))
        or may_i.meant(turn)
        or go_between.told(turn)
    ):
        return False
    answering = (
        question is not None and question.conversation in FREE and turn.now - question.asked_at <= FRESH
    )
    if answering and not TASK_SET.search(text) and not left(turn):
        return False
    if CALL_ME.search(text) or IDIOM.search(text) or CLOSED_DOOR.search(text):
        return False
    return (
        bool(search.opportunities)
        and _known(turn)
        and (AT_THE_DESK.search(text) is not None or not DID.match(text))
    )


def left(turn: Turn) -> bool:
    """ "Dana quit": one who is known is there no more, whatever is asked."""
    ahead = any(d.start > turn.now for d in turn.read.dates)
    return not ahead and QUIT.search(plain(turn)) is not None


def _known(turn: Turn) -> bool:
    """The company is on the list, or none was named."""
    company = turn.read.company
    if company is None or find.company(turn.search, company) or find.named_in(turn.search, turn.text):
        return True
    return bool(find.people_named(turn.search, turn.read.contacts))


def plain(turn: Turn) -> str:
    """The words with every employer as "they", whoever of them is known as "she", and a new name as "somebody"."""
    text = QUOTED_WE.sub(r"\1they", turn.text.replace("’", "'"))
    known = turn.search.opportunities
    short = tuple(name for o in known if (name := short_name(o)))
    text = _named(text, (*(o.company for o in known), *short), "they")
    text = _named(text, (n for p in turn.search.people for n in (p.name, given_name(p.name))), "she")
    text = _named(text, turn.read.names, "somebody")
    text = FULL_NAME.sub("somebody", text)
    return OF_THEM.sub(r"\1", HE.sub("she", text))


def _named(text: str, names: object, word: str) -> str:
    for name in sorted(set(names), key=len, reverse=True):  # type: ignore[call-overload]
        if name.casefold() in text.casefold():
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", word, text, flags=re.I)
    return text
