"""Python's garbage collector, told that what is there after the start stays: otherwise it counts all of it again and
again, for 20 to 80 ms each time, in which nobody is answered and every nudge is late."""

import gc

YOUNG, MIDDLE, OLD = 20_000, 20, 20
"""New objects, and rounds, until it looks again. A delivery makes some hundred; almost all go by themselves."""


def seldom() -> None:
    """First of all: while everything is loaded there is nothing to collect, and looking for it is a tenth of a start."""
    gc.set_threshold(YOUNG, MIDDLE, OLD)


def calm() -> None:
    """Once, when everything that stays is loaded."""
    gc.freeze()
    seldom()
