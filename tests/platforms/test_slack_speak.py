"""Replies are shown on Slack within its limits, free of people's markup, and an uncertain one is looked for first."""

import asyncio
from typing import Any

import pytest

from bot.platform import SendFailed
from bot.slack import Slack
from bot.slack.text import safe
from coach.model import Choice, Draft, bold
from tests.platforms.conftest import slack_of
from tests.platforms.people import message
from tests.servers.slack import SlackServer, buttons

ADDRESS = "slack:T1:UANN"
NASTY = "<b>Acme</b> & *Co* <!channel> <@UBEN> _x_ ~y~ `z` > q"


def words(shown: dict[str, Any]) -> str:
    """What a person reads."""
    rich = [b for b in shown.get("blocks", ()) if b["type"] == "rich_text"]
    return "\n".join("".join(_texts(b)) for b in rich)


def _texts(element: dict[str, Any]) -> list[str]:
    own = [element.get("text") or element.get("url") or ""] if "elements" not in element else []
    return own + [text for part in element.get("elements", ()) for text in _texts(part)]


async def test_a_reply_with_all_its_parts(slack_server: SlackServer, slack: Slack) -> None:
    draft = Draft(
        channel="email", kind="thank_you", to="dana@acme.com", subject="Thanks", body="Hi Dana,\n\nx"
    )
    rows = ((Choice(label="Sent it", does="sent:n1", style="primary"), Choice(label="Skip", does="skip:n1")),)
    ref = await slack.send(
        message(ADDRESS, bold("Thank-you"), draft=draft, after="Until Friday.", choices=rows)
    )
    (shown,) = slack_server.shown()
    (call,) = slack_server.called("chat.postMessage")
    assert ref == f"sl:DANN:{shown['ts']}"
    assert words(shown) == "Thank-you\nTo: dana@acme.com\nSubject: Thanks\nHi Dana,\n\nx\nUntil Friday."
    assert shown["blocks"][0]["elements"][0]["elements"][0]["style"] == {"bold": True}
    assert list(buttons(shown)) == ["Edit / copy", "Sent it", "Skip"]
    assert "Until Friday." in shown["text"]
    assert call["unfurl_links"] is False
    assert call["unfurl_media"] is False


async def test_markup_typed_by_people_is_text(slack_server: SlackServer, slack: Slack) -> None:
    draft = Draft(channel="email", kind="note", subject=NASTY, body=NASTY)
    await slack.send(message(ADDRESS, f"{bold(NASTY)} {NASTY}", draft=draft, after=NASTY))
    (shown,) = slack_server.shown()
    assert words(shown).count(NASTY) == 5
    assert all(b["type"] in ("rich_text", "actions") for b in shown["blocks"])
    for mark in ("<!channel>", "<@", "<b>", " *C", "o* "):
        assert mark not in shown["text"]


def test_safe_text_keeps_words_readable() -> None:
    assert safe("snake_case 2*3 a~b") == "snake_case 2*3 a~b"
    assert safe("R&D <x>") == "R&amp;D &lt;x&gt;"


async def test_links_can_be_followed(slack_server: SlackServer, slack: Slack) -> None:
    await slack.send(message(ADDRESS, "See https://a.io/x?y=1, then (https://b.io)."))
    elements = slack_server.shown()[0]["blocks"][0]["elements"][0]["elements"]
    assert [e["url"] for e in elements if e["type"] == "link"] == ["https://a.io/x?y=1", "https://b.io"]


@pytest.mark.parametrize("text", ["word " * 2000, "x" * 9000, "\U0001f600" * 5000, "& < > " * 2000])
async def test_long_texts_arrive_whole_in_order(slack_server: SlackServer, slack: Slack, text: str) -> None:
    ref = await slack.send(message(ADDRESS, text, choices=((Choice(label="OK", does="ok"),),)))
    shown = slack_server.shown()
    whole = "".join(words(m) for m in shown).replace(" ", "").replace("\n", "")
    assert whole == text.replace(" ", "")
    assert all(len(m["text"]) <= 4000 for m in shown)
    assert [bool(buttons(m)) for m in shown] == [False] * (len(shown) - 1) + [True]
    assert ref == f"sl:DANN:{shown[-1]['ts']}"


async def test_many_buttons_and_long_labels_fit(slack_server: SlackServer, slack: Slack) -> None:
    rows = tuple(tuple(Choice(label="L" * 90, does=f"x:{i}:{j}") for j in range(7)) for i in range(40))
    await slack.send(message(ADDRESS, choices=rows))
    (shown,) = slack_server.shown()
    assert {len(b["elements"]) for b in shown["blocks"][1:]} == {5, 2}


async def test_buttons_slack_does_not_take_are_left_out(slack_server: SlackServer, slack: Slack) -> None:
    rows = (
        (Choice(label="Mail", url="mailto:d@acme.com"), Choice(label="Map", url="https://maps.example/")),
    )
    await slack.send(message(ADDRESS, choices=rows))
    assert list(buttons(slack_server.shown()[0])) == ["Map"]


async def test_an_edit_changes_the_message_in_place(slack_server: SlackServer, slack: Slack) -> None:
    ref = await slack.send(message(ADDRESS, "Due", choices=((Choice(label="Sent", does="s"),),)))
    assert await slack.send(message(ADDRESS, "Sent, 17:12", id="m2"), edit=ref) == ref
    (shown,) = slack_server.shown()
    assert words(shown) == "Sent, 17:12"
    assert not buttons(shown)


