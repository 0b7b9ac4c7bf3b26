"""A question about the words alone, which many ask while one message is answered: worked out once for the same words."""

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

KEPT = 64
"""Answers to each question: a message, its sentences, and those of whoever speaks at the same moment."""


def asked_again(question: Callable[P, T]) -> Callable[P, T]:
    """Only for what depends on nothing but its arguments, which are short to compare."""
    return lru_cache(maxsize=KEPT)(question)  # type: ignore[return-value]  # which takes the same arguments
