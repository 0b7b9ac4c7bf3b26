"""Who put the user's name forward: a referrer is thanked, asked once, and never the point of contact (rule book N17)."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import JobSearch
from coach.model.called import given_name
from handlers import record

NAME = (
    r"\b(?!"
    r"(?:my|an?|friends?|colleague|coworker|senior|cousin|brother|sister|neighbou?r|boss|mate|buddy|"
    r"mentor|former|old|uncle|aunt|prof\w*|manager|who|that)\b)"
    r"(?P<name>[^\W\d_][\w'-]+)(?: [A-Z][\w'-]+)?"
)
ASIDE = (
    r"(?: ?\([^)]{1,40}\)| (?:from|at|in|of) (?:my |the )?(?-i:[a-z])\w+|,[^,.;]{2,40},|"
    r" (?:who )?(?:works?|worked|is|sits|used to work) (?:there|in|at|for|with)\b[^,.;!?]{0,24}?,?"
    r"(?: and)?|,)?"
    r"(?: has| have| just| kindly| very kindly| he| she)*"
)
""" "Ben Cho (old colleague)", "Ben, who I worked with,"."""
PROMISED = re.compile(
    NAME + ASIDE + r",?(?: (?:says?|said|told me|thinks|mentioned|wrote)(?: that)? (?:he|she|they))?"
    r"(?:'ll|'d| "
    r"(?:can|could|will|would|might|offered to|offers to|wants to|promised to|"
    r"is (?:happy|willing|going|ready|glad) to))"
    r"(?: also| gladly| maybe)? "
    r"(?:put (?:in )?an? (?:good |kind )?word|"
    r"(?:put|pass|give|hand|forward|drop|bring)(?: in| on| along)? my (?:name|cv|resume|profile)|"
    r"(?:refer|recommend|introduce) me|vouch for me|put me (?:forward|in touch)|"
    r"speak (?:up )?for me)\b",
    re.I,
)
""" "Jim says he can put in a word": nothing is offered but that, and nothing applied for."""
REFERRED = (
    re.compile(NAME + ASIDE + r" (?:referred|recommended|introduced|vouched for|suggested) me\b", re.I),
    re.compile(
        NAME
        + ASIDE
        + r" (?:put|passed|gave|handed|forwarded|sent|dropped|brought) (?:in |on |forward |along |up )?"
        r"(?:my (?:name|cv|resume|profile)|me)\b",
        re.I,
    ),
    re.compile(NAME + ASIDE + r" (?:put|got) (?:in )?an? (?:good |kind )?word\b", re.I),
    PROMISED,
    re.compile(
        r"\b(?P<name>(?-i:[A-Z])\w+)['’]s? (?:kind )?(?:referral|recommendation|introduction)\b", re.I
    ),
    re.compile(
        r"\b(?:referred|recommended|introduced|referral)(?: me)? (?:by|from|through|via) " + NAME, re.I
    ),
)


def told(text: str) -> bool:
    """Whether somebody is said to have done so."""
    return any(p.search(text) for p in REFERRED)


def promised(text: str) -> bool:
    """It is to come."""
    return PROMISED.search(text) is not None


def settle(search: JobSearch, opportunity: str, text: str) -> JobSearch:
    """Mark the referrer among the people of this opportunity, and the way the application came about."""
    names = {m["name"].casefold() for p in REFERRED for m in p.finditer(text)}
    company = search.opportunity(opportunity)
    people = [p for p in search.people_of(opportunity) if given_name(p.name) in names]
    if company is None or not people:
        return search
    for person in people:
        search = record.put(search, replace(person, role="referrer"))
    primary = None if company.primary in {p.id for p in people} else company.primary
    return record.put(search, replace(company, source="referral", primary=primary))
