"""The guard, asked in people's own words: which rules speak, and how loudly."""

from datetime import UTC, datetime

import pytest

from coach.model import Verdict
from handlers.message import Incoming
from handlers.reading.acquainted import understood
from handlers.turn import Turn
from handlers.writing.meant_channel import channel_meant
from tests.handlers.chat import Chat, choices

MONDAY = datetime(2027, 3, 1, 13, 0, tzinfo=UTC)
"""Monday 1 March 2027, 08:00 in New York."""


def thanked() -> Chat:
    """Interviewed today at ten by Dana and Kim, both thanked, no date named; it is 13:12."""
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Dana Lee, hiring manager and Kim Fox, recruiter")
    chat.wait(hours=5.2)
    chat.say("sent both")
    chat.press("They didn't say")
    chat.press("That's all")
    return chat


def ask(chat: Chat, question: str) -> Verdict:
    verdicts = [m.reply.verdict for m in chat.say(question) if m.reply.verdict]
    assert verdicts, f"no verdict: {chat.said[-1].reply.text}"
    return verdicts[-1]


def on_day(days: int, *told: str) -> Chat:
    """At ten in the morning, so many days later; `told` before."""
    chat = thanked()
    for text in told:
        chat.say(text)
    chat.wait(hours=24 * days - 3.2)
    return chat


WEDNESDAY_OF_NEXT_WEEK = 9
"""Seven working days after the interview: a normal day to ask."""


@pytest.mark.parametrize(
    "question",
    [
        "can i ask dana for news?",
        "ok to write Dana?",
        "is it too early to write dana?",
        "would it be weird to email dana",
        "should I follow up?",
        "is it time to follow up with acme?",
        "can I ping her about where things stand?",
        "I'm about to email dana",
        "thinking of messaging dana",
        "dana again?",
    ],
)
def test_a_good_day_is_a_good_day(question: str) -> None:
    assert ask(on_day(WEDNESDAY_OF_NEXT_WEEK), question).severity == "fine"


@pytest.mark.parametrize(
    ("day", "question", "severity", "rule"),
    [
        (3, "ok to ask dana whether there is any news?", "stop", "R5b"),
        (9, "can I call Dana tonight at 7pm?", "stop", "R8a"),
        (9, "can I call Dana on sunday at 11?", "stop", "R8a"),
        (9, "can I text Dana?", "stop", "R8b"),
        (9, "can I email Dana on Saturday?", "caution", "R8c"),
        (9, "should I drop by their office?", "stop", "R12"),
        (9, "can I send Dana flowers?", "stop", "R12"),
        (9, "is it okay to bring dana a small gift", "stop", "R12"),
        (9, "can I message Dana on her private instagram?", "stop", "R12"),
        (9, "can i contact dana's husband, he goes to my gym", "stop", "R12"),
        (9, "can I email Dana and cc the whole team?", "stop", "R6c"),
        (9, "should I write to the CEO of Acme?", "stop", "R6c"),
        (9, "is it ok to email all of HR at acme", "stop", "R6c"),
        (1, "can I send Dana another thank you?", "caution", "R13"),
        (9, "ok to thank dana again?", "caution", "R13"),
        (9, 'ok to send Dana: "You promised to reply last week and I still haven\'t heard"', "stop", "R14"),
        (9, 'can I send Dana "I need to know by Friday or I will take another job"', "stop", "R14"),
        (9, 'ok to send Dana "Did I get the job?"', "stop", "R14"),
        (9, 'ok to send Dana: "Sorry to bother you, I really need this job!!"', "caution", "R14"),
        (9, 'can I send her: "I am the perfect candidate and no one better will come"', "caution", "R14"),
        (9, 'ok to send Dana "just checking in"?', "caution", "R14"),
        (2, "can I connect with Dana on LinkedIn?", "caution", "R11"),
        (2, "may I add dana on linkedin", "caution", "R11"),
    ],
)
def test_what_speaks_against_it(day: int, question: str, severity: str, rule: str) -> None:
    verdict = ask(on_day(day), question)
    assert (verdict.severity, rule in verdict.rules) == (severity, True), verdict


