"""A candidate of an agency, and somebody short of words: a further job of the agent's, "there", one of several, an hour alone."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import debriefing, seen, two


def _of_an_agency() -> Chat:
    chat = Chat()
    chat.say("My recruiter Sophie Bell from Hays has put me forward for a payroll role at Unilever")
    return chat


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("she has another one for me, Tesco bank, contract 6 months", "Tesco bank"), ("Sophie got another job for me at Aviva", "Aviva"),
        ("Sophie found a new role for me with Legal Partners", "Legal Partners"), ("she suggested a second position at Boots", "Boots"),
        ("Sophie mentioned another vacancy at Barclays", "Barclays"),
    ],
)  # fmt: skip
def test_a_further_job_of_the_agent_is_on_the_list(words: str, name: str) -> None:
    chat = _of_an_agency()
    said = text(chat.say(words))
    company = next((o for o in chat.search.opportunities if o.company == name), None)
    assert company is not None, said
    assert [p.name for p in chat.search.people_of(company.id)] == ["Sophie Bell"]


@pytest.mark.parametrize(
    "words", ["interview there on 4 December 2pm with Raj", "call there on 4 December at 2pm", "there on 4 December at 14:00, interview with Raj", "I have an interview there on 4 December, 2 pm"]
)  # fmt: skip
def test_there_is_where_was_just_spoken_of(words: str) -> None:
    chat = _of_an_agency()
    chat.say("Sophie got another job for me at Aviva")
    said = text(chat.say(words))
    assert seen(chat, [], "start Aviva") == "12-04 14:00", said


@pytest.mark.parametrize("words", ["just Tom rn", "Tom first", "only tom", "Tom's please", "show me tom"])
def test_one_of_several_is_shown(words: str) -> None:
    chat = two()
    chat.say("should I thank both of them?")
    drafts = [m.reply.draft for m in chat.say(words) if m.reply.draft]
    assert len(drafts) == 1 and drafts[0].body.startswith("Hi Tom"), drafts


def test_the_other_one_too() -> None:
    chat = two()
    chat.say("sent Tom's")
    said = text(chat.say("ann too"))
    out = [c for c in chat.search.contacts if c.direction == "out"]
    assert len(out) == 2, said


@pytest.mark.parametrize(
    ("words", "start"), [("acme pushed it to 4", "16:00"), ("Acme moved it to 11", "11:00"), ("acme shifted me to 9am", "09:00"), ("acme put it back to 3", "15:00"), ("Acme changed it to 10:30", "10:30")]
)  # fmt: skip
def test_an_hour_alone_keeps_the_day(words: str, start: str) -> None:
    chat = Chat()
    chat.say("/interview Acme tomorrow 2pm with Dana Lee")
    chat.wait(hours=2)
    said = text(chat.say(words))
    assert seen(chat, [], "start Acme") == f"11-24 {start}", said


@pytest.mark.parametrize("words", ["15/hr", "$42k a year", "about 19 an hour", "60k per year", "£12.50/hour"])
def test_pay_alone_is_kept(words: str) -> None:
    chat = debriefing()
    chat.say("no")
    chat.say(words)
    assert words in chat.search.opportunities[0].notes and seen(chat, [], "asks") == "decider"
