"""What bears a name, a person or a company, by that name: read, and given another."""

from dataclasses import replace

from coach.model import Opportunity, Person

Named = Person | Opportunity


def name_of(card: Named) -> str:
    return card.name if isinstance(card, Person) else card.company


def with_name(card: Named, name: str) -> Named:
    return replace(card, name=name) if isinstance(card, Person) else replace(card, company=name)
