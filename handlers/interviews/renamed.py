"""A new name for a company or a person that is known, at any time: "change Figma to Figma Labs", "Lena is called Lina"."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model.called import given_name
from handlers import capitals, record, words
from handlers.overview.noted import noted
from handlers.reading import find
from handlers.reading.fits import states
from handlers.turn import Turn

WAYS = (
    re.compile(
        r"^\W*(?:please |can you |could you )*(?:rename|change|correct|fix)(?: the)?"
r"(?: (?:company|person|name|spelling)(?: name)?)*(?: of| from)? (?P<old>.{2,40}?) (?:in)?to "
r"(?P<new>.{2,40}?)(?: please)?\W*$",
        re.I,
    ),
    re.compile(
        r"^\W*(?:no,? |sorry,? |actually,? )*(?P<old>.{2,40}?)(?:'s (?:full |real |last |new )?name)? is "
r"(?:really |actually |now |in fact )*(?:called|named|spell?e?[dt]) (?P<new>.{2,40}?)(?: now)?\W*$",
        re.I,
    ),
    re.compile(r"^\W*(?P<old>.{2,40}?) "
r"(?:should (?:read|be)|has been renamed(?: to)?|was renamed(?: to)?|renamed itself(?: to)?) "
r"(?P<new>[A-Z].{1,40}?)\W*$"),
)  # fmt: skip


NOT_SO = re.compile(
    r"^\W*(?i:(?:and|also|oh|btw|by the way|sorry|no|actually)\b[, ]*)*"
    r"(?i:(?:she|he|it)(?:['’]s| is)|(?:her|his|their|the) (?:first |last |full )?name(?:['’]s| is)) "
    r"(?:really |actually |now )*(?:called |named |spelled |spelt )?"
    r"(?P<new>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?),? (?:and )?not (?P<old>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)\W*$"
)
""" "And she is called Katrin, not Karin": the old name says whose it is."""


def named_anew(text: str) -> bool:
    return NOT_SO.match(text) is not None


def told(turn: Turn) -> Turn | None:
    """ "Lena is spelled Lyna" is about her name, whatever is on screen; "change Lena to ..." may be about a draft there, but
    not "rename Lena to ...", nor "change Figma to Figma Labs"."""
    return apply(turn, WAYS if _only_names(turn) else WAYS[1:])


def _only_names(turn: Turn) -> bool:
    found = WAYS[0].match(turn.text)
    if found is None:
        return False
    longer = found["new"].casefold().startswith(f"{found['old'].casefold()} ")
    return longer or bool(re.match(r"\W*(?:please |can you |could you )*rename\b", turn.text, re.I))


def apply(turn: Turn, ways: tuple[re.Pattern[str], ...] = WAYS) -> Turn | None:
    """None where no known name is the old one, or something else than a name would be changed."""
    if turn.text.startswith("/") or _dated(turn) or not states(turn.text):
        return None
    found = NOT_SO.match(turn.text) or next((m for way in ways if (m := way.match(turn.text))), None)
    if found is None or not any(c.isalpha() for c in found["new"]):
        return None
    old, new = found["old"].strip(' "'), found["new"].strip(' "')
    return _company(turn, old, capitals.company(new)) or _person(turn, old, capitals.person(new))


def _dated(turn: Turn) -> bool:
    """A day is changed by others; "now" is none."""
    return any(d.text.casefold() != "now" for d in turn.read.dates)


def _company(turn: Turn, old: str, new: str) -> Turn | None:
    """All that is open there; two that are known do not become one."""
    search = turn.search
    same = [o for o in search.opportunities if o.company.casefold() == old.casefold()]
    taken = any(o.company.casefold() == new.casefold() and o not in same for o in search.opportunities)
    if not same or taken:
        return None
    for company in same:
        search = record.put(search, replace(company, company=new))
    turn = turn.to(search).about(same[0].id).changed(f"{words.shown(old)} is {words.shown(new)}", tell=False)
    return noted(turn, f"Renamed: {words.shown(same[0].company)} is {words.shown(new)} now.")


def _person(turn: Turn, old: str, new: str) -> Turn | None:
    """By the full name, or by a first or a last name that only one has."""
    low, people = old.casefold(), turn.search.people
    rows = [p for p in people if p.name.casefold() == low]
    rows = rows or [p for p in people if given_name(p.name) == low]
    rows = rows or [p for p in people if low in p.name.casefold().split()]
    if len(rows) != 1:
        return None
    person = rows[0]
    part = len(new.split()) == 1 and " " not in old
    name = " ".join(new if w.casefold() == low else w for w in person.name.split()) if part else new
    turn = turn.put(replace(person, name=name))
    turn = turn.changed(f"{words.shown(person.name)} is {words.shown(name)}", tell=False)
    about = find.opportunity(turn, open_only=False).one
    turn = turn.about(about.id) if about else turn
    return noted(turn, f"Corrected: {words.shown(person.name)} is {words.shown(name)} now.")
