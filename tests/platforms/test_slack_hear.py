"""What people say, tap and share on Slack arrives once it is saved, in order, and nothing else does."""

import asyncio

import pytest

from bot.platform import PlatformTrouble
from coach.model import Choice, Draft
from tests.platforms.conftest import listening, slack_of
from tests.platforms.people import Ear, message
from tests.servers.base import serving
from tests.servers.slack import ANN, BEN, BOT, SlackServer, form_of

ADDRESS = "slack:T1:UANN"


@pytest.fixture
def ear(slack_server: SlackServer) -> Ear:
    return Ear(slack_server)


async def test_words_arrive_with_who_and_where_they_are(slack_server: SlackServer, ear: Ear) -> None:
    async with listening(slack_of(slack_server), ear):
        await slack_server.say(
            "Acme &amp; Co, <mailto:d@acme.com|d@acme.com>, see <https://a.io/x|a.io> <https://b.io>"
        )
        said = await ear.next()
    assert (said.address, said.kind, said.reply_to) == (ADDRESS, "text", None)
    assert said.text == "Acme & Co, d@acme.com, see a.io (https://a.io/x) https://b.io"
    assert (said.profile_name, said.zone, said.locale) == ("Ann Lee", "Europe/Paris", "en_GB")


async def test_a_strange_zone_is_no_zone(slack_server: SlackServer, ear: Ear) -> None:
    async with listening(slack_of(slack_server), ear):
        await slack_server.say("hello", BEN)
        said = await ear.next()
    assert (said.profile_name, said.zone, said.locale) == ("ben", None, None)


async def test_somebody_slack_does_not_tell_about_is_heard_all_the_same(
    slack_server: SlackServer, ear: Ear
) -> None:
    slack_server.fault("users.info", "broken")
    async with listening(slack_of(slack_server), ear):
        await slack_server.say("hello")
        assert (await ear.next()).zone is None


async def test_a_profile_is_asked_for_once(slack_server: SlackServer, ear: Ear) -> None:
    async with listening(slack_of(slack_server), ear):
        for _ in range(5):
            await slack_server.say("hello")
        await ear.next(5)
    assert len(slack_server.called("users.info")) == 1


async def test_nothing_is_acknowledged_before_it_is_saved(slack_server: SlackServer, ear: Ear) -> None:
    ear.gate.clear()
    async with listening(slack_of(slack_server), ear):
        envelope = await slack_server.say("hello")
        await slack_server.until(lambda: ear.tried)
        assert envelope not in slack_server.acks
        ear.gate.set()
        await slack_server.acked(envelope)
    assert len(ear.heard) == 1


async def test_what_could_not_be_saved_is_not_acknowledged(slack_server: SlackServer, ear: Ear) -> None:
    ear.failures = 1
    async with listening(slack_of(slack_server), ear):
        lost = await slack_server.say("one")
        await slack_server.until(lambda: ear.tried)
        later = await slack_server.say("two")
        await slack_server.acked(later)
    assert lost not in slack_server.acks


async def test_a_redelivered_event_keeps_its_id(slack_server: SlackServer, ear: Ear) -> None:
    event = {
        "type": "message",
        "user": ANN,
        "channel": "DANN",
        "channel_type": "im",
        "text": "x",
        "ts": "1.1",
    }
    async with listening(slack_of(slack_server), ear):
        for _ in range(2):
            await slack_server.event(event, event_id="Ev77")
        await ear.next(2)
    assert {i.id for i in ear.heard} == {"sl:Ev77"}


async def test_everybody_in_their_own_order(slack_server: SlackServer, ear: Ear) -> None:
    async with listening(slack_of(slack_server), ear):
        for n in range(100):
            await slack_server.say(str(n), ANN)
            await slack_server.say(str(n), BEN)
        await ear.next(200)
    for user in (ANN, BEN):
        assert [i.text for i in ear.heard if i.address.endswith(user)] == [str(n) for n in range(100)]


async def test_a_reply_in_a_thread_names_the_message_that_send_returned(
    slack_server: SlackServer, ear: Ear
) -> None:
    async with listening(slack_of(slack_server), ear) as slack:
        ref = await slack.send(message(ADDRESS, "Thank-you for Dana"))
        (shown,) = slack_server.shown()
        await slack_server.say("sent it", thread_ts=shown["ts"])
        assert (await ear.next()).reply_to == ref
        await slack.send(message(ADDRESS, "Noted", id="m2"))
        await slack.send(message(ADDRESS, "Tomorrow: Acme", id="m3", lane="nudge"))
        assert [m.get("thread_ts") for m in slack_server.shown()] == [None, shown["ts"], None]
        await slack_server.say("thanks")
        await ear.next(2)
        await slack.send(message(ADDRESS, "Welcome", id="m4"))
        assert "thread_ts" not in slack_server.shown()[-1]


