"""Committees, agencies, what is handed in, and whole stories told late: each fact kept, none taken for another."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import SCENES, debriefing, new, thanking, two, waiting


def met(chat: Chat, number: int = 0) -> list[str]:
    return [p.name for id in chat.search.interviews[number].people if (p := chat.search.person(id))]


COMMITTEE = (
    (
        "the committee chair is Prof. Ingrid Halvorsen, the other members are Dr. Samuel Okoye and Prof. Mei-Ling Tan",
        3,
    ),
    ("on the panel are Ruth Adler and Sam Pike", 2),
    ("interviewers: Ines Roca and Tom Beck", 2),
    ("Omar Haddad will be there", 1),
    ("with the team lead, Helen Cho", 1),
)


@pytest.mark.parametrize(("words", "count"), COMMITTEE)
@pytest.mark.parametrize("question", ["time", "people"])
def test_the_panel_is_told_while_something_is_asked(question: str, words: str, count: int) -> None:
    chat = new()
    chat.say("campus visit at Oberlin on 1 December" + (" at 10am" if question == "people" else ""))
    chat.say(words)
    assert len(met(chat)) == count, text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    ["with Helen Cho, team lead", "and with Helen Cho", "it's with Helen Cho", "Helen Cho is joining"],
)
def test_whom_one_meets_is_told_after_the_card(words: str) -> None:
    chat = new()
    chat.say("/interview Acme tomorrow 2pm")
    chat.press("Skip")
    chat.say(words)
    assert met(chat) == ["Helen Cho"], text(chat.said[-1:])
    assert len(chat.search.opportunities) == 1


@pytest.mark.parametrize(
    "words",
    [
        "campus visit at Oberlin tomorrow at 10am",
        "interview at Oberlin tomorrow at 10am, all day",
        "full day on site at Oberlin tomorrow 9am",
    ],
)
def test_a_whole_day_is_one(words: str) -> None:
    chat = new()
    chat.say(words)
    assert chat.search.interviews[0].minutes == 480, text(chat.said[-1:])


def test_a_date_beside_who_decides_is_kept() -> None:
    chat = debriefing()
    said = text(chat.say("they will meet as a committee on December 10 and then the dean has to approve"))
    promise = chat.search.opportunities[0].promise
    assert promise is not None, said
    assert str(promise.date) == "2026-12-10"
    assert chat.search.interviews[0].debrief is not None
    assert chat.search.interviews[0].debrief.decider


@pytest.mark.parametrize(
    "words",
    ["chair decides with the dean", "the owner has the final say", "they lose days on invoices", "I liked how calm they were"],
)  # fmt: skip
def test_nobody_is_called_like_a_sentence(words: str) -> None:
    chat = new()
    chat.say("/interview Acme today 9am")
    chat.press("Skip")
    chat.wait(hours=1)
    while chat.search.question is not None and chat.search.question.asks != "people":
        chat.press("They didn't say" if chat.search.question.asks == "promise" else "Skip")
    chat.say(words)
    assert chat.search.people == (), text(chat.said[-1:])


@pytest.mark.parametrize(
    ("words", "told"),
    [("halvorsen wrote: we decide on 10 December", "2026-12-10"), ("Halvorsen called, they decide by 11 December", "2026-12-11")],
)  # fmt: skip
def test_a_surname_is_somebody_known(words: str, told: str) -> None:
    chat = new()
    chat.say("/interview Oberlin today 9am with Ingrid Halvorsen")
    chat.wait(hours=4)
    chat.say("/cancel")
    said = text(chat.say(words))
    (oberlin,) = chat.search.opportunities
    assert oberlin.promise is not None, said
    assert str(oberlin.promise.date) == told


@pytest.mark.parametrize(
    "words",
    ["sent her the certificates", "i sent dana my portfolio", "uploaded the transcripts", "handed in the take-home test", "emailed Dana my availability"],
)  # fmt: skip
def test_what_is_handed_in_is_no_thank_you(words: str) -> None:
    chat = thanking()
    chat.say(words)
    assert any(n.kind == "thank_you" and n.state == "asked" for n in chat.search.nudges), text(chat.said[-1:])
    assert [c.kind for c in chat.search.contacts if c.direction == "out"] in (["reply"], ["message"])


def test_what_they_asked_for_is_answered_by_it() -> None:
    chat = waiting()
    chat.say("Dana emailed: could you send us your certificates by Friday")
    request = chat.search.contacts[-1]
    assert request.kind == "request"
    assert request.needed_by is not None
    chat.say("sent her the certificates")
    assert chat.search.contacts[-1].kind in ("reply", "reply_due")


def test_who_was_thanked_and_who_was_not() -> None:
    chat = two()
    chat.say("sent the thank-you to Ann")
    assert text(chat.say("did i thank everybody?")) == "Acme: Ann yes.\nGlobex: Tom not yet."
    assert "Tom not yet" in text(chat.say("who have I not thanked yet?"))
    assert text(new().say("did I thank everyone?"))


AGENCIES = (
    ("i'm working with two recruitment agencies, hays and reed", 0),
    ("I signed up with a staffing agency", 0),
    ("registered with three agencies last week", 0),
)


@pytest.mark.parametrize(("words", "companies"), AGENCIES)
@pytest.mark.parametrize("scene", ["new", "waiting"])
def test_an_agency_alone_is_no_job(scene: str, words: str, companies: int) -> None:
    chat = SCENES[scene]()
    before = len(chat.search.opportunities)
    said = text(chat.say(words))
    assert len(chat.search.opportunities) == before + companies
    assert "put me forward" in said


def test_an_agency_brings_an_interview() -> None:
    """Priya stands in between: she brings the day, and is not met; Reed is where Tom is."""
    chat = new()
    chat.say("Priya from Hays put me forward for a finance job at Barclays")
    chat.say("Tom Marsh, tom.marsh@reed.co.uk, submitted my CV to Aviva")
    chat.say("priya says barclays want to see me thursday at 10.30")
    assert chat.search.interviews[0].start is not None
    assert chat.search.interviews[0].start.local.hour == 10
    chat.say("with Helen Cho")
    assert met(chat) == ["Helen Cho"]
    assert text(chat.say("which agency is for Aviva again?")).startswith("Aviva: Tom Marsh")
    chat.say("reed says aviva want someone with more sql, it's a no")
    assert [(o.company, o.status) for o in chat.search.opportunities] == [
        ("Barclays", "active"),
        ("Aviva", "rejected"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "good! they decide by friday. mark asked about my notice period, it's one month",
        "went well, they decide by friday, and Dana wanted to know how I handle two systems at once",
        "all good. decision by friday. she asked a lot about my last job",
    ],
)
@pytest.mark.parametrize("minutes", [5, 45, 120])
def test_a_story_told_late_is_still_the_answer(minutes: int, words: str) -> None:
    chat = debriefing()
    chat.wait(minutes=minutes)
    said = text(chat.say(words))
    promise = chat.search.opportunities[0].promise
    assert promise is not None, said
    assert str(promise.date) == "2026-11-27"
    assert chat.search.interviews[0].start is not None
    assert chat.search.interviews[0].start.local.day == 24


@pytest.mark.parametrize("words", ["that's all", "that's it for now", "nothing else"])
def test_that_is_all_keeps_what_was_told(words: str) -> None:
    chat = new()
    chat.say("/interview Hooli tomorrow with Kim")
    chat.say(words)
    assert [o.company for o in chat.search.opportunities] == ["Hooli"], text(chat.said[-1:])
    assert chat.search.question is None


@pytest.mark.parametrize(
    "words",
    [
        "tom has another one for me, he says",
        "Tom got another one in his pocket",
        "there might be another one at Acme",
    ],
)
def test_another_one_is_no_other_wording(words: str) -> None:
    chat = thanking()
    shown = [m.reply.draft.body for m in chat.said if m.reply.draft]
    chat.say(words)
    assert [m.reply.draft.body for m in chat.said if m.reply.draft] == shown


@pytest.mark.parametrize(
    "words",
    [
        "it was good, no date. I was the first candidate they saw",
        "no date. a shortlist of two",
        "went ok, they didn't say when. they have four other candidates",
        "fine. no date named. I'm the last one they meet",
        "good talk, no timeline. they see six people in the race",
    ],
)
def test_how_many_they_see_is_no_news(words: str) -> None:
    chat = debriefing()
    said = text(chat.say(words))
    assert chat.search.opportunities[0].status == "active", said
    assert not [c for c in chat.search.contacts if c.direction == "in"], said
