"""Whether a sentence of a debrief tells when they decide: a date to come that is no meeting and no task, or that there is none."""

from datetime import timedelta

from coach import lazy_re as re
from coach.understand.gist import likeliest
from handlers.debriefing import debrief_other_day, debrief_promise_words, hour_ended
from handlers.news import promises
from handlers.reading import undated
from handlers.reading.task_words import TASK_SET
from handlers.turn import Turn

LASTS = re.compile(
    r"\b(?:takes?|took|taking|lasts?|lasted|costs?|loses?|lost|spends?|spent|wastes?|wasted|"
    r"needs?)\b[^.;]{0,40}\b"
    r"(?:minutes?|hours?|days?|weeks?|months?)\b",
    re.I,
)
""" "Onboarding takes six weeks" is how long something lasts, and no date of theirs."""
DECIDING = re.compile(r"\b(?:decid\w*|decision\w*|answers?|back to|hear|know|process|offers?|let me)\b", re.I)
BACK = re.compile(
    r"\b(?:get|gets|getting|come|comes|be) (?:back|in touch) (?:to|with) (?:me|us)\b|"
    r"\bif i (?:don['’]?t|do not|haven['’]?t|have not) (?:hear|heard)\b|\bif (?:there['’]?s |there is )?(?:no|nothing)\b[^.;]{0,20}\bby\b",
    re.I,
)
""" "He wants to get back to me Thursday", "if I don't hear by the 3rd": their day, whatever else it looks like."""
SEVERAL = 2
"""Dates; of one alone it is the end of the meeting."""
SPAN, NONE = {"week": timedelta(days=7)}, timedelta()
""" "This week" is not over because it has begun."""
OTHERS_DAY = ("interview", "reschedule", "sent", "offer")
"""Intents whose date is no date of their decision."""
FEW = 3
"""Words beside a date that is told alone."""


def told(said: Turn, least: float) -> bool:
    """`least`: how sure it must be that it tells of their decision."""
    if _of_something_else(said):
        return False
    best, read = likeliest(said.text), said.read
    if not read.dates:
        return undated.told(said.text) or debrief_promise_words.SAID_NOTHING.search(said.text) is not None
    ahead = any((d.end or d.start + SPAN.get(d.grain, NONE)) >= said.now for d in read.dates)
    back = BACK.search(said.text) is not None
    meeting = any(d.has_time for d in read.dates) or (read.intent in OTHERS_DAY and not back)
    sure = best is not None and best.act in ("decision", "delay") and best.chance >= least
    dated = promises.decision_date(read) is not None or read.intent == "decision" or _bare_date(said)
    return ahead and not meeting and (sure or ((dated or back) and not least))


def _of_something_else(said: Turn) -> bool:
    """When it ended, when a task is due, how long a thing takes, a day of another kind."""
    ended = hour_ended.CLOCK.search(said.text) is not None and len(said.read.dates) < SEVERAL
    lasts = LASTS.search(said.text) is not None and not DECIDING.search(said.text)
    task = TASK_SET.search(said.text) is not None
    return ended or lasts or task or debrief_other_day.told(said)


def _bare_date(said: Turn) -> bool:
    """ "By Friday 22 January": the date and next to nothing beside it."""
    first = said.read.dates[0]
    rest = said.text[: first.span[0]] + said.text[first.span[1] :]
    return len(rest.split()) <= FEW
