""" "The hiring manager is Art Vandelay": a name told outright is a person, however ordinary a word it is."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import PersonRole
from coach.understand import ContactRead, Understood
from handlers import record
from handlers.reading.lead import behind

_WHO: dict[str, PersonRole] = {
    "hiring manager": "hiring_manager",
    "recruiter": "recruiter",
    "interviewer": "interviewer",
    "coordinator": "coordinator",
}
_NAME = (
    r"(?P<name>(?-i:(?:[A-Z]\w?\. ?)?[A-Z][\w'’-]+"
    r"(?: (?:[A-Z]\. )?(?:van |de |von |der |la )?[A-Z][\w'’-]+){0,3}))"
)
IS = re.compile(
    rf"\b(?:the|my|their|its|our|whose)\s(?:\w+\s)?"
    rf"(?P<role>hiring manager|recruiter|interviewer|coordinator|contact(?: person)?|boss|manager)"
    rf"(?: there| at \w+| for (?:this|it))?"
    rf"(?:'s name)?(?:\s(?:is|was|will be|is called|would be)|:)\s(?:called |named )?{_NAME}",
    re.I,
)
_SOMEBODY = (
    r"(?!(?:it|this|that|she|he|they|there|who|what|which|i|we|you|the|my|their|our|a|an|mine|hers|his|"
    r"everyone|everybody|nobody|somebody)\b)[^\W\d_][\w'’.-]*"
    r"(?: [^\W\d_][\w'’.-]+){0,2}?"
)
_POST = (
    r"(?:hiring manager|recruiter|interviewer|coordinator|contact(?: person)?|boss|manager|team lead|"
    r"lead|head|director|vp|ceo|cto|cfo|coo|founder|owner|partner|"
    r"hr|principal|dean|chair|professor|matron|supervisor|foreman|assistant|engineer|developer|"
    r"designer|scientist|nurse|doctor)"
)
INVERTED = re.compile(
    behind("fyi") + rf"(?P<name>{_SOMEBODY})(?:'s|’s| is| was| will be| would be)(?: actually| now| also)? "
    rf"(?:the|their|our|an?|in) (?:[\w-]+ ){{0,2}}?(?P<role>{_POST})\b"
    rf"(?! (?:in between|to (?:call|write)))",
    re.I,
)
""" "Greg Ross is the hiring manager": who somebody is, and no word of theirs."""
TITLED = re.compile(
    rf"\b(?:with|and|from|by|meet|meeting|is)\s{_NAME}(?<!['’]s),?\s"
    rf"(?:the |their |who is (?:the |my |their )?)?"
    rf"(?P<role>hiring manager|recruiter|interviewer|coordinator)\b(?! (?:is|was|will be|called|named)\b)(?!['’:])",
    re.I,
)
""" "With Lumen Health, recruiter is Sasha" names the recruiter behind it."""


def told(read: Understood) -> Understood:
    """With whoever is named so, where nobody was read there."""
    turned = (m for m in INVERTED.finditer(read.text) if m["name"][:1].isupper())
    for found in (*IS.finditer(read.text), *TITLED.finditer(read.text), *turned):
        name, role = found["name"].strip(), _WHO.get(found["role"].casefold(), "unknown")
        if read.company and name.casefold() == read.company.casefold():
            read = replace(read, company=None)
        if not any(c.name and record.same_person(c.name, name) for c in read.contacts):
            read = replace(read, contacts=_added(read, name, role))
    return read


def says(text: str) -> bool:
    """Nothing but who somebody is."""
    return IS.match(text.strip()) is not None or INVERTED.match(text) is not None


def _added(read: Understood, name: str, role: PersonRole) -> tuple[ContactRead, ...]:
    """An address without a name is this person's where it begins with it."""
    first = name.split()[0].casefold()
    bare = next(
        (c for c in read.contacts if c.name is None and (c.email or "").casefold().startswith(first)), None
    )
    if bare is None:
        return (*read.contacts, ContactRead(name=name, person_role=role))
    known = replace(bare, name=name, person_role=role)
    return tuple(known if c is bare else c for c in read.contacts)
