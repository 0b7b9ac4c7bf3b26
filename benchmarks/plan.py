"""What planning costs: one person with 30 opportunities and 200 contacts, beside a plain sort of the same records.

Run: python -m benchmarks.plan
"""

import json
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from time import process_time

from coach.guard import Intended, judge
from coach.model import (
    Contact,
    Debrief,
    Interview,
    JobSearch,
    Opportunity,
    Person,
    Preferences,
    Promise,
    wall_at,
)
from coach.plan import plan, replan

ZONE = "America/New_York"
NOW = datetime(2027, 3, 10, 15, 0, tzinfo=UTC)
KINDS = (
    "thank_you",
    "dated_check_in",
    "undated_check_in",
    "second_check_in",
    "value_add",
    "reply",
    "message",
)
TARGET_MS = 5.0


def busy_search(opportunities: int = 30, contacts: int = 200, seed: int = 7) -> JobSearch:
    """A lively job search: an interview each, half with a promised date, contacts both ways over two months."""
    rng = random.Random(seed)
    search = JobSearch(owner="bench", preferences=Preferences(zone=ZONE))
    made, people, interviews = [], [], []
    for n in range(opportunities):
        begun = NOW - timedelta(days=rng.randrange(5, 60))
        promise = Promise(phrase="soon", said_on=begun.date(), date=(begun + timedelta(days=10)).date())
        made.append(
            Opportunity(
                id=f"o{n}",
                company=f"Company {n}",
                created_at=begun - timedelta(days=9),
                promise=promise if n % 2 else None,
                applied_on=date(2027, 1, 4),
            )
        )
        people.append(Person(id=f"p{n}", name=f"Person {n}", role="hiring_manager", opportunities=(f"o{n}",)))
        interviews.append(
            Interview(
                id=f"i{n}",
                opportunity=f"o{n}",
                round=1,
                created_at=begun - timedelta(days=3),
                start=wall_at(begun, ZONE),
                people=(f"p{n}",),
                debrief=Debrief(done=True, problem="slow reports", forgot="a project" if n % 3 else None),
            )
        )
    log = tuple(_contact(rng, n, opportunities) for n in range(contacts))
    return replace(
        search, opportunities=tuple(made), people=tuple(people), interviews=tuple(interviews), contacts=log
    )


def _contact(rng: random.Random, n: int, opportunities: int) -> Contact:
    o = rng.randrange(opportunities)
    return Contact(
        id=f"c{n}",
        opportunity=f"o{o}",
        at=NOW - timedelta(hours=rng.randrange(2, 1000)),
        direction="in" if rng.random() < 0.3 else "out",
        person=f"p{o}",
        kind=rng.choice(KINDS),
    )


def baseline(search: JobSearch) -> int:
    """Sorting the same records by time and hashing their ids: what nobody can do without."""
    moments = sorted(
        [c.at for c in search.contacts] + [i.start.instant for i in search.interviews if i.start]
    )
    return hash(tuple(moments)) ^ hash(tuple(o.id for o in search.opportunities))


def milliseconds(work: object, rounds: int = 300) -> float:
    """Of processor time, the fastest of many runs: what it costs when nothing else has the processor."""
    assert callable(work)
    times = []
    for _ in range(rounds):
        start = process_time()
        work()
        times.append(process_time() - start)
    return min(times) * 1000


def main() -> None:
    search = replan(busy_search(), NOW)
    intended = Intended(opportunity="o1", person="p1", text="Hi, any update?")
    figures = {
        "nudges": len(search.nudges),
        "plan_ms": round(milliseconds(lambda: plan(search, NOW)), 3),
        "judge_ms": round(milliseconds(lambda: judge(search, intended, NOW)), 3),
        "baseline_ms": round(milliseconds(lambda: baseline(search)), 4),
    }
    figures["plan_over_baseline"] = round(figures["plan_ms"] / figures["baseline_ms"], 1)
    figures["within_target"] = figures["plan_ms"] < TARGET_MS
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
