"""Links that open a draft ready to send, read back with a real URL parser."""

from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from bot.telegram.buttons import keyboard
from coach.model import Draft, Nudge
from coach.wording import Brief, compose, compose_link
from coach.wording.links import LONGEST
from handlers.nudging.nudge_buttons import buttons
from tests.wording.worlds import SEARCH, THAT_EVENING

DRAFT = compose(SEARCH, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING)
AWKWARD = replace(
    DRAFT, subject="C++ & C#: 50% done?", body="Hi Zoë,\n\n1 + 1 = 2 & more? #yes; 100%\n\nÉtienne"
)


def fields(link: str) -> dict[str, str]:
    return {k: v[0] for k, v in parse_qs(urlsplit(link).query, strict_parsing=True).items()}


@pytest.mark.parametrize("draft", [DRAFT, AWKWARD])
def test_mailto_carries_recipient_subject_and_body(draft: Draft) -> None:
    link = compose_link(draft, "mail") or ""
    parts = urlsplit(link)
    assert parts.scheme == "mailto" and unquote(parts.path) == "dana@acme.com"
    assert fields(link) == {"subject": draft.subject, "body": draft.body.replace("\n", "\r\n")}
    assert "+" not in parts.query and " " not in link


@pytest.mark.parametrize(
    ("app", "host", "names"),
    [
        ("gmail", "mail.google.com", ("to", "su", "body")),
        ("outlook", "outlook.live.com", ("to", "subject", "body")),
    ],
)
@pytest.mark.parametrize("draft", [DRAFT, AWKWARD])
def test_web_mail_opens_on_the_compose_window(
    draft: Draft, app: str, host: str, names: tuple[str, str, str]
) -> None:
    link = compose_link(draft, app) or ""
    assert urlsplit(link).scheme == "https" and urlsplit(link).hostname == host
    found = fields(link)
    assert tuple(found[n] for n in names) == (draft.to, draft.subject, draft.body)
    assert "+" not in urlsplit(link).query


def test_gmail_asks_for_the_compose_view() -> None:
    assert fields(compose_link(DRAFT, "gmail") or "")["view"] == "cm"


@pytest.mark.parametrize("app", ["mail", "gmail", "outlook"])
def test_without_an_address_the_rest_is_still_filled_in(app: str) -> None:
    link = compose_link(replace(DRAFT, to=None), app) or ""
    assert DRAFT.body.split("\n")[0] in fields(link)["body"]


@pytest.mark.parametrize("app", ["mail", "gmail", "outlook"])
def test_what_would_be_cut_off_has_no_link(app: str) -> None:
    assert compose_link(replace(DRAFT, body="x" * LONGEST[app]), app) is None
    assert len(compose_link(replace(DRAFT, body="x" * 1000), app) or "") <= LONGEST[app]


def test_an_address_cannot_smuggle_in_more_fields() -> None:
    link = compose_link(replace(DRAFT, to="a@b.example?bcc=evil@c.example"), "mail") or ""
    assert set(fields(link)) == {"subject", "body"}


@pytest.mark.parametrize("channel", ["linkedin_note", "text", "phone", "card"])
def test_only_e_mail_has_a_compose_link(channel: str) -> None:
    assert compose_link(replace(DRAFT, channel=channel), "mail") is None  # type: ignore[arg-type]


def test_an_unknown_program_has_none() -> None:
    assert compose_link(DRAFT, "pigeon") is None


LONG = replace(
    DRAFT,
    subject="Größe: 100 % – „Zeitplan“",
    body="Guten Tag Jörg,\n\n"
    + "Übergänge, Maße & Größen: 50 % weniger? ✅ 👩🏽‍💻 ".ljust(60) * 12
    + "\n\nViele Grüße\nZoë",
)


@pytest.mark.parametrize("app", ["mail", "gmail", "outlook"])
@pytest.mark.parametrize("draft", [AWKWARD, LONG], ids=["awkward", "long"])
def test_umlauts_emoji_and_line_ends_arrive_whole_or_not_at_all(app: str, draft: Draft) -> None:
    """What a mail program would cut off has no link; the rest is read back letter by letter."""
    link = compose_link(draft, app)
    if link is None:
        assert draft is LONG and app == "mail"
        return
    assert len(link) <= LONGEST[app] and link.isascii()
    body = fields(link)["body"]
    assert body.replace("\r\n", "\n") == draft.body and ("\r\n" in body) is (app == "mail")


@pytest.mark.parametrize(
    ("address", "app", "labels"),
    [
        ("telegram:1", "mail", ["Open in Gmail", "Open in Outlook"]),
        ("slack:T1:U1", "mail", ["Open in Gmail", "Open in Outlook"]),
        ("telegram:1", "outlook", ["Open in Outlook"]),
        ("slack:T1:U1", "gmail", ["Open in Gmail"]),
        ("terminal:me", "mail", ["Open in mail"]),
        ("terminal:me", "gmail", ["Open in Gmail"]),
    ],
)
def test_the_first_draft_can_be_opened_wherever_one_is(address: str, app: str, labels: list[str]) -> None:
    """Telegram's and Slack's buttons take web pages only."""
    preferences = replace(SEARCH.preferences, mail_app=app)
    search = replace(SEARCH, addresses=(address,), preferences=preferences)
    nudge = Nudge(id="n1", kind="thank_you", due=THAT_EVENING, opportunity="o1", person="p1")
    rows = buttons(search, nudge, DRAFT)
    links = {c.label: c.url or "" for c in rows[0] if c.url}
    assert list(links) == labels
    shown = [
        b for row in (keyboard(rows) or {"inline_keyboard": []})["inline_keyboard"] for b in row if "url" in b
    ]
    assert len(shown) == (len(labels) if "Open in mail" not in labels else 0)
    for url in links.values():
        assert fields(url)["body"].replace("\r\n", "\n") == DRAFT.body
