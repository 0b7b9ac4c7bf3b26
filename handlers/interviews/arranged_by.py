"""An interview that an agency's recruiter arranged, told with their firm: the firm is not where the interview is (rule book N15)."""

from collections.abc import Callable
from dataclasses import replace

from coach import lazy_re as re
from handlers import record
from handlers.reading.fits import states
from handlers.reading.reread import reread
from handlers.turn import Turn

_NAME = r"(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+){0,2}"
_FIRM = r"(?-i:[A-Z0-9])[\w&'’.-]*(?: (?:(?-i:[A-Z0-9&])[\w&'’.-]*|of|and)){0,3}"
_AGENT = r"(?:(?:agency |external |recruitment )?(?:recruiter|headhunter|consultant|agent))"
_GOT = r"(?:got|set up|set|arranged|organi[sz]ed|booked|lined up|found|landed|scheduled)"
LEADS = re.compile(
    rf"^\W*(?:(?:so|hi|hello|hey|ok|good news)\b[,:!. ]*)*"
    rf"(?:(?P<mine>my|the|an?) (?P<kind>{_AGENT}),? )?(?P<who>{_NAME})"
    rf"(?:,? (?:at|from|of|with) (?P<firm>{_FIRM})| ?\((?P<firm2>[^)]{{2,40}})\))?,? "
    rf"(?:has |have |just |kindly )*{_GOT} (?:up )?(?:me )?"
    rf"(?P<rest>an? (?:\w+ )?(?:interview|call|meeting|chat|screen)\b.*)$",
    re.I | re.S,
)
BEHIND = re.compile(
    rf"[,;.–-]?\s+(?:(?:which was|it was|was|is) )?(?:{_GOT}|comes|came|runs) (?:up )?"
    rf"(?:by|through|via) (?:(?P<mine>my|the|an?) (?P<kind>{_AGENT}),? )?(?P<who>{_NAME})"
    rf"(?:,? (?:an? |the |my )?(?P<kind2>{_AGENT}))?"
    rf"(?:,? (?:at|from|of|with) (?P<firm>{_FIRM})| ?\((?P<firm2>[^)]{{2,40}})\))?(?=\s*(?:[.,;!?]|$))",
    re.I,
)
AGENCY = re.compile(
    r"\b(?:agency|recruiter|headhunter|recruitment|staffing|talent|recruiting|personnel)\b", re.I
)


def apply(turn: Turn, again: Callable[[Turn], Turn]) -> Turn | None:
    """None where nobody of an agency is said to have arranged it."""
    text = turn.text
    if not states(text):
        return None
    found = LEADS.match(text) or BEHIND.search(text)
    if found is None:
        return None
    firm = (found["firm"] or found["firm2"] or "").strip(" .")
    rest = (
        found["rest"] if "rest" in found.groupdict() else f"{text[: found.start()]}{text[found.end() :]}"
    ).strip()
    if not _stands_between(found, firm, rest):
        return None
    told = again(reread(turn, f"{rest.rstrip(' .')}, via agency recruiter {found['who']}"))
    return _of_firm(told, found["who"], firm)


def _stands_between(found: re.Match[str], firm: str, rest: str) -> bool:
    """Said so, or of a firm that is not the one of the interview."""
    if firm and firm.casefold() in rest.casefold():
        return False
    says = (found["mine"] or "").casefold() == "my" or AGENCY.search(found[0].removesuffix(rest)) is not None
    kind = found["kind"] or (found["kind2"] if "kind2" in found.groupdict() else None)
    return says or bool(firm and (kind or "rest" in found.groupdict()))


def _of_firm(told: Turn, who: str, firm: str) -> Turn:
    """Which agency it is, so that its name is known again."""
    agents = (p for p in told.search.people if p.role == "agency" and record.same_person(p.name, who))
    agent = next(agents, None)
    if agent is None or not firm or (agent.about and not AGENCY.search(agent.about)):
        return told
    return told.put(replace(agent, about=firm))
