"""Tones: which one a draft takes, its greeting and its close (rule book 4.3)."""

from dataclasses import dataclass

from coach.model import Opportunity, Preferences, Sector, Tone
from coach.wording.brief import Brief

FORMAL_COUNTRIES = frozenset({"GB"})
FORMAL_SECTORS: frozenset[Sector] = frozenset({"public", "academia", "finance"})


@dataclass(frozen=True, slots=True)
class Manner:
    greeting: str
    close: str


MANNERS: dict[Tone, Manner] = {
    "warm": Manner("Hi {name}", "Best wishes"),
    "formal": Manner("Dear {name}", "Kind regards"),
    "concise": Manner("Hi {name}", "Thanks"),
    "enthusiastic": Manner("Hi {name}", "All the best"),
}
_WARMER: dict[Tone, Tone] = {"formal": "warm", "concise": "warm", "warm": "enthusiastic"}


def tone_of(
    brief: Brief, preferences: Preferences, opportunity: Opportunity | None, *, titled: bool = False
) -> Tone:
    """As asked, else the opportunity's, the user's own, or what the country and the field are used to; whoever was told of
    with a title ("Mrs. Pryce", "Dr Weber") is written to with it."""
    chosen = brief.tone or (opportunity and opportunity.tone) or preferences.tone
    tone = chosen or ("formal" if titled else _expected(preferences, opportunity))
    return _WARMER.get(tone, tone) if brief.warmer else tone


def _expected(preferences: Preferences, opportunity: Opportunity | None) -> Tone:
    country = (opportunity.country if opportunity else None) or preferences.country
    sector = opportunity.sector if opportunity else preferences.sector
    return "formal" if country in FORMAL_COUNTRIES or sector in FORMAL_SECTORS else "warm"
