"""Dates in other languages are read where they stand in full; English loses nothing by it."""

import pytest

from tests.understand.conftest import only_date, read, shown


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Interview bei Acme am Dienstag, 24. November um 14 Uhr", "2026-11-24 14:00"),
        ("Gespräch am 3. Dezember 2026 um 9.30 Uhr", "2026-12-03 09:30"),
        ("Mittwoch um 10 Uhr", "2026-11-25 10:00"),
        ("26.11.2026 um 14:00 Uhr", "2026-11-26 14:00"),
        ("24. November, 14:00", "2026-11-24 14:00"),
        ("entretien mardi 24 novembre 2026 à 14h30", "2026-11-24 14:30"),
        ("le 1er décembre à 10 heures", "2026-12-01 10:00"),
        ("entrevista el miércoles 2 de diciembre de 2026 a las 9:30", "2026-12-02 09:30"),
        ("jueves a las 16:00", "2026-11-26 16:00"),
        ("colloquio lunedì 30 novembre alle ore 10", "2026-11-30 10:00"),
        ("dinsdag 24 november om 14.00 uur", "2026-11-24 14:00"),
        ("terça-feira, 24 de novembro às 14h", "2026-11-24 14:00"),
        ("Montag 10 Uhr", "2026-11-23 10:00"),
        ("Do 10.12., 9 Uhr", "2026-12-10 09:00"),
        ("Interview bei Acme nächste Woche", "2026-11-23 00:00"),
        ("nächste Woche Dienstag um 9 Uhr", "2026-11-24 09:00"),
        ("entretien la semaine prochaine", "2026-11-23 00:00"),
        ("lundi prochain à 10h", "2026-11-23 10:00"),
        ("entrevista la próxima semana", "2026-11-23 00:00"),
        ("demain à 14h", "2026-11-22 14:00"),
        ("mañana a las 10:00", "2026-11-22 10:00"),
        ("volgende week", "2026-11-23 00:00"),
    ],
)
def test_full_dates(text: str, start: str) -> None:
    assert shown(only_date(text, zone="Europe/Berlin", locale="de_DE").start) == start


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Dienstag, 24. November von 14 bis 15 Uhr", "2026-11-24 14:00", "2026-11-24 15:00"),
        ("lundi 30 novembre de 10h à 11h", "2026-11-30 10:00", "2026-11-30 11:00"),
        ("Freitag, 27.11.2026, 15:30 - 16:30 Uhr", "2026-11-27 15:30", "2026-11-27 16:30"),
    ],
)
def test_from_to(text: str, start: str, end: str) -> None:
    date = only_date(text, zone="Europe/Berlin", locale="de_DE")
    assert date.end is not None
    assert (shown(date.start), shown(date.end)) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "I met Herr Freitag and 2 others",
        "Domingo has 5 openings",
        "Herr Sonntag has 2 sons",
        "Mars 5 rover team",
        "um I think 3 of them were nice",
        "I have 3. March was busy",
        "lunch with Frau Morgen",
        "Demain Ltd wrote back",
        "so 3.12. is a ratio",
    ],
)
def test_names_stay_names(text: str) -> None:
    assert read(text).dates == ()


def test_a_name_beside_an_english_time_is_no_weekday() -> None:
    assert shown(only_date("Domingo at 3pm tomorrow").start) == "2026-11-22 15:00"
