"""The catalogue of nudges: one file per kind, each with its trigger, window, channel, purpose and what stops it."""

from coach.nudges.catalogue import CATALOGUE, title_of
from coach.nudges.kind import NudgeKind, identity

__all__ = ["CATALOGUE", "NudgeKind", "identity", "title_of"]
