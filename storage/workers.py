"""Threads for what waits on the disk, and work that is carried to its end whatever becomes of its caller."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")

THREADS = 8
"""Saves of different people that may wait for the disk at the same time."""


class Workers:
    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(THREADS, "afterword-storage")
        self._under_way: set[asyncio.Future[Any]] = set()

    def start(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> asyncio.Future[T]:
        """In a thread; several may await it, each behind a shield."""
        work = partial(function, *args, **kwargs)
        done = asyncio.get_running_loop().run_in_executor(self._threads, work)
        self._under_way.add(done)
        done.add_done_callback(self._ended)
        return done

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """In a thread."""
        return await self.start(function, *args, **kwargs)

    async def finish(self, work: Coroutine[Any, Any, T]) -> T:
        """Goes on even if the caller is cancelled: a file written is a file indexed."""
        return await asyncio.shield(self.begin(work))

    def begin(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._ended)
        return task

    async def all_done(self) -> None:
        while self._under_way:
            await asyncio.wait(self._under_way)

    def stop(self) -> None:
        self._threads.shutdown()

    def _ended(self, task: asyncio.Future[Any]) -> None:
        self._under_way.discard(task)
        if not task.cancelled():
            task.exception()  # fetched here as well: the caller may be gone
