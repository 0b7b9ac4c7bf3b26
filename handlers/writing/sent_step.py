"""Which step of the plan was done, when somebody tells that they wrote: shown just now, waiting, next, or an answer owed."""

from datetime import timedelta

from coach import lazy_re as re
from coach.facts.asking import asks_for_news
from coach.model import Nudge, Opportunity
from coach.model.called import is_named
from coach.nudges import CATALOGUE
from handlers.nudging.plan_steps import steps_of
from handlers.reading import find, on_screen
from handlers.turn import Turn
from handlers.writing import wrote
from handlers.writing.sent_kinds import kind_in
from handlers.writing.sent_words import HANDED_IN, MATERIAL, asked_for_news, quoted
from handlers.writing.steps import REPLIES, ahead, fits, once, owed, thanks_owed_at

SHOWN_FOR = timedelta(hours=36)
"""How long wording that came with a verdict is what was sent to the one it is for."""
THEM = re.compile(r"\b(?:him|her|them)\b", re.I)
""" "Texted him", just after it was about somebody: him, and not whoever else a step waits for."""
VIA = re.compile(r"\b(?:via|through|by way of|with the help of) [\w'’-]+(?: [\w'’-]+)?", re.I)
STALE = timedelta(days=7)
"""So long after its last good moment a step nobody spoke of is not what was just done, where another one waits."""


def wording_just_shown(turn: Turn) -> tuple[str, ...] | None:
    """ "Told Precious", with the wording for her as the newest thing on screen: that one, whatever else waits."""
    last = next(on_screen.messages(turn.search), None)
    draft = last.reply.draft if last is not None and last.lane == "reply" else None
    if last is None or draft is None or turn.now - last.due > SHOWN_FOR or quoted(turn.text):
        return None
    named = {p.id for p in find.people(turn)}
    if named != {draft.person} and (named or turn.read.contacts or not THEM.search(turn.text)):
        return None
    if kind_in(turn.text) or turn.read.dates:
        return None
    return wrote.shown_on(last)


def narrowed(turn: Turn) -> Turn:
    """ "Texted him thanks", and it could be of two: thanks go where somebody was met, "him" to where anybody is known."""
    several = find.opportunity(turn).several
    if kind_in(turn.text) == "thank_you":
        met = thanks_owed_at(turn.search, turn.now)
        several = tuple(o for o in several if o.id in met) or several
    if THEM.search(turn.text):
        several = tuple(o for o in several if turn.search.people_of(o.id)) or several
    return turn.about(several[0].id) if len(several) == 1 else turn


def waiting(turn: Turn) -> list[Nudge]:
    """Nudges the user has in hand, narrowed by who and what was named."""
    rows = steps_of(turn.search, "asked", "snoozed")
    found = find.opportunity(turn)
    if turn.read.company or (found.one and find.companies(turn)):
        rows = [n for n in rows if found.one and n.opportunity == found.one.id]
    people, between = find.people(turn), _between(turn)
    if between and len(people) == 1:
        rows = [n for n in rows if n.opportunity in people[0].opportunities and n.person != between]
    elif people:
        rows = [n for n in rows if n.person in {p.id for p in people}]
    elif turn.read.contacts:
        rows = []
    elif not turn.read.company and (spoken := find.spoken_of(turn)) is not None:
        there = [n for n in rows if n.opportunity == spoken.id]
        rows = there if there or THEM.search(turn.text) or _due_there(turn, spoken) else rows
    rows = _of_what_was_said(turn.text, once(rows))
    fresh = [n for n in rows if n.latest is None or n.latest > turn.now - STALE]
    return _of_its_kind(turn.text, fresh or rows)


def _between(turn: Turn) -> str | None:
    """ "Sent it via Sophie", who passes things on: it was for somebody behind her."""
    route = VIA.search(turn.text)
    return next(
        (p.id for p in find.people(turn) if route and p.role == "agency" and is_named(p.name, route[0])), None
    )


def _due_there(turn: Turn, spoken: Opportunity) -> bool:
    """ "Confirmed", right after their invitation was noted: the answer to it is planned, though another one waits."""
    kind = kind_in(turn.text)
    soon = [n for n in (*owed(turn.search), *ahead(turn.search, turn.now)) if n.opportunity == spoken.id]
    return any(kind is None or fits(n, kind) for n in soon)


def _of_what_was_said(text: str, rows: list[Nudge]) -> list[Nudge]:
    """A thank-you, an answer, a question for news, a document; all of them where nothing of it was said."""
    kind = kind_in(text) or ("status" if asked_for_news(text) else None)
    if kind is None and MATERIAL.search(text):
        return [n for n in rows if fits(n, "reply")]
    if kind and any(fits(n, kind) for n in rows):
        rows = [n for n in rows if fits(n, kind)]
    elif kind and (kind != "status" or all("thank" in n.kind for n in rows)):
        rows = []
    if HANDED_IN.search(text):
        rows = [n for n in rows if n.kind in REPLIES or (kind is not None and fits(n, kind))]
    return rows


def _of_its_kind(text: str, rows: list[Nudge]) -> list[Nudge]:
    """ "To ask where things stand" was no thank-you."""
    asking = [n for n in rows if CATALOGUE[n.kind].status_ask] if asks_for_news(text) else []
    return asking or rows


def just_ahead(turn: Turn) -> Nudge | None:
    """ "Sent it", an hour before I would have asked: the one step that is next, where nothing else was named."""
    if (
        kind_in(turn.text) is not None
        or turn.read.contacts
        or quoted(turn.text)
        or HANDED_IN.search(turn.text)
    ):
        return None
    found = find.opportunity(turn).one
    rows = [n for n in ahead(turn.search, turn.now) if found is None or n.opportunity == found.id]
    return rows[0] if len(rows) == 1 else None


def only_answer(turn: Turn) -> Nudge | None:
    """ "Wrote back to her, thanks": with one answer owed, and nobody else named, it was that, also where all is over."""
    if kind_in(turn.text) not in ("reply", "thank_you") or turn.read.company or turn.read.contacts:
        return None
    rows, spoken = once(owed(turn.search)), find.spoken_of(turn)
    there = [n for n in rows if spoken is not None and n.opportunity == spoken.id]
    rows = there or rows
    return rows[0] if len(rows) == 1 else None
