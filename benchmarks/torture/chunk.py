"""What one chunk of fuzzed updates brought to light."""

from dataclasses import dataclass, field


@dataclass
class Found:
    platform: str
    seed: int
    updates: int = 0
    asked: int = 0
    """Of these deserved an answer."""
    unanswered: list[str] = field(default_factory=list)
    exceptions: dict[str, int] = field(default_factory=dict)
    slow: list[str] = field(default_factory=list)
    longest: int = 0
    """Characters of the longest message shown."""
    seconds: float = 0.0
    megabytes: int = 0
    """Most that the process ever held."""
