"""What holds for every test: where CI says so, random data is drawn the same way each time, so that red means a change."""

import os

from hypothesis import settings

settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")
