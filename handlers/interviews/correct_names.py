"""Corrections of who and what: another person, one more, an address, the role, the company's full name."""

from collections.abc import Callable
from dataclasses import replace

from rapidfuzz import fuzz

from coach import lazy_re as re
from coach.model import Interview
from coach.understand import ContactRead
from handlers import capitals, record
from handlers.interviews import addresses, particulars
from handlers.interviews.questions import company
from handlers.interviews.who_is_met import add_people
from handlers.reading.lead import behind
from handlers.reading.named import Named, name_of, with_name
from handlers.turn import Turn

_NAME = r"(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
MORE_PEOPLE = (
    re.compile(rf"^\W*(?:and|also|plus)(?: with)? {_NAME}\W*$"),
    re.compile(
        rf"^\W*(?:and |also |plus |oh,? )*{_NAME} (?:will be|is|'s) (?:there|joining|coming|with us)\b"
    ),
    re.compile(
        rf"^\W*(?:and |also |plus |oh,? )*{_NAME} (?:joins|comes|sits in|will (?:join|come|sit in))\b"
    ),
)
WITH = re.compile(
    behind("plus")
    + r"(?P<it>(?:it'?s|it is|it will be|that'?s|i'?m meeting|i meet|i will meet)\b )?(?:meeting )?with "
    r"(?!an?\b (?:\w+ )?(?:notice|question|lot)|me\b|that\b|it\b)",
    re.I,
)
NAME_IS = re.compile(
    rf"^\W*(?:no,? |sorry,? )?(?:her|his|their|the \w+'s) (?:full |first |real )?name is {_NAME}\W*$", re.I
)
CALLED = re.compile(
    r"^\W*(?:(?:no|sorry|actually),? |"
    r"(?:no,? |sorry,? |actually,? )?(?:it'?s|it is|the company is|they'?re|the name is) )"
    r"(?:called |named )?"
    r"(?P<name>[^\W\d_].{1,40}?)(?:,? (?:actually|i mean(?:t)?|sorry))?\W*$",
    re.I,
)
CONTRAST = re.compile(r"\b(not|instead|rather than)\b", re.I)
"""One name against another: said once more with the right one (handlers.interviews.amend_name)."""
ROLE = re.compile(
    r"^\W*(?:"
    r"(?:no|sorry|actually|and|so|oh|it'?s|"
    r"(?:it|this|that|the (?:interview|call|chat|meeting|job|one))(?: is|'?s| was)"
    r"(?: an? (?:interview|call|chat|meeting))?)\b[, ]*)*"
    r"(?:for|as)(?: the| a| an| their)? (?P<for>.{3,40}?)(?: role| position| job| post| opening)?\W*$|"
    r"^\W*(?:the |my |their )?(?:role|position|job|post|title|job title)(?: is| was|'?s| would be|:) "
    r"(?:called |for )?(?:a |an |the )?(?P<is>.{3,40}?)\W*$|"
    r"^\W*(?:(?:it'?s|for|as|the|an?|and)\b ?)*"
    r"(?P<job>(?!"
    r"(?:my|your|good|great|nice|what|which|any|new|dream|this|that|no|same|another|other)\b)[\w&/-]+"
    r"(?: [\w&/-]+){0,2}) "
    r"(?:job|position|role|post)\W*$",
    re.I,
)


def _people(turn: Turn, interview: Interview) -> Turn | None:
    found = next((m for p in MORE_PEOPLE if (m := p.match(turn.text))), None)
    together = _together(turn, interview)
    if found is None and not together:
        return None
    read = turn.read
    if found is not None and not together:
        read = replace(read, contacts=(ContactRead(name=found["name"]),))
    search, ids = add_people(turn.search, interview.opportunity, read)
    people = tuple(dict.fromkeys((*interview.people, *ids)))
    return turn.to(record.put(search, replace(interview, people=people)))


def _together(turn: Turn, interview: Interview) -> bool:
    """ "With the team lead, Helen Cho": said after the card, of the meeting on it."""
    told = WITH.match(turn.text)
    if told is None or turn.read.dates or turn.read.company or CONTRAST.search(turn.text):
        return False
    return bool(turn.read.contacts) and (told["it"] is None or not interview.people)


def _name_is(turn: Turn, interview: Interview) -> Turn | None:
    """ "Her name is Diana Lee": of the only one who is met."""
    found = NAME_IS.match(turn.text)
    person = turn.search.person(interview.people[0]) if len(interview.people) == 1 else None
    if found is None or person is None:
        return None
    return turn.put(replace(person, name=capitals.person(found["name"])))


SPELLS = re.compile(r"\b(?:with (?:an?|one|two|double|no)|without an?|spel(?:t|led|l)|letters?)\b", re.I)
CLOSE = 70
"""RapidFuzz ratio from which one word is another spelling of the other."""


def _spelling(turn: Turn, interview: Interview) -> Turn | None:
    """ "It's Marlowe with an e": the one word on the card that sounds like it."""
    if turn.read.dates or not SPELLS.search(turn.text):
        return None
    now, search = company(turn, interview), turn.search
    cards: tuple[Named, ...] = (now, *(p for p in search.people if p.id in interview.people))
    names = [(c, old) for c in cards for old in name_of(c).split()]
    typed = [w for w in re.findall(r"[^\W\d_][\w-]{2,}", turn.text) if w[0].isupper()]
    near = [(fuzz.ratio(w.casefold(), old.casefold()), w, old, c) for c, old in names for w in typed]
    best = max((n for n in near if n[1][0] == n[2][0] and n[1] != n[2]), key=lambda n: n[0], default=None)
    if best is None or best[0] < CLOSE:
        return None
    _, right, wrong, found = best
    new = name_of(found).replace(wrong, right)
    return turn.to(record.put(search, with_name(found, new)))


def _role(turn: Turn, interview: Interview) -> Turn | None:
    """ "It's a hospital job" names the kind of employer, and no role."""
    found = ROLE.match(turn.text)
    if found is None or turn.read.dates or (found["job"] and particulars.sector_of(turn.text)):
        return None
    role = (found["for"] or found["is"] or found["job"]).strip()
    return turn.put(replace(company(turn, interview), role=role))


def company_called(turn: Turn, interview: Interview) -> Turn | None:
    """A longer or shorter form of the same name; anything else would be a guess."""
    found, now = CALLED.match(turn.text), company(turn, interview)
    if found is None or turn.read.dates or CONTRAST.search(turn.text):
        return None
    new = found["name"].strip()
    one, two = now.company.casefold().split(), new.casefold().split()
    if one == two or not set(one) & set(two) or len(two) > 6:
        return None
    return turn.put(replace(now, company=capitals.company(new)))


ADDRESSES: tuple[Callable[[Turn, Interview], Turn | None], ...] = (addresses.told,)
NAMES: tuple[Callable[[Turn, Interview], Turn | None], ...] = (
    _people,
    _name_is,
    _spelling,
    _role,
    company_called,
)
