""" "Interview over sir", "out! phew", said to "How did it go?": that it is behind one, and nothing else."""

from coach import lazy_re as re
from coach.understand.wordlist import word_set

ENDED = word_set(
    "over done finished out through completed complete ended phew whew pfew uff puh finish survived hung off"
)
"""One of these says it."""
BESIDE = word_set(
    """a an the my our this that it it's its is was has have i i'm im am we just now finally already at last of there here with and so ok okay well right yes yep all
    interview call meeting chat screen round one thing sir madam mam ma'am maam bro man mate dude guys hi hello hey god thank thanks goodness lord
    that's thats i've ive long glad happy relieved free back home outside again wow oh ah lol haha today for me it'll be been got made by done
    ran took lasted went on longer than planned expected bit little late early came left walked up zoom teams phone
    good great fine nice pretty very really quite alright smooth"""
)
"""Words that add nothing to it."""
FEW = 9
"""Words."""
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def told(text: str) -> bool:
    words = [w.casefold().replace("’", "'") for w in WORD.findall(text)]
    if not 0 < len(words) <= FEW or "?" in text or any(c.isdigit() for c in text):
        return False
    return any(w in ENDED for w in words) and all(w in ENDED or w in BESIDE for w in words)
