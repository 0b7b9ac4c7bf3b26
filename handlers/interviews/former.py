"""The company noted is where the user worked, and not where the interview is: "Harmon is my former employer"."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Opportunity
from handlers import capitals, record, words
from handlers.overview.noted import noted
from handlers.reading import find
from handlers.reading.fits import states
from handlers.reading.lead import behind
from handlers.turn import Turn

_MINE = (
    r"(?:my|the) (?:former|old|last|previous|past|current|present|ex)[- ]?"
    r"(?: (?:employer|company|job|firm|workplace|boss|place|one))?"
)
_WORK = (
    r"where i (?:work|worked|am|was|used to (?:work|be))(?: now| before| until \w+)?|"
    r"who i (?:work|worked) for"
)
SAYS = re.compile(
    behind("no|sorry|wait|actually|that's wrong|thats wrong")
    + rf"(?P<old>.{{2,40}}?) (?:is|was)(?: only| just)? (?:{_MINE}|{_WORK})"
    rf"(?:,? not (?:the one|where|who) [^.;!?]{{3,40}})?\s*(?:[.,;!:-]+\s*(?P<rest>.*))?$",
    re.I | re.S,
)
WITH = re.compile(
    r"\b(?i:interview\w*|meeting|call|talk|it|one|job|position|role)(?:'s| is| was| will be)?"
    r"(?: (?:with|at|for))+ (?:the )?(?P<new>[A-Z][\w.&'’-]*(?: (?:[A-Z&][\w.&'’-]*|of|and|the|for))*)"
)


def apply(turn: Turn) -> Turn | None:
    """None unless a known company is the one that is not meant."""
    found = SAYS.match(turn.text) if states(turn.text) else None
    company = _known(turn, found["old"]) if found else None
    if found is None or company is None:
        return None
    new = WITH.search(found["rest"] or "")
    if new is None:
        return _asked(turn, company)
    return _renamed(turn, company, capitals.company(new["new"].strip(" .")))


def _known(turn: Turn, name: str) -> Opportunity | None:
    rows = find.company(turn.search, name.strip(' "'))
    return rows[0] if len(rows) == 1 else None


def _asked(turn: Turn, company: Opportunity) -> Turn:
    """The name is still to be said; "rename" takes it at any time."""
    old = find.name_of(company)
    return turn.say(
        f'Sorry. Which company is it with, then? Say "rename {words.shown(company.company)} to ...", and all that stands under {old} goes there.'
    )


def _renamed(turn: Turn, company: Opportunity, new: str) -> Turn:
    """All that was noted stands there now; two that are known do not become one."""
    if find.company(turn.search, new):
        return turn.say(
            f'{words.shown(new)} is on my list already. To take {find.name_of(company)} off it, say "forget {words.shown(company.company)}".'
        )
    search = record.put(turn.search, replace(company, company=new))
    old = words.shown(company.company)
    turn = turn.to(search).about(company.id).changed(f"{words.shown(new)}, not {old}", tell=False)
    return noted(turn, f"Corrected: it is with {words.shown(new)}, not {old}.")
