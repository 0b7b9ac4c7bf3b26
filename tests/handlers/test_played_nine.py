"""Played as people of nine kinds: what a teacher who changes to museums, and a fitter who texts, said and were not heard."""

import pytest

from tests.handlers import scenes
from tests.handlers.chat import Chat, text


def two_offers() -> Chat:
    chat = Chat()
    chat.say("/interview Lakeshore Nature Center today 10am with Jess Moreno")
    chat.say("/interview Field House Museum today 2pm with Anton Bell")
    chat.wait(hours=30)
    chat.say("Anton called, they offer me the job, answer by Friday")
    return chat


def by_name(chat: Chat, company: str) -> str:
    return next(o.status for o in chat.search.opportunities if o.company == company)


@pytest.mark.parametrize(
    "words",
    [
        "applied to the nature center last night",
        "Nature center: applied yesterday",
        "the nature center wrote, they got my application",
        "still waiting on the nature center",
        "any rule for the nature center?",
    ],
)
def test_the_end_of_a_long_name_is_that_company(words: str) -> None:
    chat = Chat()
    chat.say("/applied Lakeshore Nature Center yesterday")
    chat.say(words)
    assert [o.company for o in chat.search.opportunities] == ["Lakeshore Nature Center"], text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "Globex is hiring a coordinator, deadline Friday. I'll apply",
        "I want to apply to Globex, it closes on Friday",
        "going to apply at Globex",
        "I should apply to Globex as well",
        "thinking of applying to Globex",
    ],
)
def test_who_means_to_apply_has_not_applied(words: str) -> None:
    chat = Chat()
    chat.say(words)
    assert all(o.applied_on is None for o in chat.search.opportunities), text(chat.said[-1:])
    assert "applied to" not in text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        'Dana wrote: "Could you send two references by Monday?"',
        'Dana mailed: "Would you please share your portfolio by Friday"',
        "Dana wrote, can you fill in the form by Thursday",
        'got a mail from Dana: "Could you provide a writing sample by the 8th?"',
        'Dana wrote "could you complete the test by Monday"',
    ],
)
def test_a_request_with_a_day_is_no_decision(words: str) -> None:
    chat = scenes.waiting()
    before = chat.search.opportunities[0].promise
    chat.say(words)
    assert chat.search.opportunities[0].promise == before, text(chat.said[-1:])
    assert any(n.kind == "reply_due" for n in chat.search.nudges) or "eferences" in text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "how do i tell anton no, kindly",
        "how do I let Anton down gently",
        "what do I write to Anton if I'm taking the other one",
        "how should i say that i'm going elsewhere",
        "help me write a no to Anton",
    ],
)
def test_a_no_put_kindly_is_worded(words: str) -> None:
    chat = two_offers()
    chat.say(words)
    draft = chat.said[-1].reply.draft
    assert draft is not None, text(chat.said[-1:])
    assert (draft.kind, draft.angle) == ("offer_decision", "decline")


def test_an_offer_of_somebody_elsewhere_is_theirs() -> None:
    chat = two_offers()
    chat.say("Jess offered it too!! 44,500 but I get half days. I'm taking it.")
    assert by_name(chat, "Lakeshore Nature Center") == "accepted", text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "ok write to dana",
        "draft something for Dana",
        "write a note to Dana now",
        "please write Dana",
        "can you write to dana",
    ],
)
def test_write_to_somebody_is_said_to_the_bot(words: str) -> None:
    chat = scenes.waiting()
    sent = [c for c in chat.search.contacts if c.direction == "out"]
    chat.say(words)
    assert [c for c in chat.search.contacts if c.direction == "out"] == sent, text(chat.said[-1:])
    chat = scenes.thanking()
    chat.say(words)
    assert chat.said[-1].reply.draft is not None, text(chat.said[-1:])


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("the note to Dana is nice but it should mention the audit project", "audit project"),
        ("the one for Dana should mention my Spanish", "Spanish"),
        ("Dana's could mention the night shifts", "night shifts"),
        ("the thank-you for Dana is good but leave out the last sentence", ""),
        ("can the one for Dana be shorter", ""),
    ],
)
def test_a_wish_for_one_persons_note(words: str, held: str) -> None:
    chat = scenes.thanking()
    chat.say(words)
    draft = chat.said[-1].reply.draft
    assert draft is not None, text(chat.said[-1:])
    assert held in draft.body, draft.body


