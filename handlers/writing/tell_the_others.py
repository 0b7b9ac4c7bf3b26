"""With an offer in hand: "do I tell the others?" is answered by who the others are, with the wording for each."""

import re

from coach.model import Choice
from handlers.advising import asked
from handlers.advising.before_it import OTHER_TALKS
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


def apply(turn: Turn) -> Turn | None:
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
        one = others[0]
        return contact.begin(reread(turn, f"Can I tell {one.company} about my offer?").about(one.id))
    rows = ((Choice(label=find.name_of(o, others), does=f"inst:{o.id}:offer_notice"),) for o in others[:MOST])
    return turn.say(EACH, *rows, silent=True)
