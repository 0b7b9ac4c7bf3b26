"""What the bot shows under fire: nothing of its insides, and nothing longer than a message may be."""

import re
from collections import Counter

CAPS = {"telegram": 4096, "slack": 4000}
"""Characters of one message."""
INSIDES = re.compile(
    r"Traceback \(most recent|File \"[^\"]+\", line \d+|\b[a-z_]+\.py\b|\b(?:Key|Type|Value|Index|Attribute|Assertion)Error\b"
    r"|<[a-z_.]+ object at 0x|JobSearch\(|datetime\.datetime\("
)


class Looks:
    """Looks at every message that a platform is given."""

    def __init__(self, platform: str) -> None:
        self._cap = CAPS[platform]
        self.longest = 0
        self.faults: Counter[str] = Counter()

    def at(self, text: str) -> None:
        self.longest = max(self.longest, len(text))
        if len(text) > self._cap:
            self.faults[f"shown: {len(text)} characters"] += 1
        if found := INSIDES.search(text):
            self.faults[f"shown: {found[0][:80]}"] += 1
