"""Told as people dictate: an introduction first, a name taken back, the company first of two, a language, a word of relief."""

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import debriefing, new, thanking, two, waiting


@pytest.mark.parametrize(
    ("words", "company"),
    [
        (
            "ok so I just got out of my meeting at Stryker no wait not Stryker sorry Medline it was with Tony Marchetti and it went great",
            "Medline",
        ),
        ("interview at Boeing sorry Airbus tomorrow at 3 with Eva", "Airbus"),
        ("interview with Shell, I mean BP, friday 2pm", "BP"),
        ("call with Aldi, no wait, sorry, Lidl tomorrow at 9", "Lidl"),
        ("just finished my call with Hooli, oops, Globex, went fine", "Globex"),
    ],
)
def test_a_company_taken_back_is_not_noted(words: str, company: str) -> None:
    chat = new()
    chat.say(words)
    assert [o.company for o in chat.search.opportunities] == [company], text(chat.said[-1:])
    assert len(chat.search.interviews) == 1


@pytest.mark.parametrize(
    ("words", "company", "person"),
    [
        ("tomorrow I got another one with Henry Schein at 10:30 with Barb", "Henry Schein", "Barb"),
        ("friday at 9 I have a call with Grace Foods with Leon Hart", "Grace Foods", "Leon Hart"),
        ("interview with Morgan Stanley tomorrow at 4 with Ann Reed", "Morgan Stanley", "Ann Reed"),
        ("another interview with Charles Schwab on Thursday at 2 with Tim", "Charles Schwab", "Tim"),
        ("I have one with Baker Hughes on Monday at 11 with Mei", "Baker Hughes", "Mei"),
    ],
)
def test_the_company_stands_first_of_two(words: str, company: str, person: str) -> None:
    chat = debriefing()
    chat.say("end of next week")
    chat.say(words)
    assert company in [o.company for o in chat.search.opportunities], text(chat.said[-1:])
    assert [p.name for p in chat.search.people_of(chat.search.opportunities[-1].id)] == [person]


@pytest.mark.parametrize(
    "words",
    [
        "Good morning. My name is Wanjiru, I am a CPA-K accountant with nine years experience",
        "paramedic 11 yrs, trying to get out of the truck",
        "I'm a chef in Lyon, twelve years in kitchens",
        "laid off last month, software tester",
        "hello, i am a welder and i just moved to Leeds",
    ],
)
def test_who_introduces_themselves_is_greeted(words: str) -> None:
    chat = new()
    chat.say(words)
    assert "One line is enough" in text(chat.said[-1:])
    assert not chat.search.opportunities


@pytest.mark.parametrize(
    ("words", "company"),
    [
        (
            "hi. paramedic 11 yrs, trying to get out of the truck. got a call from Stryker yesterday",
            "Stryker",
        ),
        (
            "I'm Maria, back to work after 6 years at home. I have an interview at Target on Thursday at 2pm",
            "Target",
        ),
        (
            "I am a nurse with ten years experience. I applied to Beaumont Hospital on Monday",
            "Beaumont Hospital",
        ),
        ("laid off in September. A recruiter from Zoll rang me this morning", "Zoll"),
        ("i just finished my degree. Interview with Acme tomorrow at 10", "Acme"),
    ],
)
def test_what_follows_an_introduction_is_heard(words: str, company: str) -> None:
    chat = new()
    chat.say(words)
    assert [o.company for o in chat.search.opportunities] == [company], text(chat.said[-1:])


def test_the_meeting_is_with_whoever_got_in_touch_a_moment_ago() -> None:
    chat = new()
    chat.say("got a call from Stryker yesterday")
    assert "got in touch" in text(chat.said[-1:])
    chat.say("phone screen thursday at 1 with a recruiter named Colleen")
    assert len(chat.search.interviews) == 1 and len(chat.search.opportunities) == 1


def test_an_application_elsewhere_does_not_answer_where_it_is() -> None:
    chat = new()
    chat.say("phone screen thursday at 1 with Colleen")
    chat.say("also applied at Zoll last week, haven't heard")
    assert not chat.search.interviews
    assert [o.company for o in chat.search.opportunities if o.applied_on] == ["Zoll"]


@pytest.mark.parametrize(
    "words",
    [
        "The interview has ended just now. It went very well",
        "done just now, phew",
        "over now",
        "it's over, thank god",
        "it ended ten minutes ago",
    ],
)
def test_that_it_is_over_names_no_day_and_no_message(words: str) -> None:
    chat = debriefing()
    chat.say(words)
    assert chat.search.opportunities[0].promise is None and not chat.search.contacts
    assert "Did they say when they will decide?" in text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "auf deutsch bitte",
        "Schreib die Dankesmail bitte auf Deutsch",
        "in german please",
        "can you write it in german",
        "translate it into german",
    ],
)
def test_the_language_of_drafts_is_a_word(words: str) -> None:
    chat = thanking()
    chat.say(words)
    shown = chat.said[-1].reply
    assert (
        shown.draft is not None
        and "Dana" in shown.draft.body
        and "Danke" in f"{shown.draft.subject} {shown.draft.body}"
    ) or "Gespräch" in shown.draft.body  # type: ignore[union-attr]
    chat.say("in english again")
    assert chat.search.preferences.language == "en"


@pytest.mark.parametrize(
    "words",
    ["habs abgeschickt", "ist raus", "hab es schon geschickt", "verschickt", "habe ich gerade gesendet"],
)
def test_sent_is_understood_in_german(words: str) -> None:
    chat = thanking()
    chat.say(words)
    assert [c.kind for c in chat.search.contacts] == ["thank_you"], text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "but globex, shud i tell them?",
        "should I write to Globex?",
        "do I need to tell Globex?",
        "should I let Globex know?",
        "can I withdraw at Globex by mail?",
    ],
)
def test_after_a_yes_elsewhere_one_writes_to_step_back(words: str) -> None:
    chat = two()
    chat.say("Acme offered me the job")
    chat.say("I accept the offer from Acme")
    chat.say(words)
    shown = chat.said[-1].reply
    assert shown.draft is None or shown.draft.kind == "close_out", shown.text


@pytest.mark.parametrize(
    "words",
    [
        "she texted me the invite, can I text her?",
        "can i text Dana? Dana texted me yesterday",
        "Dana always texts me. may I text her back?",
    ],
)
def test_who_texts_may_be_texted(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert "Texts are personal" not in text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "Acme sent me one of those no reply rejections",
        "got a no-reply rejection from Acme",
        "Acme: a rejection, no reply address",
    ],
)
def test_a_no_without_an_address_is_no_silence(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert chat.search.opportunities[0].status == "rejected", text(chat.said[-1:])


@pytest.mark.parametrize("words", ["no idea who", "dont know", "i'm not sure", "no clue sorry", "idk"])
def test_that_it_is_not_known_is_no_name(words: str) -> None:
    chat = new()
    chat.say("interview friday at 3:15pm")
    chat.say(words)
    assert not chat.search.opportunities, text(chat.said[-1:])
    chat.say("Acme")
    assert [o.company for o in chat.search.opportunities] == ["Acme"], text(chat.said[-1:])
    assert chat.search.interviews[0].time_known
