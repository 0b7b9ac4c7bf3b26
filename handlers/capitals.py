"""Names typed in small letters as one would write them: Dana Ng, Octopus Energy, KPMG, PwC, eBay."""

import re
from collections.abc import Callable

_OWN = [
    "PwC",
    "IBM",
    "UBS",
    "SAP",
    "AWS",
    "EY",
    "EA",
    "BAE",
    "AXA",
    "ING",
    "NASA",
    "eBay",
    "LinkedIn",
    "YouTube",
    "TikTok",
    "GitHub",
    "GitLab",
    "OpenAI",
    "DeepMind",
    "PayPal",
    "HubSpot",
    "SoFi",
    "BlackRock",
    "JPMorgan",
    "McKinsey",
    "McDonald's",
    "McKesson",
    "AstraZeneca",
    "DoorDash",
    "WhatsApp",
    "SpaceX",
    "ServiceNow",
    "MongoDB",
    "GoDaddy",
    "PepsiCo",
    "FedEx",
    "UPS",
    "USAA",
    "AIG",
    "AMD",
    "ABB",
    "EDF",
    "EE",
    "IKEA",
    "ASOS",
    "AOL",
    "ADP",
    "AECOM",
    "AT&T",
    "B&Q",
    "H&M",
    "M&S",
    "P&G",
    "J&J",
    "BNP",
    "BASF",
    "E.ON",
    "UCLA",
    "MIT",
    "UCL",
    "LSE",
    "NYU",
    "WHO",
    "UNICEF",
    "UNESCO",
    "YMCA",
    "ZDF",
    "ARD",
    "SEB",
    "DPD",
    "UNHCR",
    "UCSF",
]
OWN = {name.casefold(): name for name in _OWN}
"""Well-known names with a spelling of their own."""
LETTERS = re.compile(r"[bcdfghjklmnpqrstvwxz&]{2,5}")
"""No vowel: letters that are read one by one, KPMG and HSBC."""


SHORT_WORDS = frozenset({"st", "mt", "ft", "dr", "mr", "mrs", "ms", "jr", "sr", "ltd", "pvt", "bros"})


def person(typed: str) -> str:
    """Any other spelling than small letters is the user's own."""
    return _each(typed, _capital)


def company(typed: str) -> str:
    return _each(typed, lambda word: OWN.get(word) or (word.upper() if _letters(word) else _capital(word)))


def _each(typed: str, spelled: Callable[[str], str]) -> str:
    return " ".join(spelled(w) for w in typed.split(" ")) if typed == typed.casefold() else typed


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _letters(word: str) -> bool:
    return LETTERS.fullmatch(word) is not None and word not in SHORT_WORDS
