"""How somebody is to be addressed from now on: "call her Ms de Vries", "he goes by Bob", "be formal with Picnic"."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Nudge, Person
from coach.understand.common_words import COMMON
from coach.wording.wishes import wishes_in
from handlers import record, words
from handlers.buttons import UNDO
from handlers.nudging.nudge_message import SPECIAL
from handlers.overview.noted import noted
from handlers.reading import find, on_screen
from handlers.reading.fits import states
from handlers.turn import Turn
from handlers.writing import drafts
from handlers.writing.ticked import shown_draft

_LEAD = r"^\W*(?:(?:ok|oh|and|also|please|pls|always|by the way|btw|from now on|can you|could you)\b[, ]*)*"
_WHO = r"(?P<who>her|him|them|she|he|they|[\w'’-]+(?: [\w'’-]+)?)"
_TITLED = (
    r"(?P<name>(?:dr|prof|professor|mr|ms|mrs|mx|miss|herr|frau)\b\.? "
    r"(?:(?:van|de|der|von|den|la|le|al|bin) )*[\w'’-]+)"
)
TITLED = re.compile(
    _LEAD + rf"(?:(?:call|address|greet) {_WHO} (?:as |with |by )?{_TITLED}|"
    rf"{_WHO.replace('who', 'who2')} "
    rf"(?:is|wants to be|likes to be|prefers to be|prefers|goes by|should be)"
    rf"(?: called| addressed as)? {_TITLED.replace('name', 'name2')})"
    rf"(?: please| in (?:the )?(?:mails?|letters?))*\W*$",
    re.I,
)
GOES_BY = re.compile(
    _LEAD + r"(?P<who>she|he|they|[\w'’-]+(?: [\w'’-]+)?) "
    r"(?:goes by|likes to be called|wants to be called|prefers(?: to be called)?|is known as) "
    r"(?P<name>(?-i:[A-Z])[\w'’-]+)\W*$",
    re.I,
)
_FIRST = r"(?P<name>(?-i:[A-Z])[\w'’-]+)"
_BECAUSE = (
    r"(?:,? (?:please|instead|in (?:the )?(?:mails?|letters?|notes?)|"
    r"(?:that'?s|as|because|since|like|he|she|they|everybody|everyone) [^.;!?]{0,50}))?\W*$"
)
CALLED = re.compile(
    _LEAD + rf"(?:(?:he|she|they) (?:asked|told|wants?|said) (?:me )?(?:to )?|just )?"
    rf"(?:(?:call|address|greet) (?P<who>her|him|them)(?: as| by)?|"
    rf"(?:call|address|greet) (?P<who3>[\w'’-]+(?: [\w'’-]+)?) (?:as|by|just|simply))"
    rf"(?: just| simply)? {_FIRST}{_BECAUSE}|"
    + _LEAD.replace("^", "(?:^|(?<=[,;.] ))")
    + rf"(?:everybody|everyone|people|they all|all) (?:there )?(?:just )?calls? "
    rf"(?P<who2>her|him|them) {_FIRST.replace('name', 'name2')}\W*$",
    re.I,
)
""" "Address him as Bob, he asked me to", "everybody calls her Kit"."""
FORMAL = re.compile(
    _LEAD + r"(?:(?:be|stay|write|sound|keep it|make it) (?:more |very )?formal(?:ly)? (?:with|to|for)|"
    r"use (?:a )?(?:formal|the formal) (?:tone|style|address|language)?\s?(?:with|for)|"
    r"use [\"'“]?dear[\"'”]? (?:for|with)|(?:address|greet|call)(?= [\w'’ -]+ formally)) "
    r"(?P<who>[\w'’.&-]+(?: [\w'’.&-]+){0,2}?)(?: formally)?(?: please)?\W*$",
    re.I,
)
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NO_NAME = ("today", "tomorrow", "tonight", "later", "again", "back", "now", *DAYS)
""" "Call her Monday" asks for no name."""


def told(turn: Turn) -> Turn | None:
    """None where nobody known is meant, or the words want something else."""
    if not states(turn.text):
        return None
    if (found := TITLED.match(turn.text)) is not None:
        return _addressed(turn, found["who"] or found["who2"], found["name"] or found["name2"])
    if (found := GOES_BY.match(turn.text)) is not None and _is_name(found["name"]):
        return _addressed(turn, found["who"], found["name"])
    if (found := CALLED.search(turn.text)) is not None and _is_name(found["name"] or found["name2"]):
        who = found["who"] or found["who2"] or found["who3"]
        return _addressed(turn, who, found["name"] or found["name2"])
    found = FORMAL.match(turn.text)
    return _formal(turn, found["who"]) if found is not None else None


def kept(turn: Turn, person: str | None) -> Turn:
    """ "Call her Dr Lee", said of a draft, holds for all that goes to its reader."""
    found = next((m for m in map(TITLED.match, wishes_in(turn.text)) if m), None)
    known = turn.search.person(person)
    if found is None or known is None:
        return turn
    name = _name(found["name"] or found["name2"])
    search = record.put(turn.search, replace(known, address_as=name))
    return turn.to(search).changed(f"how {words.shown(known.name)} is addressed", tell=False)


def _name(told: str) -> str:
    small = ("van", "de", "der", "von", "den", "la", "le")
    return " ".join(w if w in small else w[:1].upper() + w[1:] for w in told.split())


def _is_name(word: str) -> bool:
    return word.casefold() not in COMMON and word.casefold() not in NO_NAME


def _addressed(turn: Turn, who: str, name: str) -> Turn | None:
    person = _person(turn, who, name)
    if person is None:
        return None
    name = _name(name)
    turn = turn.put(replace(person, address_as=name))
    turn = turn.about(next(iter(person.opportunities), None)).changed(
        f"how {words.shown(person.name)} is addressed", tell=False
    )
    return _shown(
        turn,
        f"Noted: in what I write, {words.called(person)} is {words.shown(name, 40)}.",
        person,
    )


def _formal(turn: Turn, who: str) -> Turn | None:
    """The tone of all that goes to this company."""
    person = _person(turn, who, "")
    named = find.named_in(turn.search, who)
    id = named[0].id if named else next(iter(person.opportunities), None) if person else None
    company = turn.search.opportunity(id)
    if company is None:
        return None
    turn = turn.put(replace(company, tone="formal")).about(company.id)
    turn = turn.changed(f"the tone for {find.name_of(company)}", tell=False)
    return _shown(
        turn,
        f'Noted: formal wording for {find.name_of(company)}, from "Dear" to "Kind regards".',
        person,
        tone="formal",
    )


def _person(turn: Turn, who: str, name: str) -> Person | None:
    """By name, by the last name in the new form, or the only one "her" can be."""
    low = who.casefold().split()
    people = [p for p in turn.search.people if set(low) & set(p.name.casefold().split())]
    last = name.casefold().split()[-1:] if name else []
    people = people or [p for p in turn.search.people if last and p.name.casefold().split()[-1:] == last]
    if not people and low[0] in ("her", "him", "them", "she", "he", "they"):
        company = find.opportunity(find.without_company(turn)).one
        people = list(turn.search.people_of(company.id)) if company else []
        people = _likeliest(turn, people, name) if len(people) > 1 else people
    return people[0] if len(people) == 1 else None


SHORT_FOR = {
    "bob": "robert", "rob": "robert", "bobby": "robert", "bill": "william", "will": "william", "liz": "elizabeth", "beth": "elizabeth", "dick": "richard", "rick": "richard",
    "jack": "john", "jim": "james", "peggy": "margaret", "maggie": "margaret", "ted": "edward", "tony": "anthony", "kate": "catherine", "ned": "edward", "chuck": "charles",
    "hank": "henry", "harry": "henry", "sasha": "alexander", "sandy": "alexandra", "nell": "eleanor", "ellie": "eleanor", "betty": "elizabeth",
}  # fmt: skip
"""Short names that do not begin as the long one does."""


def _likeliest(turn: Turn, people: list[Person], name: str) -> list[Person]:
    """Of several, whose name it is short for; else whose wording is on screen."""
    low = name.casefold()
    alike = [p for p in people if p.name.casefold().startswith(SHORT_FOR.get(low, low[:3]))]
    return alike if len(alike) == 1 else [p for p in people if _on_screen(turn, p)]


def _on_screen(turn: Turn, person: Person) -> bool:
    """The wording shown last is for them."""
    last = on_screen.wording(turn.search, turn.now)
    return last is not None and last.reply.draft is not None and last.reply.draft.person == person.id


def _shown(turn: Turn, said: str, person: Person | None, **wishes: object) -> Turn:
    """The wording that waits for them comes anew."""
    waits = [n for n in turn.search.nudges if _of(n, turn, person)]
    if not waits:
        return noted(turn, said)
    draft = shown_draft(turn.search, waits[-1])
    kept: dict[str, object] = {"keep": draft.template} if draft else {}
    shown = drafts.redraft(turn, waits[-1], **kept, **wishes)
    *earlier, last = shown.replies
    return replace(
        shown, replies=(*earlier, replace(last, text=f"{said}\n{last.text}", choices=(*last.choices, UNDO)))
    )


def _of(nudge: Nudge, turn: Turn, person: Person | None) -> bool:
    mine = nudge.person == person.id if person else nudge.opportunity == turn.target
    return mine and nudge.state == "asked" and nudge.kind not in SPECIAL
