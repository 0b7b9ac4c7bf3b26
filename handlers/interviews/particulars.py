"""Particulars of an opportunity told in passing: sector, closing date, reference, no calls, who referred."""

from dataclasses import replace
from datetime import date, timedelta

from coach import lazy_re as re
from coach.model import Opportunity, wall_at
from coach.model.opportunity import Sector
from coach.understand import Understood
from handlers.interviews.place_names import place_of
from handlers.reading.news_words import NO_CALLS as CALL_NOT
from handlers.reading.news_words import POSTING_SAYS

SECTORS: tuple[tuple[Sector, str], ...] = (
    ("public", r"public sector|government|federal|civil service|municipal|county|city council|\bcouncil job|"
r"state agency|\bnhs\b"),
    ("academia", r"universit|faculty|academi|professor|postdoc|lecturer|tenure|campus visit"),
    ("finance", r"\bbank(ing)?\b|hospitals?\b|health ?care|"
r"(?:health|education|finance|banking|energy|aerospace|insurance|schools?) "
r"(?:sector|industry|field)|"
r"\bclinic\b|insurance|aerospace|\benergy (company|sector|industry)|\bschool\b|pharma"),
    ("fast", r"retail|restaurant|"
r"(?:food|security|catering|fast[- ]food|bar|pub|kitchen|retail|shop|supermarket) "
r"(?:sector|industry|trade|business|branch|firm|company)|"
r"\bguard (?:job|position|role|post|work)|\bhotel\b|hospitality|"
r"warehouse (?:worker|operative|assistant|picker|packer|job|shift)|\bcaf[eé]\b|\bsecurity guard|"
r"fast food|\bshop assistant"),
    ("tech", r"tech (company|industry|sector)|software (company|engineer|developer)|start-?up|\bsaas\b"),
)  # fmt: skip
"""Only what is named outright; the rest waits as the user's own setting says (rule book 2.8)."""
CLOSES = re.compile(
    r"\b(clos(es?|ed|ing)( date)?|deadline|(?:apply|applications?) (until|by|due|close)|"
    r"open (?:until|till))\b"
    r"( date)?( (?:for|of) (?:the |this )?(?:applications?|posting|job|role|position|advert|vacancy))?"
    r"( is| was|:)?( on| until| by)?\s*$",
    re.I,
)
WEEKDAY = re.compile(r"\b(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)[a-z]*\b(?! \d)", re.I)
REFERENCE = re.compile(
    r"\b(?:ref(?:erence)?|announcement|job id|vacancy|req(?:uisition)?)\.?\s*"
    r"(?:no\.?|number|id|#|:)?\s*#?((?=[A-Z0-9/-]*\d)[A-Z0-9][A-Z0-9/-]{2,24})\b",
    re.I,
)
NO_CALLS = re.compile(r"\bno (phone )?calls\b", re.I)
THERE = re.compile(
    r"\b(?:they(?:'re| are)|(?:is|are|it'?s)? ?(?:based|located|headquartered)|"
    r"(?:their|the) (?:office|team|hq)s? (?:is|are)) "
    r"(?:\w+ )?in (?P<place>[A-Z][\w'-]+(?: [A-Z][\w'-]+)*)"
)
THERE_TOO = re.compile(
    r"\b(?:they|it|the (?:company|firm|office|team|hq|employer))(?:'re|'s| are| is) "
    r"(?:based |located |headquartered )?in (?P<place>[^,;.!?\n]{3,30}?)"
    r"(?=[,;.!?\n]|$| and | so | but )",
    re.I,
)
_NO_PLACE = (
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
)
REFERRED = re.compile(r"\b(referred|recommended) (me )?by\b|\breferr(ed|al)\b", re.I)


def sector_of(text: str) -> Sector | None:
    """The sector that is named outright."""
    return next((s for s, pattern in SECTORS if re.search(pattern, text, re.I)), None)


def told(opportunity: Opportunity, read: Understood, mine: str, today: date) -> Opportunity:
    """The opportunity with what the text names; what was known stays where nothing new was said."""
    text = read.text
    sector = sector_of(text)
    if sector is not None:
        opportunity = replace(opportunity, sector=sector)
    closes = next((d for d in read.dates if CLOSES.search(text[: d.span[0]])), None)
    if closes is not None:
        opportunity = replace(
            opportunity, closing_date=_ahead(wall_at(closes.start, mine).date, today, closes.text)
        )
    if found := REFERENCE.search(text):
        opportunity = replace(opportunity, reference=found[1])
    if NO_CALLS.search(text) or (POSTING_SAYS.search(text) and CALL_NOT.search(text)):
        opportunity = replace(opportunity, no_calls=True)
    if REFERRED.search(text) and opportunity.source == "unknown":
        opportunity = replace(opportunity, source="referral")
    return _placed(opportunity, text)


def _behind_the_name(opportunity: Opportunity, text: str) -> re.Match[str] | None:
    """ "Otter Lake Foods (Toronto)", "Halsted Bindery in Chicago"."""
    name = re.escape(opportunity.company)
    return re.search(rf"{name}\s*\((?:in )?(?P<place>[^()]{{3,30}})\)", text, re.I) or re.search(
        rf"(?i:{name}),? (?:in|from|over in|based in) (?!(?:{_NO_PLACE})\b)(?P<place>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)",
        text,
    )


def _placed(opportunity: Opportunity, text: str) -> Opportunity:
    """ "They are in New York": their clock, where nothing was known of it."""
    found = THERE.search(text) or THERE_TOO.search(text) or _behind_the_name(opportunity, text)
    if found is None or opportunity.zone is not None:
        return opportunity
    clock, code = place_of(found["place"].strip())
    if clock is None:
        return opportunity
    country, _, region = (code or "").partition("-")
    return replace(
        opportunity,
        zone=clock,
        location=opportunity.location or found["place"],
        country=opportunity.country or country or None,
        subdivision=opportunity.subdivision or region or None,
    )


def _ahead(day: date, today: date, said: str) -> date:
    """A closing date without a year is the coming one, and so is a weekday, also in a sentence that tells of the past."""
    if today - timedelta(days=7) <= day < today and WEEKDAY.search(said):
        return day + timedelta(days=7)
    return (
        day.replace(year=day.year + 1)
        if day < today - timedelta(days=180) and (day.month, day.day) != (2, 29)
        else day
    )
