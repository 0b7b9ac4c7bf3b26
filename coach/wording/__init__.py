"""Wording: what the user could send, and advice on what the user wants to send."""

from coach.wording.advice import Advice
from coach.wording.brief import Brief
from coach.wording.catalogue import CHANNELS, channels_for
from coach.wording.compose import compose
from coach.wording.links import MailApp, compose_link
from coach.wording.lint import BARE_UPDATE, asks_barely, lint
from coach.wording.similarity import ALIKE, SAME, similarity

__all__ = [
    "ALIKE",
    "BARE_UPDATE",
    "CHANNELS",
    "SAME",
    "Advice",
    "Brief",
    "MailApp",
    "asks_barely",
    "channels_for",
    "compose",
    "compose_link",
    "lint",
    "similarity",
]
