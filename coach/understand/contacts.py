"""People with their titles, addresses and numbers."""

from dataclasses import replace

from coach.understand.mask import Found
from coach.understand.names import Name
from coach.understand.reading import ContactRead
from coach.understand.titles import person_role, title_of
from coach.understand.words import Word

SHORTEST = 3
"""Letters of a name that tell whose an address is."""


def contacts_of(
    text: str, folded: str, words: list[Word], names: list[Name], found: Found, company: str | None
) -> tuple[ContactRead, ...]:
    """People with their title and the address that stands nearest behind them."""
    out = []
    owners = _owners(names, found)
    for n, name in enumerate(names):
        start, end = words[name.first].i, words[name.next - 1].j
        limit = words[names[n + 1].first].i if n + 1 < len(names) else len(text)
        about = title_of(text, folded, start, end, limit)
        theirs = tuple((e, at) for e, at in found.emails if owners.get(e, n) == n)
        own = next((e for e, _ in theirs if e in owners), None)
        email = own or _nearest(theirs, end, limit, start, len(names) == 1, name.text)
        phone = _nearest(found.phones, end, limit, start, len(names) == 1, "")
        out.append(ContactRead(name.text, email, phone, about, person_role(about), company))
    people = [c for c in out if company is None or (c.name or "").casefold() != company.casefold()]
    return tuple(people) + _nameless(found, people)


def _owners(names: list[Name], found: Found) -> dict[str, int]:
    """Whose name stands in an address, by its place: "h.voss@..." is Helen Voss's, however far behind her it is told."""
    owners = {}
    for address, _ in found.emails:
        local = address.casefold().split("@")[0]
        fitting = [n for n, name in enumerate(names) if any(w in local for w in _telling(name))]
        if len(fitting) == 1:
            owners[address] = fitting[0]
    return owners


def _telling(name: Name) -> list[str]:
    return [w for w in name.text.casefold().split() if len(w) >= SHORTEST and w.isalpha()]


def with_agents(contacts: tuple[ContactRead, ...], agents: set[str]) -> tuple[ContactRead, ...]:
    """Those named in `agents` work for an agency, whatever their title."""
    return tuple(replace(c, person_role="agency") if c.name in agents else c for c in contacts)


def _nameless(found: Found, named: list[ContactRead]) -> tuple[ContactRead, ...]:
    if named or not (found.emails or found.phones):
        return ()
    return (
        ContactRead(
            None, found.emails[0][0] if found.emails else None, found.phones[0][0] if found.phones else None
        ),
    )


def _nearest(
    addresses: tuple[tuple[str, tuple[int, int]], ...],
    end: int,
    limit: int,
    start: int,
    only: bool,
    name: str,
) -> str | None:
    for address, (i, _) in addresses:
        if end <= i < limit and i - end < 80:
            return address
    for address, (_, j) in addresses:
        if (name and name.lower().split()[0] in address.lower().split("@")[0]) or 0 <= start - j < 4:
            return address
    return addresses[0][0] if only and len(addresses) == 1 else None
