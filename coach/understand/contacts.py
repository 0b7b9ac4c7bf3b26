"""People with their titles, addresses and numbers."""

from dataclasses import replace

from coach.understand.mask import Found
from coach.understand.names import Name
from coach.understand.reading import ContactRead
from coach.understand.titles import person_role, title_of
from coach.understand.words import Word


def contacts_of(
    text: str, folded: str, words: list[Word], names: list[Name], found: Found, company: str | None
) -> tuple[ContactRead, ...]:
    """People with their title and the address that stands nearest behind them."""
    out = []
    for n, name in enumerate(names):
        start, end = words[name.first].i, words[name.next - 1].j
        limit = words[names[n + 1].first].i if n + 1 < len(names) else len(text)
        about = title_of(text, folded, start, end, limit)
        email = _nearest(found.emails, end, limit, start, len(names) == 1, name.text)
        phone = _nearest(found.phones, end, limit, start, len(names) == 1, "")
        out.append(ContactRead(name.text, email, phone, about, person_role(about), company))
    people = [c for c in out if company is None or (c.name or "").casefold() != company.casefold()]
    return tuple(people) + _nameless(found, people)


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
