"""Asked before writing: what is meant, to whom, and what is said in return."""

from datetime import UTC, datetime

import pytest

from coach.model import Verdict
from tests.handlers.chat import Chat, choices

MONDAY = datetime(2027, 3, 1, 13, 0, tzinfo=UTC)
"""Monday 1 March 2027, 08:00 in New York."""


def met(people: str = "Dana Lee, hiring manager and Kim Fox", told: str = "They didn't say") -> Chat:
    """Interviewed today at ten; it is 13:12."""
    chat = Chat(now=MONDAY)
    chat.say(f"/interview Acme today 10am with {people}")
    chat.wait(hours=5.2)
    chat.press(told)
    chat.press("That's all")
    return chat


def ask(chat: Chat, question: str) -> Verdict:
    verdicts = [m.reply.verdict for m in chat.say(question) if m.reply.verdict]
    assert verdicts, f"no verdict: {chat.said[-1].reply.text}"
    return verdicts[-1]


def rules(verdict: Verdict) -> dict[str, str]:
    return {f.rule: f.severity for f in verdict.findings}


def newest(chat: Chat) -> str:
    return chat.said[-1].reply.text


def test_who_was_thanked_is_not_thanked_late_because_a_colleague_was_not() -> None:
    chat = met()
    chat.say("sent Dana the thank-you")
    chat.wait(hours=24 * 3)
    verdict = ask(chat, "can I ping Dana?")
    assert rules(verdict).get("R5b") == "stop"
    assert "thank" not in newest(chat).lower()


def test_a_question_about_news_is_one_even_before_the_thank_you() -> None:
    for question in ("ok to write to Dana and ask where it stands?", "can I ask Dana whether they decided?"):
        assert rules(ask(met(), question)).get("R5b") == "stop", question


def test_a_late_thank_you_is_not_proposed_once_its_days_are_over() -> None:
    chat = met()
    chat.wait(hours=24 * 11)
    ask(chat, "can I write to Dana?")
    draft = chat.said[-1].reply.draft
    assert draft is None or "late" not in draft.template


def test_somebody_never_heard_of_is_not_taken_for_somebody_known() -> None:
    chat = met(people="Dana Lee, hiring manager")
    chat.say("sent the thank-you")
    chat.wait(hours=24 * 9)
    chat.say("asked Dana for news by mail")
    verdict = ask(chat, "could I write to Sue Park at Acme instead?")
    assert rules(verdict) == {"R6": "stop", "R3b": "caution"}
    assert any(p.name.startswith("Sue") for p in chat.search.people)


@pytest.mark.parametrize(
    "question",
    [
        "can I tell Dana about the other offer I have?",
        "should I let Dana know I have an offer?",
        "ok to tell Dana about my deadline?",
    ],
)
def test_news_of_another_offer_is_free_at_any_time(question: str) -> None:
    assert ask(met(), question).severity == "fine"


def test_a_correction_of_what_just_went_out_is_free() -> None:
    chat = met()
    chat.say("sent Dana the thank-you")
    chat.wait(minutes=30)
    assert ask(chat, "can I send Dana a short correction?").severity == "fine"
    chat.wait(hours=3)
    later = ask(chat, "can I send Dana a short correction?")
    assert not {"R5", "R5b", "R2c"} & rules(later).keys()


@pytest.mark.parametrize(
    "question",
    [
        "what if I drop by Acme's office with some flowers?",
        "can I stop by their office to say thanks to Dana?",
        "should I add Dana on Instagram?",
        "can I send Dana a small gift?",
    ],
)
def test_a_private_line_is_never_a_matter_of_waiting(question: str) -> None:
    chat = met()
    verdict = ask(chat, question)
    assert rules(verdict).get("R12") == "stop"
    assert "R13" not in rules(verdict) and "R5b" not in rules(verdict)
    assert newest(chat).startswith("Better not that way.")


def test_several_names_and_roles_are_several_people() -> None:
    chat = met()
    two = ask(chat, "can I write one email to Dana and Kim together to ask where things stand?")
    assert rules(two).get("R6c") == "caution"
    inside = ask(
        chat, 'can I send Dana this: "Hi Dana, I enjoyed meeting the whole team and the CEO. I have an idea."'
    )
    assert "R6c" not in rules(inside)
    three = ask(chat, "can I email Dana, Kim and the HR director to ask where things stand?")
    assert rules(three).get("R6c") == "stop"


def test_a_text_without_permission_is_not_judged_as_a_second_thank_you() -> None:
    chat = met()
    chat.say("sent Dana the thank-you")
    verdict = ask(chat, "can I text Dana?")
    assert rules(verdict).get("R8b") == "stop" and "R13" not in rules(verdict)


def test_an_early_invitation_is_a_caution_with_a_note_ready() -> None:
    chat = met()
    verdict = ask(chat, "can I connect with Dana on LinkedIn?")
    assert verdict.severity == "caution"
    assert newest(chat).startswith("I would leave that one for now.")
    assert chat.said[-1].reply.draft is not None


def test_the_text_after_a_chat_is_a_thank_you_that_asks_for_no_job() -> None:
    chat = Chat(now=MONDAY)
    chat.say("coffee chat with Ana Ruiz at Globex today at 10am")
    chat.wait(hours=3.5)
    text = "Hi Ana, it was lovely to hear how you got into the field. Is there a job for me in your team?"
    verdict = ask(chat, f'can I send Ana this: "{text}"')
    assert rules(verdict).get("R14") == "caution"


def test_the_day_inside_the_text_is_not_the_day_of_sending() -> None:
    chat = met()
    chat.say("sent both")
    chat.wait(hours=24 * 9)
    text = "Hi Dana, you said I would hear by Friday and I am still waiting for news."
    verdict = ask(chat, f'can I send this to Dana? "{text}"')
    assert rules(verdict).get("R14") == "stop"
    assert not any("Remind me on" in c.label for c in choices(chat.said[-1]))


def test_the_mail_after_a_voicemail_is_a_mail() -> None:
    chat = met()
    chat.say("sent both")
    chat.wait(hours=24 * 9)
    chat.say("left Dana a voicemail about the timing")
    chat.wait(hours=1)
    assert ask(chat, "can I follow the voicemail up with a two-line email now?").severity == "fine"


def test_trying_again_is_by_the_way_it_was_tried() -> None:
    chat = met()
    chat.say("sent both")
    chat.wait(hours=24 * 9)
    chat.say("tried calling Dana, no answer")
    chat.wait(minutes=40)
    chat.say("tried calling Dana again, no answer")
    chat.wait(minutes=40)
    assert rules(ask(chat, "may I try a third time this afternoon?"))["R2g"] == "stop"


def test_what_it_was_and_to_whom_wins_over_what_is_pending() -> None:
    chat = met()
    chat.say("sent both")
    chat.wait(hours=24 * 9)
    chat.say("mailed Kim my idea for the reports")
    assert [c.kind for c in chat.search.contacts][-1] == "value_add"
    chat.say("wrote to dana asking where things stand")
    assert {p.name for p in chat.search.people} == {"Dana Lee", "Kim Fox"}
    assert [c.kind for c in chat.search.contacts][-1] == "undated_check_in"
