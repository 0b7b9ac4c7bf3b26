"""What is asked without a question mark, or told of another company, is no answer to the question that is open."""

import pytest

from tests.handlers.chat import Chat, text


def debriefing() -> Chat:
    chat = Chat()
    chat.say("/interview Globex today 9am with Ana Ruiz")
    chat.wait(minutes=30)
    chat.say("no date")
    chat.say("hr decides")
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "how to tell them ah",
        "should i ring her about the notice period",
        "what do i write to ana",
        "so how do i put that right",
        "when should i thank her",
        "is it bad that i said one month",
    ],
)
def test_a_question_is_no_topic(words: str) -> None:
    chat = debriefing()
    chat.say(words)
    kept = chat.search.interviews[0].debrief
    assert kept is not None
    assert not (kept.topics or kept.experience or kept.problem or kept.forgot), text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "acme tell me wait another week cos the boss on leave",
        "acme has hired somebody else",
        "acme wants a second round",
        "nothing from acme so far",
        "the acme people were nicer",
        "haiz",
        "oh well",
        "damn",
        "oof",
        "smh",
    ],
)
def test_news_of_another_company_is_no_detail(words: str) -> None:
    """With a thank-you for Globex on screen that asks what Ana talked about."""
    chat = Chat()
    chat.say("/interview Acme friday at 10 with Dana Lee")
    chat.say("/interview Globex today 9am with Ana Ruiz")
    chat.wait(minutes=30)
    chat.say("that's all")
    chat.wait(hours=3)
    assert any(m.reply.draft and "did Ana talk about" in (m.reply.draft.note or "") for m in chat.said)
    chat.say(words)
    kept = next(i for i in chat.search.interviews if "Globex" in text_of(chat, i.opportunity)).debrief
    assert kept is None or not kept.topics, text(chat.said[-1:])


def text_of(chat: Chat, opportunity: str) -> str:
    found = chat.search.opportunity(opportunity)
    return found.company if found else ""


@pytest.mark.parametrize(
    "words",
    [
        "sent that too",
        "sent that one as well",
        "sent the other one also",
        "sent the last one",
        "sent mine too",
    ],
)
def test_a_step_done_while_the_look_back_asks(words: str) -> None:
    chat = debriefing()
    chat.wait(hours=3)
    assert chat.search.question is not None and chat.search.question.conversation == "debrief"
    chat.say(words)
    assert [c.kind for c in chat.search.contacts] == ["thank_you"], text(chat.said[-1:])
