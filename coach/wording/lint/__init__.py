"""Lint: what in a text would weaken it or do harm, told in helpful sentences (rule book 4.2, 4.6, 4.7)."""

from coach.wording.lint.check import lint
from coach.wording.lint.phrases import BARE_UPDATE
from coach.wording.lint.phrasing import asks_barely

__all__ = ["BARE_UPDATE", "asks_barely", "lint"]
