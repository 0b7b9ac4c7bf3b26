"""What is under a nudge: open it ready to send, other wording, sent, later, skip, and how to end."""

from coach.model import Choice, Draft, JobSearch, Nudge
from coach.wording import compose_link

LAST_STEPS = ("final_note", "long_tail")
ENDING = (("Keep warm: remind me in 3 months", "warm"), ("Close it kindly", "end"))
"""A dignified end, one tap away on the last steps."""
ANSWERS = (("It's a yes", "accept"), ("It's a no", "decline"), ("More time", "extension"))
"""To an offer: the wording for each, one tap away (rule book N22)."""
AS_BEFORE = "As before"
"""Back from the wording of a language model to ours."""
OPEN_IN = {"gmail": "Open in Gmail", "outlook": "Open in Outlook"}
CHANNEL_LABELS = {
    "email": "E-mail", "linkedin_note": "LinkedIn invite", "linkedin_message": "LinkedIn message", "text": "Text message",
    "phone": "Phone script", "voicemail": "Voicemail", "card": "Card",
}  # fmt: skip
WEB_ONLY = ("telegram:", "slack:")
"""Whose buttons take no mailto link."""
COPY_LIMIT = 256
"""What a copy button can carry; longer drafts are copied from their block."""


def buttons(search: JobSearch, nudge: Nudge, draft: Draft) -> tuple[tuple[Choice, ...], ...]:
    wording = [
        Choice(label="Other wording", does=f"other:{nudge.id}"),
        Choice(label="Shorter", does=f"short:{nudge.id}"),
    ]
    if search.preferences.polish:
        wording.append(Choice(label="Polish", does=f"polish:{nudge.id}"))
    wording.append(Choice(label="More", does=f"more:{nudge.id}"))
    closing = _closing(nudge)
    return tuple(r for r in (tuple(opens(search, draft)), tuple(wording), answers(nudge), closing) if r)


def answers(nudge: Nudge) -> tuple[Choice, ...]:
    return (
        Choice(label="Sent it", does=f"sent:{nudge.id}", style="primary"),
        Choice(label="Later", does=f"later:{nudge.id}"),
        Choice(label="Skip", does=f"drop:{nudge.id}"),
    )


def _closing(nudge: Nudge) -> tuple[Choice, ...]:
    """What else can be answered here: the end of it, or the other answers to an offer."""
    if nudge.kind == "offer_decision":
        return tuple(Choice(label=label, does=f"answer:{nudge.id}:{way}") for label, way in ANSWERS)
    return ways_to_end(nudge.opportunity) if nudge.kind in LAST_STEPS else ()


def ways_to_end(opportunity: str | None) -> tuple[Choice, ...]:
    """A dignified end: kept warm, or closed."""
    return tuple(Choice(label=label, does=f"close:{opportunity}:{how}") for label, how in ENDING)


def opens(search: JobSearch, draft: Draft) -> list[Choice]:
    """Links that open the draft ready to send, and a copy button where it fits."""
    rows = [
        Choice(label=OPEN_IN.get(app, "Open in mail"), url=url)
        for app in _mail_apps(search)
        if (url := compose_link(draft, app))
    ]
    if len(draft.body) <= COPY_LIMIT:
        rows.append(Choice(label="Copy", copy=draft.body))
    return rows


def _mail_apps(search: JobSearch) -> tuple[str, ...]:
    """The one chosen; where a button can open web pages only and none was chosen yet, both that are pages."""
    app = search.preferences.mail_app
    web_only = bool(search.addresses) and search.addresses[0].startswith(WEB_ONLY)
    return tuple(OPEN_IN) if app == "mail" and web_only else (app,)
