"""Who asks about thanks without a name means the company where they are owed, not the one spoken of last."""

import pytest

from tests.handlers.chat import Chat, text


def met_and_ahead() -> Chat:
    """An interview with Globex was this morning; one with Acme was told of since, and is on Thursday."""
    chat = Chat()
    chat.say("/interview Globex today 9am with Ana Ruiz")
    chat.wait(minutes=5)
    chat.say("that's all")
    chat.say("i also have a call with Acme's recruiter Priti on thursday at 9")
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "can i thank them today still?",
        "should I send a thank you note?",
        "is it ok to thank them by mail tonight",
        "would a thank-you be too much?",
        "may i write a thank you already",
    ],
)
def test_those_who_were_met_are_thanked(words: str) -> None:
    chat = met_and_ahead()
    chat.say(words)
    draft = next(m.reply.draft for m in reversed(chat.said) if m.reply.draft)
    globex = next(o for o in chat.search.opportunities if o.company == "Globex")
    assert draft.opportunity == globex.id, text(chat.said)


@pytest.mark.parametrize(
    "words",
    [
        "call with Acme's recruiter Priti on thursday at 9",
        "screening with Birch's hiring manager Bo Li on friday at 2pm",
        "i meet Stripe’s recruiter Ana tomorrow at 10",
        "chat with Kestrel's coordinator Ned Voss on monday at 11",
        "phone screen with Initech's recruiter Jessica Wu wednesday 3pm",
    ],
)
def test_a_company_whose_recruiter_it_is_is_no_person(words: str) -> None:
    chat = Chat()
    chat.say(words)
    assert len(chat.search.people) == 1, [p.name for p in chat.search.people]


def test_what_was_just_written_is_not_called_needless() -> None:
    chat = met_and_ahead()
    chat.say("can i thank them today still?")
    said = text(chat.say("sent"))
    assert "Noted: thank-you to Ana" in said and "No longer needed" not in said, said


@pytest.mark.parametrize(
    "words",
    ["shorter for bo", "make it warmer for Bo", "another version for Bo please", "more formal for bo"],
)
def test_the_wording_for_somebody_else_is_theirs(words: str) -> None:
    """With the note to Ana on screen, already sent or not."""
    chat = Chat()
    chat.say("/interview Globex today 9am with Ana Ruiz and Bo Lindqvist")
    chat.wait(minutes=5)
    chat.say("that's all")
    chat.say("can i thank ana already?")
    chat.say("sent")
    chat.say(words)
    draft = next(m.reply.draft for m in reversed(chat.said) if m.reply.draft)
    assert draft.body.startswith(("Hi Bo,", "Dear Bo")), text(chat.said[-1:])
