"""A plan stands for a minute while nothing is told; whatever is told, and time, renew it."""

from dataclasses import replace
from datetime import timedelta

from coach.model import JobSearch
from handlers.personal.merge import merged
from handlers.planning import FRESH
from tests.handlers.chat import START, Chat, text


def applied() -> Chat:
    chat = Chat()
    chat.say("/applied Acme")
    return chat


def test_who_only_asks_again_finds_the_very_same_plan() -> None:
    chat = applied()
    before = chat.search
    chat.now += FRESH - timedelta(seconds=1)
    assert "Acme" in text(chat.say("/list"))
    assert chat.search.nudges is before.nudges
    assert chat.search.planned_at == before.planned_at


def test_a_plan_does_not_live_on_by_being_asked_for() -> None:
    chat = applied()
    for _ in range(5):
        chat.now += FRESH / 2
        chat.say("/list")
    assert chat.search.planned_at is not None
    assert chat.now - chat.search.planned_at < FRESH


def test_a_fact_told_a_second_later_counts() -> None:
    chat = applied()
    chat.now += timedelta(seconds=1)
    chat.say("/rejected Acme")
    assert not [n for n in chat.search.nudges if n.state == "planned" and n.kind == "application_follow_up"]
    assert chat.search.planned_at == chat.now


def test_a_clock_set_back_renews_it() -> None:
    chat = applied()
    chat.now -= timedelta(hours=1)
    chat.say("/list")
    assert chat.search.planned_at == chat.now


def test_a_zone_that_the_platform_tells_renews_it() -> None:
    chat = applied()
    prefs = replace(chat.search.preferences, zone_confirmed=False)
    chat.search = replace(chat.search, preferences=prefs)
    chat.now += timedelta(seconds=1)
    chat.say("/list", zone="Asia/Tokyo")
    assert chat.search.planned_at == chat.now


def test_two_accounts_that_became_one_are_planned_anew() -> None:
    other = Chat(search=JobSearch(owner="y", addresses=("test:2",)))
    other.say("/applied Globex")
    chat = applied()
    chat.search = merged(chat.search, other.search, "test:2")
    chat.say("/list")
    globex = next(o.id for o in chat.search.opportunities if o.company == "Globex")
    assert [n for n in chat.search.nudges if n.opportunity == globex]
    assert chat.search.planned_at == chat.now == START
