"""Every sentence of the bot, wherever it stands in the code, is in its voice."""

import pytest

from tests.handlers.said import sentences
from tests.voice import voice_faults

SAID = [(name, line) for name, said in sentences().items() for line in said]


def test_they_are_all_found() -> None:
    files = {name.split("/")[0] for name, _ in SAID}
    assert files == {"handlers", "bot", "coach"} and len(SAID) > 600


@pytest.mark.parametrize("name", sorted({name for name, _ in SAID}))
def test_nothing_is_out_of_voice(name: str) -> None:
    found = {line: [a.rule for a in voice_faults(line)] for file, line in SAID if file == name}
    assert not {line: rules for line, rules in found.items() if rules}
