"""The site in this process, with a platform that is as open as a test wants it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.web.measured import Measured
from bot.web.metrics import Metrics
from bot.web.readiness import Readiness
from bot.web.site import Site
from storage import Storage, open_storage
from tests.web.people import Talker

KEY = "k" * 40


@dataclass
class Front:
    """Everything of one instance but the process."""

    site: Site
    client: TestClient
    metrics: Metrics
    readiness: Readiness
    platform: Measured
    talker: Talker
    storage: Storage

    async def metric(self, name: str, **labels: str) -> float | None:
        """As Prometheus reads it."""
        await self.client.get("/metrics")
        return self.metrics.registry.get_sample_value(f"afterword_{name}", labels)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture
async def front() -> AsyncIterator[Front]:
    storage, metrics, talker = await open_storage("memory:"), Metrics(), Talker()
    platform = Measured(talker, metrics)
    readiness = Readiness(storage, None, ("telegram",))
    site = Site(KEY, readiness, metrics)
    async with TestClient(TestServer(site.application())) as client:
        yield Front(site, client, metrics, readiness, platform, talker, storage)
    await storage.close()
