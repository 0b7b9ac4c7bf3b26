""" "What are the conditions again?": what was told of the offer in hand, and until when it is to be answered."""

from coach import lazy_re as re
from coach.model import Opportunity
from handlers import words
from handlers.overview.their_word import LEAD
from handlers.reading import find
from handlers.turn import Turn

TERMS = re.compile(
    r"[$£€₹]|\d\s?(?:k|lpa|lakh\w*|%|days|weeks|hours)\b|\b(?:salary|pay|paid|bonus|holidays?|vacation|leave|start\w*|remote|home|hours|contract|"
    r"notice|benefits?|pension|equity|shares|options|probation|permanent|offer\w*)\b",
    re.I,
)
"""Pay, time and the like."""
_TERMS = (
    r"(?:terms?|conditions?|details?|package|numbers?|offer|salary|pay|money|wage|rate|bonus|benefits?|"
    r"holidays?|vacation|start(?:ing)?(?: date| day)?|hours)"
)
ASKED = re.compile(
    rf"{LEAD}(?:what(?:['’]?s| is| are| was| were)?|which|how (?:much|good)(?: is| was)?|(?:can you )?(?:remind me of|tell me|show me)|do you (?:know|have|remember))\b"
    rf"(?: again)?(?: (?:the|their|my|all|of|in|that|those|[\w.&'’-]+['’]s?))* {_TERMS}(?: {_TERMS})?\b"
    r"(?: (?:of|in|from|with|at|for|by) (?:the |their |this |that )?(?:[\w.&'’-]+ ?){1,3})?(?: again| exactly| now| they (?:offer(?:ed)?|gave|said)(?: me)?)*\W*$|"
    rf"{LEAD}(?:what|how much) (?:did|do|are|have|was|is) (?:they|she|he|i|it|[\w.&'’-]+) (?:actually |exactly )?(?:offer(?:ed|ing)?(?: me)?|pay(?:ing)?(?: me)?|get(?:ting)?)(?: again| exactly| there)*\W*$|"
    rf"{LEAD}how much was (?:it|that)(?: again| exactly)*\W*$|"
    rf"{LEAD}how long (?:is|does|will) (?:the|their|this|my|[\w.&'’-]+['’]s) offer (?:good|open|valid|stand|last|hold|be)\b",
    re.I,
)
MOST = 5


def answered(turn: Turn) -> Turn | None:
    """None where something else is asked, or where no offer is in hand, or it is not clear whose."""
    named = tuple(o for o in find.companies(turn) if o in turn.search.offers)
    mine = named or turn.search.offers
    if len(mine) != 1 or ASKED.match(turn.text) is None:
        return None
    return turn.about(mine[0].id).say(_known(turn, mine[0]), silent=True)


def _known(turn: Turn, company: Opportunity) -> str:
    name, until = find.name_of(company), _until(turn, company)
    lead = rf"^\W*{re.escape(name)}\s*[:,-]\s*"
    bare = (re.sub(lead, "", n, flags=re.I).strip(" .") for n in company.notes)
    told = [n for n in bare if TERMS.search(n)][-MOST:]
    if told:
        rest = f" It is to be answered {until}." if until else ""
        shown = "; ".join(words.shown(n, 120) for n in told)
        return f"What you told me of it: {shown}.{rest}"
    known = f"that it is to be answered {until}" if until else "that it came"
    return f'Of the offer from {name} I know only {known}. Tell me more, for example "{name}: 60k, start in January", and I keep it.'


def _until(turn: Turn, company: Opportunity) -> str:
    by = company.offer.deadline.seen_from(turn.zone) if company.offer and company.offer.deadline else None
    return f"by {words.day(by.date, turn.today)}, {words.clock(by.local)}" if by else ""
