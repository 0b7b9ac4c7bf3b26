"""Whether somebody is being heard just now: answers come before nudges."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class Hearing:
    def __init__(self) -> None:
        self._now = 0
        self._quiet = asyncio.Event()
        self._quiet.set()

    @contextmanager
    def somebody(self) -> Iterator[None]:
        self._now += 1
        self._quiet.clear()
        try:
            yield
        finally:
            self._now -= 1
            if not self._now:
                self._quiet.set()

    async def over(self, patience: float) -> None:
        """Returns when nobody is being heard, or after `patience` seconds."""
        if self._now:
            try:
                await asyncio.wait_for(self._quiet.wait(), patience)
            except TimeoutError:
                return
