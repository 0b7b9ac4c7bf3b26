"""German, as the proof that another language is a folder of wordings and one catalogue."""

import re
from dataclasses import replace
from itertools import combinations

import pytest

from coach.model import Contact, Debrief, Draft, DraftChannel
from coach.wording import ALIKE, CHANNELS, Brief, compose, similarity
from coach.wording.catalogue import TEMPLATES
from coach.wording.languages import phrases
from coach.wording.limits import fits
from coach.wording.sample import LATER, answering
from coach.wording.similarity import core
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


GERMAN_PLACES = sorted({(t.kind, t.channel) for t in TEMPLATES if t.language == "de"})
RICH = replace(TOLD, problem="die Berichte dauern zu lange", idea="nachts rechnen; klein anfangen")
ENGLISH = re.compile(r"\b(?:the|and|of|you|your|position|Hi|Hello|today|on|is)\b")


def test_german_is_spoken_on_every_channel_of_the_kinds_it_knows() -> None:
    kinds = {kind for kind, _ in GERMAN_PLACES}
    assert {(k, c) for k in kinds for c in CHANNELS[k]} <= set(GERMAN_PLACES)


@pytest.mark.parametrize(("kind", "channel"), GERMAN_PLACES)
@pytest.mark.parametrize("language", ["de", "de_du"])
@pytest.mark.parametrize("told", [RICH, None])
def test_every_wording_in_german_is_german_new_and_within_limits(
    kind: str, channel: DraftChannel, language: str, told: Debrief | None
) -> None:
    preferences = replace(GERMAN.preferences, language=language)
    search = replace(GERMAN, preferences=preferences, interviews=(replace(INTERVIEW, debrief=told),))
    now = THAT_EVENING if kind == "thank_you" else TWO_WEEKS_ON
    for angle in ("accept", "decline", "extension") if kind == "offer_decision" else (None,):
        found: list[Draft] = []
        while len({d.template for d in found}) == len(found):
            brief = Brief(
                opportunity="o1", kind=kind, channel=channel, person="p1", angle=angle,
                avoid=tuple(d.template for d in found), shown=tuple(d.body for d in found),
            )  # fmt: skip
            found.append(compose(search, brief, now))
        bodies = [d.body for d in found[:-1]]
        least = 4 if "thank" in kind or "check" in kind else 2
        assert len(bodies) >= (least if channel != "email" and (told or kind != "value_add") else 1)
        assert all(similarity(a, b) < ALIKE for a, b in combinations(bodies, 2))
        for draft in found:
            assert draft.template.startswith("de/"), draft.template
            assert not ENGLISH.search(draft.body), draft.body
            message = draft.body.split("\n\n", 1)[-1]
            assert not (POLITE if language == "de_du" else FAMILIAR).search(message), message
            assert fits(draft.body, len(core(draft.body).split()), kind, channel, False)


def test_where_german_has_nothing_to_say_it_says_so_in_german() -> None:
    search = replace(GERMAN, interviews=(replace(INTERVIEW, debrief=None),))
    draft = compose(search, Brief(opportunity="o1", kind="value_add", person="p1"), TWO_WEEKS_ON)
    assert draft.template.startswith("de/light_touch/email/")


def test_what_is_not_worded_in_german_is_english_throughout() -> None:
    draft = compose(GERMAN, Brief(opportunity="o1", kind="close_out", person="p1"), TWO_WEEKS_ON)
    assert draft.template.startswith("close_out/") and draft.body.startswith("Hi Dana,")


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


LIKE_ENGLISH = (
    "delay_check_in",
    "hold_check_in",
    "reply",
    "addendum",
    "late_thank_you",
    "light_touch",
    "long_tail",
)


@pytest.mark.parametrize("kind", LIKE_ENGLISH)
def test_german_speaks_on_every_channel_english_has(kind: str) -> None:
    english = {t.channel for t in TEMPLATES if t.language == "en" and t.kind == kind}
    assert english == {t.channel for t in TEMPLATES if t.language == "de" and t.kind == kind}


@pytest.mark.parametrize("kind", ["delay_check_in", "hold_check_in", "late_thank_you", "long_tail"])
@pytest.mark.parametrize("language", ["de", "de_du"])
def test_german_has_four_really_different_letters_of_them(kind: str, language: str) -> None:
    search = replace(GERMAN, preferences=replace(GERMAN.preferences, language=language))
    found: list[Draft] = []
    for _ in range(4):
        brief = Brief(
            opportunity="o1", kind=kind, person="p1",
            avoid=tuple(d.template for d in found), shown=tuple(d.body for d in found),
        )  # fmt: skip
        found.append(compose(search, brief, TWO_WEEKS_ON))
    assert len({d.template for d in found}) == 4 and all(d.template.startswith(f"de/{kind}/") for d in found)


@pytest.mark.parametrize("what", sorted(answering()))
@pytest.mark.parametrize("language", ["de", "de_du"])
def test_a_german_answer_says_what_it_answers(what: str, language: str) -> None:
    search = answering()[what]
    search = replace(search, preferences=replace(search.preferences, language=language, country="DE"))
    says = {"a delay": "Zeitpunkt|Termin", "a new date": "Mitte Dezember", "a pause": "Pause|klare Auskunft",
            "an invitation": r"Donnerstag, 10\. Dezember, um 14:00 Uhr"}[what]  # fmt: skip
    shown: tuple[str, ...] = ()
    for _ in range(2):
        brief = Brief(opportunity="o1", kind="reply_due", person="p1", avoid=shown)
        draft = compose(search, brief, LATER)
        shown = (*shown, draft.template)
        assert re.search(says, draft.body) and not ENGLISH.search(draft.body), draft.body


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ("Dana will zwei Referenzen bis Freitag", "zwei Referenzen"),
        ("könnten Sie mir eine Arbeitsprobe schicken?", "eine Arbeitsprobe"),
        ("sie brauchen meinen Lebenslauf und die Zeugnisse", "meinen Lebenslauf und meine Zeugnisse"),
        ("die Gehaltsvorstellung fehlt noch", "meine Gehaltsvorstellung"),
        ("could you send two references?", "zwei Referenzen"),
    ],
)
def test_a_german_answer_names_what_they_asked_for(asked: str, named: str) -> None:
    contact = Contact(id="c1", opportunity="o1", at=TWO_WEEKS_ON, direction="in", kind="request", text=asked)
    search = replace(GERMAN, contacts=(contact,))
    for channel in ("email", "linkedin_message", "text"):
        brief = Brief(opportunity="o1", kind="reply_due", person="p1", channel=channel)  # type: ignore[arg-type]
        assert named in compose(search, brief, TWO_WEEKS_ON).body
