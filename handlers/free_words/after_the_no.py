"""The first words after a no: "that hurts", "three rounds for nothing"; they are about it, and about no other company."""

from coach.understand.gist import likeliest
from handlers.advising import asked
from handlers.advising.refused import GUTTED
from handlers.reading import find, on_screen
from handlers.reading.fits import states
from handlers.turn import Turn

LONGEST = 10
"""Words; with more there is something else in it."""
HEARD = (
    "rejected", "felt_bad", "nervous", "chat", "silence", "weak", "experience", "liked", "dunno", "note", "felt_good",
    "interviewed", "no_show", "forgot", "correction", "finished",
)  # fmt: skip
"""Acts such words resemble; any other is a deed, news or a wish of its own."""
SURE = 0.6
SCRAP = 3
"""Letters; "ok" feels nothing."""


def apply(turn: Turn) -> Turn | None:
    """None where something else was said since, or these words tell or ask more."""
    if not _just_told(turn) or not states(turn.text) or _of_something(turn):
        return None
    if len(turn.text.strip(" .!")) <= SCRAP or len(turn.text.split()) > LONGEST:
        return None
    best = likeliest(turn.text)
    if best and best.act not in HEARD and best.chance >= SURE:
        return None
    return turn.say(asked.text_of(turn, GUTTED))


def _just_told(turn: Turn) -> bool:
    """The no is the last thing that was spoken of."""
    spoken, last = find.spoken_of(turn), next(on_screen.messages(turn.search), None)
    if spoken is None or spoken.status != "rejected" or last is None or spoken.status_at is None:
        return False
    return last.lane == "reply" and last.due <= spoken.status_at


def _of_something(turn: Turn) -> bool:
    read = turn.read
    named = read.company or read.contacts or find.companies(turn) or find.people(turn)
    return bool(named or read.dates or read.emails or read.phones or read.urls)
