""" "What did I send Dana?", "show me what I wrote to Acme": what went out, word for word, and when."""

from coach import lazy_re as re
from coach.model import Contact, Person, wall_at
from coach.model.called import given_name
from coach.nudges import CATALOGUE
from handlers import words
from handlers.overview.their_word import LEAD, nobody
from handlers.reading import find
from handlers.turn import Turn

_NOTE = (
    r"(?:thank[- ]?you(?: (?:note|mail|e-?mail))?|thanks|e-?mail|mail|note|message|text|letter|"
    r"check[- ]?in|follow[- ]?up|reply|answer)"
)
_WHO = (
    r"(?: (?:to )?"
    r"(?P<who>(?!(?:the|an?|my|in|it|that|this|about|again|exactly|yesterday|today|last)\b)[\w.&'’-]+"
    r"(?: (?!(?:again|exactly|yesterday|today|last|in|on)\b)[\w.&'’-]+)?))?"
)
_END = (
    r"(?: (?:again|exactly|yesterday|today|last time|last week|back then|so far|on \w+|"
    r"in (?:my|the|that) (?:last |first )?_NOTE_))*\W*$"
).replace("_NOTE_", _NOTE)
WAYS = tuple(
    re.compile(LEAD + way + _END, re.I)
    for way in (
        rf"what (?:exactly |all )?(?:did|have|had) (?:i|we) (?:actually |exactly |last |just |already )*"
rf"(?:sen[dt]|wr(?:ite|ote|itten)|(?:e-?)?mail(?:ed)?|text(?:ed)?|message[d]?|thank(?:ed)?)"
rf"(?: back)?{_WHO}(?: for)?",
        rf"what (?:did|have) i (?:actually |exactly )*(?:say|said|tell|told|put)"
rf"(?: (?:to )?(?P<who>(?!in\b)[\w.&'’-]+))? in (?:my|the|that) (?:last |first )?{_NOTE}"
rf"(?: to (?P<whom>[\w.&'’-]+))?",
        rf"(?:(?:can|could|will) you )?(?:show|read|give|quote|repeat|tell)(?: me)?(?: again)? "
rf"(?:what|the {_NOTE}(?: that)?) i (?:last |actually |already )*"
rf"(?:sent|wrote|(?:e-?)?mailed|texted)(?: back)?{_WHO}",
        rf"(?:show|read|give|quote|repeat)(?: me)? my (?:last |sent |first |old )+{_NOTE}{_WHO}",
        rf"what (?:was|is|stood|did i put|did i have) in (?:my|the) (?:last |first )?{_NOTE}"
rf"(?: (?:i sent|i wrote))?{_WHO}",
        rf"how (?:did|have) i (?:word|put|phrase|write|say|worded|phrased|written)(?:ed)? "
rf"(?:it|that|(?:my|the) (?:last )?{_NOTE}){_WHO}",
    )
)  # fmt: skip
THEM = re.compile(r"(?:her|him|them|they|back)\Z", re.I)
LONGEST = 1500


def answered(turn: Turn) -> Turn | None:
    """None where these words ask for something else, or nothing is on the list."""
    found = next((m for way in WAYS if (m := way.match(turn.text))), None)
    if found is None or not turn.search.opportunities or turn.text.startswith("/"):
        return None
    who = next((v for v in found.groupdict().values() if v), "")
    people = find.people(turn) or _first_name(turn, who)
    company = find.opportunity(turn, open_only=False).one
    if who and not THEM.match(who) and not people and not find.named_in(turn.search, who):
        return nobody(turn, who)
    if people and company is not None and company.id not in people[0].opportunities:
        company = turn.search.opportunity(next(iter(people[0].opportunities), None))
    if company is None:
        return None
    turn = turn.about(company.id)
    rows = [c for c in turn.search.contacts_of(company.id) if c.direction == "out"]
    sent = sorted((c for c in rows if not people or c.person in {p.id for p in people}), key=lambda c: c.at)
    if not sent:
        name = words.called(people[0]) if people else find.name_of(company)
        return turn.say(f"Nothing to {name} yet, as far as I know.", silent=True)
    return turn.say(_told(turn, sent), silent=True)


def _first_name(turn: Turn, who: str) -> tuple[Person, ...]:
    """ "dana", typed in small letters."""
    return tuple(p for p in turn.search.people if who and given_name(p.name) == who.casefold())


def _told(turn: Turn, sent: list[Contact]) -> str:
    """The last one in full; of those before it what they were."""
    last, earlier = sent[-1], sent[-4:-1]
    lines = [f"{_head(turn, last)}:", *_quoted(last)]
    if earlier:
        lines.append(f"Before that: {'; '.join(words.inside(_head(turn, c)) for c in reversed(earlier))}.")
    return "\n".join(lines)


def _head(turn: Turn, contact: Contact) -> str:
    known, person = CATALOGUE.get(contact.kind), turn.search.person(contact.person)
    what = known.headline if known else "Your message"
    to = f" to {words.called(person)}" if person else ""
    return f"{what}{to}, {words.short_day(wall_at(contact.at, turn.zone).date)}"


def _quoted(contact: Contact) -> list[str]:
    """Word for word where I had the wording; else what was told of it."""
    text = (contact.text or "").strip()
    if contact.subject or contact.template or "\n" in text:
        subject = [f"Subject: {words.shown(contact.subject, 200)}"] if contact.subject else []
        return [*subject, text[:LONGEST]]
    told = f' You told me: "{words.shown(text, 200)}"' if text else ""
    return [f"It went out in your own words; I don't have the text.{told}"]
