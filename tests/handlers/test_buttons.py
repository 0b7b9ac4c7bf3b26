"""Every button of every message does what its label says, now and when it has grown old."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from coach.model import JobSearch, OutboxMessage
from tests.handlers.chat import Chat, choices, text


def interview() -> Chat:
    chat = Chat()
    chat.say("/interview Acme tomorrow 2pm with Dana Lee, hiring manager")
    return chat


def debriefing() -> Chat:
    chat = interview()
    chat.wait(hours=29.6)
    return chat


def thanking() -> Chat:
    chat = debriefing()
    chat.say("end of next week")
    chat.press("That's all")
    chat.wait(hours=2)
    return chat


def snoozing() -> Chat:
    chat = thanking()
    chat.press("Later")
    return chat


def warned() -> Chat:
    chat = thanking()
    chat.say("sent it")
    chat.wait(days=3)
    chat.say("can I ask Dana for news?")
    return chat


def writing_anyway() -> Chat:
    chat = warned()
    chat.press("I'll write anyway")
    return chat


def checking_in() -> Chat:
    chat = thanking()
    chat.say("sent it")
    chat.wait(days=13)
    return chat


def offered() -> Chat:
    chat = interview()
    chat.say("got an offer from Acme")
    return chat


def two_companies() -> Chat:
    chat = interview()
    chat.say("/interview Globex friday 10am with Tom")
    chat.say("rejected")
    return chat


def settings() -> Chat:
    chat = interview()
    chat.say("/settings")
    return chat


def showing() -> Chat:
    chat = interview()
    chat.say("/show Acme")
    return chat


def forgetting() -> Chat:
    chat = interview()
    chat.say("/forget")
    return chat


def on_hold() -> Chat:
    chat = debriefing()
    chat.say("Acme is on hold until Q3")
    return chat


SCENES: tuple[Callable[[], Chat], ...] = (
    interview, debriefing, thanking, snoozing, warned, writing_anyway, checking_in, offered, two_companies,
    settings, showing, forgetting, on_hold,
)  # fmt: skip
DEAD_ENDS = ("I didn't get that", "older version of me", "no longer on my list", "I can't find")


def pressable(chat: Chat) -> Iterator[str]:
    """What the buttons of the newest messages do, two messages deep."""
    yield from dict.fromkeys(c.does for m in chat.said[-2:] for c in choices(m) if c.does)


def alive(said: list[OutboxMessage]) -> bool:
    return bool(said) and not any(dead in text(said) for dead in DEAD_ENDS)


@pytest.mark.parametrize("scene", SCENES, ids=lambda s: s.__name__)
def test_every_button_answers(scene: Callable[[], Chat]) -> None:
    for does in pressable(scene()):
        chat = scene()
        effects = len(chat.effects)
        said = chat.tap(does)
        assert alive(said) or len(chat.effects) > effects, (does, text(said))


@pytest.mark.parametrize("scene", SCENES, ids=lambda s: s.__name__)
def test_every_button_of_what_a_button_brings_answers(scene: Callable[[], Chat]) -> None:
    for first in pressable(scene()):
        once = scene()
        for second in dict.fromkeys(c.does for m in once.tap(first) for c in choices(m) if c.does):
            chat = scene()
            chat.tap(first)
            effects = len(chat.effects)
            said = chat.tap(second)
            assert alive(said) or len(chat.effects) > effects, (first, second, text(said))


def facts(search: JobSearch) -> tuple[object, ...]:
    return search.opportunities, search.interviews, search.people, search.contacts


@pytest.mark.parametrize("scene", SCENES, ids=lambda s: s.__name__)
def test_a_button_pressed_twice_does_it_once(scene: Callable[[], Chat]) -> None:
    for does in pressable(scene()):
        if does.startswith("undo"):
            continue
        chat = scene()
        chat.tap(does)
        contacts = len(chat.search.contacts)
        interviews = len(chat.search.interviews)
        chat.tap(does)
        assert (len(chat.search.contacts), len(chat.search.interviews)) == (contacts, interviews), does


@pytest.mark.parametrize("scene", SCENES, ids=lambda s: s.__name__)
def test_an_old_button_explains_itself(scene: Callable[[], Chat]) -> None:
    """Months later, with everything settled."""
    for does in pressable(scene()):
        chat = scene()
        chat.say("withdrew from Acme")
        chat.wait(days=120)
        said = chat.tap(does)
        assert said or chat.effects, does
        assert all(m.reply.text.strip() for m in said)


def test_sent_it_is_logged_and_shown_on_the_message() -> None:
    chat = thanking()
    said = chat.press("Sent it")
    assert [c.kind for c in chat.search.contacts] == ["thank_you"]
    edited = [m for m in said if m.reply.edits]
    assert len(edited) == 1
    assert not choices(edited[0])
    assert "check-in on Monday 7 December" in text(said) + (said[-1].reply.after or "")


def test_other_wording_is_really_other() -> None:
    chat = thanking()
    bodies = [chat.said[-1].reply.draft.body]  # type: ignore[union-attr]
    for _ in range(2):
        said = chat.press("Other wording")
        bodies.append(next(m.reply.draft.body for m in reversed(said) if m.reply.draft))
    assert len(set(bodies)) == 3


def test_shorter_is_shorter() -> None:
    chat = thanking()
    long = chat.said[-1].reply.draft
    said = chat.press("Shorter")
    short = next(m.reply.draft for m in reversed(said) if m.reply.draft)
    assert long is not None
    assert len(short.body) < len(long.body)


def test_skip_skips_and_says_what_comes() -> None:
    chat = thanking()
    chat.press("Skip")
    chat.wait(days=5)
    assert not [
        n
        for n in chat.search.nudges
        if n.kind in ("thank_you", "late_thank_you") and n.state in ("planned", "asked")
    ]


@pytest.mark.parametrize("number", range(3))
def test_each_offered_moment_is_kept(number: int) -> None:
    chat = snoozing()
    offers = [c for c in choices(chat.said[-1]) if c.does.startswith("snz:")]
    assert len(offers) >= 3
    offer = offers[number]
    chat.tap(offer.does)
    snoozed = [n for n in chat.search.nudges if n.state == "snoozed"]
    assert len(snoozed) == 1
    until = snoozed[0].snoozed_until
    assert until is not None
    assert f"{until:%Y%m%dT%H%M}" in offer.does.replace(":", "")
    back = chat.wait(seconds=(until - chat.now).total_seconds() + 1)
    assert [m for m in back if snoozed[0].id in m.reply.nudges], "it comes again at that moment"


def test_type_a_time_takes_the_next_words() -> None:
    chat = snoozing()
    chat.press("Type a time")
    chat.say("tomorrow at 7:45am")
    snoozed = [n.snoozed_until for n in chat.search.nudges if n.state == "snoozed"]
    assert snoozed == [datetime(2026, 11, 25, 12, 45, tzinfo=UTC)]


def test_which_company_is_then_the_one_told() -> None:
    chat = two_companies()
    chat.press("Globex")
    assert {o.company: o.status for o in chat.search.opportunities} == {
        "Acme": "active",
        "Globex": "rejected",
    }


def test_remind_me_comes_on_that_day() -> None:
    chat = warned()
    label = next(
        c.label for m in reversed(chat.said) for c in choices(m) if c.label.startswith("Remind me on")
    )
    assert label == "Remind me on Mon 7 Dec"
    chat.press(label)
    assert chat.wait(days=12), "by Monday 7 December something came"


def test_never_mind_changes_nothing() -> None:
    chat = writing_anyway()
    before = facts(chat.search)
    chat.press("Never mind")
    assert facts(chat.search) == before


@pytest.mark.parametrize(
    ("label", "words", "seen"),
    [
        ("Time", "4pm", "16:00"),
        ("People", "Kim Fox", "Kim Fox"),
        ("Role", "data engineer", "data engineer"),
        ("Round", "final round", "Final round"),
    ],
)
def test_each_field_of_the_card_is_one_tap_from_correction(label: str, words: str, seen: str) -> None:
    chat = interview()
    chat.press(label)
    said = chat.say(words)
    assert seen in text(said), text(said)


def test_undo_on_the_card_takes_the_interview_back() -> None:
    chat = interview()
    chat.press("Undo")
    assert not chat.search.interviews
    assert not chat.search.opportunities
    assert not [n for n in chat.search.nudges if n.state == "planned" and n.opportunity]


def test_shorter_says_when_it_is_as_short_as_it_gets() -> None:
    chat = thanking()
    for _ in range(6):
        said = chat.press("Shorter")
    assert "as short as I would make it" in text(said)


def test_other_wording_says_when_it_begins_anew() -> None:
    chat = thanking()
    told = [text(chat.press("Other wording")) for _ in range(12)]
    first = next(i for i, words in enumerate(told) if "all my wordings" in words)
    assert first >= 4


def test_a_button_of_a_step_that_is_gone_says_so() -> None:
    chat = thanking()
    for verb in ("other", "short", "warm", "formal", "more", "addto", "show", "drop"):
        assert "no longer in the plan" in text(chat.tap(f"{verb}:n999"))
