"""With an offer in hand: "do I tell the others?" is answered by who the others are, with the wording for each."""

from coach import lazy_re as re
from coach.model import Choice, Opportunity
from coach.model.called import given_name
from handlers.advising import asked
from handlers.advising.of_the_others import OTHER_TALKS
from handlers.reading import find
from handlers.reading.lead import behind
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.writing import contact

_OTHERS = (
    r"(?:(?:all |both )?(?:of )?(?:the|my) "
    r"(?:others?|"
    r"other (?:ones?|two|three|companies|company|employers?|processes|places|firms|people|recruiters?|"
    r"interviews)|"
    r"rest)|everyone else|everybody else|anyone else|anybody else)"
)
ASKED = re.compile(
    behind("now|please|pls") + r"(?:(?:do|should|shall|must|can|may|could|ought) i "
    r"(?:have to |need to |also |now |already |to )*|"
    r"when (?:do|should) i |how (?:do|should) i |is it (?:ok|okay|wise|time) to |"
    r"(?:i )?(?:need|want|have) to |what (?:do|should) i )?"
    rf"(?:tell|inform|update|let|say to|write(?: to)?|contact|notify|warn)"
    rf"(?: to)? {_OTHERS}\b[^.!?]{{0,40}}[.!?]*$|"
    rf"^\W*(?:(?:and|so|but)\b[, ]*)*what about {_OTHERS}\W*$",
    re.I,
)
NOBODY = "Nobody else is open on your list, so there is nobody to tell."
EACH = "Yes, whoever is still open, today: that there is an offer, and by when you answer. It is fair, and it often speeds them up. Whose wording first?"
TAKEN = (
    "Yes, and soon: whoever still waits for you should hear it, in two kind lines. "
    '"I step back from {}" settles it, and I bring the wording.'
)
MOST = 6


TELL_ONE = re.compile(
    r"^\W*(?:(?:ok|then|so|please|now|and)\b[ ,]*)*(?:"
    r"(?:tell|inform|update|warn) (?P<told>[\w&.'’ -]{2,40}?)(?: now| first| about (?:it|that|this|(?:the|my) offer))*(?:[,.]? ?show me(?: the (?:words|wording)| how)?)?|"
    r"how (?:do|can|could|should) i (?:get|make) (?P<hurried>[\w&.'’ -]{2,40}?) (?:to )?(?:hurry(?: up)?|decide|speed (?:it )?up|move faster|answer sooner)|"
    r"i (?:need|want|have|would like|['’]d like|would rather) (?:to )?(?:wait for|hear from|know from) (?P<first>[\w&.'’ -]{2,40}?) first\b[^?]*|"
    r"what (?:do|should|can) i do (?:about|with) (?P<about>[\w&.'’ -]{2,40}?)(?: now| then)?"
    r")[.!? ]*$",
    re.I,
)
""" "I need to hear from Savile first, what do I do", with an offer of somebody else in hand."""


def apply(turn: Turn) -> Turn | None:
    if (one := _of_one(turn)) is not None:
        return one
    if not ASKED.match(turn.text) or not turn.search.opportunities:
        return None
    taken = any(o.status == "accepted" for o in turn.search.opportunities)
    if not taken and not turn.search.offers:
        return turn.say(asked.text_of(turn, OTHER_TALKS), silent=True)
    others = tuple(
        o for o in turn.search.opportunities if o.is_open and o.status not in ("offer", "accepted")
    )
    if not others:
        return turn.say(NOBODY, silent=True)
    if taken:
        return turn.say(TAKEN.format(find.name_of(others[0], others)), silent=True)
    if len(others) == 1:
        return _told(turn, others[0])
    rows = ((Choice(label=find.name_of(o, others), does=f"inst:{o.id}:offer_notice"),) for o in others[:MOST])
    return turn.say(EACH, *rows, silent=True)


def _of_one(turn: Turn) -> Turn | None:
    """Who is named, and is still open elsewhere."""
    found = TELL_ONE.match(turn.text) if turn.search.offers else None
    if found is None:
        return None
    name = next(n for n in found.groups() if n).casefold().strip()
    there = {
        o
        for p in turn.search.people
        if name in (p.name.casefold(), given_name(p.name))
        for o in p.opportunities
    }
    named = {o.id for o in find.companies(turn)} | there
    open_ = [o for o in turn.search.opportunities if o.id in named and o.is_open and o.status != "offer"]
    if len(open_) != 1:
        return None
    return _told(turn, open_[0])


def _told(turn: Turn, company: Opportunity) -> Turn:
    return contact.begin(reread(turn, f"Can I tell {company.company} about my offer?").about(company.id))
