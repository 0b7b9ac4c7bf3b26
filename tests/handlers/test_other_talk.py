"""Questions stay open through other talk; two that fit are asked about; odd input gets a kind answer; undo restores."""

from dataclasses import replace

import pytest

from coach.model import JobSearch
from handlers.message import Attachment
from handlers.planning import planned
from tests.handlers.chat import Chat, choices, text
from tests.handlers.test_buttons import debriefing, interview, thanking


def facts(search: JobSearch) -> dict[str, object]:
    return {
        k: getattr(search, k) for k in ("opportunities", "interviews", "people", "contacts", "preferences")
    }


@pytest.mark.parametrize(
    "talk",
    [
        "what's next?",
        "/plan",
        "/list",
        "/help",
        "/settings",
        "/why",
        "can i write to Dana?",
        "is it normal to be nervous?",
        "asdfgh",
        "🙂",
        "thanks!",
        "got a rejection from Globex",
    ],
)
def test_an_open_question_survives_other_talk(talk: str) -> None:
    """The time of the Hooli interview is asked for; they talk of something else; then they answer."""
    chat = interview()
    chat.say("/interview Globex monday 9am with Tom")
    chat.say("/interview Hooli friday with Kim")
    assert "What time" in text(chat.said[-1:])
    chat.say(talk)
    chat.say("3pm")
    hooli = next(o for o in chat.search.opportunities if o.company == "Hooli")
    (meeting,) = chat.search.interviews_of(hooli.id)
    assert meeting.start is not None
    assert meeting.start.local.hour == 15, text(chat.said[-2:])


@pytest.mark.parametrize(
    "talk",
    [
        "can I answer Ann today?",
        "can i call Dana tomorrow?",
        "what's next?",
        "got an offer from Globex, answer by friday",
        "interview with Hooli tomorrow at 3pm",
        "Globex pushed the decision to 15 december",
    ],
)
def test_the_question_for_their_date_takes_only_answers(talk: str) -> None:
    chat = debriefing()
    chat.say("/interview Globex monday 9am with Tom") if "Globex" in talk else None
    chat.say(talk)
    acme = next(o for o in chat.search.opportunities if o.company == "Acme")
    assert acme.promise is None or acme.promise.date is None, text(chat.said[-1:])


@pytest.mark.parametrize(
    ("fact", "kept_as"),
    [
        ("I forgot to mention the privacy project", "privacy project"),
        ("my SQL answer was weak", "weak='SQL'"),
        ("they need churn reports faster", "churn reports"),
    ],
)
def test_facts_told_out_of_turn_are_kept(fact: str, kept_as: str) -> None:
    chat = debriefing()
    chat.say(fact)
    chat.say("end of next week")
    chat.press("That's all")
    kept = repr(chat.search.interviews[0].debrief) + repr(chat.search.opportunities[0])
    assert kept_as in kept, kept


@pytest.mark.parametrize(
    "words", ["answered", "sent it", "replied", "yes", "ok thanks", "what's next?", "rejected", "🙂", "?"]
)
def test_a_company_is_not_called_like_that(words: str) -> None:
    chat = Chat()
    chat.say("/interview tomorrow 3pm with Dana")
    assert "Which company" in text(chat.said[-1:])
    chat.say(words)
    assert not [o for o in chat.search.opportunities if o.company.casefold() == words.casefold()]
    chat.say("Acme")
    assert [o.company for o in chat.search.opportunities] == ["Acme"]


@pytest.mark.parametrize(
    "news",
    ["rejected", "got an offer", "they replied", "on hold until Q3", "I withdrew"],
)
def test_two_companies_fit_and_one_is_asked_for(news: str) -> None:
    chat = interview()
    chat.say("/interview Globex today 9am with Tom")
    chat.wait(days=4)
    before = facts(chat.search)
    said = chat.say(news)
    labels = {c.label for m in said for c in choices(m)}
    assert {"Acme", "Globex"} <= labels, text(said)
    assert facts(chat.search) == before


