"""Who and what a message names: the company, others beside it, the role, the people."""

from typing import NamedTuple

from coach.understand.agents import has_agency, is_agent, sends
from coach.understand.answers import ANSWERS, answered
from coach.understand.contacts import contacts_of, with_agents
from coach.understand.formers import formers, roles_then
from coach.understand.greetings import greeted
from coach.understand.names import Name, joined, owns_next, unowned
from coach.understand.no_contacts import strangers
from coach.understand.no_names import is_kind, is_no_name, is_plain, uncried
from coach.understand.reading import ContactRead
from coach.understand.seen import Seen
from coach.understand.slots.employers import EMPLOYERS
from coach.understand.slots.firm_endings import FIRM_ENDINGS
from coach.understand.slots.hints import SURE, hints
from coach.understand.slots.neighbours import put_right
from coach.understand.slots.plain_cases import partners, settled
from coach.understand.slots.role_edges import with_roles
from coach.understand.slots.tagger import Span, tagged
from coach.understand.words import Word

MOST_WORDS = 260
"""Words in which names are looked for."""


SURE_MARGIN = 60
"""How much likelier a company must be than any other reading of its words (hundredths of a natural logarithm)."""


CLEAR_MARGIN = 5 * SURE_MARGIN


class Cast(NamedTuple):
    company: str | None
    others: tuple[str, ...]
    role: str | None
    contacts: tuple[ContactRead, ...]
    places: tuple[tuple[int, str], ...] = ()
    """Where each company stands, in order."""
    spans: tuple[Span, ...] = ()
    """The words of all of them, in order."""
    sure: bool = True
    """Whether the company leaves little doubt."""
    told: bool = True
    """Whether the message is about it; another one may only be named."""


def find_cast(seen: Seen) -> Cast:
    """A bare answer to a question about a name is that; else what was learned decides."""
    words, expects = seen.words[:MOST_WORDS], seen.known.expects
    if expects in ANSWERS and seen.argument < 0 and (answer := answered(words, expects)):
        return _answer(answer, seen, words, expects)
    hinted = hints(seen.text, words, seen.known, greeted(seen.folded, words))
    learned = tagged(words, hinted, seen.argument)
    spans = settled(words, [uncried(words, s) for s in learned if not is_no_name(words, s)])
    spans = put_right(words, partners(words, spans, hinted), hinted)
    spans = with_roles(words, spans)
    nobody = strangers(words, spans)
    spans = [s for s in spans if s not in nobody]
    past = formers(words, spans) - {k for k, hint in hinted.items() if hint.endswith(SURE)}
    then = roles_then(words, spans, past)
    spans = [s for s in spans if s not in then and not (s.first in past and is_plain(words, s))]
    firms = _in_full([_named(words, s, seen.known.companies) for s in spans if s.tag in ("co", "oc")])
    main = _employer([s for s in spans if s.first not in past], hinted, words)
    company = next((f for f in firms if f.first == main), None)
    roles = [joined(words, s.first, s.next - 1) for s in spans if s.tag == "ro"]
    people = _distinct([_named(words, s, ()) for s in spans if s.tag == "pe"])
    others = [f for f in firms if company is None or f.text.casefold() != company.text.casefold()]
    agents = {p.text for p in people if is_agent(words, p, others)}
    name = company.text if company else None
    contacts = contacts_of(seen.text, seen.folded, words, people, seen.found, name)
    return Cast(
        name,
        tuple(dict.fromkeys(f.text for f in others)),
        roles[0] if roles else None,
        with_agents(contacts, agents),
        tuple((words[f.first].i, f.text) for f in firms if f.first not in past),
        tuple(spans),
        next((s.margin >= SURE_MARGIN for s in spans if s.first == main), True) or _says_so(company),
        next((s.tag == "co" for s in spans if s.first == main), True),
    )


def _says_so(company: Name | None) -> bool:
    """ "saltchuck software": its last word says what it is; "the depot" is any."""
    first, *rest = company.text.casefold().removeprefix("the ").split() if company else [""]
    return bool(first and rest) and rest[-1].strip(".,") in FIRM_ENDINGS


def _employer(spans: list[Span], hinted: dict[int, str], words: list[Word]) -> int | None:
    """Where the company stands; with no other, the user's own, or any unless an agency is spoken of."""
    others = [s.first for s in spans if s.tag == "oc"]
    known = [k for k in others if hinted.get(k, "").endswith(SURE)]
    found = [s.first for s in spans if s.tag == "co" and not is_kind(words, s, spans)] or known
    if found and sends(words, found[0]):
        clients = [s.first for s in spans if s.tag in ("co", "oc") and not sends(words, s.first)]
        return next(iter(clients or found))
    first = next((s for s in spans if s.first in found[:1]), None)
    if first is not None and first.margin < SURE_MARGIN:  # a place, a site: another one leaves no doubt
        found = [
            s.first for s in spans if s.tag == "co" and s.first in found and s.margin > CLEAR_MARGIN
        ] or found
    return next(iter(found or ([] if has_agency(words) else others)), None)


def _named(words: list[Word], span: Span, known: tuple[str, ...]) -> Name:
    """As typed, or as stored where the user has it already."""
    text = joined(words, span.first, span.next - 1)
    if span.tag == "pe" or (owns_next(words, span.next - 1) and not _is_called_so(text)):
        text = unowned(text)
    stored = {n.strip().lower(): n for n in known}
    text = stored.get(text.lower(), stored.get(unowned(text).lower(), text))
    return Name(text, span.first, span.next)


def _is_called_so(text: str) -> bool:
    """ "Lowe's", "St. Vincent's": the ending belongs to the name."""
    low = text.casefold().replace("\u2019", "'")
    return low in EMPLOYERS or (low.endswith("'s") and low.startswith(("st ", "st. ")))


def _in_full(firms: list[Name]) -> list[Name]:
    """ "Ashby", said again as "Ashby Labs", is that."""
    return [
        next((o for o in firms if o.text.lower().startswith(f.text.lower() + " ")), f).at(f) for f in firms
    ]


def _distinct(people: list[Name]) -> list[Name]:
    """Each person once; a first name said again is the same one."""
    out: list[Name] = []
    for name in people:
        low = name.text.lower()
        if not any(low == o.text.lower() or low in o.words for o in out):
            out = [o for o in out if o.text.lower() not in name.words]
            out.append(name)
    return out


def _answer(names: list[Name], seen: Seen, words: list[Word], expects: str | None) -> Cast:
    tag = {"people": "pe", "role": "ro"}.get(expects or "", "co")
    spans = tuple(Span(tag, n.first, n.next) for n in names)
    if tag == "pe":
        return Cast(
            None, (), None, contacts_of(seen.text, seen.folded, words, names, seen.found, None), (), spans
        )
    if tag == "ro":
        return Cast(None, (), names[0].text, (), (), spans)
    return Cast(names[0].text, (), None, (), (), spans)
