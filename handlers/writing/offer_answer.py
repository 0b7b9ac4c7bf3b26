"""The wording of the answer to an offer, asked for in words: a no, a yes, or more time (rule book N22)."""

from coach import lazy_re as re
from coach.model import Nudge, Opportunity
from handlers.reading import whose_offer
from handlers.reading.lead import behind
from handlers.turn import Turn
from handlers.writing import drafts, free_drafts

WANTS = (
    r"(?:(?:how|what) (?:do|should|shall|can|could|would|to) ?(?:i )?(?:best |even |\w+ly )?"
    r"(?:write|say|tell|answer|reply|put|word|phrase)?\b.{0,24}?|"
    r"(?:can|could|would|will) (?:you|u) (?:please )?(?:help|write|draft|show|give|word|phrase)\b.{0,24}?|"
    r"(?:please |pls )?(?:help|write|draft|word|phrase|show)\b(?: me| us)?.{0,24}?|"
    r"(?:i )?(?:need|want|would like|have) (?:the |a |some )?"
    r"(?:words|wording|draft|text|letter|note|mail|e-?mail|message|way|to know how)\b.{0,16}?|"
    r"(?:the |any )?(?:words|wording|draft|text|letter|note|mail|e-?mail|message|template)\b.{0,16}?)"
)
_MAY_I = (
    r"(?:(?:can|may|could) i|is there (?:an? )?(?:\w+ )?way to|what'?s (?:the|an?) (?:\w+ )?way to) (?:\w+ )?"
)
_NO = (
    r"(?:turn(?:ing)? (?:\S+ ){1,4}down|turn(?:ing)? down|say(?:ing)? no|declin\w+|reject(?:ing)?|"
    r"refus(?:e|ing)|no(?=\W*(?:$|[,.;]|(?:kindly|politely|nicely|gently|thanks|thank|without)\b))|"
    r"let(?:ting)? \S+(?: \S+)? down|break(?:ing)? it to|(?:an? )?no to \S+|"
    r"i(?:'?m| am)? (?:not (?:taking|accepting|coming|interested)|(?:taking|took|chose|going (?:with|for)) "
    r"(?:the other|another|something else|someone else)|going (?:elsewhere|somewhere else))|(?:if|that|when) (?:it'?s|its|it is|my answer is|i say|i'?m saying) (?:a )?no)"
)
_YES = (
    r"(?:accept(?:ing)?|say(?:ing)? yes|"
    r"(?:if|that|when) (?:it'?s|its|it is|my answer is|i say|i'?m saying) (?:a )?yes|"
    r"tak(?:e|ing) (?:it|the (?:job|offer|role|position)))"
)
_ALONE = behind("please|pls|yes") + r"(?:{}|the {} (?:wording|text|letter|mail|e-?mail|one|version))\W*$"
WAYS = (
    ("decline", re.compile(rf"{behind('pls|please|hey|now')}(?:{WANTS}|{_MAY_I})\b{_NO}\b", re.I)),
    ("accept", re.compile(rf"{behind('pls|please|hey|now')}{WANTS}\b{_YES}\b", re.I)),
    ("decline", re.compile(_ALONE.format("decline", "(?:decline|no)"), re.I)),
    (
        "decline",
        re.compile(
            rf"{behind('pls|please|now|help me')}(?:let|turn) (?:\S+ ){{1,3}}down (?:easy|easily|gently|nicely|kindly|softly|politely)\W*$",
            re.I,
        ),
    ),
    ("accept", re.compile(_ALONE.format("accept", "(?:accept|yes)"), re.I)),
)
"""Which answer the wording is wished of."""
SAID = {
    "decline": "Soon, with thanks, one clear no and one kind reason; it closes no door.",
    "accept": "A clear yes, thanks, and what comes next. Best once you have the offer in writing.",
}


def apply(turn: Turn) -> Turn | None:
    """None where no offer is open, or something else is asked."""
    if not turn.search.offers:
        return None
    way = next((way for way, pattern in WAYS if pattern.search(turn.text)), None)
    company = whose_offer.one(turn) if way is not None else None
    if way is None or company is None:
        return None
    turn = turn.about(company.id)
    brought = _brought(turn, company)
    return drafts.offer_answer(turn, (brought.id, way)) if brought else _shown(turn, company, way)


def _brought(turn: Turn, company: Opportunity) -> Nudge | None:
    """The decision, where its message is there already."""
    mine = (n for n in turn.search.nudges if n.opportunity == company.id and n.kind == "offer_decision")
    return next((n for n in mine if n.state == "asked"), None)


def _shown(turn: Turn, company: Opportunity, way: str) -> Turn:
    worded = free_drafts.to_primary(turn, company, "offer_decision", SAID[way], way)
    return worded or turn.say(SAID[way])
