""" "Who am I meeting on Thursday?", "where is it?", "what time?": one fact of a meeting, and not the whole list."""

from collections.abc import Callable
from datetime import date

from coach import lazy_re as re
from coach.model import Interview, meetings, wall_at
from handlers import words
from handlers.overview import card
from handlers.overview.their_word import LEAD
from handlers.reading import find
from handlers.turn import Turn

_IT = (
    r"(?:it|that|this|the (?:\w+ )?(?:interview|meeting|call|round|chat|one|screen|appointment)|"
    r"my (?:\w+ )?(?:interview|meeting|call|round|chat|appointment)|"
    r"[\w.&'’-]+(?: (?:interview|one|meeting|call|round))?)"
)
_DAY = r"(?: (?:again|on|at|in|for|with|this|next|today|tomorrow|tonight|there|exactly|[\w.&'’-]+))*"
WHO = re.compile(
    rf"{LEAD}(?:(?:who|whom|who all)(?: (?:am|are|will|do|shall|is|was|else))*(?: (?:i|we))?"
    rf"(?: be| going to)?(?:'ll)? "
    rf"(?:meet(?:ing)?|see(?:ing)?|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|facing|"
    rf"interviewing(?: with)?|interviews?)\b|"
    rf"who(?:'?s| is| are| will be| else is)? (?:the )?"
    rf"(?:interviewing|interviewers?|meeting|seeing|"
    rf"(?:(?:sitting )?"
    rf"(?:there|(?:on|in) (?:the|my|their) (?:\w+ )?(?:panel|committee|room|board|call|interview)|"
    rf"coming|joining))\b)|"
    rf"who(?:'?s| is| are) {_IT} with\b|with whom\b){_DAY}\W*$",
    re.I,
)
WHERE = re.compile(
    rf"{LEAD}(?:where(?! were we)(?! (?:do|does|did|am|are|is) (?:[\w.&'’-]+ ){{1,2}}stand)"
    rf"(?:'?s| is| does| do| will| am)? (?:{_IT}|i|we)\b"
    rf"(?: (?:take place|happen|be|go|need to be|have to be|need to go|have to go|held))?|"
    rf"what(?:'?s| is| was) the (?:address|link|place|location|(?:zoom|teams|meet|video|meeting) link)|"
    rf"(?:is|was) {_IT} (?:on|via|over|by|in|at)? ?"
    rf"(?:zoom|teams|google meet|on-?site|in person|online|remote|video|phone|person)\b.*|"
    rf"how do i get there|"
    rf"(?:i )?(?:forgot|forget|don'?t (?:know|remember)|lost) "
    rf"(?:where (?:it|that|the \w+|i) (?:is|have to (?:go|be)|go|takes? place)|"
    rf"the (?:address|link|place))){_DAY}\W*$",
    re.I,
)
TIME = re.compile(
    rf"{LEAD}(?:(?:at )?what time(?:'?s| is| does| do| was)? (?:{_IT}|i)\b|"
    rf"when(?:'?s| is| does) (?:my |the )?(?:interview|meeting|call|round|chat|it|appointment)"
    rf"(?: (?:at|with) [\w.&'’ -]+)?|"
    rf"(?:i )?(?:forgot|forget|don'?t (?:know|remember)) (?:when|what time) (?:it|that|the \w+|my \w+) "
    rf"(?:is|starts?|was)|"
    rf"when do i (?:have to be|need to be|meet|talk|speak|start|see)\b){_DAY}\W*$",
    re.I,
)
LONG = re.compile(
    rf"{LEAD}how (?:long|many minutes)(?! before| ahead| in advance)(?:'?s| is| does| will| was)? {_IT}"
    rf"(?: (?:take|be|last|going to (?:take|be|last)|supposed to (?:take|be|last)|"
    rf"planned(?: for)?))?{_DAY}\W*$",
    re.I,
)
WHICH = re.compile(
    rf"{LEAD}(?:what|which) (?P<what>role|job|position|round|stage)(?:'?s| is| was| did)? ?"
    rf"(?:{_IT}|i)\b(?: (?:for|about|apply for|on))?{_DAY}\W*$",
    re.I,
)
NOT_A_MEETING = re.compile(
    r"\b(?:decision|deadline|check-?in|reminder|thank-?you|next step|wait|usual(?:ly)?|normal(?:ly)?|"
    r"typical(?:ly)?|too long|they|process)\b",
    re.I,
)


