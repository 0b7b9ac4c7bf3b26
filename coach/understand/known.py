"""The companies and people this user already has: the strongest sign of what a word is."""

import re
from functools import lru_cache

MOST = 500
"""Names that are looked for."""


@lru_cache(maxsize=512)
def known_pattern(names: tuple[str, ...]) -> re.Pattern[str] | None:
    """Any of these names as whole words, longest first."""
    parts = sorted({n.strip().lower() for n in names if n.strip()}, key=len, reverse=True)
    if not parts:
        return None
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(p) for p in parts[:MOST]) + r")(?!\w)", re.IGNORECASE)
