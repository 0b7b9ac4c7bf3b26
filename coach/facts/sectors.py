"""How long each kind of employer takes when no date was given (rule book 2.8)."""

from dataclasses import dataclass

from coach.model import Sector


@dataclass(frozen=True, slots=True)
class Waits:
    """Business days since the interview, the application (or its closing date), the delay notice."""

    earliest: int
    ideal: int
    latest: int
    why: str = ""

    @property
    def fine_from(self) -> int:
        """From here the guard has no objection (R5b)."""
        return max(self.earliest, self.ideal - 2)


AFTER_INTERVIEW: dict[Sector, Waits] = {
    "fast": Waits(3, 4, 7, "retail, hospitality, food and security often decide within two weeks"),
    "standard": Waits(5, 7, 10, "an average process takes some 24 days, and 44 to the first day of work"),
    "tech": Waits(5, 7, 12, "with several rounds, 49 days from application to start are ordinary"),
    "finance": Waits(7, 10, 15, "finance, health, schools, aerospace and energy take seven weeks and more"),
    "public": Waits(10, 15, 20, "public employers take about 54 days, federal ones over 100"),
    "academia": Waits(10, 15, 20, "two to three weeks between rounds are ordinary at universities"),
}
CAMPUS_VISIT = Waits(15, 20, 30, "after a campus visit about four weeks are ordinary")
AFTER_APPLICATION: dict[Sector, Waits] = {
    sector: Waits(11, 12, 20, "15 to 20 days after closing are normal")
    if sector == "public"
    else Waits(5, 7, 15, "most hiring managers find one to two weeks after applying right")
    for sector in AFTER_INTERVIEW
}
AFTER_DELAY = (Waits(5, 7, 10), Waits(5, 10, 15), Waits(5, 15, 20))
"""First, second, third and later delay without a date."""
AFTER_REPLY = Waits(5, 7, 10, "they have written since")
RECRUITER = Waits(3, 5, 10, "about once a week is normal with a recruiter")
ON_HOLD = Waits(20, 20, 30, "monthly is plenty while things are on hold")
AFTER_NO_CONTACT = Waits(20, 20, 40, "they asked not to be contacted")


def after_interview(sector: Sector, kind: str) -> Waits:
    return CAMPUS_VISIT if sector == "academia" and kind == "campus_visit" else AFTER_INTERVIEW[sector]


def after_reply(sector: Sector, kind: str) -> Waits:
    """Planned anew from their reply, never sooner than a week after it (3.3)."""
    own = after_interview(sector, kind)
    earliest, ideal = max(own.earliest, AFTER_REPLY.earliest), max(own.ideal, AFTER_REPLY.earliest)
    return Waits(earliest, ideal, max(own.latest, ideal), own.why)


def after_delay(count: int) -> Waits:
    return AFTER_DELAY[min(max(count, 1), len(AFTER_DELAY)) - 1]
