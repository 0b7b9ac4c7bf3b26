"""What waits for the user's answer now: each step once, and none whose time is over."""

from datetime import datetime

from coach.model import JobSearch, Nudge

UNSEEN = ("ask_timeline",)
"""Said before an interview, with nothing to answer."""


def waiting(search: JobSearch, now: datetime, opportunity: str | None = None) -> list[Nudge]:
    """Of one opportunity, or of all; as they were brought. A reminder and what it repeats are one."""
    rows = [
        n
        for n in search.nudges
        if n.state == "asked"
        and n.kind not in UNSEEN
        and opportunity in (None, n.opportunity)
        and (n.latest is None or n.latest >= now)
    ]
    newest = {(n.kind, n.opportunity, n.person, n.interview): n for n in rows}
    return list(newest.values())
