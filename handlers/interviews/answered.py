"""What became of an answer to one of an interview's questions."""

from dataclasses import dataclass
from typing import Literal

from coach.understand import DateRead
from handlers.turn import Turn


@dataclass(frozen=True, slots=True)
class Answered:
    """`filled`: go on; `partly`: something else was told, ask again; `noted`: as well, and it is said on the card; `unknown`: the user cannot say yet;
    `two_readings`: `said` has to be asked about; `no_answer`: these words are about something else."""

    turn: Turn
    how: Literal["filled", "partly", "noted", "unknown", "two_readings", "no_answer"] = "filled"
    said: DateRead | None = None