@pytest.mark.parametrize("old", ["sl:DANN:1.1", "tg:501:7"])
async def test_what_cannot_be_edited_is_sent_anew(slack_server: SlackServer, slack: Slack, old: str) -> None:
    ref = await slack.send(message(ADDRESS, "Sent"), edit=old)
    assert ref == f"sl:DANN:{slack_server.shown()[0]['ts']}"


async def test_a_document_goes_out(slack_server: SlackServer, slack: Slack) -> None:
    await slack.send_file(ADDRESS, "../plan.ics", b"BEGIN:VCALENDAR", "Your *plan* & more")
    assert slack_server.uploads == {"plan.ics": b"BEGIN:VCALENDAR"}
    (call,) = slack_server.called("files.completeUploadExternal")
    assert call["channel_id"] == "DANN"


@pytest.mark.parametrize("address", ["slack:T1:UNOBODY", "telegram:5"])
async def test_nobody_there_means_permanent(slack: Slack, address: str) -> None:
    with pytest.raises(SendFailed) as failed:
        await slack.send(message(address))
    assert failed.value.permanent


async def test_a_revoked_token_is_not_a_lost_person(slack_server: SlackServer, slack: Slack) -> None:
    slack_server.fault("chat.postMessage", "refuse", words="token_revoked")
    with pytest.raises(SendFailed) as failed:
        await slack.send(message(ADDRESS))
    assert not failed.value.permanent
    assert not failed.value.ambiguous


async def test_blocks_that_slack_does_not_take_go_as_plain_text(
    slack_server: SlackServer, slack: Slack
) -> None:
    slack_server.fault("chat.postMessage", "refuse", words="invalid_blocks")
    await slack.send(message(ADDRESS, f"{bold('Acme')} & Co" + "&" * 2900))
    assert slack_server.shown()[0]["text"] == "Acme &amp; Co" + "&amp;" * 2900


async def test_a_thread_that_is_gone_is_left(slack_server: SlackServer, slack: Slack) -> None:
    slack_server.fault("chat.postMessage", "refuse", words="thread_not_found")
    await slack.send(message(ADDRESS, "Nudge"), thread="sl:DANN:1.1")
    (shown,) = slack_server.shown()
    assert "thread_ts" not in shown
    assert words(shown) == "Nudge"


@pytest.mark.parametrize("kind", ["drop", "broken", "garbage"])
async def test_a_message_whose_answer_was_lost_is_found_not_repeated(
    slack_server: SlackServer, slack: Slack, kind: str
) -> None:
    slack_server.fault("chat.postMessage", kind, after=True)
    ref = await slack.send(message(ADDRESS))
    (shown,) = slack_server.shown()
    assert ref == f"sl:DANN:{shown['ts']}"


async def test_the_same_in_a_thread(slack_server: SlackServer, slack: Slack) -> None:
    root = await slack.send(message(ADDRESS, "Nudge"))
    slack_server.fault("chat.postMessage", "drop", after=True)
    ref = await slack.send(message(ADDRESS, "Answer", id="m2"), thread=root)
    assert [f"sl:DANN:{m['ts']}" for m in slack_server.shown()] == [root, ref]


@pytest.mark.parametrize("kind", ["drop", "broken", "garbage"])
async def test_a_message_that_never_arrived_goes_again_when_asked(
    slack_server: SlackServer, slack: Slack, kind: str
) -> None:
    slack_server.fault("chat.postMessage", kind)
    with pytest.raises(SendFailed) as failed:
        await slack.send(message(ADDRESS))
    assert not failed.value.permanent
    assert failed.value.retry_after is not None
    assert slack_server.shown() == []
    await slack.send(message(ADDRESS, attempts=1))
    assert len(slack_server.shown()) == 1


async def test_after_a_crash_a_message_that_arrived_is_found(slack_server: SlackServer, slack: Slack) -> None:
    ref = await slack.send(message(ADDRESS, "Nudge"))
    another = slack_of(slack_server)
    assert await another.send(message(ADDRESS, "Nudge", attempts=1)) == ref
    await another.close()
    assert len(slack_server.shown()) == 1


async def test_after_forgetting_everything_the_same_id_is_another_message(
    slack_server: SlackServer, slack: Slack
) -> None:
    await slack.send(message(ADDRESS, "Thank-you for Dana"))
    await slack.send(message(ADDRESS, "Welcome back", attempts=1))
    assert len(slack_server.shown()) == 2


async def test_a_first_try_is_not_looked_for(slack_server: SlackServer, slack: Slack) -> None:
    await slack.send(message(ADDRESS))
    assert not slack_server.called("conversations.history")


async def test_a_pause_asked_for_is_waited_out_and_keeps_the_order(
    slack_server: SlackServer, slack: Slack
) -> None:
    slack_server.fault("chat.postMessage", "busy", chat="DANN")
    first = asyncio.create_task(slack.send(message(ADDRESS, "one")))
    await slack_server.until(lambda: slack_server.called("chat.postMessage"))
    second = asyncio.create_task(slack.send(message(ADDRESS, "two", id="m2")))
    await slack.send(message("slack:T1:UBEN", "others do not wait"))
    assert slack_server.shown() == []
    await asyncio.gather(first, second)
    assert [words(m) for m in slack_server.shown()] == ["one", "two"]


async def test_a_long_pause_is_handed_back(slack_server: SlackServer, slack: Slack) -> None:
    slack_server.fault("chat.postMessage", "busy", seconds=300)
    with pytest.raises(SendFailed) as failed:
        await slack.send(message(ADDRESS))
    assert failed.value.retry_after == 300


async def test_half_a_character_is_no_obstacle(slack_server: SlackServer, slack: Slack) -> None:
    await slack.send(message(ADDRESS, "cut \ud83d"))
    assert words(slack_server.shown()[0]).startswith("cut ")
