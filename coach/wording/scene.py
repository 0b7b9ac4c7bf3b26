"""Scene: who writes to whom, about what, when; found once for all templates that are tried."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from babel import localedata

from coach.model import (
    Contact,
    Debrief,
    Interview,
    JobSearch,
    Opportunity,
    Person,
    Preferences,
    Tone,
    meetings,
)
from coach.wording.address import titled
from coach.wording.brief import Brief
from coach.wording.catalogue import templates_for
from coach.wording.fragment.names import proper_name
from coach.wording.tone import tone_of
from coach.wording.when import day_in

BRITISH_COUNTRIES = frozenset({"GB", "IE", "AU", "NZ", "ZA", "IN", "SG", "HK", "MT"})
FAMILIAR = "_du"
"""Ends the name of a language whose readers are addressed familiarly: "de_du"."""
TO_OTHERS = frozenset({"references_heads_up"})
"""Go to nobody at the company."""
SAME_WORDS = {"reply_due": "reply"}
"""Kinds that have no wordings of their own, and whose they use."""
THANKS = frozenset({"thank_you", "late_thank_you", "networking_thanks"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    search: JobSearch
    brief: Brief
    now: datetime
    today: date
    """In the company's zone."""
    opportunity: Opportunity
    interview: Interview | None
    person: Person | None
    tone: Tone
    locale: str
    language: str
    beside: tuple[str, ...] = ()
    """What the other readers of a panel are about to get."""
    most_words: int | None = None
    """What a shorter version may have, without greeting and signature; None: what its kind may have."""
    most_characters: int | None = None
    """The same for the complete text."""

    @property
    def preferences(self) -> Preferences:
        return self.search.preferences

    @property
    def debrief(self) -> Debrief:
        return (self.interview.debrief if self.interview else None) or Debrief()

    @property
    def british(self) -> bool:
        return (self.opportunity.country or self.preferences.country) in BRITISH_COUNTRIES

    @property
    def familiar(self) -> bool:
        """ "du" instead of "Sie", where the language has both."""
        return self.language != "en" and self.preferences.language.endswith(FAMILIAR)

    @property
    def outside(self) -> bool:
        """Written to somebody who is not the company: there "they" stays "they"."""
        in_between = self.person is not None and self.person.role in {"agency", "referrer"}
        return in_between or self.brief.kind.startswith(("recruiter", "referral", "references"))

    @property
    def sent(self) -> int:
        """How many messages of ours this company has had."""
        return sum(c.direction == "out" for c in self.search.contacts_of(self.opportunity.id))


def scene_of(search: JobSearch, brief: Brief, now: datetime) -> Scene:
    """Never fails: an unknown opportunity is one without facts."""
    opportunity = search.opportunity(brief.opportunity) or Opportunity(
        id=brief.opportunity, company="", created_at=now
    )
    interview = search.interview(brief.interview) or _latest(search, opportunity, brief.person, now)
    person = search.person(brief.person) or _addressee(search, opportunity, interview, brief.kind)
    language = _language(search.preferences, brief)
    opportunity = replace(
        opportunity,
        company=proper_name(_line(opportunity.company)),
        role=_line(opportunity.role or "") or None,
    )
    person = replace(person, name=proper_name(_line(person.name))) if person else None
    return Scene(
        search=search,
        brief=brief,
        now=now,
        today=day_in(search.zone_of(opportunity), now),
        opportunity=opportunity,
        interview=interview,
        person=person,
        tone=tone_of(brief, search.preferences, opportunity, titled=titled(person)),
        locale=locale_of(language, opportunity.country or search.preferences.country),
        language=language,
    )


def _line(name: str) -> str:
    """A name on one line, without control characters and braces; empty when it holds no letter or digit."""
    line = " ".join("".join(c if c.isprintable() and c not in "{}<>" else " " for c in name).split())
    return line if any(c.isalnum() for c in line) else ""


def seats_before(scene: Scene) -> tuple[str, ...]:
    """The panel members whose thank-you is written before this one's (person ids)."""
    people = scene.interview.people if scene.interview else ()
    if scene.brief.kind not in THANKS or scene.person is None or scene.person.id not in people:
        return ()
    meeting = scene.interview.id if scene.interview else None
    thanked = {
        c.person for c in scene.search.contacts_of(scene.opportunity.id) if c.kind in THANKS and _of(scene, c)
    }
    return tuple(p for p in people[: people.index(scene.person.id)] if meeting and p not in thanked)


def _of(scene: Scene, contact: Contact) -> bool:
    """Sent after this meeting: its text is known and need not be foreseen."""
    start = scene.interview.start if scene.interview else None
    return contact.direction == "out" and start is not None and contact.at >= start.instant


def _latest(
    search: JobSearch, opportunity: Opportunity, person: str | None, now: datetime
) -> Interview | None:
    """The last interview that has begun, one with this person if there is one."""
    begun = meetings.begun(search.interviews_of(opportunity.id), now)
    begun.sort(key=lambda i: (person is not None and person in i.people, meetings.starts(i)))
    return begun[-1] if begun else None


def _addressee(
    search: JobSearch, opportunity: Opportunity, interview: Interview | None, kind: str
) -> Person | None:
    """Who a message goes to when nobody was named: the one who gave the date, the point of contact, the only one."""
    if kind in TO_OTHERS:
        return None
    here = [
        p
        for p in search.people_of(opportunity.id)
        if kind.startswith("referral") or p.role != "referrer" or kind == "networking_thanks"
    ]
    if kind in THANKS:
        met = interview.people if interview else ()
        return search.person(met[0]) if len(met) == 1 else (here[0] if len(here) == 1 else None)
    by = opportunity.promise.by if opportunity.promise else None
    known = next((p for id in (by, opportunity.primary) for p in here if p.id == id), None)
    managers = [p for p in here if p.role == "hiring_manager"]
    return known or (managers[0] if managers else here[0] if len(here) == 1 else None)


def _language(preferences: Preferences, brief: Brief) -> str:
    """The user's, where this message has been worded in it; else English."""
    language = preferences.language.split("_")[0].lower()
    return (
        language if templates_for(language, SAME_WORDS.get(brief.kind, brief.kind), brief.channel) else "en"
    )


def locale_of(language: str, country: str) -> str:
    """For dates: the letter's language as its country writes it."""
    exact = f"{language}_{country}"
    if localedata.exists(exact):
        return exact
    return "en_GB" if language == "en" else language
