"""Who put the user's name forward: a referrer is thanked, asked once, and never the point of contact (rule book N17)."""

import re
from dataclasses import replace

from coach.model import JobSearch
from handlers import record

NAME = r"(?P<name>[^\W\d_][\w'-]+)(?: [A-Z][\w'-]+)?"
REFERRED = (
    re.compile(NAME + r" (?:has )?(?:referred|recommended|introduced) me", re.I),
    re.compile(NAME + r" (?:put|passed|gave|handed) (?:in )?(?:my (?:name|cv|resume)|me)\b", re.I),
    re.compile(
        r"\b(?:referred|recommended|introduced|referral)(?: me)? (?:by|from|through|via) " + NAME, re.I
    ),
)


def settle(search: JobSearch, opportunity: str, text: str) -> JobSearch:
    """Mark the referrer among the people of this opportunity, and the way the application came about."""
    names = {m["name"].casefold() for p in REFERRED for m in p.finditer(text)}
    company = search.opportunity(opportunity)
    people = [p for p in search.people_of(opportunity) if p.name.split()[0].casefold() in names]
    if company is None or not people:
        return search
    for person in people:
        search = record.put(search, replace(person, role="referrer"))
    primary = None if company.primary in {p.id for p in people} else company.primary
    return record.put(search, replace(company, source="referral", primary=primary))