@pytest.mark.parametrize(
    ("told", "question", "severity"),
    [
        ("Dana said no calls please", "can I call Dana?", "stop"),
        ("they asked me not to call", "can I call Dana?", "stop"),
        ("Acme's posting says no calls", "can I call Acme?", "stop"),
        ("Dana said please wait until we contact you", "can I write to Dana?", "stop"),
        ("they told me to stop writing to them", "ok to email dana for news?", "stop"),
    ],
)
def test_what_they_asked_for_is_kept(told: str, question: str, severity: str) -> None:
    verdict = ask(on_day(WEDNESDAY_OF_NEXT_WEEK, told), question)
    assert (verdict.severity, "R9" in verdict.rules) == (severity, True), verdict


@pytest.mark.parametrize(
    ("question", "severity", "rules", "silent"),
    [
        ("can I write Dana again this afternoon?", "stop", {"R1", "R2a"}, set()),
        ("can I ping Kim instead?", "stop", {"R6", "R3b"}, set()),
        ("ok if I write to Dana next Monday?", "caution", {"R2a", "R3b"}, {"R1"}),
        ("ok to email dana on the 17th?", "fine", set(), {"R2a", "R3b"}),
        ("can I reply to dana?", "fine", set(), {"R1"}),
        ("can i send dana an interesting article on friday?", "caution", {"R2b"}, {"R2a", "R3b"}),
        ("I want to call Dana now", "stop", {"R1"}, set()),
    ],
)
def test_right_after_having_asked(question: str, severity: str, rules: set[str], silent: set[str]) -> None:
    """Wednesday 10 March: asked this morning."""
    chat = on_day(WEDNESDAY_OF_NEXT_WEEK)
    chat.say("emailed Dana asking for news")
    verdict = ask(chat, question)
    assert verdict.severity == severity, verdict
    assert rules <= set(verdict.rules), verdict
    assert not silent & set(verdict.rules), verdict


def test_writing_anyway_is_one_tap_and_remembered() -> None:
    chat = on_day(3)
    assert ask(chat, "can I ask Dana for news?").severity == "stop"
    chat.press("I'll write anyway")
    chat.press("Sent it")
    logged = [c for c in chat.search.contacts if c.direction == "out" and c.against_advice]
    assert len(logged) == 1
    assert "R5b" in logged[0].against_advice


def test_the_better_day_can_be_put_in_the_calendar() -> None:
    chat = on_day(3)
    verdict = ask(chat, "can I ask Dana for news?")
    label = next(c.label for c in choices(chat.said[-1]) if c.label.startswith("Remind me on"))
    chat.press(label)
    assert verdict.best is not None
    days = (verdict.best - chat.now).days
    got = chat.wait(days=days + 1)
    assert any("Dana" in m.reply.text or "Acme" in m.reply.text for m in got)


@pytest.mark.parametrize(
    "question",
    [
        "can i ask dana about the team lead decision?",
        "ok to write dana about the team leader role?",
        "can I ask Dana about the team manager job?",
        "can i email dana, I'd like news on the team assistant position",
        "may i ask her how the team coach choice is going",
    ],
)
def test_a_role_with_a_team_in_its_name_is_no_crowd(question: str) -> None:
    assert "R6c" not in ask(on_day(WEDNESDAY_OF_NEXT_WEEK), question).rules


@pytest.mark.parametrize(("day", "severity"), [(7, "fine"), (15, "fine"), (19, "stop")])
def test_whoever_recommended_me_is_asked_as_such(day: int, severity: str) -> None:
    """A question of its own kind, with a count of its own: asked on day 16, again three days later is too soon (R4b)."""
    chat = Chat(now=MONDAY)
    chat.say("applied to Acme today, my friend Nina Ortiz referred me")
    chat.say("thanked nina")
    if day > 16:
        chat.wait(hours=24 * 16)
        chat.say("asked nina for news")
        chat.wait(hours=24 * (day - 16))
    else:
        chat.wait(hours=24 * day)
    verdict = ask(chat, "can i ask nina if she has heard anything?")
    assert verdict.severity == severity
    draft = chat.said[-1].reply.draft
    assert draft is None or draft.kind.startswith("referral")
    assert severity == "fine" or "R4b" in verdict.rules


