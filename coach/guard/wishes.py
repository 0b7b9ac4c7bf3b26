"""R9 to R13: what they asked for, what is decided, and lines that are not crossed."""

from coach.calendar.phrases import NO_CONTACT
from coach.facts.owed import ANSWERS
from coach.facts.sectors import AFTER_NO_CONTACT
from coach.guard.case import Case
from coach.guard.intended import CALLS
from coach.guard.rule import Rule, Ruling
from coach.model import PersonRole

_DECIDED = frozenset({"rejected", "withdrawn", "accepted", "closed"})
_AFTER_THE_END = frozenset({"rejection_reply", "stay_in_touch", "close_out", "networking_touch"})
_MEETS: frozenset[PersonRole] = frozenset(
    {"interviewer", "hiring_manager", "unknown", "recruiter", "coordinator"}
)
_PRIVATE = frozenset({"visit", "gift", "private_account", "family"})


def _asked_for(case: Case) -> Ruling | None:
    own, person = case.facts.opportunity, case.person
    calling = case.intended.channel in CALLS and not case.invited
    if calling and (own.no_calls or (person is not None and person.calls_welcome is False)):
        return Ruling("stop", "They asked for no calls; an e-mail is welcome.")
    if case.exempt or case.intended.kind in ANSWERS:
        return None
    if person is not None and person.asked_no_contact:
        return Ruling("stop", f"{case.named or 'They'} asked not to be contacted.")
    if own.no_contact_requested:
        return _they_will_call(case)
    if (
        own.promise
        and own.promise.date is None
        and NO_CONTACT.search(own.promise.phrase)
        and not own.no_contact_requested
    ):
        return Ruling("caution", f'They said "{own.promise.phrase}"; that may mean: please do not write.')
    return None


def _they_will_call(case: Case) -> Ruling | None:
    """One e-mail after a long wait is all that may be agreed (2.7)."""
    if not case.facts.opportunity.exception_agreed or case.waiting is None:
        return Ruling("stop", "They asked to contact you, not the other way round.")
    asked, wait = case.waiting.anchor, AFTER_NO_CONTACT.earliest
    if any(e.counts and e.day > asked for e in case.outbound):
        return Ruling("stop", "They asked to contact you, and the one e-mail after the long wait is out.")
    if case.calendar.bd_between(asked, case.day) >= wait:
        return None
    why = "They asked to contact you; one e-mail after a long wait is what we agreed on."
    return Ruling("stop", why, case.calendar.bd_add(asked, wait), nature="time")


def _decided(case: Case) -> Ruling | None:
    own = case.facts.opportunity
    if own.status not in _DECIDED or not case.status or case.intended.kind in _AFTER_THE_END:
        return None
    return Ruling(
        "stop", "This one is decided; the door stays open through a kind word, not through a question."
    )


def _linkedin(case: Case) -> Ruling | None:
    person, intended = case.person, case.intended
    if intended.channel != "linkedin_note":
        return None
    if intended.text and len(intended.text) > case.settings.linkedin_note:
        over = f"The note has {len(intended.text)} characters; LinkedIn takes {case.settings.linkedin_note}."
        return Ruling("stop", over)
    if case.invitations_left <= 0:
        most = case.settings.linkedin_invites
        return Ruling("caution", f"LinkedIn takes {most} invitations with a note a month; yours are used up.")
    if person is None or person.connected or person.role not in _MEETS:
        return None
    if any(e.contact.channel == "linkedin_note" and e.person == person.id for e in case.outbound):
        return Ruling("stop", "They have an invitation from you already; a second one presses.")
    if not case.facts.opportunity.is_open or not case.facts.interviews:
        return None
    return Ruling("caution", "Many see an invitation before the decision as early; after it, it is welcome.")


def _private_line(case: Case) -> Ruling | None:
    if case.intended.kind in _PRIVATE or (case.intended.channel == "in_person" and not case.exempt):
        return Ruling("stop", "That crosses a private line, however kindly it is meant.")
    return None


def _thanked_already(case: Case) -> Ruling | None:
    if case.intended.kind not in ("thank_you", "late_thank_you") or case.free_card:
        return None
    times = case.thanks_so_far
    if not times:
        return None
    return Ruling("stop" if times > 1 else "caution", f"{case.they_have} had your thank-you for this round.")


RULES = (
    Rule(
        id="R9",
        about="what they asked for: no calls, no contact, wait for us",
        fine="-",
        caution="unclear wording",
        stop="against what they asked",
        source="2.7, J",
        check=_asked_for,
        nature="route",
        exempt_too=True,
    ),
    Rule(
        id="R10",
        about="closed opportunities",
        fine="the answer to a rejection, staying in touch, a new role",
        caution="-",
        stop="a status question after a rejection or withdrawal",
        source="A7, K1, K2",
        check=_decided,
        nature="route",
    ),
    Rule(
        id="R11",
        about="LinkedIn invitation to somebody who decides, before the decision",
        fine="they invited you, or you are connected",
        caution="uninvited; more notes in a month than a free account has",
        stop="a second invitation; a note over the limit",
        source="D3, C7, G4, I1 to I4 (F33 dissents)",
        check=_linkedin,
        nature="route",
        exempt_too=True,
    ),
    Rule(
        id="R12",
        about="visits, gifts, private accounts, family and friends of staff",
        fine="-",
        caution="-",
        stop="always",
        source="F14, J",
        check=_private_line,
        nature="route",
        exempt_too=True,
    ),
    Rule(
        id="R13",
        about="a further thank-you to the same person for the same round",
        fine="1st; one handwritten card beside it",
        caution="2nd",
        stop="3rd",
        source="A5, B9",
        check=_thanked_already,
        nature="route",
        exempt_too=True,
    ),
)
