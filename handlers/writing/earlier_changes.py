"""What was wished of a wording before stays in the next one."""

from dataclasses import replace

from coach.model import Draft, JobSearch
from coach.wording.changed import edited, swapped
from coach.wording.compose import known_of
from coach.wording.edit import edit_of
from coach.wording.limits import fits
from coach.wording.similarity import core


def with_earlier_changes(search: JobSearch, last: Draft | None, fresh: Draft, wish: str) -> Draft:
    """A change in words is made in the text on the screen: what was changed in it before stays."""
    known = known_of(search.person(fresh.person), search.preferences)
    body = edited(last.body, wish, known) if last is not None and last.channel == fresh.channel else None
    if (
        last is None
        or body is None
        or not fits(body, len(core(body).split()), last.kind, last.channel, False)
    ):
        return fresh
    edit = edit_of(wish)
    subject = (
        fresh.subject if edit.subject or edit.short_subject else swapped(last.subject or "", edit) or None
    )
    return replace(fresh, body=body, subject=subject, template=last.template)
