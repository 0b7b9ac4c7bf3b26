"""What the user told the bot about themselves and how they like to be coached."""

from dataclasses import dataclass
from datetime import date, time

from coach.model.opportunity import Pace, Sector, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    zone: str = "UTC"
    zone_confirmed: bool = False
    locale: str = "en_US"
    country: str = "US"
    subdivision: str | None = None
    name: str | None = None
    """How drafts are signed; the platform's profile name until the user says otherwise."""
    profile_name: str | None = None
    phone: str | None = None
    signature: str | None = None
    greeting: str | None = None
    avoid_phrases: tuple[str, ...] = ()
    templates: tuple[tuple[str, str], ...] = ()
    """(nudge kind, own wording)."""
    language: str = "en"
    """Of drafts: "en", "de", or "de_du" for the familiar address."""
    tone: Tone | None = None
    """None: warm, or formal where the country asks for it (rule book 4.3)."""
    pace: Pace = "prompt"
    sector: Sector = "standard"
    quiet_from: time = time(22, 0)
    quiet_until: time = time(7, 0)
    quiet_weekends: bool = False
    """No reminders on Saturdays and Sundays."""
    closed_days: tuple[date, ...] = ()
    max_nudges_a_day: int = 4
    paused_until: date | None = None
    paused_from: date | None = None
    """First day of the pause, where it does not begin at once."""
    morning_brief: bool = True
    pipeline_coaching: bool = True
    mail_app: str = "mail"
    """mail | gmail | outlook: which compose link drafts carry."""
    linkedin_premium: bool = False
    polish: bool = False
    polish_to: str = ""
    """Host of the language model the person agreed to."""
    pipeline_target: int = 3
    coaching: tuple[tuple[str, int], ...] = ()
    """(name in coach.settings.Settings, own number): any of the coach's numbers, overridden; times of day and spans in
    minutes, windows as two entries (coach.own_numbers)."""

    @property
    def signed(self) -> str | None:
        return self.name or self.profile_name
