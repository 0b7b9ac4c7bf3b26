"""Links that open a draft ready to send, in the user's mail program or in a web mail."""

from typing import Literal
from urllib.parse import quote, urlencode

from coach.model import Draft

MailApp = Literal["mail", "gmail", "outlook"]

LONGEST = {"mail": 2000, "gmail": 6000, "outlook": 4000}
"""Characters: what mail programs and web mails take without cutting the text (Windows hands on about 2,000)."""

_WEB = {
    "gmail": ("https://mail.google.com/mail/", {"view": "cm", "fs": "1"}, "to", "su"),
    "outlook": ("https://outlook.live.com/mail/0/deeplink/compose", {}, "to", "subject"),
}


def compose_link(draft: Draft, app: MailApp | str) -> str | None:
    """A URL with recipient, subject and body filled; None when it is not an e-mail or would be cut off."""
    if draft.channel != "email" or app not in LONGEST:
        return None
    link = _mailto(draft) if app == "mail" else _web(draft, app)
    return link if len(link) <= LONGEST[app] else None


def _mailto(draft: Draft) -> str:
    """RFC 6068: line breaks are CR LF, spaces are %20 (a plus would stay a plus)."""
    fields = {"subject": draft.subject or "", "body": draft.body.replace("\n", "\r\n")}
    query = urlencode({k: v for k, v in fields.items() if v}, quote_via=quote, safe="")
    return f"mailto:{quote(draft.to or '', safe='@')}?{query}"


def _web(draft: Draft, app: str) -> str:
    address, fixed, to, subject = _WEB[app]
    fields = {**fixed, to: draft.to or "", subject: draft.subject or "", "body": draft.body}
    return f"{address}?{urlencode({k: v for k, v in fields.items() if v}, quote_via=quote, safe='')}"
