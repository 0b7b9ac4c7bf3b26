"""Whether a note now and then is welcome while it is on hold, told in words; with the answer to them that went out (N29)."""

from coach import lazy_re as re
from coach.model import Opportunity
from handlers import catalogue
from handlers.news import on_hold
from handlers.reading import find
from handlers.reading.did import DID
from handlers.reading.fits import states
from handlers.turn import Turn
from handlers.writing.steps import PENDING

NOTES = re.compile(
    r"\b"
    r"(?:monthly|month|now and then|from time to time|once in a while|every few weeks|short notes?|"
    r"a note|(?:stay|keep|staying|keeping) in touch|check(?:ing)? in|lines? from me)\b",
    re.I,
)
YES = re.compile(
    r"\b(?:says?|said|wrote|replied|answered|told me)\b[^.;!?\n]{0,20}\b"
    r"(?:yes|sure|gladly|of course|welcome|fine|happy|ok|okay|please do)\b|"
    r"(?:\b(?:is|are|was|were|would be|be)|['’](?:s|re)) (?:\w+ )?(?:welcome|fine|happy|glad|ok|okay|good)\b|"
    r"\b(?:welcomes?|agreed|don'?t mind|doesn'?t mind|likes? that|appreciates? it)\b",
    re.I,
)
NO = re.compile(
    r"\b"
    r"(?:rather not|not necessary|no need|prefers? not|don'?t (?:want|need)|doesn'?t (?:want|need)|"
    r"not welcome|please don'?t|said no|says no)\b",
    re.I,
)


def apply(turn: Turn) -> Turn | None:
    """None where nothing is on hold, or these words say nothing of notes."""
    text, company = turn.text, _held(turn)
    if company is None or not states(text) or not NOTES.search(text):
        return None
    if not (NO.search(text) or YES.search(text)):
        return None
    turn = _answered(turn.about(company.id), company)
    company = turn.search.opportunity(company.id) or company
    return on_hold.quiet(turn, company) if NO.search(text) else on_hold.monthly(turn, company)


def _held(turn: Turn) -> Opportunity | None:
    held = [o for o in turn.search.opportunities if o.status == "on_hold"]
    named = find.companies(turn)
    mine = [o for o in held if o in named] or held
    return mine[0] if len(mine) == 1 else None


def _answered(turn: Turn, company: Opportunity) -> Turn:
    """ "I answered and asked if ...": the answer that was due is out."""
    due = [
        n
        for n in turn.search.nudges
        if n.kind == "reply_due" and n.opportunity == company.id and n.state in PENDING
    ]
    if not due or not DID.match(turn.text):
        return turn
    told = catalogue.BY_TAP["sent"](turn, (due[-1].id,))
    return turn.to(told.search)
