"""How employers' doings are told: one pattern for each piece of news, over words where every employer is "they", whoever of
them is known is "she", and whoever is new is "somebody"."""

import re

from coach.understand.phrases import Phrases
from handlers.news.chosen_words import OFFERED
from handlers.news.of_people_words import AWAY, BOUNCED, DESK, GONE, NO_CALLS, SUCCEEDED
from handlers.news.outcome_words import HELD, KIND, REJECTED, STEPPED_BACK
from handlers.news.wait_words import DECIDES, DELAYED, SILENT
from handlers.news.wish_words import BACK_AGAIN, CALLED_OFF, INVITED, LASTED, WANTED

TABLE: tuple[tuple[str, Phrases], ...] = tuple(
    (name, Phrases("|".join(rows), re.I))
    for name, rows in (
        ("bounced", BOUNCED), ("gone", GONE), ("succeeded", SUCCEEDED), ("away", AWAY), ("hold", HELD),
        ("rejected", REJECTED), ("no_calls", NO_CALLS), ("offer", OFFERED), ("invited", BACK_AGAIN), ("wanted", WANTED), ("invited", INVITED),
        ("silent", SILENT), ("desk", DESK), ("delayed", DELAYED), ("decides", DECIDES), ("kind", KIND), ("lasted", LASTED), ("called_off", CALLED_OFF), ("stepped_back", STEPPED_BACK),
    )
)  # fmt: skip
"""In the order of weight: the first that fits."""
