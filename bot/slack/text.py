"""Slack's way of writing text: read into plain text, and plain text made safe for it."""

import re

from bot.intake import clean_text

_ANGLE = re.compile(r"<([^<>|]+)(?:\|([^<>]*))?>")
_MARKERS = re.compile(r"(?<!\w)[*_~`]+|[*_~`]+(?!\w)")
ZERO_WIDTH = "\u200b"


def read(text: str) -> str:
    """ "<mailto:d@a.com|d@a.com> &amp; <@U1>" -> "d@a.com & @U1"."""
    shown = _ANGLE.sub(_shown, text.replace(ZERO_WIDTH, ""))
    return clean_text(shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))


def _shown(match: re.Match[str]) -> str:
    target, label = match[1], match[2] or ""
    if target[0] in "@#!":
        return label or target.partition("^")[0]
    bare = target.removeprefix("mailto:").removeprefix("tel:")
    return bare if label in ("", bare) or bare.endswith(label) else f"{label} ({bare})"


def safe(text: str) -> str:
    """For fields that Slack reads as mrkdwn: nothing in it mentions, links or formats."""
    apart = _MARKERS.sub(lambda m: "".join(f"{ZERO_WIDTH}{c}{ZERO_WIDTH}" for c in m[0]), text)
    return apart.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
