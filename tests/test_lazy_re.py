"""Patterns that wait to be compiled answer as compiled ones do, and a start does not wait for them."""

import re
import subprocess
import sys

import pytest

from coach import lazy_re

TEXT = "Ann rang, and ann wrote twice."


@pytest.mark.parametrize(
    "asked",
    [
        lambda p: p.search(TEXT, 3).span("who"),
        lambda p: p.match(TEXT).group(),
        lambda p: p.fullmatch(TEXT),
        lambda p: [m.start() for m in p.finditer(TEXT)],
        lambda p: p.findall(TEXT),
        lambda p: p.split(TEXT, maxsplit=1),
        lambda p: p.sub("Eva", TEXT, count=1),
        lambda p: (p.pattern, p.flags, p.groups, dict(p.groupindex)),
    ],
)
def test_answers_as_a_compiled_one_does(asked) -> None:  # type: ignore[no-untyped-def]
    waiting, compiled = (module.compile(r"\b(?P<who>ann)\b", re.I) for module in (lazy_re, re))
    assert asked(waiting) == asked(compiled) == asked(waiting)


def test_what_is_wrong_is_found_when_all_are_compiled() -> None:
    lazy_re.compile("(")
    with pytest.raises(re.error):
        lazy_re.compile_all()
    del lazy_re._MADE[-1]


def test_every_pattern_of_the_conversation_can_be_compiled() -> None:
    import handlers.route  # noqa: F401

    lazy_re.compile_all()
    assert len(lazy_re._MADE) > 1000


def test_loading_the_conversation_compiles_hardly_any() -> None:
    counts = "import handlers.route; from coach import lazy_re as l; print(sum('compiled' in vars(w) for w in l._MADE))"
    found = subprocess.run([sys.executable, "-c", counts], capture_output=True, text=True, check=True)
    assert int(found.stdout) < 20
