"""Who somebody is, who stands in between, and which of two was meant: told in words, and no word of theirs."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import SCENES, debriefing, new, two, waiting

IS = (
    ("Greg Ross is the hiring manager", "Greg Ross"),
    ("greg is the hiring manager", "Greg"),
    ("Dana's boss is the owner, Dana is the recruiter", "Dana Lee"),
    ("Priya Nair is their CTO", "Priya Nair"),
    ("btw Omar is the team lead", "Omar"),
    ("Erik Holm is the head of data", "Erik Holm"),
    ("Lou was the interviewer", "Lou"),
)


@pytest.mark.parametrize(("words", "name"), IS)
def test_who_somebody_is_is_no_word_of_theirs(words: str, name: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert not [c for c in chat.search.contacts if c.direction == "in"], said
    assert name in [p.name for p in chat.search.people], said
    assert all(p.role != "agency" for p in chat.search.people), said


@pytest.mark.parametrize(
    "words",
    [
        "it went fine, they decide by friday next week. greg is the hiring manager",
        "they decide on 4 December; Greg Ross is the team lead",
        "good, I think. Greg is their CTO and they decide by Friday next week",
    ],
)
def test_told_in_the_debrief(words: str) -> None:
    chat = debriefing()
    said = text(chat.say(words))
    assert "answered" not in said
    assert not [c for c in chat.search.contacts if c.direction == "in"]
    assert chat.search.opportunities[0].promise is not None, said


FORWARD = (
    ("Hays put me forward for a role at Acme, the recruiter is Lou Hart", "Acme", "Lou Hart"),
    ("Randstad submitted my CV to Globex for a nurse role", "Globex", "Randstad"),
    ("Marta from Hays sent my profile to Initech yesterday", "Initech", "Marta"),
    ("my recruiter Kim put me up for a job at Umbrella", "Umbrella", "Kim"),
    ("Adecco is representing me at Hooli", "Hooli", "Adecco"),
)


@pytest.mark.parametrize(("words", "company", "agent"), FORWARD)
def test_put_forward_by_an_agency_is_applied(words: str, company: str, agent: str) -> None:
    chat = new()
    said = text(chat.say(words))
    (job,) = chat.search.opportunities
    assert job.company == company, said
    assert job.applied_on is not None
    assert [p.name for p in chat.search.people if p.role == "agency"] == [agent], said


def test_my_recruiter_is_not_on_the_panel() -> None:
    chat = new()
    chat.say("/interview Acme monday 10am with Dana Lee. Lou Hart from Hays is my recruiter")
    met = [p.name for id in chat.search.interviews[0].people if (p := chat.search.person(id))]
    assert met == ["Dana Lee"]


@pytest.mark.parametrize(
    "words",
    [
        "i'm in touch with two agencies, Hays and Randstad",
        "I'm in Berlin next week",
        "oh yes",
        "i'm in a good mood",
        "I'm in two minds about it",
        "we are in contact",
    ],
)
@pytest.mark.parametrize("scene", ["waiting", "debriefing"])
def test_none_of_this_is_an_offer(scene: str, words: str) -> None:
    chat = SCENES[scene]()
    chat.say(words)
    assert chat.search.opportunities[0].status == "active", text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "do i have to tell acme",
        "should i write to acme first?",
        "what does Acme know",
        "can I call Globex?",
        "i applied at Acme in October",
        "who is it at Globex?",
    ],
)
def test_a_question_of_its_own_chooses_nothing(words: str) -> None:
    chat = two()
    chat.say("got an offer")
    chat.say(words)
    assert all(o.status == "active" for o in chat.search.opportunities), text(chat.said[-1:])


@pytest.mark.parametrize(
    "words", ["acme", "i think acme", "Acme, they called me", "the first one", "it was Acme", "from acme"]
)
def test_the_choice_itself(words: str) -> None:
    chat = two()
    chat.say("got an offer")
    chat.say(words)
    assert [o.status for o in chat.search.opportunities] == ["offer", "active"], text(chat.said[-1:])


@pytest.mark.parametrize("words", ["sent", "sent it", "done", "✅"])
def test_sent_is_said_of_the_wording_that_was_just_shown(words: str) -> None:
    chat: Chat = two()
    chat.say("can I write to Tom?")
    chat.say("show Acme")
    chat.say(words)
    out = [c for c in chat.search.contacts if c.direction == "out"]
    globex = chat.search.opportunities[1].id
    assert [c.opportunity for c in out] == [globex], text(chat.said[-1:])


@pytest.mark.parametrize(
    ("words", "companies"),
    [
        ("i applied at Fenwick today for the graduate engineer role", ["Acme", "Fenwick"]),
        ("applied to Stripe and Notion this morning", ["Acme", "Stripe", "Notion"]),
        ("got an offer from Hooli, they want to know by Friday", ["Acme", "Hooli"]),
        ("got a no from Globex today", ["Acme", "Globex"]),
        ("i have an interview with Umbrella on monday at 10", ["Acme", "Umbrella"]),
    ],
)  # fmt: skip
def test_what_is_told_of_others_is_no_date_of_theirs(words: str, companies: list[str]) -> None:
    chat = debriefing()
    said = text(chat.say(words))
    assert [o.company for o in chat.search.opportunities] == companies, said
    assert chat.search.opportunities[0].promise is None, said
