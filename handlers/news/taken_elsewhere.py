""" "I took another job", "told Quayside I've accepted elsewhere": whoever still waits gets a kind goodbye (rule book 2.7, N24)."""

from coach import lazy_re as re
from coach.model import Opportunity, Person
from handlers import record, words
from handlers.buttons import UNDO
from handlers.news.outcome import with_status
from handlers.overview.coming import NEXT
from handlers.reading import find
from handlers.reading.fits import states
from handlers.reading.lead import behind
from handlers.turn import Turn
from handlers.writing.sent_words import channel_in

_OTHER = r"(?:an?other|a different|some other|an?)"
_JOB = r"(?:job|offer|role|position|post|contract|place|company|firm|employer)"
_AWAY = (
    r"(?:elsewhere|somewhere else|"
    r"with (?:somebody|someone|an?other|a different)(?: (?:else|company|firm|employer|one|place))?|"
    r"at (?:an?other|a different) (?:company|firm|place|employer))"
)
_TOOK = r"(?:accepted|signed(?: on)?|taken|took|got|found|going with|gone with|went with|starting|start)"
_ME = r"(?:i(?:['’](?:ve|m|d))?|i have|i am)"
TAKEN = re.compile(
    behind("well|good news|great news|today|update")
    + rf"(?:(?:{_ME}|just|already|now|finally|have|today) )*{_TOOK} (?:(?:up|on) )?"
    rf"(?:{_OTHER} {_JOB}(?: {_AWAY})?\b"
    rf"(?! (?:offer|ads?|adverts?|postings?|openings?|sites?|fairs?|interview|with (?!(?:some|an)))|"
    rf"\s*(?:from|at|in|of|as)\b)|"
    rf"{_AWAY}\b)|"
    rf"\b(?:told|informed|wrote(?: to)?|let|e-?mailed|mailed|called|rang)\b[^.;!?]{{1,60}}?\b{_ME} "
    rf"(?:just |already |now )*{_TOOK} (?:(?:up|on) )?(?:{_OTHER} {_JOB}\b|{_AWAY}\b)",
    re.I,
)
_JUST_GOT = re.compile(
    r"\b(?:got|found) (?:an?|another|a different) (?:offer|place|post|contract|role|position)\b", re.I
)
"""An offer that came is not taken yet."""
GOING_THERE = re.compile(
    r"\b(?:told|informed|let|said to|wrote(?: to)?|texted|e-?mailed|mailed)\b[^.;!?]{1,40}?\bi(?:['’]?m| am| will be|['’]ll be|['’]?ve| have)? "
    r"(?:just |already |now )*(?:going (?:to|with|for)|taking|took|taken|joining|joined|starting (?:at|with)|accepted|chose|picked)\b",
    re.I,
)
""" "Told him I'm going to Crumb"."""
TOLD = re.compile(
    r"^\W*(?:(?:i|just|have|i've|already|also)\b ?)*(?:told|informed|wrote|let|e-?mailed|mailed|called|rang)\b",
    re.I,
)


def apply(turn: Turn) -> Turn | None:
    """None where these words are something else, or an offer on the list could be the one that was taken."""
    text = turn.text
    if (knows := _of_the_job_taken(turn)) is not None:
        return _closed(turn, (knows[0],), knows)
    if not states(text) or _JUST_GOT.search(text) or not TAKEN.search(text):
        return None
    told = _told(turn)
    waiting = tuple(o for o in turn.search.opportunities if o.is_open and o.status != "offer")
    closes = tuple(o for o in waiting if o.id == told[0].id) if told and turn.search.offers else waiting
    if not closes or (turn.search.offers and not told):
        return None
    return _closed(turn, closes, told)


def _of_the_job_taken(turn: Turn) -> tuple[Opportunity, Person | None] | None:
    """ "Dean rang, told him I'm going to Crumb": whoever it was said to, where the one taken is on the list."""
    accepted = [o for o in turn.search.opportunities if o.status == "accepted"]
    if not accepted or not states(turn.text) or not GOING_THERE.search(turn.text):
        return None
    people = [(turn.search.opportunity(id), p) for p in find.people(turn) for id in p.opportunities]
    named = [(o, p) for o, p in people if o is not None and o.is_open and o not in accepted]
    companies = [
        (o, turn.search.person(o.primary)) for o in find.companies(turn) if o.is_open and o not in accepted
    ]
    waiting = [
        (o, turn.search.person(o.primary))
        for o in turn.search.opportunities
        if o.is_open and o not in accepted
    ]
    return next(
        (found[0] for found in (named, companies, waiting) if len({o.id for o, _ in found}) == 1), None
    )


def _told(turn: Turn) -> tuple[Opportunity, Person | None] | None:
    """Who has heard it already."""
    if not TOLD.match(turn.text):
        return None
    people = find.people(turn)
    named = find.companies(turn)
    if people:
        company = turn.search.opportunity(people[0].opportunities[0]) if people[0].opportunities else None
        return (company, people[0]) if company is not None else None
    return (named[0], turn.search.person(named[0].primary)) if len(named) == 1 else None


def _closed(
    turn: Turn, closes: tuple[Opportunity, ...], told: tuple[Opportunity, Person | None] | None
) -> Turn:
    for company in closes:
        turn = with_status(turn, company, "withdrawn")
    if told is not None:
        company, person = told
        search, _ = record.add_contact(
            turn.search, opportunity=company.id, at=turn.now, direction="out",
            channel=channel_in(turn.text) or "email", person=person.id if person else None, kind="close_out",
            text=turn.text[:300],
        )  # fmt: skip
        turn = turn.to(search)
    turn = turn.changed("a job taken elsewhere", tell=False)
    owed = [find.name_of(o) for o in closes if told is None or o.id != told[0].id]
    rest = f" I'll bring a kind note for {words.listed(owed)}, so that nobody waits for you." if owed else ""
    lead = "Congratulations." if told is None else f"Noted: {find.name_of(told[0])} knows. Congratulations."
    return turn.say(f"{lead}{rest}", UNDO, after=NEXT)
