""" "Who's Dana?", "what's her mail?", "do I know anyone at Acme?": people, as they were told."""

from coach import lazy_re as re
from coach.model import Opportunity, Person, wall_at
from coach.model.called import is_named
from coach.understand.common_words import COMMON
from handlers import words
from handlers.overview import card
from handlers.overview.their_word import LEAD, nobody
from handlers.reading import find, on_screen
from handlers.turn import Turn

WHO_IS = re.compile(
    rf"{LEAD}(?:who(?:'?s| is| was| the hell is)|do (?:i|we|you) know(?: (?:an?|any|who))?) "
    rf"(?!the\b|my\b|it\b|this\b|that\b|there\b|in\b|on\b|next\b|going\b|you\b)"
    rf"(?P<name>[\w'’.-]+(?: [\w'’.-]+){{0,2}}?)(?: is| was)?"
    rf"(?: again| at all| anyway| please| exactly)*\W*$",
    re.I,
)
REACHED = re.compile(
    rf"{LEAD}(?:what(?:'?s| is| was)|do (?:i|we|you) have|have (?:i|we|you) got|give me|tell me|i need)"
    rf"(?: the| an?)? (?P<who>[\w'’. -]{{2,40}}?(?:'s|’s|s')? )?"
    rf"(?P<what>e-?mails?(?: address)?|mail(?: address)?|address|phone(?: number)?|number|"
    rf"contact(?: details| info)?)"
    rf"(?: (?:of|for|from) (?P<of>[\w'’. -]{{2,40}}?))?(?: again| please| then| by the way)*\W*$",
    re.I,
)
ANYONE = re.compile(
    rf"{LEAD}(?:(?:do|did) (?:i|we) (?:know|meet|have) (?:anyone|anybody|someone|somebody|a contact|people)|"
    rf"who (?:do|did) (?:i|we) (?:know|have|meet)|"
    rf"who(?:'?s| is| are) (?:my |the )?(?:contacts?|people|recruiter|hiring manager)) "
    rf"(?:\w+ )?(?:at|in|from|with|of|for) (?P<company>[\w.&'’ -]{{2,40}}?)\W*$",
    re.I,
)


REFERRED = re.compile(
    rf"{LEAD}who (?:was it (?:that|who) )?"
    rf"(?:referred|recommended|introduced|vouched|put (?:in a (?:good )?word|my name))\b[^?]*\W*$",
    re.I,
)
FOR_WHOM = re.compile(
    rf"{LEAD}(?:who(?:m)?(?:'?s| is| does)? (?:this|it|that)(?: (?:one|draft|mail|e-?mail|note|message|text))?(?: go(?:es)?| going)? (?:for|to)|(?:for|to) who(?:m)? is (?:this|it|that))(?: again| one)?\W*$",
    re.I,
)
""" "Who is this for?", under a wording."""
AGENT = re.compile(
    rf"{LEAD}(?:which|what|who(?:'?s)?(?: is)?(?: the| my)?) (?:\w+ )?"
    rf"(?:agency|recruiter|agent|headhunter)s?\b[^?]{{2,60}}\W*$",
    re.I,
)


def answered(turn: Turn) -> Turn | None:
    """None where these words ask for something else."""
    if turn.text.startswith("/") or not turn.search.opportunities:
        return None
    if FOR_WHOM.match(turn.text) and (told := _for_whom(turn)) is not None:
        return told
    if (asked := ANYONE.match(turn.text)) is not None:
        return _anyone(turn, asked["company"])
    if REFERRED.match(turn.text):
        return _referred(turn)
    if AGENT.match(turn.text):
        return _agent(turn)
    if (reached := REACHED.match(turn.text)) is not None:
        return _reached(turn, reached)
    who = WHO_IS.match(turn.text)
    return _who(turn, who["name"]) if who is not None else None


def _for_whom(turn: Turn) -> Turn | None:
    """Of the wording on screen."""
    shown = on_screen.wording(turn.search, turn.now)
    draft = shown.reply.draft if shown is not None else None
    person = turn.search.person(draft.person) if draft is not None else None
    company = turn.search.opportunity(draft.opportunity) if draft is not None else None
    if person is None:
        return None
    where = f", {find.name_of(company)}" if company is not None else ""
    return turn.say(f"For {words.shown(person.name)}{where}.", silent=True)


