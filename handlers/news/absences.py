"""Somebody of theirs away, told beside the day they decide: the days of the absence are no decision."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Opportunity, wall_at
from coach.understand import DateRead, Understood
from handlers.reading import find
from handlers.turn import Turn

CLAUSES = re.compile(r"[,;.!?]\s|\s(?:and|but|so|then|yet)\s", re.I)
AWAY = re.compile(
    r"\b(?:away|off|out(?: of (?:the )?office)?|(?:on|in) (?:holidays?|vacation|leave|a (?:trip|course|break))|"
    r"travell?ing|at a conference|not (?:in|there|around)|closed|shut|sick|ill)\b",
    re.I,
)
BACK = re.compile(r"\b(?:back|returns?|in again|until|till|'til)\b", re.I)
DECIDES = re.compile(
    r"\b(?:decid\w*|decision|know|tell|told|hear|answer|let (?:me|us) know|get back to|come back to|"
    r"back to (?:me|us)|reply|call|write|update|sort|announce)\w*\b",
    re.I,
)


def without(read: Understood) -> Understood:
    """The dates without those of an absence, where another is left."""
    kept = tuple(d for d in read.dates if not _of_an_absence(read.text, d))
    return replace(read, dates=kept) if kept and len(kept) < len(read.dates) else read


def of_deciding(read: Understood) -> DateRead | None:
    """ "They see two more until Wednesday and then decide by Friday": the day beside the deciding, where only one is."""
    dated = [d for d in read.dates if d.role in ("decision", "deadline", "event")]
    told = [d for d in dated if DECIDES.search(_clause(read.text, d))]
    return told[0] if len(told) == 1 and len(dated) > 1 else None


def decides(read: Understood) -> bool:
    """A day by which they decide is told beside the absence."""
    left = without(read)
    told = [d for d in left.dates if d.role in ("decision", "deadline") and not _of_an_absence(read.text, d)]
    return len(left.dates) < len(read.dates) and bool(told)


def noted(turn: Turn, company: Opportunity) -> Turn:
    """ "Back on Monday the 19th": nothing is asked of that person before (rule book 2.7)."""
    back = next(
        (d for d in turn.read.dates if _of_an_absence(turn.read.text, d) and _is_back(turn.read.text, d)),
        None,
    )
    if back is None or back.start <= turn.now:
        return turn
    people = find.people_there(turn, company)
    person = people[0] if people else turn.search.person(company.primary)
    if person is None:
        return turn
    day = wall_at(back.start, turn.search.zone_of(company)).date
    return turn.put(replace(person, out_of_office_until=day))


def _of_an_absence(text: str, said: DateRead) -> bool:
    clause = _clause(text, said)
    gone = AWAY.search(clause) or BACK.match(clause.strip())
    return gone is not None and DECIDES.search(clause.replace("back", "")) is None


def _is_back(text: str, said: DateRead) -> bool:
    return BACK.search(_clause(text, said)) is not None


def _clause(text: str, said: DateRead) -> str:
    begins = max((m.end() for m in CLAUSES.finditer(text, 0, said.span[0])), default=0)
    ends = next((m.start() for m in CLAUSES.finditer(text, said.span[1])), len(text))
    return text[begins:ends]
