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
    opportunities=(
        replace(SEARCH.opportunities[0], strengths=("SQL im Alltag",), why_this_role=None, news=()),
    ),
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


COMMON = (
    *(
        (kind, None)
        for kind in ("thank_you", "dated_check_in", "undated_check_in", "second_check_in", "value_add")
    ),
    *((kind, None) for kind in ("final_note", "rejection_reply", "offer_acknowledgement")),
    *(("offer_decision", angle) for angle in ("accept", "decline", "extension")),
)
POLITE = re.compile(r"(?<=[a-zäöüß,] )(?:Sie|Ihnen|Ihre?[nm]?)\b")
"""Within a sentence, where the capital says who is meant."""
FAMILIAR = re.compile(r"\b(?:du|dir|dich|dein\w*|ihr|euer)\b")


@pytest.mark.parametrize(("kind", "angle"), COMMON)
@pytest.mark.parametrize("language", ["de", "de_du"])
def test_the_commonest_messages_are_german_throughout_polite_or_familiar(
    kind: str, angle: str | None, language: str
) -> None:
    told = replace(TOLD, problem="die Berichte dauern zu lange", idea="nachts rechnen; klein anfangen")
    search = replace(
        GERMAN,
        preferences=replace(GERMAN.preferences, language=language),
        interviews=(replace(INTERVIEW, debrief=told),),
        opportunities=(
            replace(GERMAN.opportunities[0], news=(), why_this_role="Daten und Produkt", strengths=()),
        ),
    )
    shown: tuple[str, ...] = ()
    for _ in range(2):
        brief = Brief(opportunity="o1", kind=kind, person="p1", angle=angle, avoid=shown)
        draft = compose(search, brief, TWO_WEEKS_ON)
        shown = (*shown, draft.template)
        assert draft.template.startswith(f"de/{kind}/") and draft.angle == (angle or draft.angle)
        assert not re.search(r"\b(?:the|and|of|you|your|position)\b", draft.body), draft.body
        familiar = language == "de_du"
        assert draft.body.startswith("Hallo Dana," if familiar else "Guten Tag Dana Lee,")
        message = draft.body.split("\n\n", 1)[1]
        assert not (POLITE if familiar else FAMILIAR).search(message), message
    assert len(set(shown)) == 2


def test_where_german_has_nothing_to_say_it_says_so_in_german() -> None:
    search = replace(GERMAN, interviews=(replace(INTERVIEW, debrief=None),))
    draft = compose(search, Brief(opportunity="o1", kind="value_add", person="p1"), TWO_WEEKS_ON)
    assert draft.template == "de/note/email/kurz"


def test_what_is_not_worded_in_german_is_english_throughout() -> None:
    draft = compose(GERMAN, Brief(opportunity="o1", kind="long_tail", person="p1"), TWO_WEEKS_ON)
    assert draft.template.startswith("long_tail/") and draft.body.startswith("Hi Dana,")


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
