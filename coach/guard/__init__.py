"""The guard before writing: a verdict on an intended contact, its reasons, and the better date."""

from coach.guard.balance import Balance, balance
from coach.guard.intended import Intended
from coach.guard.judging import judge

__all__ = ["Balance", "Intended", "balance", "judge"]