CHANGES = (
    "it's with Kim instead",
    "no, 4pm",
    "they decide by friday 4 december",
    "dana wrote, they are running behind",
    "rejected",
    "got an offer, answer by friday",
    "I withdrew",
    "on hold until Q3",
    "don't call us, we'll call you",
    "the mail to Dana bounced",
    "sent the thank-you",
    "emailed Dana asking for news",
    "they replied",
    "we got moved to friday 3pm",
    "they cancelled the interview",
    "Acme: salary 150k",
    "applied to Initech yesterday",
    "/interview Hooli tomorrow 3pm with Kim",
    "invited to the second round on friday 10am",
    "my interest in Acme is 2",
    "/settings name Sam Rivera",
    "/timezone Berlin",
    "/pause until friday",
    "auto-reply from Dana: out of office until 5 December",
    "she asked for references",
)  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
def test_undo_gives_everything_back(change: str) -> None:
    chat = thanking()
    before, plan = facts(chat.search), open_plan(chat)
    said = chat.say(change)
    assert facts(chat.search) != before, text(said)
    chat.say("undo")
    assert facts(chat.search) == before, text(chat.said[-1:])
    assert open_plan(chat) == plan


def open_plan(chat: Chat) -> set[tuple[str, object, str]]:
    nudges = planned(chat.search, chat.now).nudges
    return {(n.kind, n.fires or n.due, n.state) for n in nudges if n.state in ("planned", "asked", "snoozed")}


@pytest.mark.parametrize("taps", [("Sent it",), ("Skip",), ("Later", "Tomorrow 08:30")])
def test_undo_of_a_tap(taps: tuple[str, ...]) -> None:
    chat = thanking()
    before, plan = facts(chat.search), open_plan(chat)
    for label in taps:
        chat.press(label)
    chat.say("undo")
    assert facts(chat.search) == before
    assert open_plan(chat) == plan, text(chat.said[-1:])


def test_ten_changes_can_be_taken_back() -> None:
    chat = Chat()
    for number in range(11):
        chat.say(f"/interview Company{number} tomorrow 3pm with Kim")
    for _ in range(10):
        chat.say("undo")
    assert [o.company for o in chat.search.opportunities] == ["Company0"]


ODD = (
    "", " ", "🙂🙂🙂", "?", "...", "a" * 10_000, "interview " * 1200, "/" + "x" * 500, "/interview " + "A" * 5000,
    "<b>Acme</b> & *Co*", "\x00\x01\x02", "‮gnp.exe", "ÅÄÖ 面试 собеседование", "١٢٣٤", "1" * 4000,
    "/interview\n\n\n", "`rm -rf`", "{{ 7*7 }}", "%s%n", "'; DROP TABLE people;--", "00:00", "99/99/9999", "-1",
)  # fmt: skip


@pytest.mark.parametrize("words", ODD, ids=lambda w: repr(w[:12]))
@pytest.mark.parametrize("scene", [Chat, debriefing, thanking], ids=["new", "debrief", "nudge"])
def test_odd_words_get_one_kind_answer(scene: type[Chat], words: str) -> None:
    chat = scene()
    said = chat.say(words)
    assert said
    assert all(m.reply.text.strip() and len(m.reply.text) < 4096 for m in said)
    assert not any(
        bad in m.reply.text.replace(words.strip(), "") for m in said for bad in ("Traceback", "None", "Error")
    )


@pytest.mark.parametrize("kind", ["photo", "voice", "sticker", "other"])
def test_what_it_cannot_read_it_says_so(kind: str) -> None:
    chat = thanking()
    before = facts(chat.search)
    said = chat.say("", kind=kind)
    assert said
    assert any(word in text(said) for word in ("text", "type", "words", "dictation")), text(said)
    assert facts(chat.search) == before


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a calendar",
        b"\xff\xfe\x00",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026",
        b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    ],
)
def test_a_broken_invitation_changes_nothing(content: bytes) -> None:
    chat = thanking()
    before = facts(chat.search)
    said = chat.say("", kind="file", file=Attachment(name="invite.ics", content=content))
    assert said
    assert "interview Acme" in text(said), text(said)
    assert facts(chat.search) == before


def test_cancel_leaves_the_question_and_nothing_half_made() -> None:
    chat = Chat()
    chat.say("/interview Hooli")
    chat.say("/cancel")
    assert chat.search.question is None
    chat.say("3pm")
    assert not [i for i in chat.search.interviews if i.start]


def test_a_restart_in_the_middle_of_a_question_changes_nothing() -> None:
    chat = Chat()
    chat.say("/interview Hooli")
    again = replace(chat, said=list(chat.said))
    again.say("tomorrow 3pm")
    again.say("Kim")
    assert [i.start.local.hour for i in again.search.interviews if i.start] == [15]
