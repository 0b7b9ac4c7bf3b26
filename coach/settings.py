"""The coach's numbers by name (rule book 0.4), with what the user prefers laid over the defaults."""

from dataclasses import dataclass, replace
from datetime import time, timedelta
from functools import lru_cache

from coach import own_numbers
from coach.model import Opportunity, Pace, Preferences

Window = tuple[time, time]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Business days (BD) unless the name or type says otherwise. Sources stand in rule book 0.4."""

    # right after an interview
    thank_you_after: timedelta = timedelta(hours=2)
    thank_you_after_hurried: timedelta = timedelta(hours=1)
    """When the decision falls on the same or the next day."""
    thank_you_before: time = time(20, 30)
    """User time: later than this, it waits for the next morning."""
    thank_you_latest: timedelta = timedelta(hours=48)
    """The clock stands still on days that are not business days."""
    thank_you_late_until: int = 5
    debrief_earliest: timedelta = timedelta(minutes=15)
    debrief_after: timedelta = timedelta(minutes=30)
    debrief_latest: timedelta = timedelta(hours=48)
    debrief_without_time: time = time(17, 30)
    thank_you_without_time: time = time(18, 0)
    morning: time = time(8, 0)
    """User time: the first thing of a day."""
    prepare_evening: time = time(18, 0)
    prepare_before: timedelta = timedelta(hours=2)
    prompt_before_call: timedelta = timedelta(minutes=15)

    # waiting
    pace: Pace = "prompt"
    dated_latest: int = 5
    gap_status: int = 5
    gap_status_caution: int = 3
    gap_any: int = 3
    gap_any_caution: int = 2
    addendum_after_thanks: int = 1
    value_add_after_thanks: int = 2
    status_after_thanks: int = 3
    followups_unanswered_max: int = 3
    application_unanswered_max: int = 2
    referrer_gap: int = 10
    application_gap: int = 10
    long_tail_after: int = 20
    long_tail_again: int = 40
    after_out_of_office: int = 2

    # caps
    week_window: int = 5
    week_fine: int = 2
    week_stop: int = 4
    status_week_fine: int = 1
    status_week_stop: int = 3
    month_window: int = 20
    month_fine: int = 4
    month_stop: int = 6

    # channels
    call_gap: int = 5
    call_gap_caution: int = 3
    light_gap: int = 10
    light_gap_caution: int = 5
    light_ideal: int = 12
    long_tail_gap: int = 20
    long_tail_gap_caution: int = 10
    keep_in_touch: int = 60
    keep_in_touch_caution: int = 40
    silent_calls_day: int = 3
    silent_calls_caution: int = 3
    silent_calls_stop: int = 4
    email_window: Window = (time(7, 0), time(20, 0))
    email_preferred: Window = (time(8, 30), time(11, 30))
    thank_you_until: time = time(22, 0)
    call_mornings: Window = (time(9, 30), time(11, 30))
    call_afternoons: Window = (time(13, 30), time(16, 30))
    call_monday_from: time = time(10, 30)
    call_friday_until: time = time(15, 0)
    call_possible: Window = (time(9, 0), time(17, 0))
    caller_from: time = time(8, 0)
    """The caller's own clock: no call is suggested before it, nor in quiet hours."""
    text_window: Window = (time(9, 0), time(18, 0))
    text_possible: Window = (time(8, 0), time(20, 0))
    linkedin_note: int = 200
    linkedin_invites: int = 5
    """Invitations with a note in 30 days on a free account."""
    similarity_caution: float = 0.60
    similarity_stop: float = 0.85
    similarity_days: int = 60

    # the user's peace
    nudge_at: time = time(9, 0)
    """Company time."""
    nudge_evening: time = time(20, 0)
    """User time: the evening before, where nudge_at falls into quiet hours."""
    quiet_from: time = time(22, 0)
    quiet_until: time = time(7, 0)
    quiet_weekends: bool = False
    """Saturdays and Sundays of the user's belong to the quiet hours."""
    max_nudges_a_day: int = 4
    pipeline_target: int = 3
    pipeline_waiting: int = 5
    digest_after: int = 10
    """BD without a word from the user, after which what is overdue comes as one digest."""
    travel_buffer: timedelta = timedelta(minutes=45)
    search_horizon: int = 60
    """BD the safe-date search looks ahead."""

    def after_thanks(self, kind: str, status: bool) -> int:
        """BD after the thank-you before a message of this kind, which may be a question about status (R2c)."""
        after = {"addendum": self.addendum_after_thanks, "value_add": self.value_add_after_thanks}
        return after.get(kind, self.status_after_thanks if status else 0)


DEFAULTS = Settings()
_ELSEWHERE = frozenset(
    {"quiet_from", "quiet_until", "quiet_weekends", "max_nudges_a_day", "pipeline_target", "linkedin_note"}
)
"""Have a preference of their own."""


def adjustable() -> tuple[str, ...]:
    """Names of what a user may set for themselves (`Preferences.coaching`)."""
    return tuple(n for n in own_numbers.names(DEFAULTS) if n not in _ELSEWHERE)


@lru_cache(maxsize=256)
def _settings(preferences: Preferences, pace: Pace | None) -> Settings:
    own = own_numbers.overrides(DEFAULTS, (o for o in preferences.coaching if o[0] not in _ELSEWHERE))
    return replace(
        DEFAULTS,
        pace=pace or preferences.pace,
        quiet_from=preferences.quiet_from,
        quiet_until=preferences.quiet_until,
        quiet_weekends=preferences.quiet_weekends,
        max_nudges_a_day=preferences.max_nudges_a_day,
        pipeline_target=preferences.pipeline_target,
        linkedin_note=300 if preferences.linkedin_premium else DEFAULTS.linkedin_note,
        **own,
    )


def settings_for(preferences: Preferences, opportunity: Opportunity | None = None) -> Settings:
    """The numbers that hold for this person and, where it has its own pace, this opportunity."""
    return _settings(preferences, opportunity.pace if opportunity else None)
