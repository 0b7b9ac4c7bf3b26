"""German, as the proof that another language is a folder of wordings and one catalogue."""

import re
from dataclasses import replace

import pytest

from coach.model import Debrief
from coach.wording import Brief, compose
from coach.wording.languages import phrases
from coach.wording.tone import MANNERS
from coach.wording.when import in_month, month_day, on_day
from tests.wording.worlds import INTERVIEW, SEARCH, THAT_EVENING, TONES, TWO_WEEKS_ON

TOLD = Debrief(
    topics=("die Berichte kosten zwei Tage im Monat",), experience=("nächtliche Läufe bei Northwind",)
)
GERMAN = replace(
    SEARCH,
    preferences=replace(SEARCH.preferences, language="de", country="DE"),
    interviews=(replace(INTERVIEW, debrief=TOLD),),
)


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize(("kind", "now"), [("thank_you", THAT_EVENING), ("dated_check_in", TWO_WEEKS_ON)])
def test_four_german_wordings_with_german_dates_greetings_and_closes(
    kind: str, now: object, tone: str
) -> None:
    shown: tuple[str, ...] = ()
    for _ in range(4):
        brief = Brief(opportunity="o1", kind=kind, person="p1", tone=tone, avoid=shown)  # type: ignore[arg-type]
        draft = compose(GERMAN, brief, now)  # type: ignore[arg-type]
        shown = (*shown, draft.template)
        assert draft.template.startswith(f"de/{kind}/")
        assert draft.body.startswith(("Guten Tag Dana Lee,", "Hallo Dana Lee,"))
        assert draft.body.endswith("Grüße\nSam Poe\n+1 212 555 0100") or "Grüßen\nSam Poe" in draft.body
        assert not re.search(
            r"\b(?:the|and|on|November 24|Tuesday|Friday|today)\b|  |[{}]| \.", draft.body
        ), draft.body
        message = draft.body.split("\n\n")[1]
        assert message[0].islower() or message.startswith("Sie")
    assert len(set(shown)) == 4


def test_what_is_not_worded_in_german_is_english_throughout() -> None:
    draft = compose(GERMAN, Brief(opportunity="o1", kind="final_note", person="p1"), TWO_WEEKS_ON)
    assert draft.template.startswith("final_note/") and draft.body.startswith("Hi Dana,")


def test_german_dates() -> None:
    met = INTERVIEW.start.date if INTERVIEW.start else None
    assert met is not None
    assert on_day(met, met, "de_DE") == "heute"
    assert on_day(met, TWO_WEEKS_ON.date(), "de_DE") == "am 24. November"
    assert in_month(met, TWO_WEEKS_ON.date(), "de_DE") == "im November"
    assert month_day(met, "en_GB") == "24 November" and month_day(met, "en_US") == "November 24"


def test_every_greeting_and_close_is_in_the_catalogue() -> None:
    say = phrases("de")
    for tone, manner in MANNERS.items():
        assert say(manner.greeting, tone) != manner.greeting
        assert say(manner.close, tone) != manner.close
    assert phrases("fr")("today") == "today"
