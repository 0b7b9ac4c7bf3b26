"""Which step of the plan a message of the user's was."""

from datetime import datetime, timedelta

from coach import lazy_re as re
from coach.model import JobSearch, Nudge
from coach.nudges import CATALOGUE
from handlers.nudging.nudge_message import SPECIAL

AHEAD = timedelta(hours=12)
"""How early a step can be done before its reminder."""
ANSWER_AHEAD = timedelta(hours=36)
"""The same of an answer to them: a no is answered the next day, or at once."""
SAYS_WHAT = re.compile(
    r"[\"“:]|\b"
    r"(?:about|asking|asked|ask|that|to (?:say|tell|let|check|confirm)|regarding|because|whether|if|"
    r"for)\b",
    re.I,
)
"""Words that begin what a message was about."""
PENDING = ("planned", "asked", "snoozed")
"""States of a step that is neither done nor left out."""
REPLIES = ("reply_due", "rejection_reply", "offer_acknowledgement")


def once(nudges: list[Nudge]) -> list[Nudge]:
    """A reminder and what it repeats are one step; the newest stands for it."""
    steps = {
        (n.kind, n.opportunity, n.person, n.interview): n
        for n in sorted(nudges, key=lambda n: (n.count, n.due))
    }
    return list(steps.values())


def owed(search: JobSearch) -> list[Nudge]:
    """Answers to them that are still to be given."""
    return [n for n in search.nudges if n.kind in REPLIES and n.state in PENDING]


def fits(nudge: Nudge, kind: str) -> bool:
    if kind == "thank_you":
        return "thank" in nudge.kind
    if kind == "status":
        known = CATALOGUE.get(nudge.kind)
        return known is not None and known.status_ask
    return nudge.kind in REPLIES if kind == "reply" else nudge.kind == kind


def ahead(search: JobSearch, now: datetime) -> list[Nudge]:
    """Steps that can be done before they are brought: due soon, of a meeting that has begun; of each the first reminder."""
    early = dict.fromkeys(REPLIES, ANSWER_AHEAD)
    planned = (n for n in search.nudges if n.state == "planned" and n.of is None)
    rows = [n for n in planned if n.due <= now + early.get(n.kind, AHEAD)]
    mine = [n for n in rows if n.kind not in SPECIAL and _may_begin(search, n, now)]
    first = {
        (n.kind, n.opportunity, n.person, n.interview): n
        for n in sorted(mine, key=lambda n: (n.count, n.due), reverse=True)
    }
    return list(first.values())


def _may_begin(search: JobSearch, nudge: Nudge, now: datetime) -> bool:
    interview = search.interview(nudge.interview)
    return interview is None or (interview.start is not None and interview.start.instant <= now)


def thanks_owed_at(search: JobSearch, now: datetime) -> set[str]:
    """Opportunities where somebody met is still to be thanked."""
    waiting = [n for n in search.nudges if n.state in PENDING and fits(n, "thank_you")]
    return {n.opportunity for n in waiting if n.opportunity and _may_begin(search, n, now)}


def thanks_ahead(search: JobSearch, now: datetime, person: str | None, text: str) -> Nudge | None:
    """ "Wrote to Priya" on the evening of the interview, without a word about what for: the thank-you that was next."""
    if SAYS_WHAT.search(text):
        return None
    rows = [n for n in ahead(search, now) if n.person == person and fits(n, "thank_you")]
    return rows[0] if rows else None
