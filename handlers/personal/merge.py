"""Two accounts of one person become one: what was told to either is known to both; pure."""

from dataclasses import replace

from coach.model import Contact, Interview, JobSearch, Opportunity, Person


def merged(kept: JobSearch, other: JobSearch | None, address: str) -> JobSearch:
    """`kept` with the address and the facts of `other`, whose ids move on behind those of `kept`. The settings of
    `kept` count; what `other` had planned is planned anew from its facts."""
    addresses = (
        address,
        *(a for a in (*kept.addresses, *(other.addresses if other else ())) if a != address),
    )
    kept = replace(kept, addresses=tuple(dict.fromkeys(addresses)), paused=False)
    if other is None:
        return kept
    moved = _Moved(other, kept.serial)
    return replace(
        kept,
        serial=kept.serial + other.serial,
        opportunities=(*kept.opportunities, *map(moved.opportunity, other.opportunities)),
        interviews=(*kept.interviews, *map(moved.interview, other.interviews)),
        people=(*kept.people, *map(moved.person, other.people)),
        contacts=(*kept.contacts, *map(moved.contact, other.contacts)),
        seen=(*kept.seen, *other.seen),
        planned_at=None,
    )


class _Moved:
    """The records of `other` under their new ids: "o7" is "o19" behind twelve ids of somebody else."""

    def __init__(self, other: JobSearch, by: int) -> None:
        ids = [o.id for o in other.opportunities] + [i.id for i in other.interviews]
        ids += [p.id for p in other.people] + [c.id for c in other.contacts]
        self._new = {id: _later(id, by) for id in ids}

    def _id(self, id: str) -> str:
        return self._new.get(id, id)

    def _maybe(self, id: str | None) -> str | None:
        return None if id is None else self._id(id)

    def opportunity(self, o: Opportunity) -> Opportunity:
        promise = replace(o.promise, by=self._maybe(o.promise.by)) if o.promise else None
        return replace(o, id=self._id(o.id), primary=self._maybe(o.primary), promise=promise)

    def interview(self, i: Interview) -> Interview:
        debrief = i.debrief
        if debrief is not None:
            debrief = replace(
                debrief, per_person=tuple((self._id(who), what) for who, what in debrief.per_person)
            )
        people = tuple(map(self._id, i.people))
        return replace(
            i, id=self._id(i.id), opportunity=self._id(i.opportunity), people=people, debrief=debrief
        )

    def person(self, p: Person) -> Person:
        return replace(p, id=self._id(p.id), opportunities=tuple(map(self._id, p.opportunities)))

    def contact(self, c: Contact) -> Contact:
        return replace(
            c,
            id=self._id(c.id),
            opportunity=self._id(c.opportunity),
            person=self._maybe(c.person),
            nudge=None,
        )


def _later(id: str, by: int) -> str:
    prefix = id.rstrip("0123456789")
    return f"{prefix}{int(id.removeprefix(prefix) or 0) + by}"
