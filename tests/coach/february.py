"""One story for many tests: thanked on Wednesday 10 February 2027; the date they named passed on Friday 26 February."""

from typing import Any

from tests.coach.world import World, severities

CHECK_IN = {"kind": "dated_check_in"}


def february(eve: bool = True, coaching: tuple[tuple[str, int], ...] = (), **dana: Any) -> World:
    world = World(coaching=coaching)
    acme = world.opportunity(at="2027-02-01 10:00")
    met = world.person(acme, **dana)
    if eve:
        world.person(acme, "Eve", "interviewer")
    world.debrief(world.interview(acme, "2027-02-10 10:00", people=(met,)))
    world.promise(acme, "by the 26th of February", "2027-02-10")
    world.wrote(acme, "2027-02-10 13:00", met, "thank_you")
    return world


def acme(w: World) -> str:
    return w.search.opportunities[0].id


def dana(w: World) -> str:
    return w.search.people[0].id


def eve(w: World) -> str:
    return w.search.people[1].id


def said(w: World, at: str, rule: str, **intended: Any) -> str:
    """How hard that rule judges a check-in to Dana."""
    verdict = w.judge(acme(w), at, **{"person": dana(w), **CHECK_IN, **intended})
    return severities(verdict).get(rule, "fine")


def waiting_for_a_date() -> tuple[World, str, str]:
    """The same, a minute after the thanks, when the plan is made."""
    world = february(eve=False)
    world.at("2027-02-10 13:01")
    return world, acme(world), dana(world)


def ask(w: World, *days: str) -> None:
    for day in days:
        w.wrote(acme(w), f"2027-{day} 10:00", dana(w), "second_check_in")
