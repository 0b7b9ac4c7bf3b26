"""What is no date whatever it looks like: addresses, links, phone numbers, ids, versions, money, ratings."""

import re
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from coach.understand.phrases import Phrases

Span = tuple[int, int]
MOST_PHONES = 24
"""Runs of digits that are tried as phone numbers."""


class Found(NamedTuple):
    """Addresses of a message, as typed, with their places."""

    emails: tuple[tuple[str, Span], ...]
    urls: tuple[tuple[str, Span], ...]
    phones: tuple[tuple[str, Span], ...]
    other: tuple[Span, ...]

    @property
    def addresses(self) -> list[Span]:
        return [s for _, s in self.emails + self.urls + self.phones]

    @property
    def spans(self) -> list[Span]:
        return self.addresses + list(self.other)


_EMAIL = Phrases(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_URL = Phrases(
    r"(?:https?://|www\.)[^\s<>\"|]{1,400}"
    r"|(?<![\w@.])(?:[a-z0-9-]{1,40}\.){1,3}(?:com|us|io|net|org|co|me|ai|dev|app|gg|so|in|uk|de"
    r"|ly)/[^\s<>\"|]{1,300}",
    re.IGNORECASE,
)
_PHONE = Phrases(r"(?<![\w/.:-])\+?\(?\d[\d ().\-\u00a0]{6,20}\d(?![\w/])")
_OTHER = Phrases(
    r"""
      [$€£₹¥]\s?\d[\d.,]{0,15}\s?(?:k|m|bn|lakh|lakhs|lpa)?(?:\s?-\s?[$€£₹]?\d[\d.,]{0,15}\s?k?)?\b
    | (?<![\d.,])\d[\d.,]{0,15}\s?-\s?\d[\d.,]{0,15}\s?(?:k|lpa|lakhs?|%)(?!\w)
    | (?<![\d.,])\d[\d.,]{0,15}\s?(?:k|lpa|lakhs?|usd|eur|gbp|inr|dollars|euros|pounds|%)(?!\w)
    | (?:\#|\breq\s?\#?|\bjob\s?(?:id|req|number|no\.?)|\bref(?:erence)?\b[:\s#]*|\bid[:\s#]+|\bticket\s
        |\bcase\s)\s?:?\s?\#?[a-z]{0,4}[-_]?\d[\w-]*
    | \b(?:code|pin|passcode|password|ext|extension)(?:\s(?:is|was)|:)?\s\#?\d[\d-]{1,15}(?!\w|:\d|\s?(?:am|pm)\b)
    | \b(?:version|v|ver|python|node|java|oauth|gpt|angular|react|vue|rails|php|django|ios|android
        |windows|web|c\+\+|es|http|scala|net|sql|postgres|mysql|go|rust|swift|kotlin|spark|level|l|ic|e|sde
        |swe|studio|forever|pier|section|floor|room|suite|apt|gate|building|bldg|unit|table|series|tier
        |grade|band|page|chapter|step|part|stage|phase|round|rounds|catch|web|industry|pin|passcode|code
        |meeting\sid|conference\sid|area|zip|postcode)[\s-]?\d+(?:\.\d+)*\b(?!:|/\d|\s?(?:am|pm|st|nd|rd|th)\b)
    | \b24/7\b | \b9[\s-]?to[\s-]?5\b | \b9-5\b | \b\d\s?/\s?(?:5|10)\b(?=\s+(?:stars?|would|rating|from
        |on\sglassdoor|vibes?|so|for|overall|interest|confidence)\b)
    | (?:\boverall|\brated?|\brating|\bscored?|\bfelt(?:\slike)?|\bvibes?|\bmood|\bconfidence)\s?:?\s?(?:an?\s)?\d{1,2}\s?/\s?(?:5|10)\b
    | \b\d+\s?x\s?\d+\b
    | (?<!\w)1:1s?\b
    | \b\d+(?:\.\d+)?\s?(?:yrs?|years?|yoe)\s(?:of\s)?(?:exp\w*|java\w*|python|old
        |in\s(?:the\s)?(?:field|industry|business))
    | \b\d+\+
    """,
    re.VERBOSE | re.IGNORECASE,
)


def find_addresses(text: str, region: str, zone: str = "UTC") -> Found:
    """`region` (ISO 3166), else the country of `zone`, is assumed for phone numbers without a country code."""
    emails = (
        tuple(
            (m[0].rstrip("."), (m.start(), m.start() + len(m[0].rstrip(".")))) for m in _EMAIL.finditer(text)
        )
        if "@" in text
        else ()
    )
    taken = [s for _, s in emails]
    urls = tuple(_links(text, taken))
    taken += [s for _, s in urls]
    phones = tuple(_phones(text, region, zone, taken))
    taken += [s for _, s in phones]
    other = tuple(m.span() for m in _OTHER.finditer(text) if _free(m.span(), taken))
    return Found(emails, urls, phones, other)


def _free(span: Span, taken: list[Span]) -> bool:
    return not any(span[0] < j and i < span[1] for i, j in taken)


def _links(text: str, taken: list[Span]) -> list[tuple[str, Span]]:
    if "/" not in text and "www." not in text:
        return []
    links = []
    for match in _URL.finditer(text):
        link = match[0].rstrip(".,;:!?)'\"*>]")
        span = (match.start(), match.start() + len(link))
        if _free(span, taken):
            links.append((link, span))
    return links


def _phones(text: str, region: str, zone: str, taken: list[Span]) -> list[tuple[str, Span]]:
    """Numbers that exist (libphonenumber's VALID)."""
    phones = []
    for match in islice(_PHONE.finditer(text), MOST_PHONES):
        span = match.span()
        digits = sum(c.isdigit() for c in match[0])
        if not 7 <= digits <= 15 or not _free(span, taken) or _like_date(match[0]):
            continue
        if _is_number(match[0], region) or _is_number(match[0], country_of(zone)):
            phones.append((match[0].strip(), span))
    return phones


def _like_date(text: str) -> bool:
    return re.match(r"\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|20\d{6}$", text) is not None


@lru_cache(maxsize=256)
def country_of(zone: str) -> str | None:
    """ "Australia/Sydney" -> "AU"; None for a zone of no country."""
    from babel.core import get_global  # here, as most messages hold no number

    found = get_global("zone_territories").get(zone, "001")
    return None if found in ("001", "ZZ") else found


def _is_number(text: str, region: str | None) -> bool:
    import phonenumbers  # here, as most messages hold no number

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number) or (
        text.lstrip("(").startswith("+") and phonenumbers.is_possible_number(number)
    )
