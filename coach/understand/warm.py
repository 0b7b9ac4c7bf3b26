"""Everything that reading loads on first use, loaded now: a service calls this once at its start."""

from datetime import UTC, datetime

from coach import lazy_re
from coach.understand.gist.model import learned as gist_learned
from coach.understand.grammar.passes import CASCADE
from coach.understand.mask import find_addresses
from coach.understand.other_tongues import names as foreign_names
from coach.understand.phrases import find_needs
from coach.understand.pipeline import understand_text
from coach.understand.reading import Known
from coach.understand.slots.linear import MODELS, fields, learned

SAMPLE = "Interview at Acme on Tuesday 3pm PT with Dana Lee, dana@acme.com, +1 415 555 2671"


def warm() -> None:
    """Some tenths of a second; afterwards the first message takes no longer than any other."""
    lazy_re.compile_all()
    find_needs()
    for step in CASCADE:
        step.compile()
    gist_learned()
    for name in MODELS:
        learned(name)
    for model in (fields(), learned("intents"), learned("dates")):
        model.pack()
    foreign_names()
    find_addresses(SAMPLE, "US")
    understand_text(SAMPLE, datetime(2026, 1, 5, 9, tzinfo=UTC), "UTC", "en_US", Known())
