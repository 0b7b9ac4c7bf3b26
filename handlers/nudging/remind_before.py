"""A reminder so long before a meeting: "remind me an hour before", "30 minutes before each"."""

from datetime import datetime, timedelta

from coach import lazy_re as re
from coach.model import Interview, Nudge, new_id
from handlers import record, words
from handlers.buttons import UNDO
from handlers.planning import REMINDER
from handlers.reading import find
from handlers.turn import Turn

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "forty five": 45, "sixty": 60, "ninety": 90,
}  # fmt: skip
BEFORE = re.compile(
    r"\b(?P<count>\d{1,3}|half an|an?|one|two|three|ten|fifteen|twenty|thirty|forty|forty[- ]five|sixty|ninety) ?(?P<unit>m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?)\b(?: or so)? "
    r"(?:before(?:hand)?|prior(?: to)?|ahead(?: of)?|early|earlier)\b",
    re.I,
)
OF_SOMETHING_ELSE = re.compile(r"\b(?:deadline|offer|decision|decide|answer|lunch|dinner|bed|work)\b", re.I)
NONE_AHEAD = "No meeting with its hour is noted yet. Tell me when it is, and then say that again."
EACH = re.compile(r"\b(?:each|every|both|all|them|they)\b|\b(?:interviews|meetings|calls|screens)\b", re.I)


def apply(turn: Turn) -> Turn | None:
    """None where no span stands before a meeting, or where none is to come."""
    found, coming = BEFORE.search(turn.text), ahead(turn)
    if found is None or not meant(turn) or not coming:
        return None
    lead = _span(found)
    late = [i for i in coming if i.start and i.start.instant - lead <= turn.now]
    for interview in coming:
        turn = turn if interview in late else _set(turn, interview, lead)
    said = words.listed(_named(turn, i, lead) for i in coming if i not in late)
    if not said:
        return turn.say(f"{_name(turn, late[0])} begins sooner than that.")
    turn = turn.to(record.answered(turn.search)).changed("a reminder", tell=False)
    return turn.say(f"I'll remind you: {said}.", UNDO, silent=True)


def meant(turn: Turn) -> bool:
    """Before a meeting, as far as the words say."""
    return BEFORE.search(turn.text) is not None and OF_SOMETHING_ELSE.search(turn.text) is None


def ahead(turn: Turn) -> tuple[Interview, ...]:
    """Of the company that is named, or all of them, or the next one."""
    rows = [i for i in turn.search.interviews if i.status == "planned" and i.start and i.time_known]
    rows = sorted(
        (i for i in rows if i.start and i.start.instant > turn.now),
        key=lambda i: str(i.start and i.start.instant),
    )
    named = find.opportunity(turn, focus=False).one if turn.read.company or turn.read.contacts else None
    named = named or next(iter(find.companies(turn)), None)
    rows = [i for i in rows if named is None or i.opportunity == named.id]
    return tuple(rows if EACH.search(turn.text) else rows[:1])


def _span(found: re.Match[str]) -> timedelta:
    count, hours = found["count"].casefold().replace("-", " "), found["unit"].casefold().startswith("h")
    if count == "half an":
        return timedelta(minutes=30)
    number = int(count) if count.isdigit() else _NUMBERS[count]
    return timedelta(hours=number) if hours else timedelta(minutes=number)


def _set(turn: Turn, interview: Interview, lead: timedelta) -> Turn:
    assert interview.start is not None
    reason = f"{_name(turn, interview)} begins in {_length(lead)}."
    return set_for(turn, interview, interview.start.instant - lead, reason)


def set_for(turn: Turn, interview: Interview, due: datetime, reason: str) -> Turn:
    """`latest` is when the meeting begins: the reminder moves with it."""
    assert interview.start is not None
    search, id = new_id(turn.search, "r")
    nudge = Nudge(
        id=id, kind=REMINDER, due=due, latest=interview.start.instant, opportunity=interview.opportunity,
        interview=interview.id, reason=reason,
    )  # fmt: skip
    return turn.to(record.put(search, nudge))


def _length(lead: timedelta) -> str:
    minutes = int(lead.total_seconds() // 60)
    if minutes % 60:
        return f"{minutes} minutes"
    return "an hour" if minutes == 60 else f"{minutes // 60} hours"


def _named(turn: Turn, interview: Interview, lead: timedelta) -> str:
    assert interview.start is not None
    moment = words.moment(interview.start.instant - lead, turn.zone, turn.now)
    return f"{moment}, {_length(lead)} before {_name(turn, interview)}"


def _name(turn: Turn, interview: Interview) -> str:
    company = turn.search.opportunity(interview.opportunity)
    return find.name_of(company) if company else "it"
