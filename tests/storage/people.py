"""People to store: small ones, full ones."""

from datetime import UTC, date, datetime, timedelta

from coach.model import (
    Contact,
    Interview,
    JobSearch,
    Nudge,
    Opportunity,
    OutboxMessage,
    Person,
    Reply,
    WallTime,
)

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


def someone(owner: str = "ada", due: datetime | None = None, *addresses: str) -> JobSearch:
    """With one nudge at `due`, where given."""
    nudges = (Nudge(id="n1", kind="thank_you", due=due, opportunity="o1"),) if due else ()
    opportunity = Opportunity(id="o1", company="Acme", created_at=NOW, applied_on=date(2026, 11, 1))
    return JobSearch(owner=owner, addresses=addresses, opportunities=(opportunity,), nudges=nudges)


def busy(owner: str = "bea", count: int = 12) -> JobSearch:
    """Some tens of kilobytes: several opportunities with people, interviews, contacts, nudges and
    messages."""
    numbers = range(count)
    start = WallTime(datetime(2026, 11, 24, 14), "America/New_York")
    return JobSearch(
        owner=owner,
        addresses=(f"telegram:{owner}",),
        created_at=NOW,
        opportunities=tuple(Opportunity(id=f"o{n}", company=f"Company {n}", created_at=NOW) for n in numbers),
        interviews=tuple(
            Interview(id=f"i{n}", opportunity=f"o{n}", round=1, created_at=NOW, start=start) for n in numbers
        ),
        people=tuple(Person(id=f"p{n}", name=f"Dana Lee {n}", opportunities=(f"o{n}",)) for n in numbers),
        contacts=tuple(
            Contact(
                id=f"c{n}",
                opportunity=f"o{n}",
                at=NOW,
                direction="out",
                text="Thank you for your time. " * 10,
            )
            for n in numbers
        ),
        nudges=tuple(
            Nudge(id=f"n{n}", kind="dated_check_in", due=NOW + timedelta(days=n), opportunity=f"o{n}")
            for n in numbers
        ),
        outbox=tuple(
            OutboxMessage(
                id=f"m{n}",
                reply=Reply(text="How did it go? " * 10),
                address="terminal:me",
                due=NOW,
                state="sent",
            )
            for n in numbers
        ),
    )