def answered(turn: Turn) -> Turn | None:
    """None where these words ask for something else, or no meeting is on the list at all."""
    text = turn.text
    if text.startswith("/") or not turn.search.interviews or NOT_A_MEETING.search(text):
        return None
    ask = next((say for pattern, say in ASKED if pattern.match(text)), None)
    if ask is None:
        return None
    day, rows = _day(turn), _meetings(turn)
    on_it = [i for i in rows if day is None or _date(turn, i) == day]
    if not on_it:
        return turn.say(_none(turn, day, rows), silent=True)
    told = on_it if day is not None else on_it[:1]
    lines = [f"{_head(turn, i, timed=ask is not _time)}: {ask(turn, i)}" for i in told]
    return turn.about(told[0].opportunity).say("\n".join(lines), silent=True)


def _meetings(turn: Turn) -> list[Interview]:
    """Of the company named, else of all; those ahead first, the nearest in front, then those that are over."""
    named = {o.id for o in find.companies(turn)}
    rows = [i for i in turn.search.interviews if not named or i.opportunity in named]
    ahead = sorted(meetings.not_over(rows, turn.now), key=meetings.starts)
    over = sorted(meetings.over(rows, turn.now), key=meetings.starts)
    return [*ahead, *meetings.undated(rows), *reversed(over)]


def _day(turn: Turn) -> date | None:
    when = turn.read.when
    return (
        wall_at(when.start, turn.zone).date
        if when is not None and when.grain in ("day", "minute", "hour")
        else None
    )


def _date(turn: Turn, meeting: Interview) -> date | None:
    return meeting.start.seen_from(turn.zone).date if meeting.start else None


def _none(turn: Turn, day: date | None, rows: list[Interview]) -> str:
    on = f" {_on(turn, day)}" if day is not None else ""
    ahead = [i for i in rows if i.start and i.start.instant > turn.now]
    rest = f" Next: {_head(turn, ahead[0])}." if ahead else ""
    return f"No interview is planned{on}.{rest}"


def _on(turn: Turn, day: date) -> str:
    near = words.near_day(day, turn.today)
    return near if near.startswith(("today", "tomorrow", "yesterday")) else f"on {near}"


def _head(turn: Turn, meeting: Interview, *, timed: bool = True) -> str:
    company = turn.search.opportunity(meeting.opportunity)
    name = find.name_of(company, turn.search.opportunities) if company else "The interview"
    if not timed and meeting.start is not None:
        return name
    if meeting.start is None:
        return f"{name}, no day yet"
    mine = meeting.start.seen_from(turn.zone)
    at = f" at {words.clock(mine.local)}" if meeting.time_known else ""
    return f"{name}, {words.near_day(mine.date, turn.today).split(',')[0]}{at}"


def _who(turn: Turn, meeting: Interview) -> str:
    people = [p for p in turn.search.people if p.id in meeting.people]
    if people:
        return f"{words.listed(card.who(p) for p in people)}."
    return 'nobody has been named yet. Tell me when you know, for example "with Dana Lee".'


def _where(turn: Turn, meeting: Interview) -> str:
    company = turn.search.opportunity(meeting.opportunity)
    told = [
        card.KIND_WORDS.get(meeting.kind, ""),
        words.shown(meeting.place, 200) if meeting.place else "",
        words.shown(company.location, 60) if company and company.location else "",
    ]
    shown = ", ".join(t for t in told if t)
    return f"{shown}." if shown else "no place or link told yet; send me either, and it stands on the card."


def _time(turn: Turn, meeting: Interview) -> str:
    if meeting.start is not None and not meeting.time_known:
        return "the time is not known yet. Tell me when you know."
    return f"{'; '.join(card.when_lines(turn.search, meeting))}."


def _long(turn: Turn, meeting: Interview) -> str:
    guess = "; my guess, nobody said" if meeting.minutes_assumed else ""
    return f"{meeting.minutes} minutes{guess}."


def _which(turn: Turn, meeting: Interview) -> str:
    company, asked = turn.search.opportunity(meeting.opportunity), WHICH.match(turn.text)
    if asked is not None and asked["what"].casefold() in ("round", "stage"):
        return f"{words.shown(meeting.label or '', 40) or f'round {meeting.round}'}."
    role = company.role if company else None
    return f"{words.shown(role)}." if role else 'no role told yet. Say it like "the role is Data Engineer".'


ASKED: tuple[tuple[re.Pattern[str], Callable[[Turn, Interview], str]], ...] = (
    (WHO, _who), (WHERE, _where), (TIME, _time), (LONG, _long), (WHICH, _which),
)  # fmt: skip
