"""The world of most tests of the guard: the story of February, where calls and texts are welcome."""

import pytest

from tests.coach.february import february
from tests.coach.world import World


@pytest.fixture
def w() -> World:
    return february(calls_welcome=True, texts_welcome=True)