def _referred(turn: Turn) -> Turn:
    """Whoever put in a word, at the company named or anywhere."""
    named = {o.id for o in find.companies(turn)}
    people = [
        p for p in turn.search.people if p.role == "referrer" and (not named or named & set(p.opportunities))
    ]
    lines = [f"{words.shown(p.name)} ({words.listed(_companies(turn, p))})" for p in people]
    return turn.say(f"{'; '.join(lines)}." if lines else "Nobody you have told me of yet.", silent=True)


def _companies(turn: Turn, person: Person) -> list[str]:
    return [find.name_of(o) for o in turn.search.opportunities if o.id in person.opportunities]


def _agent(turn: Turn) -> Turn | None:
    """Who stands between the user and the company that is named."""
    named = find.companies(turn)
    if not named:
        return None
    people = [p for p in turn.search.people_of(named[0].id) if p.role in ("agency", "recruiter")]
    name = find.name_of(named[0])
    text = (
        f"{name}: {words.listed(card.who(p) for p in people)}."
        if people
        else f"No recruiter at {name} has been named yet."
    )
    return turn.about(named[0].id).say(text, silent=True)


def _named(turn: Turn, said: str) -> Person | None:
    """The person those words name, or the only one of the company that they name."""
    known = find.people(turn)
    fitting = [p for p in known if is_named(p.name, said) or p.name.casefold().split()[-1] in said.casefold()]
    return fitting[0] if fitting else None


def _who(turn: Turn, said: str) -> Turn | None:
    person = _named(turn, said)
    if person is not None:
        company = turn.search.opportunity(person.opportunities[0]) if person.opportunities else None
        return turn.about(company.id if company else None).say(_about(turn, person, company), silent=True)
    if find.named_in(turn.search, said) or all(w.casefold() in COMMON for w in said.split()):
        return None
    return nobody(turn, said)


def _about(turn: Turn, person: Person, company: Opportunity | None) -> str:
    """Who it is, when you met, and the last word between you."""
    at = f" at {find.name_of(company)}" if company else ""
    lines = [f"{card.who(person)}{at}."]
    met = [i for i in turn.search.interviews if person.id in i.people and i.start and i.status == "planned"]
    if met and (start := met[-1].start) is not None:
        lead = "You met on" if start.instant <= turn.now else "You meet on"
        lines.append(f"{lead} {words.short_day(start.seen_from(turn.zone).date)}.")
    if last := max(
        (c for c in turn.search.contacts if c.person == person.id), key=lambda c: c.at, default=None
    ):
        day = words.short_day(wall_at(last.at, turn.zone).date)
        lines.append(f"{'Your last message' if last.direction == 'out' else 'Last word from them'}: {day}.")
    lines += [words.shown(x, 80) for x in (person.email, person.phone) if x]
    return " ".join(lines[:3]) + ("\n" + "\n".join(lines[3:]) if lines[3:] else "")


def _reached(turn: Turn, asked: re.Match[str]) -> Turn | None:
    said = asked["of"] or asked["who"] or ""
    if asked["what"].casefold() == "address" and find.named_in(turn.search, said):
        return None
    person = _named(turn, said) or _only(turn, said)
    if person is None:
        return None
    phone = asked["what"].casefold().startswith(("phone", "number"))
    found = person.phone if phone else person.email
    name = words.called(person)
    what = "number" if phone else "address"
    text = (
        f"{name}: {found}"
        if found
        else f"No {what} of {name}'s told yet. Say it in any words, and I keep it."
    )
    return turn.say(text, silent=True)


def _only(turn: Turn, said: str) -> Person | None:
    """ "Her mail": of the one person at the company spoken of."""
    if not re.fullmatch(r"\W*(?:her|his|their|theirs|the)?\W*", said, re.I) and not find.named_in(
        turn.search, said
    ):
        return None
    company = find.opportunity(turn, open_only=False).one
    people = turn.search.people_of(company.id) if company else ()
    return people[0] if len(people) == 1 else None


def _anyone(turn: Turn, said: str) -> Turn | None:
    named = find.named_in(turn.search, said)
    if not named:
        return None
    people = turn.search.people_of(named[0].id)
    name = find.name_of(named[0])
    text = (
        f"{name}: {words.listed(card.who(p) for p in people)}."
        if people
        else f"Nobody at {name} has been named yet."
    )
    return turn.about(named[0].id).say(text, silent=True)
