""" "Acme is in Munich, Bavaria", "they're based in New York": whose clock and whose holidays count, told in a sentence."""

from coach import lazy_re as re
from coach.model import Opportunity
from handlers.interviews import places
from handlers.interviews.place_names import place_of
from handlers.reading import find
from handlers.reading.fits import states
from handlers.turn import Turn

TOLD = re.compile(
    r"^\W*(?:(?:by the way|btw|fyi|also|and|oh|note|no)\b[ ,:]*)*(?P<who>[^,;.!?\n]{2,50}?)"
    r"(?:'s| their)?(?: (?:head ?)?(?:office|offices|hq|headquarters|quarters|site|team|people))?"
    r"(?: is|'s|(?<=\bit)s| are|'re| sits?| works?)(?: all| now| actually| mostly)? "
    r"(?:(?:based|located|headquartered|situated) )?(?:in|at|out of|from|near) (?:the )?"
    r"(?P<place>[^;.!?\n\d]{2,50}?)(?: time)?"
    r"(?P<against>,? (?:and )?not (?:in |at |the )*[^;.!?,\n\d]{2,30}?(?: (?:one|site|office|branch))?)?"
    r"(?:,? (?:so |and |in |it'?s )*(?:the |a |my |our )?(?:same|different|other|another) "
    r"(?:time ?zone|clock|time|country)(?: as (?:me|mine|here|us))?)?\W*$",
    re.I,
)
SAME = re.compile(r"\bsame (?:time|clock)", re.I)
THEY = re.compile(
    r"^(?:they|it|the|the (?:company|firm|employer|office|job|team|position|role)|their)$", re.I
)


def apply(turn: Turn) -> Turn | None:
    """None where it is no place that is known, or not told of an employer of the user's."""
    if turn.text.startswith("/") or turn.read.dates or not states(turn.text):
        return None
    found = TOLD.match(turn.text)
    company = _whose(turn, found["who"].strip()) if found else None
    if found is None or company is None:
        return None
    place = found["place"].strip()
    clock, country = place_of(place)
    if clock is None and country is None and SAME.search(turn.text):
        clock = turn.search.zone_of(company)
    known = clock or country or found["against"]
    return places.keep(turn, company, clock, country, place) if known else None


def _whose(turn: Turn, who: str) -> Opportunity | None:
    """The company so named, or the one just spoken of."""
    named = [o for o in find.named_in(turn.search, who) if len(who) <= len(o.company) + 8]
    if THEY.match(who):
        return find.opportunity(turn).one
    return named[0] if len({o.company for o in named}) == 1 else None
