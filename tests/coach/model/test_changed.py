"""Replacing fields of a value finds what `dataclasses.replace` finds, and refuses what it refuses."""

import dataclasses
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from coach.model import JobSearch, Nudge, Opportunity, Preferences
from coach.model.changed import replace

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
SEARCH = JobSearch(
    owner="a",
    version=3,
    preferences=Preferences(zone="Asia/Kolkata"),
    opportunities=(Opportunity(id="o1", company="Acme", created_at=NOW),),
    nudges=(Nudge(id="n1", kind="reminder", due=NOW, reason="Call"),),
)


@dataclass(frozen=True)
class WithMore:
    """Keeps what was computed beside its fields, which another value must not have."""

    a: int
    b: int = 2


@dataclass(frozen=True, slots=True)
class Checked:
    a: int
    b: int = field(default=1)

    def __post_init__(self) -> None:
        if self.a < 0:
            raise ValueError(self.a)


@pytest.mark.parametrize(
    "changes",
    [{}, {"serial": 4}, {"owner": "b", "nudges": (), "paused": True}, {"last_heard_at": NOW}],
    ids=["none", "one", "several", "a moment"],
)
def test_it_is_the_same_value(changes: dict[str, object]) -> None:
    before = repr(SEARCH)
    found = replace(SEARCH, **changes)  # type: ignore[arg-type]
    assert found == dataclasses.replace(SEARCH, **changes)  # type: ignore[arg-type]
    assert type(found) is JobSearch and hash(found) == hash(dataclasses.replace(found))
    assert repr(SEARCH) == before and found is not SEARCH


def test_a_field_that_does_not_exist_is_refused() -> None:
    with pytest.raises(TypeError):
        replace(SEARCH, serail=4)  # type: ignore[call-arg]
    with pytest.raises(dataclasses.FrozenInstanceError):
        replace(SEARCH, serial=4).serial = 5  # type: ignore[misc]


def test_what_was_kept_beside_the_fields_stays_behind() -> None:
    value = WithMore(1)
    value.__dict__["sum"] = 3
    assert replace(value, a=5).__dict__ == {"a": 5, "b": 2}


def test_a_class_that_checks_its_fields_checks_them() -> None:
    assert replace(Checked(1), a=2) == Checked(2)
    with pytest.raises(ValueError, match="-1"):
        replace(Checked(1), a=-1)
