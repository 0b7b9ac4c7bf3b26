"""A job posting, pasted or as a link: kept with its company, and never an interview."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Choice, JobSearch, OpenQuestion, Opportunity, wall_at
from coach.understand.posting import Posting, posting_link, read_posting
from coach.understand.text import cap
from handlers import record, words
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.interviews import particulars, who_is_met
from handlers.overview.coming import NEXT
from handlers.overview.noted import GONE
from handlers.reading import find
from handlers.reading.reread import reread
from handlers.turn import Turn

WORDS_BESIDE = 12
"""Beside a link; more is a message of its own."""
TELLS = re.compile(
    r"\b(applied|sent|interview\w*|invited|offer|rejected|call|meet(ing)?|chat|zoom|teams)\b", re.I
)


def apply(turn: Turn) -> Turn | None:
    """None where the message is no posting."""
    if turn.text.startswith("/"):
        return None
    found = read_posting(cap(turn.text)) or _by_link(turn)
    return _kept(turn, found) if found is not None else None


def _by_link(turn: Turn) -> Posting | None:
    """A link to a posting and hardly a word beside it."""
    if len(turn.read.urls) != 1 or len(turn.text.split()) > WORDS_BESIDE or turn.read.dates:
        return None
    beside = turn.text.replace(turn.read.urls[0], " ")
    found = None if TELLS.search(beside) else posting_link(turn.read.urls[0])
    return replace(found, company=turn.read.company or found.company, role=turn.read.role) if found else None


def _kept(turn: Turn, found: Posting) -> Turn:
    if not found.company:
        return _whose(turn, found)
    search, company = _on_the_list(turn, found, found.company)
    read = replace(turn.read, role=None)
    company = particulars.told(company, read, turn.zone, turn.today)
    company = replace(
        company,
        role=company.role or found.role,
        posting_url=turn.read.urls[0] if turn.read.urls else company.posting_url,
    )
    search = record.put(search, company)
    if turn.read.phones or turn.read.emails:
        search, _ = who_is_met.add_people(search, company.id, turn.read)
    turn = (
        turn.to(record.answered(search)).about(company.id).changed(f"the posting of {find.name_of(company)}")
    )
    first_step = (Choice(label="I applied today", does=f"post:{company.id}:applied"),)
    return turn.say(_told(turn, company), first_step if _ahead(turn, company) else (), UNDO)


def _whose(turn: Turn, found: Posting) -> Turn:
    job = f" {words.shown(found.role, 60)}:" if found.role else ""
    return turn.ask("posting", "company", known=(("text", turn.text[:3000]),)).say(
        f"A job posting.{job} Which company is it? I read what is pasted here, and open no links.",
        (Choice(label="Never mind", does="cancel"),),
    )


def _on_the_list(turn: Turn, found: Posting, name: str) -> tuple[JobSearch, Opportunity]:
    """The open one of that company and role, else a new one."""
    known = [o for o in find.company(turn.search, name) if o.is_open]
    same = [o for o in known if not (o.role and found.role) or o.role.casefold() == found.role.casefold()]
    if same:
        return turn.search, same[0]
    return record.add_opportunity(turn.search, name[:80], turn.now, source="advert")


def _told(turn: Turn, company: Opportunity) -> str:
    lines = [f"Kept: {find.name_of(company)}{', ' + words.shown(company.role, 80) if company.role else ''}."]
    facts = []
    if company.closing_date:
        facts.append(f"closes {words.near_day(company.closing_date, turn.today)}")
    if company.reference:
        facts.append(f"reference {company.reference}")
    if company.no_calls:
        facts.append("they ask for no calls")
    if facts:
        lines.append(f"{words.capital(words.listed(facts))}.")
    if _ahead(turn, company):
        lines.append("Tell me when you have applied, and I'll keep an eye on it.")
    return "\n".join(lines)


def _ahead(turn: Turn, company: Opportunity) -> bool:
    """The application is still to be sent."""
    return company.applied_on is None and not turn.search.interviews_of(company.id)


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """post:<opportunity>:applied."""
    company = turn.search.opportunity(args[0]) if len(args) == 2 else None
    if company is None:
        return turn.say(GONE)
    today = wall_at(turn.now, turn.zone).date
    turn = turn.put(replace(company, applied_on=company.applied_on or today))
    turn = turn.about(company.id).changed(f"applied to {find.name_of(company)}")
    return turn.say(f"Noted: applied to {find.name_of(company)}, today.", UNDO, after=NEXT)


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    """The company's name, with the posting that was pasted before."""
    name = turn.read.company or words.shown(turn.text, 60)
    if turn.read.dates or len(turn.text) > 80 or not any(c.isalnum() for c in name):
        return None
    posted = reread(turn.answered(), question.get("text") or "")
    found = read_posting(posted.text) or Posting(None, None)
    return _kept(posted, replace(found, company=name))


CONVERSATION = Conversation(
    name="posting",
    summary="a job posting",
    begin=lambda turn: turn.say("Paste the posting here, and I'll keep it with its company."),
    answer=answer,
    taps={"post": tap},
    in_menu=False,
)
