"""What comes next and when, so that there is nothing to worry about until then."""

from datetime import datetime, timedelta

from coach.model import Choice, JobSearch, Nudge
from coach.nudges import CATALOGUE, title_of
from handlers import words
from handlers.nudging.waiting import waiting

NEXT = "\x1anext"
"""Stands for what comes next, which is known only after planning; the router fills it in, for the opportunity whose id
follows after a colon, else for the one the turn is about."""
SOON = timedelta(minutes=1)
AT_ONCE = "right away"
PLAIN = {
    "ask_timeline": "{When} I'll remind you of the one question worth asking: when they decide.",
    "debrief": "{When} I'll ask how it went.",
    "thank_you": "Your thank-you{person} comes {when}.",
    "reply_due": "A short answer{person} is next; I'll bring it {when}.",
}
"""Sentences of their own; the rest says "Next: ... if you have heard nothing"."""
QUESTIONS = ("ask_timeline", "debrief", "capture_gap", "pipeline", "reminder")
"""Kinds that bring no wording."""


def upcoming(search: JobSearch, opportunity: str, now: datetime) -> list[Nudge]:
    """Planned or snoozed steps of one opportunity, soonest first."""
    rows = [n for n in search.nudges if n.opportunity == opportunity and n.state in ("planned", "snoozed")]
    return sorted((n for n in rows if words.when_of(n) > now - SOON), key=words.when_of)


def sentence(search: JobSearch, nudge: Nudge, now: datetime) -> str:
    when = words.moment(words.when_of(nudge), search.preferences.zone, now)
    person = search.person(nudge.person)
    name = f" for {words.called(person)}" if person else ""
    if nudge.kind in PLAIN:
        return PLAIN[nudge.kind].format(When=words.capital(when), when=when, person=name)
    title, kind = words.inside(title_of(nudge)), CATALOGUE.get(nudge.kind)
    on = when if when.startswith(("today", "tomorrow", "this", "right")) else f"on {when}"
    if when == AT_ONCE:
        return f"{words.capital(title)}: right away."
    if kind is None or not kind.status_ask:
        return f"Next, {on}: {title}."
    article = "an" if title[:1] in "aeiou" else "a"
    return f"Next: {article} {title} {on} if you have heard nothing."


def what_happens_next(search: JobSearch, opportunity: str | None, now: datetime) -> str:
    """One or two sentences, ending in peace of mind."""
    found = search.opportunity(opportunity)
    if found is None:
        return ""
    steps = [n for n in upcoming(search, found.id, now) if n.kind not in ("capture_gap", "pipeline")]
    asked = waiting(search, now, found.id)
    if wordings := [n for n in asked if n.kind not in QUESTIONS]:
        here = f"Still here for you: {words.listed(dict.fromkeys(_for_whom(search, n) for n in wordings))}."
        return f"{sentence(search, steps[0], now)} {here}" if steps and steps[0].kind in QUESTIONS else here
    if not steps:
        return "" if asked or not found.is_open else "Nothing is planned for now; tell me what you hear."
    if steps[0].kind == "ask_timeline" and words.when_of(steps[0]) <= now + SOON:
        steps = steps[1:] or steps
    lines = [sentence(search, steps[0], now)]
    if steps[0].kind == "ask_timeline" and any(n.kind == "debrief" for n in steps):
        lines.append("After the interview I'll ask how it went.")
    soon = words.when_of(steps[0]) <= now + SOON
    rest = "" if asked or soon else " Nothing to do until then."
    return " ".join(lines) + rest


def _for_whom(search: JobSearch, nudge: Nudge) -> str:
    person = search.person(nudge.person)
    to = f" for {words.called(person)}" if person else ""
    return f"{words.inside(title_of(nudge))}{to}"


def show_now(search: JobSearch, opportunity: str, now: datetime) -> tuple[Choice, ...]:
    """A button that brings the next wording at once."""
    steps = [
        n
        for n in upcoming(search, opportunity, now)
        if n.kind in ("thank_you", "late_thank_you", "reply_due")
    ]
    return (Choice(label="Show it now", does=f"show:{steps[0].id}"),) if steps else ()
