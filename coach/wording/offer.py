"""An offer nobody has said yes or no to yet: which wording may be shown (rule book N22)."""

from dataclasses import replace

from coach.calendar.business_days import BusinessDays
from coach.model import Offer
from coach.wording.brief import Brief
from coach.wording.scene import Scene

ROOM_TO_ASK = 2
"""Business days that must be left before the deadline to ask for more time (rule book N22)."""
_ASK = 'If it is a yes: here is a way to say it. If it is a no, say "decline" for the other wording.'


def decided(scene: Scene) -> Scene:
    """With "accept" for a decision that is too near to be put off; what the user chose stays. The goodbye to who made an
    offer is the no to it."""
    if (
        scene.brief.kind == "close_out"
        and scene.opportunity.offer
        and scene.opportunity.status == "withdrawn"
    ):
        return replace(scene, brief=replace(scene.brief, kind="offer_decision", angle="decline"))
    if not _pressing(scene, scene.brief):
        return scene
    return replace(scene, brief=replace(scene.brief, angle="accept"))


def undecided(scene: Scene, asked: Brief) -> str | None:
    """The note that says this is one of two wordings; None when the user chose, or can still ask for time."""
    return _ASK if _pressing(scene, asked) else None


def _pressing(scene: Scene, brief: Brief) -> bool:
    offer = scene.opportunity.offer
    if brief.kind != "offer_decision" or brief.angle or offer is None or offer.deadline is None:
        return False
    return _days_left(scene, offer) < ROOM_TO_ASK


def _days_left(scene: Scene, offer: Offer) -> int:
    assert offer.deadline is not None
    country = scene.opportunity.country or scene.preferences.country
    days = BusinessDays(country, scene.opportunity.subdivision)
    return days.between(scene.today, offer.deadline.date)
