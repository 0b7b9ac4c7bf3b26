"""What was told in the very words with which the look back begins: it is kept before anything is asked, and never lost."""

from coach import lazy_re as re
from coach.model import Interview
from coach.understand.gist import likeliest
from handlers.debriefing import debrief_people, debrief_promise, debrief_whole
from handlers.debriefing.debrief_elsewhere import slot_of
from handlers.debriefing.debrief_pieces import Piece, parts
from handlers.debriefing.debrief_promise_words import FELT_GOOD
from handlers.debriefing.debrief_sorting import over
from handlers.free_words import note
from handlers.interviews.lateness import FELT_BAD
from handlers.reading import find
from handlers.reading.fits import states
from handlers.reading.reread import reread
from handlers.turn import Turn

TELLS = 5
"""Words from which something is told."""
STEERS = re.compile(r"\b(?:debrief|look back|tell you|let'?s (?:talk|go)|how it went|ask me)\b", re.I)
"""The look back itself is asked for."""
FELT = ("felt_good", "felt_bad", "finished", "nervous")


def kept(turn: Turn, interview: Interview) -> tuple[Turn, str]:
    """The turn with it, and what is said to it; nothing where no more is told than that it is over, or how it felt."""
    company = turn.search.opportunity(interview.opportunity)
    if company is None or not states(turn.text) or STEERS.search(turn.text):
        return turn, ""
    told = reread(turn, re.sub(rf"^\W*{re.escape(company.company)}\s*[:–-]\s*", "", turn.text, flags=re.I))
    told = told.about(company.id)
    if pieces := _pieces(find.without_company(told)):
        kept_ = debrief_whole.put(told, interview, pieces)
        return kept_, debrief_whole.echo(pieces, debrief_whole.new_there(turn, kept_, interview))
    if (people := debrief_people.told(find.without_company(told), interview)) is not None:
        return people
    if not _more(told):
        return turn, ""
    return note.put(told, company.id), f"Kept with {find.name_of(company)}.\n"


def _pieces(turn: Turn) -> tuple[Piece, ...]:
    found = tuple(p for p in parts(turn) if p.slot in debrief_whole.KEPT)
    slot = None if found else slot_of(turn.text, "promise")
    return (Piece(turn.text, slot),) if slot in debrief_whole.KEPT and slot is not None else found


def date_told(turn: Turn, interview: Interview, lead: str) -> Turn | None:
    """When they decide, where that is told as well."""
    promise = " ".join(p.text for p in parts(find.without_company(turn)) if p.slot == "promise")
    return debrief_promise.told(reread(turn, promise), interview, lead) if promise else None


def _more(turn: Turn) -> bool:
    best = likeliest(turn.text)
    felt = FELT_BAD.search(turn.text) or FELT_GOOD.match(turn.text) or (best is not None and best.act in FELT)
    return len(turn.text.split()) >= TELLS and not felt and not over(turn.text)