@pytest.mark.parametrize(
    ("days", "told", "question", "severity", "kind"),
    [
        (0, (), "can i write to jonas now?", "fine", "networking_thanks"),
        (7, ("thanked jonas",), "ok to write jonas?", "fine", "networking_report"),
        (21, ("thanked jonas", "sent him the update"), "can i write to jonas?", "fine", "networking_touch"),
        (7, ("thanked jonas",), "can i ask jonas if there is a job for me?", "fine", "networking_report"),
    ],
)
def test_after_a_chat_nobody_owes_news(
    days: int, told: tuple[str, ...], question: str, severity: str, kind: str
) -> None:
    chat = Chat(now=MONDAY)
    chat.say("had coffee with Jonas Weil from Orbital this morning, 7 to 7:30, he gave me advice: learn dbt")
    chat.wait(hours=3)
    if told:
        chat.say(told[0])
    for text in told[1:]:
        chat.wait(hours=24 * 14)
        chat.say(text)
    chat.wait(hours=24 * (days - 14 * len(told[1:])))
    assert ask(chat, question).severity == severity
    draft = chat.said[-1].reply.draft
    assert draft is not None and draft.kind == kind


@pytest.mark.parametrize(
    "question",
    [
        "may I send dana my final note now?",
        "ok to write dana the last message today?",
        "can i email dana one last time, a closing note?",
        "should I send my goodbye mail to dana?",
        "can i send dana the last check-in?",
    ],
)
def test_the_last_note_is_known_by_its_name(question: str) -> None:
    """After two questions without an answer it is welcome where another question is a caution (R4)."""
    chat = on_day(WEDNESDAY_OF_NEXT_WEEK)
    chat.say("asked dana for news")
    chat.wait(hours=24 * 7)
    chat.say("asked dana again")
    chat.wait(hours=24 * 14)
    assert "R4" not in ask(chat, question).rules
    assert "R4" in ask(chat, "can I ask dana for news?").rules


def test_during_a_pause_a_question_is_one_about_the_pause() -> None:
    chat = on_day(WEDNESDAY_OF_NEXT_WEEK, "Acme is on hold until September", "yes, a note is welcome")
    chat.wait(hours=24 * 33)
    assert ask(chat, "can I check in with dana?").severity == "fine"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("asked dana for news", "undated_check_in"),
        ("i asked her again", "undated_check_in"),
        ("pinged dana for an update", "undated_check_in"),
        ("chased dana for an update", "undated_check_in"),
        ("asked dana whether they have decided", "undated_check_in"),
    ],
)
def test_a_question_for_news_counts_as_one(words: str, kind: str) -> None:
    chat = on_day(WEDNESDAY_OF_NEXT_WEEK)
    chat.say(words)
    assert chat.search.contacts[-1].kind == kind, chat.said[-1].reply.text


@pytest.mark.parametrize(
    ("question", "channel"),
    [
        ("should i even thank them if they're ringing tonight?", "email"),
        ("can i write to dana since she called?", "email"),
        ("may I call dana since she asked me to?", "phone"),
        ("ok to text dana while they decide?", "text"),
        ("should i write to dana when they phone everyone tomorrow", "email"),
    ],
)
def test_their_way_is_not_mine(question: str, channel: str) -> None:
    chat = thanked()
    message = Incoming(id="e99", address="test:1", at=chat.now, text=question)
    turn = Turn(
        search=chat.search, now=chat.now, message=message, read=understood(chat.search, question, chat.now)
    )
    assert channel_meant(turn, chat.search.opportunities[0]) == channel


def test_after_two_questions_the_day_of_the_last_note_is_named_beside_that_of_a_question() -> None:
    """R4 asks for twenty business days before a third question; the last note of the plan (N11) comes after ten."""
    chat = Chat(now=datetime(2027, 3, 1, 14, 0, tzinfo=UTC))
    chat.say("/interview Acme 2 March 10am with Dana Lee")
    chat.wait(hours=27)
    chat.say("/cancel")
    chat.say("Acme decides by Friday 5 March")
    chat.say("sent Dana the thank-you")
    chat.wait(seconds=(datetime(2027, 3, 8, 15, 0, tzinfo=UTC) - chat.now).total_seconds())
    chat.say("sent Dana the check-in")
    chat.wait(seconds=(datetime(2027, 3, 15, 15, 0, tzinfo=UTC) - chat.now).total_seconds())
    chat.say("sent Dana the second check-in")
    chat.wait(days=1)
    (said,) = [m for m in chat.say("can I ask Dana again today?") if m.reply.verdict]
    verdict = said.reply.verdict
    assert verdict is not None and verdict.best is not None
    assert verdict.best.date().isoformat() == "2027-04-12"
    assert "I bring it on Monday 29 March" in said.reply.text
    assert {n.due.date().isoformat() for n in chat.search.nudges if n.kind == "final_note"} == {"2027-03-29"}
