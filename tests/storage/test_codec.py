"""What is stored is what comes back, field by field; what is not understood is refused, never cut."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.model import SHAPE, JobSearch, OpenQuestion, WallTime
from storage import StorageTrouble
from storage.codec import FIELDS, decode, search_of, tables_of
from storage.envelope import unwrap, wrap
from storage.lines import encode, lines_of
from storage.sentences import NEWER_DATA
from storage.upgrades import STEPS, Tables, upgrade
from tests.cli.process import ROOT
from tests.storage.people import NOW, busy, someone

INSTANTS = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))
WALLS = st.builds(
    WallTime,
    st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1)),
    st.sampled_from(["UTC", "Asia/Kolkata"]),
)
WORDS = st.text(max_size=8) | st.sampled_from(
    ['"digest":', "\x02bold\x03", "\0", "😀", "}\n{", "\\u0000", "é"]
)

st.register_type_strategy(datetime, INSTANTS)
st.register_type_strategy(WallTime, WALLS)
st.register_type_strategy(str, WORDS)
st.register_type_strategy(int, st.integers(-(2**53), 2**53))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.from_type(JobSearch))
def test_any_search_comes_back_whole(search: JobSearch) -> None:
    assert decode(encode(search)) == search
    assert search_of(unwrap(wrap(tables_of(search)))) == search


def test_the_full_example_comes_back_whole() -> None:
    question = OpenQuestion(
        id="q1", conversation="interview", asks="when", asked_at=NOW, known=(("company", "Acme"),)
    )
    search = replace(busy(), question=question, last_heard_at=NOW)
    assert decode(encode(search)) == search


def test_half_a_surrogate_pair_does_not_spoil_the_rest() -> None:
    search = replace(busy(), brief_on="cut \ud83d emoji")
    assert decode(encode(search)).brief_on == "cut ? emoji"
    assert search_of(unwrap(wrap(tables_of(search)))).people == search.people


@pytest.mark.parametrize(
    "wrong", [{"serial": "seven"}, {"paused": None}, {"addresses": (7,)}, {"created_at": "yesterday"}]
)
def test_what_could_not_be_loaded_is_not_saved(wrong: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        tables_of(replace(someone(), **wrong))


def changed(**rows: dict[str, Any]) -> bytes:
    """Tables of someone, as written by a release with other fields."""
    tables = msgspec.json.decode(encode(someone()))
    tables["about"]["1"]["fields"] = "of another release"
    for name, row in rows.items():
        tables.setdefault(name, {}).setdefault("1", {}).update(row)
    return msgspec.json.encode(tables)


def test_fields_that_the_data_lacks_get_their_defaults() -> None:
    tables = msgspec.json.decode(changed())
    del (
        tables["opportunities"]["1"]["no_calls"],
        tables["person"]["1"]["preferences"]["pace"],
        tables["history"],
    )
    assert decode(msgspec.json.encode(tables)) == someone()


@pytest.mark.parametrize(
    "more",
    [
        {"person": {"mood": "calm"}},
        {"opportunities": {"salary": None}},
        {"person": {"preferences": {"zone": "UTC", "theme": "dark"}}},
        {"mentors": {"id": "m1"}},
        {"about": {"shape": SHAPE + 1}},
    ],
)
def test_what_a_newer_release_added_is_never_dropped(more: dict[str, dict[str, Any]]) -> None:
    with pytest.raises(StorageTrouble, match="newer Afterword and was left untouched"):
        decode(changed(**more))


def test_an_unknown_value_of_a_known_field_is_refused() -> None:
    with pytest.raises(StorageTrouble, match="does not understand it"):
        decode(changed(opportunities={"status": "ghosted"}))


@pytest.mark.parametrize("data", [b"", b"null", b"[]", b'{"person": 1}', b"\xff\xfe"])
def test_what_is_no_data_at_all_is_refused(data: bytes) -> None:
    with pytest.raises(StorageTrouble):
        decode(data)


def test_the_fingerprint_is_stored_with_the_data() -> None:
    assert tables_of(someone())["about"]["1"]["fields"] == FIELDS


def call_companies_opportunities(tables: Tables) -> Tables:
    """A step from an imagined shape 0, in which opportunities were called companies."""
    return {
        **{name: rows for name, rows in tables.items() if name != "companies"},
        "opportunities": tables["companies"],
    }


def test_an_older_shape_is_upgraded_step_by_step() -> None:
    tables = tables_of(someone())
    tables["about"]["1"]["shape"] = 0
    tables["companies"] = tables.pop("opportunities")
    assert search_of(upgrade(tables, {0: call_companies_opportunities}, to=1)) == someone()


def test_steps_follow_each_other() -> None:
    def step(name: str) -> Any:
        return lambda tables: {
            **tables,
            "trace": {"1": {"of": tables.get("trace", {}).get("1", {}).get("of", "") + name}},
        }

    tables = upgrade({"about": {"1": {"shape": 3}}}, {3: step("c"), 4: step("d"), 2: step("b")}, to=5)
    assert tables["trace"]["1"]["of"] == "cd"


def test_a_shape_without_a_step_is_refused() -> None:
    with pytest.raises(StorageTrouble, match="shape 1"):
        upgrade({"about": {"1": {"shape": 1}}}, {}, to=2)


def test_every_step_up_to_the_present_shape_exists() -> None:
    assert sorted(STEPS) == list(range(1, SHAPE))


def test_a_newer_shape_is_named_as_such() -> None:
    with pytest.raises(StorageTrouble) as caught:
        upgrade({"about": {"1": {"shape": SHAPE + 1}}})
    assert str(caught.value) == NEWER_DATA


FIRST_USE = """
import sys, threading
sys.setswitchinterval(1e-6)
from storage.codec import tables_of
from coach.model import JobSearch
together = threading.Barrier(8)
def save():
    together.wait()
    tables_of(JobSearch(owner="x"))
threads = [threading.Thread(target=save) for _ in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
"""


def test_the_first_people_saved_at_the_same_moment_do_no_harm() -> None:
    """It took one process in three down: the library learns of a type at its first use, and not safely."""
    processes = [subprocess.Popen([sys.executable, "-c", FIRST_USE], cwd=ROOT) for _ in range(12)]
    assert {process.wait(60) for process in processes} == {0}


def test_a_table_is_encoded_anew_where_it_changed_and_only_there() -> None:
    """Step by step the short way gives what encoding everything anew gives."""
    search, known = busy(), {}
    steps = (
        {"serial": 9},
        {"nudges": search.nudges[1:]},
        {"nudges": search.nudges},
        {"outbox": search.outbox * 2},
        {"outbox": search.outbox[-1:], "people": ()},
        {"people": search.people},
    )
    for step in steps:
        search, fresh = replace(search, **step), {}
        assert lines_of(search, known, fresh) == lines_of(search)
        assert not known or all(
            fresh[name].line is known[name].line for name in fresh.keys() - step.keys() - {"outbox"}
        )
        known = fresh
