""" "She gave me her number": good to have, and asked for; without its digits there is nothing to keep yet."""

import re
from dataclasses import replace

from coach.model import Opportunity
from handlers import words
from handlers.reading import find
from handlers.reading.fits import asks
from handlers.reading.lead import behind
from handlers.turn import Turn

GAVE = re.compile(
    behind("yes|oh")
    + r"(?:(?:[\w.'’-]+ ){1,3}?(?:gave|given|sent|left|passed|handed|texted|told) me (?:with )?(?:(?:her|his|their|a|an) )(?:(?:direct|private|personal|work|own|mobile|cell|phone|business|visiting) )*(?P<what>number|e-?mail(?: address)?|address|card|contact(?: details)?|details|extension)\b|"
    r"i (?:(?:have|got|also have|have got) )(?:\w+ )?(?P<mine>her|his|their|[A-Z]\w+['’]s) (?:(?:direct|private|personal|work|own|mobile|cell|phone|business) )*(?P<of>number|e-?mail(?: address)?|card|contact details)\b)",
    re.I,
)
MY_OWN = re.compile(
    r"^\W*(?:btw,? |also,? |and |so )*(?:my|i have an?|i'?ve got an?|i changed my|i got an?) (?:(?:new|own|home|work|private) )*(?:(?:phone|mobile|cell|e-?mail|mail) )?(?:number|address|account|phone|mobile|cell|e-?mail|mail)"
    r"(?: now)?(?:\W*$| (?:has |just |is |was )*(?:chang\w+|new|different))",
    re.I,
)
""" "My phone number changed": nobody of theirs is gone."""
MINE_CHANGED = (
    "Which is it now? /settings takes your name and number, and they then stand below every e-mail."
)
LONGEST = 140
EXAMPLES = {"mail": "{first}'s email is ...", "number": "{first}'s number is ..."}


def apply(turn: Turn) -> Turn | None:
    """None where it stands there already, or nobody can be meant."""
    found, read = GAVE.search(turn.text), turn.read
    if MY_OWN.search(turn.text) and not (read.phones or read.emails):
        return turn.say(MINE_CHANGED, silent=True)
    if (
        found is None
        or read.phones
        or read.emails
        or any(d.start > turn.now for d in read.dates)
        or len(turn.text) > LONGEST
        or asks(turn.text)
    ):
        return None
    company = find.opportunity(turn, open_only=False).one
    if company is None:
        return None
    what = (found["what"] or found["of"] or "").casefold()
    said = _asked(turn, company, "mail" if "mail" in what else "number")
    return replace(turn, resumes=f"{said}\n") if turn.search.question else turn.say(said, silent=True)


def _asked(turn: Turn, company: Opportunity, what: str) -> str:
    people = (
        find.people_there(turn, company)
        or [p for p in turn.search.people_of(company.id) if p.id == company.primary]
        or list(turn.search.people_of(company.id))
    )
    first = words.called(people[0]) if people else "Dana"
    example = EXAMPLES[what].format(first=first)
    return f'Good to have. Type it as "{example}", and it stands on every draft that can use it.'
