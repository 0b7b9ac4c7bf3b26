"""Every store behind one fixture: what the suite says of one, it says of all."""

from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from storage import Storage, open_storage
from tests.storage.server import fresh_schema

Opener = Callable[[], Coroutine[Any, Any, Storage]]
KEY = "correct horse battery staple"
STORES = {
    "memory": ("memory:", None),
    "tinydb": ("folder", None),
    "tinydb-sealed": ("folder", KEY),
    "postgres": ("postgres", None),
    "postgres-sealed": ("postgres", KEY),
}


@pytest.fixture(params=STORES)
async def opener(request: pytest.FixtureRequest, tmp_path: Path) -> Opener:
    """Opens the same store each time."""
    kind, key = STORES[request.param]
    url = {"folder": str(tmp_path / "data")}.get(kind, kind)
    if kind == "postgres":
        url = await fresh_schema()
    return lambda: open_storage(url, key=key)


@pytest.fixture
async def store(opener: Opener) -> AsyncIterator[Storage]:
    opened = await opener()
    yield opened
    await opened.close()
