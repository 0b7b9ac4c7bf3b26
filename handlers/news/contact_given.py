"""A number or an address, theirs or the user's own: with its digits it is kept, without them it is asked for."""

from dataclasses import replace
from typing import Any

from coach import lazy_re as re
from coach.model import Opportunity, Person
from handlers import words
from handlers.overview.noted import noted
from handlers.reading import find, last_named, on_screen
from handlers.reading.fits import asks, own_words
from handlers.reading.lead import behind
from handlers.turn import Turn

_SORT = r"(?:(?:own|direct|work|new|private|personal|cell|mobile|office|phone|business|visiting|home) )*"
_THING = (
    r"(?:numbers?|cell|phone|mobile|digits|e-?mail(?: address)?|mail|address|line|card|"
    r"contact(?: details)?|details|extension)\b"
)
_GAVE = r"(?:gave|given|sent|left|passed|handed|texted|told|wrote) me"
_HAVE = r"i(?:['’]?ve)? (?:also )?(?:have|have got|got|found|now have)"
GIVEN = re.compile(
    rf"{behind('yes')}(?:(?:[\w.'’-]+ ){{1,3}}?{_GAVE} (?:with )?(?:her|his|their|an?) {_SORT}(?P<what>{_THING})"
    rf"|(?:{_HAVE}|(?:just )?got) (?:\w+ )?(?:her|his|their|[A-Z]\w+['’]s) {_SORT}(?P<of>{_THING}))",
    re.I,
)
""" "She gave me her number": good to have; without its digits there is nothing to keep yet."""
WITH_DIGITS = re.compile(
    behind("no|actually|sorry|just so you know|fyi|for your info|turns out|apparently|though|tho")
    + rf"(?:(?:(?:{_HAVE}|here(?:['’]?s| is)|got|found|this is|that['’]?s) )?"
    rf"(?P<who>[^\W\d_][\w’-]*(?: (?-i:[A-Z])[\w’-]+)?)(?:['’]?s)? {_SORT}{_THING}"
    rf"|(?P<giver>[^\W\d_][\w’-]*) (?:has |just |also |even )*{_GAVE} (?:her|his|their)\b)",
    re.I,
)
""" "Tammy's number is ...", "she gave me her cell ..."; only beside a number or an address."""
MY_OWN = re.compile(
    rf"^\W*(?:btw,? |also,? |and |so )*(?:my|i have an?|i'?ve got an?|i changed my|i got an?) {_SORT}"
    rf"(?:{_THING}|account\b)"
    r"(?: now)?(?:\W*$| (?:has |just |is |was )*(?:chang\w+|new|different))",
    re.I,
)
""" "My phone number changed": nobody of theirs is gone."""
NOT_GIVEN = re.compile(
    r"\b(?:never|not|n['’]?t|no ?body|no ?one)\b(?: \w+)? (?:gave|give|given|sent?|left|have|got|get)\b", re.I
)
MINE_CHANGED = (
    "Which is it now? /settings takes your name and number, and they then stand below every e-mail."
)
LONGEST = 140
LEAD_IN = "Good to have. Type it as"
EXAMPLES = {"mail": "{first}'s email is ...", "number": "{first}'s number is ..."}


def apply(turn: Turn) -> Turn | None:
    """None where these words are something else, or nobody known can be meant."""
    if asks(turn.text) or not own_words(turn):
        return None
    if turn.read.phones or turn.read.emails:
        return _kept(turn) if not turn.read.dates else None
    if MY_OWN.search(turn.text):
        return turn.say(MINE_CHANGED, silent=True)
    found = GIVEN.search(turn.text)
    if found is None or len(turn.text) > LONGEST or turn.days_ahead or NOT_GIVEN.search(turn.text):
        return None
    company = find.opportunity(turn, open_only=False).one
    what = (found["what"] or found["of"]).casefold()
    return _asked(turn, company, "mail" if "mail" in what else "number") if company is not None else None


def _kept(turn: Turn) -> Turn | None:
    """With the person known whose it is."""
    found = WITH_DIGITS.match(turn.text)
    person = last_named.person(turn, found["who"] or found["giver"]) if found else _just_asked_of(turn)
    if person is None:
        return None
    read = turn.read
    facts: dict[str, Any] = {k: v[0] for k, v in (("phone", read.phones), ("email", read.emails)) if v}
    turn = with_person(turn, person, **facts)
    first, what = words.called(person), "number" if "phone" in facts else "address"
    return noted(turn, f"{first}'s {what} is kept; it will be on what goes to {first}.")


def _just_asked_of(turn: Turn) -> Person | None:
    """The number or the address and nothing else, said to "Type it as ...": of whom it was asked."""
    bare = {*turn.read.phones, *turn.read.emails} == {turn.text.strip(" .!")}
    newest = next(on_screen.messages(turn.search), None)
    company = find.opportunity(turn, open_only=False).one
    if not bare or newest is None or company is None or LEAD_IN not in newest.reply.text:
        return None
    return next((p for p in turn.search.people_of(company.id) if words.called(p) in newest.reply.text), None)


def with_person(turn: Turn, person: Person, **facts: Any) -> Turn:
    """How somebody is reached is a fact of theirs."""
    turn = turn.put(replace(person, **facts))
    about = next(iter(person.opportunities), None)
    return turn.about(about).changed(f"how {words.shown(person.name, 30)} is reached", tell=False)


def _asked(turn: Turn, company: Opportunity, what: str) -> Turn:
    people = (
        find.people_there(turn, company)
        or [p for p in turn.search.people_of(company.id) if p.id == company.primary]
        or list(turn.search.people_of(company.id))
    )
    example = EXAMPLES[what].format(first=words.called(people[0]) if people else "Dana")
    said = f'{LEAD_IN} "{example}", and it stands on every draft that can use it.'
    return replace(turn, resumes=f"{said}\n") if turn.search.question else turn.say(said, silent=True)
