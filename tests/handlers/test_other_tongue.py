"""Another language than English: said kindly, and no name is made of its words."""

import pytest

from coach.understand.foreign import language
from tests.handlers.chat import Chat, text


@pytest.mark.parametrize(
    ("words", "tongue"),
    [
        ("Hallo, ich weiß nicht, ob ich mich bei der Firma noch einmal melden soll", "German"),
        ("wie kann ich eine Erinnerung löschen?", "German"),
        ("oi, tenho uma entrevista amanhã e não sei quando responder", "Portuguese"),
        ("je ne sais pas quand ils vont me répondre, merci", "French"),
        ("no sé cuando me van a llamar, gracias por la ayuda", "Spanish"),
        ("ik heb morgen een gesprek met de directeur", "Dutch"),
    ],
)
def test_it_is_said(words: str, tongue: str) -> None:
    assert language(words) == tongue
    chat = Chat()
    said = text(chat.say(words))
    assert f"That looks like {tongue}" in said
    assert not chat.search.opportunities


@pytest.mark.parametrize(
    "words",
    [
        "interview at Volkswagen on Thursday at 10 with Frau Dr. Weber",
        "hallo, interview with El Corte Inglés tomorrow at 3pm",
        "met Jean de la Tour from Crédit Agricole, he was nice",
        "danke",
        "the team is in Sao Paulo and they speak a little Spanish",
        "interview at La Poste on monday 9am, it is about un poste de manager",
        "Hallo, ich habe am Donnerstag um 10 Uhr ein Gespräch bei Siemens mit Frau Dr. Weber",
    ],
)
def test_english_with_foreign_names_is_english(words: str) -> None:
    assert "That looks like" not in text(Chat().say(words))
