"""What is named outright is taken as it is named: who somebody is, how keen one is, what stands in quotation marks."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import waiting


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The hiring manager is Art Vandelay", "Art Vandelay"),
        ("their recruiter is Grace Hill", "Grace Hill"),
        ("my contact there is Mark Day", "Mark Day"),
        ("The hiring manager's name is Joy Field", "Joy Field"),
        ("the recruiter at Acme: Will Rich", "Will Rich"),
    ],
)
def test_who_somebody_is_is_no_message_of_theirs(words: str, name: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert name in [p.name for p in chat.search.people], said
    assert not [c for c in chat.search.contacts if c.direction == "in"], said


@pytest.mark.parametrize(
    ("words", "grade"),
    [
        ("My interest in Acme is 2 out of 5", 2),
        ("interest: 4", 4),
        ("I'd give Acme 3/5 for interest", 3),
        ("honestly I'm not that keen on Acme any more", 2),
        ("I have cooled on Acme", 2),
        ("not so excited about Acme", 2),
    ],
)
def test_how_keen_one_is(words: str, grade: int) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert [o.interest for o in chat.search.opportunities] == [grade], said


@pytest.mark.parametrize(
    "quotation",
    [
        "Thank you for walking me through the chocolate river project today.",
        "The way your team visits every customer stayed with me.",
        "I enjoyed what you said about the gifts programme and its three partners.",
        "Your private cloud and the cake metaphor were a pleasure to hear about.",
        "It was good to hear how the wife of the founder began it all.",
    ],
)
def test_what_the_message_says_is_no_gift_and_no_visit(quotation: str) -> None:
    chat = waiting()
    verdicts = [
        m.reply.verdict for m in chat.say(f'Is this ok to send to Dana? "{quotation}"') if m.reply.verdict
    ]
    assert verdicts and "R12" not in verdicts[0].rules


@pytest.mark.parametrize(
    "words", ["can I bring Dana flowers?", "ok to stop by their office?", "may I send Dana a gift?"]
)
def test_a_gift_is_one_where_the_question_names_it(words: str) -> None:
    verdicts = [m.reply.verdict for m in waiting().say(words) if m.reply.verdict]
    assert verdicts and "R12" in verdicts[0].rules


@pytest.mark.parametrize(
    "words",
    [
        "I'd like to email Dana today and ask where they are. good idea?",
        "should I write to Dana to find out if they've made up their mind?",
        "is it ok to ask Dana how far along they are?",
        "can I ask Dana what's happening with my application?",
        "Can I email Dana to ask about the outcome?",
        "can I check with Dana what the status is?",
        "Can I remind Dana of my application?",
    ],
)
def test_a_question_about_news_is_judged_as_one_before_the_thank_you_is_out(words: str) -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee, hiring manager")
    chat.wait(hours=3)
    chat.say("by Friday 4 December")
    chat.say("that's all")
    chat.wait(hours=1)
    verdicts = [m.reply.verdict for m in chat.say(words) if m.reply.verdict]
    assert verdicts and "R5" in verdicts[0].rules


def test_a_thank_you_by_text_takes_an_open_door() -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee, hiring manager")
    chat.wait(hours=2)
    chat.say("/cancel")
    (verdict,) = [m.reply.verdict for m in chat.say("Can I text Dana a short thank-you?") if m.reply.verdict]
    assert (verdict.severity, verdict.rules) == ("stop", ("R8b",))
    chat.say("Dana texted me first")
    (verdict,) = [m.reply.verdict for m in chat.say("Can I text Dana a short thank-you?") if m.reply.verdict]
    assert verdict.severity == "fine"