@pytest.mark.parametrize(
    "words",
    [
        "My references are Carol Dean and my old principal",
        "my number is the same as before",
        "my notice period is two weeks",
        "the address is on my cv",
        "my name is Sam by the way",
    ],
)
def test_particulars_are_no_idea_for_a_letter(words: str) -> None:
    chat = scenes.thanking()
    body = [m.reply.draft.body for m in chat.said if m.reply.draft][-1]
    chat.say(words)
    drafts = [m.reply.draft.body for m in chat.said if m.reply.draft]
    assert "eference" not in drafts[-1] or drafts[-1] == body
    assert "notice period" not in drafts[-1]


def two_firms() -> Chat:
    chat = Chat()
    chat.say("/interview Crumb & Co today 6am with Mags Tully")
    chat.wait(hours=30)
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "do i tell mags",
        "should I tell Mags",
        "do i have to tell Mags about it",
        "must I tell mags now",
        "should i tell crumb",
    ],
)
def test_an_interview_elsewhere_need_not_be_told(words: str) -> None:
    chat = two_firms()
    chat.say("/interview Greggs tomorrow 2pm with Dean Ash")
    said = chat.say(words)
    assert "Unasked it can wait" in text(said)
    assert all(m.reply.draft is None for m in said)


@pytest.mark.parametrize(
    "words",
    [
        "dean rang, told him im going to crumb",
        "told Dean I'm taking the Crumb job",
        "I told Dean that I've accepted at Crumb",
        "texted Dean that I'm joining Crumb",
        "let greggs know i'm going with crumb",
    ],
)
def test_who_was_told_of_the_job_taken_needs_no_goodbye(words: str) -> None:
    chat = two_firms()
    chat.say("/interview Greggs today 2pm with Dean Ash")
    chat.wait(hours=30)
    chat.say("Mags offered me the job, I accepted it")
    chat.say(words)
    assert by_name(chat, "Greggs") == "withdrawn", text(chat.said[-1:])
    assert by_name(chat, "Crumb & Co") == "accepted"
    assert any(c.kind == "close_out" for c in chat.search.contacts)


@pytest.mark.parametrize(
    "words",
    [
        "i shaped 60 rolls she said not bad",
        "he looked at my welds and said not bad",
        "she tasted it, not bad at all she said",
        "my code was not half bad he said",
        "they said not too shabby",
    ],
)
def test_not_bad_is_praise(words: str) -> None:
    chat = scenes.debriefing()
    assert "stings" not in text(chat.say(words))


@pytest.mark.parametrize(
    "words",
    [
        "Helen explained that month end closing takes 9 days and they had two audit findings",
        "the stock count takes them two days every month",
        "she said onboarding took three weeks last time",
        "their reports take about 4 days each",
        "every release costs them a week",
    ],
)
def test_how_long_work_takes_is_no_day_of_theirs(words: str) -> None:
    chat = scenes.debriefing()
    chat.say(words)
    promise = chat.search.opportunities[0].promise
    assert promise is None or promise.date is None, text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "it takes them two weeks",
        "the decision takes a week she said",
        "they need two weeks",
        "two weeks",
        "the approval takes a week",
    ],
)
def test_how_long_they_take_is(words: str) -> None:
    chat = scenes.debriefing()
    chat.say(words)
    promise = chat.search.opportunities[0].promise
    assert promise is not None and promise.date is not None, text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "Is it not too familiar?",
        "is this not too casual?",
        "isn't that too friendly?",
        "is the note too long?",
        "is that not too informal?",
    ],
)
def test_a_question_about_the_wording_changes_nothing(words: str) -> None:
    chat = scenes.thanking()
    before = [m.reply.draft.body for m in chat.said if m.reply.draft]
    chat.say(words)
    after = [m.reply.draft.body for m in chat.said if m.reply.draft]
    assert after[-1] == before[-1], text(chat.said[-1:])
