"""What Prometheus is told: counts and times, by platform; never who, never what."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot.platform import SendFailed

CONTENT_TYPE = CONTENT_TYPE_LATEST
BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Seconds; a decision with its durable save takes some milliseconds."""


class Metrics:
    """One set per `serve`, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self.heard = self._counter("messages_heard", "Messages and taps saved.", "platform")
        self.unheard = self._counter(
            "messages_unheard", "Could not be saved; the platform repeats.", "platform"
        )
        self.sent = self._counter("messages_sent", "Messages the platform took.", "platform", "lane")
        self.failed = self._counter(
            "messages_failed", "Tries that failed, by what follows.", "platform", "why"
        )
        self.requests = self._counter("http_requests", "Answers given over HTTP.", "door", "status")
        self.decision = self._histogram("decision_seconds", "From hearing to saved.")
        self.sending = self._histogram(
            "send_seconds", "From handing over to the platform's id, pacing included."
        )
        self.waiting = self._gauge(
            "outbox_waiting", "Messages waiting for their turn to be sent.", "platform"
        )
        self.up = self._gauge("platform_up", "1 once the platform has accepted the bot.", "platform")
        self.lateness = self._gauge(
            "next_due_lateness_seconds", "How long the earliest due person has waited."
        )

    def text(self) -> bytes:
        return generate_latest(self.registry)

    def _counter(self, name: str, text: str, *labels: str) -> Counter:
        return Counter(f"afterword_{name}", text, labels, registry=self.registry)

    def _gauge(self, name: str, text: str, *labels: str) -> Gauge:
        return Gauge(f"afterword_{name}", text, labels, registry=self.registry)

    def _histogram(self, name: str, text: str) -> Histogram:
        return Histogram(f"afterword_{name}", text, ("platform",), buckets=BUCKETS, registry=self.registry)


def why(failure: SendFailed) -> str:
    """gone (this person cannot be reached), refused, uncertain (it may have arrived), or later (tried again)."""
    if failure.gone:
        return "gone"
    if failure.permanent:
        return "refused"
    return "uncertain" if failure.ambiguous else "later"
