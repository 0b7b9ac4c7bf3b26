"""What is no date whatever it looks like: addresses, links, phone numbers, ids, versions, money, ratings."""

from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from coach import lazy_re as re
from coach.understand.numbered import numbered
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

_CALLED_ONE = re.compile(
    r"\b(?:number|cell|phone|mobile|tel(?:ephone)?|whats ?app|digits|line)\b[^.;!?\n]{0,16}$", re.I
)
"""Before digits that are meant as a phone number, though no such number is given out."""


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
    return Found(emails, urls, phones, tuple(s for s in numbered(text) if _free(s, taken)))


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
    """Numbers that exist (libphonenumber's VALID), and those that could (POSSIBLE) where the words say it is one."""
    phones = []
    for match in islice(_PHONE.finditer(text), MOST_PHONES):
        span = match.span()
        digits = sum(c.isdigit() for c in match[0])
        if not 7 <= digits <= 15 or not _free(span, taken) or _like_date(match[0]):
            continue
        meant = _CALLED_ONE.search(text[: match.start()]) is not None
        if any(_is_number(match[0], country, meant) for country in (region, country_of(zone))):
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


def _is_number(text: str, region: str | None, meant: bool) -> bool:
    import phonenumbers  # here, as most messages hold no number

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return False
    could = meant or text.lstrip("(").startswith("+")
    return phonenumbers.is_valid_number(number) or (could and phonenumbers.is_possible_number(number))
