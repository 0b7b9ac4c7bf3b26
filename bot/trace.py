"""Where an error came from, for the log: never its own words, which may quote what somebody wrote."""

import traceback

FRAMES = 5


def where(error: BaseException) -> str:
    """ "OSError in save (tinydb.py:41) < hear (service.py:50)", innermost first."""
    frames = traceback.extract_tb(error.__traceback__)[-FRAMES:]
    places = [f"{f.name} ({f.filename.rsplit('/', 1)[-1]}:{f.lineno})" for f in reversed(frames)]
    return f"{type(error).__name__} in {' < '.join(places)}"
