"""The gallery: every wording once, as a page to read (`python -m coach.wording.gallery > docs/wording.md`)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import get_args

from coach.model import Debrief, Draft, DraftChannel, JobSearch, Tone
from coach.wording.brief import Brief
from coach.wording.catalogue import CHANNELS, templates_for
from coach.wording.compose import compose
from coach.wording.sample import DEBRIEF, EVENING, LATER, SEARCH, answering, for_kind

_TITLES: dict[DraftChannel, str] = {
    "email": "E-mail",
    "linkedin_note": "LinkedIn invitation",
    "linkedin_message": "LinkedIn message",
    "text": "Text message",
    "phone": "Phone",
    "voicemail": "Voicemail",
    "card": "Card",
}
_HEAD = """# Wording

What Afterword drafts, from one invented job search: Sam Poe talked to Dana Lee at Acme about a Data Analyst position.
Every kind of message is shown on every channel it is offered on, in every wording that fits these facts.

This page is made by `python -m coach.wording.gallery`; the wordings are one file each in `coach/wording/templates/`.

## To add a wording

Put a file at `templates/<language>/<kind>/<channel>/<name>.txt`; its path is its id, so the name stays. A header, a line
`---`, then the text as a Jinja2 template, one sentence a line, blank lines between paragraphs:

```
angle: interest_role
needs: detail
subject: Thank you - {{ role }} | Thank you for our conversation
---
Thank you for your time {{ met.on }}.
{{ detail.either("It stayed with me that {}.", "Your point on {} stayed with me.") }}
```

`angle` is one of the rule book's; `needs` (optional) names the facts it cannot do without; of the `subject` lines the first
whose facts are known is taken. Greeting, close and signature are added. A fact that was not told is false in `{% if %}`
and refuses to be printed. `say("...", concise="...", enthusiastic="...")` words a sentence per tone; contractions are spelt
out in formal letters and American spelling becomes British where it should. `{% if room %}` marks what a shorter version
leaves out. The tests hold each wording against every tone and every missing fact.
"""
_ANGLES = {"offer_decision": ("extension", "accept", "decline")}


def page() -> str:
    """The whole page, in Markdown."""
    return "\n".join([_HEAD, *_tones(), *_ladder(), *_kinds(), *_german()]).rstrip() + "\n"


def _tones() -> Iterator[str]:
    yield "## One thank-you in four tones\n"
    for tone in get_args(Tone):
        brief = Brief(opportunity="o1", kind="thank_you", tone=tone, person="p1")
        yield from _shown(compose(SEARCH, brief, EVENING), tone.capitalize())


def _ladder() -> Iterator[str]:
    """The same thank-you with fewer and fewer facts (rule book 4.7)."""
    yield "## The less was told, the shorter it gets\n"
    steps = {
        "One detail": Debrief(topics=DEBRIEF.topics[:1]),
        "No detail": Debrief(),
    }
    for title, debrief in steps.items():
        meeting = replace(SEARCH.interviews[0], debrief=debrief)
        opportunity = replace(SEARCH.opportunities[0], why_this_role=None, strengths=(), news=())
        search = replace(SEARCH, interviews=(meeting,), opportunities=(opportunity,))
        yield from _shown(
            compose(search, Brief(opportunity="o1", kind="thank_you", person="p1"), EVENING), title
        )


def _kinds() -> Iterator[str]:
    for kind, channels in CHANNELS.items():
        yield f"## {kind.replace('_', ' ').capitalize()}\n"
        for channel in channels:
            for angle in _ANGLES.get(kind, (None,)):
                yield from _wordings(for_kind(kind), kind, channel, angle)
        if kind == "reply":
            yield from _replies()


def _replies() -> Iterator[str]:
    for what, search in answering().items():
        shown: tuple[str, ...] = ()
        for channel in ("email", "email", "text"):
            brief = Brief(opportunity="o1", kind="reply", channel=channel, person="p1", avoid=shown)
            draft = compose(search, brief, LATER)
            shown = (*shown, draft.template)
            yield from _shown(draft, f"{_TITLES[draft.channel]}: to {what}")


def _wordings(search: JobSearch, kind: str, channel: DraftChannel, angle: str | None) -> Iterator[str]:
    """As many as "Other wording" would bring."""
    shown: tuple[str, ...] = ()
    for _ in templates_for("en", kind, channel):
        brief = Brief(opportunity="o1", kind=kind, channel=channel, person="p1", angle=angle, avoid=shown)
        draft = compose(search, brief, EVENING if kind == "thank_you" else LATER)
        if (
            draft.template in shown
            or (angle and draft.angle != angle)
            or not draft.template.startswith(f"{kind}/")
        ):
            return
        shown = (*shown, draft.template)
        yield from _shown(draft, f"{_TITLES[channel]}: {draft.template.rsplit('/', 1)[1].replace('_', ' ')}")


def _german() -> Iterator[str]:
    yield "## In German\n"
    preferences = replace(SEARCH.preferences, language="de", country="DE")
    topics = ("die monatlichen Berichte kosten zwei Tage",)
    debrief = Debrief(
        topics=topics, experience=("nächtliche Auswertungen bei Northwind",), culture="offene Türen"
    )
    meeting = replace(SEARCH.interviews[0], debrief=debrief)
    search = replace(SEARCH, preferences=preferences, interviews=(meeting,))
    for kind, now in (("thank_you", EVENING), ("dated_check_in", LATER), ("undated_check_in", LATER)):
        yield from _german_wordings(search, kind, now)
    yield "## In German, to somebody one says du to\n"
    familiar = replace(search, preferences=replace(preferences, language="de_du"))
    for kind in ("second_check_in", "final_note", "rejection_reply"):
        yield from _german_wordings(familiar, kind, LATER)


def _german_wordings(search: JobSearch, kind: str, now: datetime) -> Iterator[str]:
    shown: tuple[str, ...] = ()
    for _ in templates_for("de", kind, "email"):
        draft = compose(search, Brief(opportunity="o1", kind=kind, person="p1", avoid=shown), now)
        if draft.template in shown:
            return
        shown = (*shown, draft.template)
        yield from _shown(draft, draft.template)


def _shown(draft: Draft, title: str) -> Iterator[str]:
    yield f"### {title}\n"
    if draft.subject:
        yield f"**{draft.subject}**\n"
    for line in draft.body.split("\n"):
        yield f"> {line}  ".rstrip() if not line else f"> {line}  "
    yield ""
    if draft.note:
        yield f"*{draft.note}*\n"


if __name__ == "__main__":
    print(page(), end="")