@pytest.mark.parametrize(
    ("command", "words", "text", "code"),
    [
        ("/interview", "Acme tomorrow", "/interview Acme tomorrow", None),
        ("/interview", "", "/interview", None),
        ("/afterword", "list", "list", None),
        ("/afterword", "/plan", "/plan", None),
        ("/afterword", "", "/help", None),
        ("/afterword", "start k7Qx", "/start", "k7Qx"),
        ("/afterword", "can I write to Dana &amp; Kim?", "can I write to Dana & Kim?", None),
    ],
)
async def test_slash_commands(
    slack_server: SlackServer, ear: Ear, command: str, words: str, text: str, code: str | None
) -> None:
    async with listening(slack_of(slack_server), ear):
        envelope = await slack_server.command(command, words)
        said = await ear.next()
        assert await slack_server.acked(envelope) is None
    assert (said.text, said.start_code) == (text, code)


@pytest.mark.parametrize("channel", ["C1", "G1", "DBEN"])
async def test_a_command_elsewhere_gets_a_pointer_and_nothing_about_a_search(
    slack_server: SlackServer, ear: Ear, channel: str
) -> None:
    async with listening(slack_of(slack_server), ear):
        answer = await slack_server.acked(await slack_server.command("/interview", "Acme", channel))
        await ear.next()
    assert "our own chat" in answer["text"]
    assert "Acme" not in answer["text"]
    assert answer.get("response_type", "ephemeral") == "ephemeral"


async def test_a_mention_in_a_channel_gets_a_pointer_only_that_person_sees(
    slack_server: SlackServer, ear: Ear
) -> None:
    mention = {"type": "app_mention", "user": ANN, "channel": "C1", "text": f"<@{BOT}> Acme?", "ts": "1.1"}
    async with listening(slack_of(slack_server), ear):
        await slack_server.acked(await slack_server.event(mention))
        await slack_server.until(lambda: slack_server.called("chat.postEphemeral"))
    (call,) = slack_server.called("chat.postEphemeral")
    assert (call["channel"], call["user"]) == ("C1", ANN)
    assert not ear.heard
    assert not slack_server.called("chat.postMessage")


@pytest.mark.parametrize(
    "event",
    [
        {
            "type": "message",
            "channel_type": "channel",
            "channel": "C1",
            "user": ANN,
            "text": "hi",
            "ts": "1.1",
        },
        {
            "type": "message",
            "channel_type": "im",
            "channel": "DANN",
            "bot_id": "B2",
            "text": "hi",
            "ts": "1.1",
        },
        {
            "type": "message",
            "channel_type": "im",
            "channel": "DANN",
            "subtype": "message_changed",
            "ts": "1.1",
        },
        {"type": "reaction_added", "user": ANN, "reaction": "eyes"},
    ],
)
async def test_what_is_not_said_to_the_bot_is_acknowledged_and_dropped(
    slack_server: SlackServer, ear: Ear, event: dict[str, str]
) -> None:
    async with listening(slack_of(slack_server), ear):
        await slack_server.acked(await slack_server.event(event))
    assert not ear.heard


async def test_a_tap_names_its_button_and_message(slack_server: SlackServer, ear: Ear) -> None:
    async with listening(slack_of(slack_server), ear) as slack:
        rows = ((Choice(label="Sent it", does="sent:n3"), Choice(label="Later", does="later:n3")),)
        ref = await slack.send(message(ADDRESS, choices=rows))
        await slack_server.press(slack_server.shown()[0], "Later")
        said = await ear.next()
    assert (said.kind, said.tap, said.label, said.message_ref) == ("tap", "later:n3", "Later", ref)
    assert said.address == ADDRESS


async def test_two_taps_are_two_events(slack_server: SlackServer, ear: Ear) -> None:
    async with listening(slack_of(slack_server), ear) as slack:
        await slack.send(message(ADDRESS, choices=((Choice(label="Sent it", does="sent:n3"),),)))
        for _ in range(2):
            await slack_server.press(slack_server.shown()[0], "Sent it")
        await ear.next(2)
    assert ear.heard[0].id != ear.heard[1].id


async def test_a_link_button_says_nothing(slack_server: SlackServer, ear: Ear) -> None:
    async with listening(slack_of(slack_server), ear) as slack:
        await slack.send(message(ADDRESS, choices=((Choice(label="Map", url="https://maps.example/"),),)))
        await slack_server.acked(await slack_server.press(slack_server.shown()[0], "Map"))
    assert not ear.heard


async def test_a_draft_is_edited_in_a_form(slack_server: SlackServer, ear: Ear) -> None:
    body = "Hi Dana,\n\nthanks for <b>today</b> & *all* :) https://a.io/x\n\nAnn"
    async with listening(slack_of(slack_server), ear) as slack:
        draft = Draft(channel="email", kind="thank_you", subject="Thanks", body=body)
        ref = await slack.send(message(ADDRESS, "Today is the day", id="m9", draft=draft))
        await slack_server.press(slack_server.shown()[0], "Edit / copy")
        (view,) = await slack_server.until(lambda: slack_server.views)
        assert view["blocks"][0]["element"]["initial_value"] == body
        assert not ear.heard
        await slack_server.submit(view, "Hi Dana, shorter.")
        said = await ear.next()
    assert (said.kind, said.tap, said.text) == ("tap", "text:m9", "Hi Dana, shorter.")
    assert said.message_ref == ref


