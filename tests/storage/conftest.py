"""Every store behind one fixture: what the suite says of one, it says of all."""

from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from storage import Storage, open_storage

Opener = Callable[[], Coroutine[Any, Any, Storage]]
STORES = {
    "memory": ("memory:", None),
    "tinydb": ("{folder}", None),
    "tinydb-sealed": ("{folder}", "correct horse battery staple"),
}


@pytest.fixture(params=STORES)
def opener(request: pytest.FixtureRequest, tmp_path: Path) -> Opener:
    """Opens the same store each time."""
    url, key = STORES[request.param]
    return lambda: open_storage(url.format(folder=tmp_path / "data"), key=key)


@pytest.fixture
async def store(opener: Opener) -> AsyncIterator[Storage]:
    opened = await opener()
    yield opened
    await opened.close()
