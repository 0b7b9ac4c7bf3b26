"""What is no answer to a debrief question asked a moment ago: few things, and each of them unmistakable.

A user who was just asked "What did you talk about most?" answers with words that look like news ("their offer to small
shops", "why they rejected the first design"). So it takes more than such a word: it must be about the user's own
application, be addressed to the coach, or tell of a message of the user's.
"""

from coach import lazy_re as re
from coach.model.name_parts import TITLES
from coach.understand.gist import likeliest
from handlers.debriefing.coach_words import NARRATED
from handlers.debriefing.debrief_to_the_coach import BRIEF, SHORT, asks_the_coach, corrects, steers
from handlers.news import may_be_news, moved_on
from handlers.news.beside_words import APPLIED, AWAY, DECIDES, HEARD, INTERVIEW, MAILED, WANTED_BACK
from handlers.news.leaving_words import ASKED_ABOUT, ASKED_OF_ME, CALLED_OFF, ENDED, HELD, OFFERED, REJECTED
from handlers.reading import find, step_words
from handlers.reading.did import DID, OUT
from handlers.reading.fits import is_mail
from handlers.turn import Turn

ABOUT_ME = (REJECTED, OFFERED, ENDED, HELD, CALLED_OFF, ASKED_OF_ME, HEARD, APPLIED, WANTED_BACK)
NEWS: dict[str, float] = {
    "asks_of_me": 0.9, "heard": 0.8, "withdrawn": 0.8, "accepted": 0.9, "cancel_interview": 0.8, "no_show": 0.8, "silence": 0.8,
    "delay": 0.9, "auto_reply": 0.8, "bounced": 0.8,
}  # fmt: skip
"""By act, how sure it must be that these words are news; of offers, rejections and mails one also talks at interviews."""
DATED_NEWS: dict[str, float] = {"decision": 0.9, "interview": 0.9, "wants_meeting": 0.8, "reschedule": 0.95}
"""The same, where a day ahead is named, and the user."""
ME = re.compile(r"\b(i|i'?m|i'?ll|i'?ve|me|my|we|hr|interview)\b(?!.*\bevery\b)", re.I)
MEANT_BEFORE = re.compile(
    r"it|them|both|all|these|too|also|as|well|last|first|other|others|one|ones|mine|those|every(?:thing|one|body)|him|her|of|to|off|out|over|already|just|"
    r"now|today|tonight|yesterday|earlier|this|that|"
    r"morning|afternoon|evening|the|two|three|four|thanks|notes?|e?-?mails?|messages?|my|references?|"
    r"referees?|cv|resume|portfolio|forms?|documents?"
)
"""Words that point at what was spoken of before."""
ANOTHER = re.compile(
    r"\bi(?:'ve|'m| have| am)? ?(?:also )?(?:got|have|having|seeing|meeting|going to) "
    r"(?:an?other|a second|one more|the next) (?:one|interview|call|meeting|company|chat|screen)\b",
    re.I,
)
NEXT_STEP = re.compile(
    r"^\W*(?:(?:and|so|then|oh|also)\b[, ]*)*(?:the |their )?(?:next|second|third|final|last) "
    r"(?:one|step|stage|round|interview|meeting|call|chat|thing)?\b ?"
    r"(?:is|will be|would be|comes|'s|with|on)\b|"
    r"^\W*(?:and |so )?next (?:is|comes|up)\b",
    re.I,
)
MEETING = re.compile(
    r"\b(?:call|interview|meeting|chat|round|panel|visit|on-?site|lunch|trial|presentation)\b", re.I
)
LONGEST_NEWS = 14


ARE_OUT = re.compile(
    r"^\W*(?:(?:the|my|both|all|two|three|ok|and|so|now)\b[ ,]*)*"
    r"(?:thank[- ]?yous?(?: (?:notes?|mails?|e-?mails?|letters?))?|notes?|e-?mails?|mails?) "
    r"(?:(?:to|for) [\w ,&.'’]{2,40}? )?"
    r"(?:is|are|was|were|have been|has been|just|both|all|have|has|now| )*"
    r"(?:out|sent|gone|off|away|done|on (?:its|their) way)\b",
    re.I,
)
""" "Thank yous to Thandi and Pieter are out"."""


def leaves(turn: Turn, slot: str) -> bool:
    """These words are something of their own, whatever is asked. `slot` is the question that is open."""
    return news(turn) or asks_the_coach(turn, slot) or steers(turn, slot) or corrects(turn)


def news(turn: Turn) -> bool:
    """Of the user's own application, of a message, or of another meeting."""
    text = turn.text
    if is_mail(turn) or turn.read.emails or turn.read.phones:
        return True
    if not NARRATED.match(text) and any(p.search(text) for p in ABOUT_ME):
        return True
    if moved_on.told(turn) or may_be_news.left(turn) or _next_round(turn):
        return True
    return _sent(turn) or _dated(turn) or _another_meeting(turn) or _sounds_like_news(turn)


def _next_round(turn: Turn) -> bool:
    """ "The next one is with the CFO on Monday at 10", "next step is a call with the VP"."""
    timed = any(d.has_time for d in turn.days_ahead)
    return NEXT_STEP.match(turn.text) is not None and (timed or MEETING.search(turn.text) is not None)


def _sent(turn: Turn) -> bool:
    """A message of the user's to them, and not one of the work that is talked about."""
    text = turn.text
    if step_words.DONE.match(text) or MAILED.search(text) or ARE_OUT.match(text) or OUT.match(text):
        return True
    did = DID.match(text)
    if did is None:
        return False
    rest = text[did.end() :].casefold().strip(" .!").split()
    named = find.people(turn)
    names = {w for p in named for w in p.name.casefold().split()}
    if names:
        rest = [w for w in rest if w.strip(",.") not in names and w.strip(".") not in TITLES]
    else:
        return len(rest) <= SHORT + 1 and all(MEANT_BEFORE.fullmatch(w) for w in rest)
    said_before = all(MEANT_BEFORE.fullmatch(w.strip(",")) for w in rest)
    return len(rest) <= (BRIEF if said_before else SHORT)


def _dated(turn: Turn) -> bool:
    """A day by which they decide, or another meeting at its time."""
    ahead = bool(turn.days_ahead)
    return (ahead and DECIDES.search(turn.text) is not None) or (
        bool(turn.read.dates) and INTERVIEW.search(turn.text) is not None
    )


def _another_meeting(turn: Turn) -> bool:
    """ "Btw, tomorrow I see Globex at 3": a time of day ahead, and a company that is not the one asked about."""
    name, question = turn.read.company, turn.search.question
    if ANOTHER.search(turn.text) and turn.days_ahead:
        return True
    ahead = any(d.has_time for d in turn.days_ahead)
    if name is None or not ahead or ME.search(turn.text) is None:
        return False
    meeting = turn.search.interview(question.about) if question else None
    mine = {o.id for o in find.company(turn.search, name)}
    return meeting is None or meeting.opportunity not in mine


def _sounds_like_news(turn: Turn) -> bool:
    """What a sentence like this was for when others said it; only where it names no more than one thing."""
    best, ahead = likeliest(turn.text), bool(turn.days_ahead)
    if (
        best is None
        or NARRATED.match(turn.text)
        or ASKED_ABOUT.search(turn.text)
        or len(turn.text.split()) > LONGEST_NEWS
    ):
        return False
    if AWAY.search(turn.text) and ahead and find.people(turn):
        return True
    dated = ahead and ME.search(turn.text) is not None and best.chance >= DATED_NEWS.get(best.act, 2)
    return dated or best.chance >= NEWS.get(best.act, 2)
