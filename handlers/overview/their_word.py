""" "Has Acme called?", "any news from Dana?", "what did she say about timing?": what is known of their word, in a line."""

from coach import lazy_re as re
from coach.model import Contact, Opportunity, Person, wall_at
from handlers import words
from handlers.overview.coming import what_happens_next
from handlers.reading import find
from handlers.reading.lead import behind
from handlers.turn import Turn

LEAD = behind("hey|hi|remind me|tell me|please|wait|sorry")
_WHO = r"(?P<who>(?!(?:i|we|you|my|it|this|that|there|the plan)\b)[\w.&'’ -]{2,40}?)"
_CAME = (
    r"(?:call(?:ed)?|r[aiu]ng|phoned?|writ(?:e|ten)|wrote|e?-?mail(?:ed)?|messaged?|text(?:ed)?|"
    r"repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|react(?:ed)?|"
    r"(?:get|got|gotten|come|came|been|be)(?: back)?(?: in touch| to me| back to me| back)|"
    r"(?:say|said) (?:anything|something))"
)
CAME = re.compile(
    rf"{LEAD}(?:has|have|did|had)(?:n['’]?t)? {_WHO} "
    rf"(?:ever |already |just |really |actually |still |even |yet )*{_CAME}"
    r"(?: (?:to )?(?:me|us|back|yet|already|anything|so far|at all|today|since|again))*\W*$",
    re.I,
)
NEWS = re.compile(
    rf"{LEAD}(?:is there |are there |do (?:i|we) have |did (?:i|we) (?:get|hear|receive) |"
    rf"(?:have|had) (?:i|we) (?:heard|got|received|gotten) |have we |got )?"
    rf"(?:any |some |a )?"
    rf"(?:thing|news|word|repl(?:y|ies)|answers?|response|sign(?: of life)?|updates?|message|mail|"
    rf"e-?mail|feedback|calls?|anything|something)"
    rf"(?: new| back| yet| already)*(?: (?:from|by|of)) {_WHO}(?: yet| so far| already| today)*\W*$",
    re.I,
)
SAID = re.compile(
    rf"{LEAD}what (?:did|has|had|does|do|have) {_WHO} (?:just |last |actually |really |exactly )*"
    rf"(?:say|said|tell|told|write|wrote|written|mention(?:ed)?|want(?:ed)?|answer(?:ed)?|"
    rf"repl(?:y|ied))"
    r"(?: (?:to )?(?:me|us))?(?: again| exactly| last)*"
    r"(?: (?:about|on|regarding|for|as to|of) (?P<what>[^?]{2,60}?))?\W*$",
    re.I,
)
TIMING = re.compile(
    r"\b(?:tim(?:e|es|ing|eline|eframe)|when|dates?|decision|deciding|deadline|hear|schedule|next steps?)\b",
    re.I,
)
ANYBODY = re.compile(r"\b(?:anyone|anybody|someone|somebody|any of them|one of them|people)\b", re.I)
PLURAL = re.compile(r"\b(?:they|them|she|he|her|him)\b", re.I)
RECENT = 3


def answered(turn: Turn) -> Turn | None:
    """None where these words ask for something else."""
    if not turn.search.opportunities or turn.text.startswith("/"):
        return None
    if (said := SAID.match(turn.text)) is not None:
        return _said(turn, said["who"], said["what"] or "")
    asked = CAME.match(turn.text) or NEWS.match(turn.text)
    return _came(turn, asked["who"]) if asked is not None else None


def _came(turn: Turn, who: str) -> Turn | None:
    company, person = _meant(turn, who)
    if company is None:
        several = ANYBODY.search(who) or PLURAL.search(who)
        return turn.say(_lately(turn), silent=True) if several else _unknown(turn, who)
    rows = _theirs(turn, company, person)
    name = words.called(person) if person else find.name_of(company)
    turn = turn.about(company.id)
    if rows:
        return turn.say(f"Yes: {_line(turn, rows[-1])}.{_in_words(rows[-1])}", silent=True)
    step = what_happens_next(turn.search, company.id, turn.now)
    return turn.say(
        f"Nothing from {name} so far, as far as I know; tell me when there is. {step}".strip(), silent=True
    )


def _said(turn: Turn, who: str, what: str) -> Turn | None:
    """About timing their date; else the last they wrote."""
    company, person = _meant(turn, who)
    if company is None:
        return None if ANYBODY.search(who) else _unknown(turn, who)
    turn, rows = turn.about(company.id), _theirs(turn, company, person)
    if TIMING.search(what):
        return turn.say(_date(turn, company), silent=True)
    if what:
        return None
    if not rows:
        name = words.called(person) if person else find.name_of(company)
        return turn.say(f"Nothing from {name} so far, as far as I know.", silent=True)
    return turn.say(f"{words.capital(_line(turn, rows[-1]))}.{_in_words(rows[-1])}", silent=True)


def _date(turn: Turn, company: Opportunity) -> str:
    told = company.promise
    if told is None or told.date is None:
        return f"{find.name_of(company)} has named no date."
    about = "around " if told.precision == "vague" else ""
    return f'{find.name_of(company)}: {about}{words.day(told.date, turn.today)}, as you told me ("{words.shown(told.phrase, 60)}").'


def _meant(turn: Turn, who: str) -> tuple[Opportunity | None, Person | None]:
    """The company and, where one was named, the person; "they" are those of the company just spoken of."""
    named = find.named_in(turn.search, who)
    people = [p for p in find.people(turn) if not named]
    if named or people:
        company = named[0] if named else turn.search.opportunity(people[0].opportunities[0])
        return company, people[0] if people else None
    if PLURAL.fullmatch(who.strip()):
        return find.opportunity(find.without_company(turn)).one, None
    return None, None


def _theirs(turn: Turn, company: Opportunity, person: Person | None) -> list[Contact]:
    rows = [c for c in turn.search.contacts_of(company.id) if c.direction == "in" and c.kind != "auto_reply"]
    return sorted((c for c in rows if person is None or c.person == person.id), key=lambda c: c.at)


def _line(turn: Turn, contact: Contact) -> str:
    person = turn.search.person(contact.person)
    company = turn.search.opportunity(contact.opportunity)
    name = find.name_of(company) if company else ""
    who = f"{words.called(person)} ({name})" if person else name
    how = "called" if contact.channel == "phone" else "wrote"
    return f"{who} {how}, {words.short_day(wall_at(contact.at, turn.zone).date)}"


def _in_words(contact: Contact) -> str:
    return f'\n"{words.shown(contact.text, 200)}"' if contact.text else ""


def _lately(turn: Turn) -> str:
    rows = sorted((c for c in turn.search.contacts if c.direction == "in"), key=lambda c: c.at)
    if not rows:
        return "Nobody so far, as far as I know; tell me when somebody does."
    return "\n".join(words.capital(_line(turn, c)) for c in reversed(rows[-RECENT:]))


def _unknown(turn: Turn, who: str) -> Turn | None:
    """A name that stands nowhere on the list."""
    name = next((c.name for c in turn.read.contacts if c.name), None) or turn.read.company
    if name is None or name.casefold() not in who.casefold():
        return None
    return nobody(turn, name)


def nobody(turn: Turn, name: str) -> Turn:
    """Not known, with an example of how to tell."""
    who = words.capital(words.shown(name, 40))
    one = find.opportunity(turn).one or turn.search.opportunities[-1]
    return turn.say(
        f'I know no {who} yet. Tell me who that is, for example "{who} is the recruiter at {find.name_of(one)}".',
        silent=True,
    )
