"""The lint for what the bot itself says."""

import pytest

from coach.wording.lint.phrases import PHRASES
from tests.voice import voice_faults


@pytest.mark.parametrize(
    "text",
    [
        "Saved.\nAcme\nTue 24 Nov, 14:00-15:00 (New York)\nNothing to do until then.",
        "Good one to come back to. Anything you forgot to say, or would say better now?",
        "Better wait until Monday 7 December, 08:30.\nThey told you Friday; asking before it reads as not having listened.",
        "Acme has been quiet since your last note. That is common and says little about you.",
        "Your call. Here is a version that asks nothing and adds something.",
        "Most people feel that way afterwards; they usually noticed less than you think.\nWho did you talk to?",
    ],
)
def test_the_voice_we_want_passes(text: str) -> None:
    assert voice_faults(text) == ()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Great!! Saved!", "exclamation"),
        ("Awesome, you've got this.", "cheering"),
        ("You MUST answer NOW.", "capitals"),
        ("You still haven't sent the thank-you.", "guilt"),
        ("You forgot to log it.", "guilt"),
        ("You have 3 unanswered messages.", "counting"),
        ("Rejection number 4.", "counting"),
        ("This will impress them.", "promise"),
        ("You will get the job.", "promise"),
        ("Hurry, it is too late soon.", "alarm"),
        ("Oops, invalid input.", "robot"),
        ("They're ignoring you.", "verdict"),
        ("word " * 250, "length"),
        ("Who? When? Where? Why?", "questions"),
    ],
)
def test_what_is_not_our_voice_is_found(text: str, rule: str) -> None:
    assert rule in {a.rule for a in voice_faults(text)}


def test_quoted_words_of_the_user_are_not_judged() -> None:
    said = "This is AWESOME!!! You forgot me!"
    assert voice_faults(f"Noted: {said}", quoted=said) == ()
    assert voice_faults('I read "hurry up!!" as a note.') == ()


def test_the_lints_own_sentences_are_in_the_voice() -> None:
    for phrase in PHRASES:
        assert voice_faults(phrase.sentence) == (), phrase.rule
