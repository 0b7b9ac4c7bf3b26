"""What is no company's name, asked for one; and what was said before it keeps its own day."""

import pytest

from tests.handlers.chat import Chat, text


@pytest.mark.parametrize("days", [0, 2])
@pytest.mark.parametrize(
    "words", ["ugh fine", "alright", "whatever then", "hm ok", "all right then", "oh no, wait"]
)
def test_a_sigh_is_no_name(words: str, days: int) -> None:
    chat = Chat()
    chat.say("interview tomorrow 3pm with Rhonda Ellis")
    chat.wait(days=days)
    chat.say(words)
    assert chat.search.opportunities == ()


def test_tomorrow_stays_the_day_after_it_was_said() -> None:
    chat = Chat()
    chat.say("interview tomorrow 3pm with Rhonda Ellis")
    chat.wait(days=2)
    chat.say("Blue Harbor")
    start = chat.search.interviews[0].start
    assert start is not None
    assert f"{start.local:%m-%d %H:%M}" == "11-24 15:00"


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("can I ask Bea for a job in the thank you note to her?", "caution"),
        ("should my thank-you to Bea ask whether they have an opening?", "caution"),
        ("can I thank Bea and ask her for a referral?", "caution"),
        ("is it ok to ask her about a position when I thank her?", "caution"),
        ("may I thank Bea and ask for an interview there?", "caution"),
        ("can I thank Bea now?", "fine"),
    ],
)
def test_no_favour_is_asked_for_in_thanks_for_advice(words: str, severity: str) -> None:
    chat = Chat()
    chat.say("networking coffee today at 8am to 9am with Bea Lindqvist from Puget Ferries, just advice")
    said = chat.say(words)
    verdict = said[-1].reply.verdict
    assert verdict is not None, text(said)
    assert verdict.severity == severity