async def test_a_text_to_copy_opens_and_closes_without_a_word(slack_server: SlackServer, ear: Ear) -> None:
    async with listening(slack_of(slack_server), ear) as slack:
        await slack.send(message(ADDRESS, choices=((Choice(label="Copy", copy="Best wishes"),),)))
        await slack_server.press(slack_server.shown()[0], "Copy")
        (view,) = await slack_server.until(lambda: slack_server.views)
        assert view["blocks"][0]["element"]["initial_value"] == "Best wishes"
        await slack_server.acked(await slack_server.submit(view, "Best wishes"))
    assert not ear.heard


async def test_somebody_elses_message_is_logged_by_a_shortcut(slack_server: SlackServer, ear: Ear) -> None:
    body = {"type": "message_action", "callback_id": "log_this", "user": {"id": ANN}, "channel": {"id": "C1"}}
    async with listening(slack_of(slack_server), ear):
        await slack_server.interact({**body, "message": {"text": "We decide on Friday", "ts": "1.1"}})
        said = await ear.next()
    assert (said.kind, said.text) == ("forward", "We decide on Friday")


async def test_the_home_tab_offers_what_is_asked_most(slack_server: SlackServer, ear: Ear) -> None:
    opened = {"type": "app_home_opened", "user": ANN, "channel": "DANN", "tab": "home"}
    async with listening(slack_of(slack_server), ear):
        await slack_server.event(opened)
        home = await slack_server.until(lambda: slack_server.homes.get(ANN))
        button = home["blocks"][-1]["elements"][0]
        await slack_server.interact({"type": "block_actions", "user": {"id": ANN}, "actions": [button]})
        said = await ear.next()
    assert (said.kind, said.text) == ("text", "/plan")


async def test_an_invitation_is_fetched(slack_server: SlackServer, ear: Ear) -> None:
    async with listening(slack_of(slack_server), ear):
        await slack_server.share("invite.ics", b"BEGIN:VCALENDAR")
        said = await ear.next()
    assert said.kind == "file"
    assert said.file is not None
    assert said.file.content == b"BEGIN:VCALENDAR"


async def test_the_token_goes_to_slack_only(slack_server: SlackServer, ear: Ear) -> None:
    async with SlackServer() as other, listening(slack_of(slack_server), ear):
        other.files["invite.ics"] = b"x"
        await slack_server.share("invite.ics", b"x", url=f"{other.url}/files/invite.ics")
        assert (await ear.next()).file is None


async def test_a_lost_connection_comes_back(slack_server: SlackServer, ear: Ear) -> None:
    async with listening(slack_of(slack_server), ear):
        await slack_server.say("one")
        await ear.next()
        await slack_server.drop_sockets()
        await slack_server.say("two")
        assert (await ear.next(2)).text == "two"


async def test_signed_http_in_place_of_the_socket(slack_server: SlackServer, ear: Ear) -> None:
    slack = slack_of(slack_server)
    async with serving(await slack.http(ear.hear)) as url:
        tap = {"type": "message_action", "user": {"id": ANN}, "trigger_id": "1.2", "team": {"id": "T1"}}
        body = form_of({**tap, "callback_id": "log_this", "message": {"text": "Friday"}})
        form = "application/x-www-form-urlencoded"
        assert (await slack_server.post(url, body, form))[0] == 200
        assert [i.text for i in ear.heard] == ["Friday"]
        assert (await slack_server.post(url, body, form, secret="another"))[0] == 401
        ear.failures = 1
        assert (await slack_server.post(url, body, form))[0] == 500
    assert len(ear.heard) == 1
    await slack.close()


@pytest.mark.parametrize(
    ("bot", "app", "names"),
    [
        ("xoxb-no", "xapp-1", "SLACK_BOT_TOKEN"),
        ("xoxb-1", "xapp-no", "SLACK_APP_TOKEN"),
        ("xoxb-1", None, "SLACK_APP_TOKEN"),
    ],
)
async def test_a_wrong_token_is_explained(
    slack_server: SlackServer, ear: Ear, bot: str, app: str | None, names: str
) -> None:
    slack = slack_of(slack_server, bot, app)
    with pytest.raises(PlatformTrouble, match=names) as trouble:
        async with asyncio.timeout(5):
            await slack.listen(ear.hear)
    assert "api.slack.com/apps" in str(trouble.value)
    assert "-no" not in str(trouble.value)
    await slack.close()


async def test_a_missing_permission_is_named(slack_server: SlackServer) -> None:
    slack_server.fault("auth.test", "refuse", words="missing_scope")
    slack = slack_of(slack_server)
    with pytest.raises(PlatformTrouble, match="slack-manifest") as trouble:
        await slack.start()
    assert not trouble.value.passing
    await slack.close()


async def test_an_outage_at_the_start_is_survived(slack_server: SlackServer, ear: Ear) -> None:
    slack_server.fault("auth.test", "broken")
    async with listening(slack_of(slack_server), ear):
        await slack_server.say("hello")
        assert (await ear.next()).text == "hello"
