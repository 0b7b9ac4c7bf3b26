"""A meeting that is ahead, told as off or as on another day, in whatever words: its day, its people or its firm say which."""

from dataclasses import replace
from datetime import date

from coach import lazy_re as re
from coach.model import Interview
from coach.understand import DateRead
from handlers.interviews import correct_taps, moved
from handlers.interviews.correct_times import SHIFT
from handlers.interviews.moved_after import OF_THEIR_DECISION
from handlers.news.employer_words import TABLE
from handlers.reading import find, sentence_ends
from handlers.reading.fits import own_words, wonders
from handlers.reading.without_names import plain
from handlers.turn import Turn

OFF = re.compile(
    r"\b(?:cancel(?:s|l?ed|ling)?|call(?:s|ed|ing)? (?:it |this |that |\w+day )?off|scrap(?:s|ped)|axed|"
    r"f[ae]ll(?:s|en)? through|withdrew the invit\w+)\b|"
    r"(?:\b(?:is|was|are|isn['’]?t)|['’]s)(?: now| all| just)? off\b(?! (?:to|the|on|work|sick|today|until|till)\b)|"
    r"\b(?:(?:wo|is|ca|does|did|are|was)n['’]?t|will not|is not|not|no longer)(?: \w+)? "
    r"(?:tak(?:e|ing) place|happen(?:ing)?|go(?:ing)? ahead|on any ?more)\b",
    re.I,
)
CHANGED = re.compile(
    r"\b(?:mov(?:e[ds]?|ing)|re-?schedul\w*|push(?:ed|ing)|shift(?:ed|ing)|postpon\w*|bump(?:ed)?|swap(?:ped)?|"
    r"switch(?:ed)?|chang(?:e[ds]?|ing)|put (?:off|back)|brought forward|instead|rather than|any ?more|"
    r"no longer|can['’]?t (?:make|do)|new (?:date|day|time|slot)|not (?:on )?(?:mon|tues|wednes|thurs|fri)day)\b",
    re.I,
)
CORRECTED = re.compile(
    r"^\W*(?:sorry|oops|no(?: wait)?|wait|correction|actually|my (?:mistake|bad)|make (?:it|that))\b|"
    r"\b(?:mixed (?:it|that|them|things|the days) up|i was wrong|i meant|got (?:it|that|the (?:day|time|hour)) wrong|actually|"
    r"(?:but|not) (?:on |at )?(?:\w+day|the \d)|sorry)\b",
    re.I,
)
"""What was told of a meeting was wrong."""
MEETING = re.compile(
    r"\b(?:interviews?|meeting|call|round|chat|talk|visit|screen(?:ing)?|appointment|panel|session|thing|it)\b",
    re.I,
)
OPEN_YET = re.compile(
    r"\b(?:want(?:s|ed)? to|(?<!i )(?:asks?|asked) (?:to|if|whether|for)|would like|could we|may|might|"
    r"perhaps|maybe|tr(?:y|ies|ying) to|if|should i|afraid|worried|hopes?|hoping|suggests?|suggested|proposes?)\b",
    re.I,
)
SETTLED = re.compile(
    r"\b(?:i|we)(?:['’]ve| have)? (?:\w+ )?(?:said (?:yes|ok(?:ay)?|sure|fine)|agreed|accepted|confirmed)\b",
    re.I,
)
""" "They asked if we could do Monday instead, and I said yes"."""
ADVICE = re.compile(r"\b(?:how do i|i (?:have|need|want|would like|must|may have) to|should i)\b", re.I)


def _all_over(turn: Turn) -> bool:
    """And not only that meeting."""
    words = plain(turn)
    return any(pattern.search(words) for name, pattern in TABLE if name in ("rejected", "hold"))


def told(turn: Turn) -> Turn | None:
    """None where these words are something else, or nobody can say which meeting is meant."""
    if not own_words(turn) or wonders(turn.text) or OF_THEIR_DECISION.search(turn.text):
        return None
    if SHIFT.match(turn.text) or len(sentence_ends.split(turn.text)) > 1:
        return None  # by so much, or with something else beside it
    off = OFF.search(turn.text)
    changed = off or CHANGED.search(turn.text) or _put_right(turn)
    if not changed or ADVICE.search(turn.text) or _all_over(turn):
        return None
    if OPEN_YET.search(turn.text) and not SETTLED.search(turn.text):
        return None
    if (meeting := _which(turn)) is None:
        return None
    new = _new(turn, meeting)
    if len(new) == 1:
        read = replace(turn.read, intent="reschedule", company=None, dates=new)
        return moved.moved(replace(turn, read=read).about(meeting.opportunity), meeting)
    return correct_taps.cancel(turn.about(meeting.opportunity), meeting) if off and not new else None


def _which(turn: Turn) -> Interview | None:
    """The only one ahead on a day that is named, with the people or at the firm that is named, or of all."""
    ahead = [
        i for i in turn.search.interviews if i.status == "planned" and i.start and i.start.instant > turn.now
    ]
    there = _there(turn)
    rows = [i for i in ahead if i.opportunity in there] if there else ahead
    days = {day.date() for d in turn.read.dates for day in (d.start, *d.alts)}
    on_day = [i for i in rows if i.start and i.start.seen_from(turn.zone).date in days]
    if len(on_day) == 1:
        return on_day[0]
    spoken_of = bool(there) or turn.read.intent == "reschedule" or MEETING.search(turn.text) is not None
    return rows[0] if len(rows) == 1 and spoken_of else None


def _there(turn: Turn) -> set[str]:
    named = {o.id for o in find.named_in(turn.search, turn.text)}
    people = find.people_named(turn.search, turn.read.contacts)
    return named or {o for p in people for o in p.opportunities}


def _new(turn: Turn, meeting: Interview) -> tuple[DateRead, ...]:
    """The days ahead that are not its own."""
    assert meeting.start is not None
    own = meeting.start.seen_from(turn.zone)
    ahead = (d for d in turn.read.dates if d.start > turn.now and d.role not in ("deadline", "decision"))
    sure = (d for d in ahead if own.date not in {a.date() for a in d.alts} and not _its_weekday(d, own.date))
    return tuple(
        d for d in sure if d.start.date() != own.date or (d.has_time and d.start.time() != own.local.time())
    )


def _its_weekday(said: DateRead, own: date) -> bool:
    """ "They cancelled Thursday's meeting", which is on a later Thursday."""
    bare = not said.has_time and not any(c.isdigit() for c in said.text)
    return bare and said.start.weekday() == own.weekday()


def _put_right(turn: Turn) -> bool:
    """ "Make that 11am for Harbor": its day or hour was told wrong, and where it is is said."""
    if turn.search.question is not None and not _there(turn):
        return False  # it is of what is asked about
    right = CORRECTED.search(turn.text) is not None and len(turn.days_ahead) == 1
    return right and (bool(_there(turn)) or MEETING.search(turn.text) is not None)
