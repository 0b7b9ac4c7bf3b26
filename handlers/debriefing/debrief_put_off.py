"""The questions of the debrief put off ("gotta run, ask me tonight") or passed over ("skip all of this"): neither is an answer."""

from coach import lazy_re as re
from coach.model import Nudge, OpenQuestion
from coach.understand.gist import likeliest
from handlers.debriefing.debrief_flow import finish
from handlers.nudging import snooze
from handlers.reading import day_after, find
from handlers.reading.unmarked import about_me
from handlers.turn import Turn

SURE = 0.7
"""How sure it must be that such words put something off, or pass it over."""
LONGEST = 10
"""Words."""
LATER = re.compile(
    r"^\W*(?:(?:sorry|ok|please|maybe|no|rather),? )*(?:later|not (?:now|today|tonight))"
    r"(?: (?:please|thanks|then|maybe|ok))*\W*$",
    re.I,
)
KINDS, OPEN = ("debrief", "capture_gap"), ("asked", "snoozed", "planned")


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    """None where these words are something else."""
    interview = turn.search.interview(question.about)
    if interview is None or len(turn.text.split()) > LONGEST or _elsewhere(turn):
        return None
    if day_after.corrects(turn.text) or about_me(turn.text):
        return None
    best = likeliest(turn.text)
    act = best.act if best is not None and best.chance >= SURE else ""
    if act == "finished":
        return finish(turn.about(interview.opportunity), interview)
    if act != "snooze" and not LATER.match(turn.text):
        return None
    if question.asks == "promise" and _only_a_date(turn):
        return None
    return _put_off(turn.about(interview.opportunity), _step(turn, interview.id))


def _elsewhere(turn: Turn) -> bool:
    """A company of the list is named."""
    return bool(turn.read.company and find.company(turn.search, turn.read.company))


def _only_a_date(turn: Turn) -> bool:
    when = turn.read.when
    return when is not None and not any(c.isalnum() for c in turn.text.replace(when.text, ""))


def _step(turn: Turn, interview: str) -> Nudge | None:
    """The step that asked."""
    rows = [n for n in turn.search.nudges if n.interview == interview and n.kind in KINDS and n.state in OPEN]
    return min(rows, key=lambda n: (OPEN.index(n.state), KINDS.index(n.kind)), default=None)


def _put_off(turn: Turn, step: Nudge | None) -> Turn:
    later = tuple(d for d in turn.read.dates if d.start > turn.now or not d.has_time)
    left = turn.answered().read_as(dates=later)
    if step is not None:
        return snooze.until_words(left, step)
    name = find.name_here(turn, "")
    return left.say(f'All right. Say "debrief {name}" when you have a minute.', silent=True)
