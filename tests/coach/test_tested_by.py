"""Every rule of the founding articles names the test that proves it, and that test is there."""

import ast
from functools import cache
from pathlib import Path

import pytest

from coach.founding import HOMES
from tests.coach.tested_by import TESTED_BY

TESTS = Path(__file__).parents[1]


@cache
def found_in(file: str) -> frozenset[str]:
    tree = ast.parse((TESTS / f"{file}.py").read_text(encoding="utf-8"))
    return frozenset(n.name for n in tree.body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))


@pytest.mark.parametrize("rule", sorted(HOMES))
def test_the_rule_has_a_test(rule: int) -> None:
    file, _, name = TESTED_BY[rule].partition("::")
    assert name in found_in(file), TESTED_BY[rule]


def test_no_rule_is_made_up() -> None:
    assert sorted(TESTED_BY) == sorted(HOMES)
