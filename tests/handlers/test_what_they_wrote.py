"""A day in what they wrote lies ahead; a message that begins with a fact is that fact; a point left out is kept beside a question."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import debriefing, new, thanking, two, waiting


def start(chat: Chat) -> str:
    last = chat.search.interviews[-1].start
    return f"{last.local:%m-%d %H:%M}" if last else "-"


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("Dana wrote: they want me back for a second round, Monday 30 November, 1pm to 2pm, with her again", "11-30 13:00"),
        ("dana emailed, can we do the second interview on Tuesday at 9?", "12-01 09:00"),
        ("Dana called, she suggests a second round Thursday at 10:30", "12-03 10:30"),
        ("She texted: next round Wednesday 2 December at 4pm, see you then", "12-02 16:00"),
        ("Dana replied, the final interview is Monday at noon", "11-30 12:00"),
    ],
)  # fmt: skip
def test_the_day_lies_ahead(words: str, when: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert start(chat) == when, said


def test_a_new_day_after_nobody_came() -> None:
    chat = new()
    chat.say("/interview Acme yesterday 9am with Hal")
    chat.say("they did not show up")
    chat.say("hal wrote, sorry, he proposes friday at 9 instead")
    assert start(chat) == "11-27 09:00", text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    ["Dana wrote on Tuesday", "Dana called yesterday at 4pm", "she emailed last Thursday, nothing new"],
)
def test_when_they_wrote_stays_past(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert len(chat.search.interviews) == 1
    assert chat.search.contacts[-1].at <= chat.now


@pytest.mark.parametrize(
    ("words", "company"),
    [
        ("I applied today to the Department of Transportation as transport planner. It's a public sector job, closing date 15 October. The contact is Dolores Greer", "Department of Transportation"),
        ("Applied to Hooli this morning. Found it on their site. They want a portfolio", "Hooli"),
        ("applied at Initech yesterday. it's a small company. salary 50k", "Initech"),
    ],
)  # fmt: skip
def test_a_message_that_begins_with_an_application(words: str, company: str) -> None:
    chat = new()
    said = text(chat.say(words))
    assert [o.company for o in chat.search.opportunities if o.applied_on] == [company], said


def test_a_call_that_is_ahead_was_not_made() -> None:
    chat = new()
    chat.say(
        "call with Beacon Freight tomorrow 10 to 10:30am, its an interview, with Vera Stone the dispatch manager. she likes the phone, says call me anytime"
    )
    assert start(chat) == "11-24 10:00", text(chat.said[-1:])
    assert [p.name for p in chat.search.people] == ["Vera Stone"]


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        (
            "damn, i forgot to mention the tenant portal i built! can i email that to dana right now?",
            "tenant portal",
        ),
        ("I forgot to tell them about my licence. should I write to Dana?", "licence"),
        ("should have mentioned the Oslo project. is it ok to add that now?", "Oslo project"),
        ("didn't mention my certificate. may I send Dana a line?", "certificate"),
        ("I never got to talk about the pilot. Can I call Dana about it?", "pilot"),
    ],
)
def test_a_point_left_out_is_kept_beside_the_question(words: str, kept: str) -> None:
    chat = waiting()
    said = chat.say(words)
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None
    assert kept in (debrief.forgot or ""), text(said)
    assert any(m.reply.verdict for m in said)


@pytest.mark.parametrize(
    "words",
    [
        "dana told me about a problem, the backlog of manuscripts nobody has read, and i have an idea: a two page reader report form",
        "she mentioned a problem, returns pile up unsorted. my idea is colored bins per customer",
        "they have a problem with late invoices; I have a suggestion: one shared calendar",
        "Dana described a bottleneck, the weekly release. I'd try smaller releases",
        "their problem is churn, and i have an idea: a call in week two",
    ],
)
def test_a_problem_and_an_idea_are_both_kept(words: str) -> None:
    chat = debriefing()
    chat.say(words)
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None
    assert debrief.problem, text(chat.said[-1:])
    assert debrief.idea, text(chat.said[-1:])


@pytest.mark.parametrize(
    "words", ["keep it", "i know, keep thursday", "ok keep that", "still, keep it please", "do it anyway"]
)
def test_the_day_one_asked_for_is_kept(words: str) -> None:
    chat = thanking()
    chat.say("later")
    chat.say("thursday next week")
    assert any(c.label.startswith("Keep ") for m in chat.said[-1:] for row in m.reply.choices for c in row)
    chat.say(words)
    assert any(n.state == "snoozed" for n in chat.search.nudges), text(chat.said[-1:])
    assert chat.search.opportunities[0].promise is None


@pytest.mark.parametrize(
    "words",
    [
        "recruiter name is Jessica Wu, jessica.wu@acme.com",
        "the recruiter is Jessica Wu",
    ],
)
def test_a_further_person_takes_nobodys_place(words: str) -> None:
    chat = thanking()
    chat.say(words)
    assert "Jessica Wu" in [p.name for p in chat.search.people]
    assert any(n.kind == "thank_you" and n.state == "asked" for n in chat.search.nudges), text(chat.said[-1:])


def test_who_put_in_a_word() -> None:
    chat = two()
    assert "Nobody" in text(chat.say("who referred me again?"))
    chat.say("Nina Berg referred me to Acme")
    assert "Nina Berg (Acme)" in text(chat.say("who referred me?"))
