"""Words that are no names, so that a capital letter at the start of a message says nothing."""

from coach.wording.fragment.closed import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    JOINERS,
    PREPOSITIONS,
    PRONOUN_SUBJECTS,
    WH,
)
from coach.wording.fragment.inflect import third
from coach.wording.fragment.nouns import HUMANS, MASS, NOUNS
from coach.wording.fragment.proper import MONTHS_AND_DAYS, TECH
from coach.wording.fragment.verbs import BARE_VERBS, MAYBE_VERBS, PAST, STATIVE, VERBS

COMMON = frozenset().union(
    *(PRONOUN_SUBJECTS, AUXILIARIES, DETERMINERS, PREPOSITIONS, WH, ADVERBS, JOINERS, VERBS, MAYBE_VERBS),
    *(BARE_VERBS, STATIVE, PAST, HUMANS, NOUNS, MASS - frozenset(TECH) - frozenset(MONTHS_AND_DAYS)),
    {third(v) for v in BARE_VERBS},
)
"""Words that are no names, so that a capital letter at the start of a message says nothing."""
