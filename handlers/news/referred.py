"""Somebody put the user's name forward, and no application is told of yet: kept, and the thanks to them come first (N17)."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import JobSearch, Opportunity
from handlers import record as records
from handlers import words
from handlers.interviews.who_is_met import add_people
from handlers.news import referrals
from handlers.overview.noted import noted
from handlers.reading import find
from handlers.reading.fits import states
from handlers.turn import Turn

OPEN = ("note", "other", "heard", "contact", "sent", "debrief", "list", "draft")
"""Intents that leave room for it; an application or an interview told with it keeps its own."""


APPLIED = re.compile(r"\bappl(?:y|ied|ying|ication)\b|\binterview", re.I)
FORWARD = re.compile(
    r"\b(?:referred|recommended|vouched for) me\b|"
    r"\b(?:put|passed|gave|handed|forwarded|sent|dropped|brought) (?:in |on |along |up )?"
    r"(?:me forward|my (?:name|cv|resume|résumé|profile))\b|"
    r"\ba (?:good |kind )?word (?:in )?for me\b",
    re.I,
)
""" "Gave me three slots" puts nobody forward."""
PROMISED = "Good to have {first} on your side. {name} is on the list; tell me when the word is in, when you apply, or when they write."
DONE = "Good to have {first} on your side. {name} is on the list; tell me when you apply or hear from them."


def _where_they_work(turn: Turn) -> str | None:
    """ "Niamh referred me today": to her own company, where that is the only one of hers that is known."""
    theirs = {o for p in find.people(turn) for o in p.opportunities}
    company = turn.search.opportunity(theirs.pop()) if len(theirs) == 1 else None
    return company.company if company else None


def apply(turn: Turn) -> Turn | None:
    """None where these words are something else."""
    text = turn.text
    plainly = FORWARD.search(text) is not None and not APPLIED.search(text)
    loose = turn.read.intent in OPEN or referrals.promised(text) or plainly
    if not loose or not states(text) or turn.days_ahead:
        return None
    if not turn.read.contacts or not referrals.told(text):
        return None
    name = turn.read.company or (_where_they_work(turn) if plainly else None)
    return _noted(turn, name) if name is not None else None


def promised_at(turn: Turn, name: str) -> Turn | None:
    """The company told apart from the promise."""
    return _noted(turn, name, promised=True)


def _noted(turn: Turn, name: str, *, promised: bool | None = None) -> Turn | None:
    """None where nobody who was named is who referred them."""
    promised = referrals.promised(turn.text) if promised is None else promised
    search, company = _on_the_list(turn, name)
    search, people = add_people(search, company.id, replace(turn.read, company=company.company))
    search = search if promised else referrals.settle(search, company.id, turn.text)
    told = (p for p in search.people if p.id in people and (promised or p.role == "referrer"))
    if (who := next(told, None)) is None:
        return None
    name = find.name_of(company)
    turn = turn.to(search).about(company.id).changed(f"who referred you to {name}")
    said = PROMISED if promised else DONE
    return noted(turn, said.format(first=words.called(who), name=name))


def _on_the_list(turn: Turn, name: str) -> tuple[JobSearch, Opportunity]:
    if known := find.company(turn.search, name):
        return turn.search, known[0]
    return records.add_opportunity(turn.search, name[:80], turn.now)
