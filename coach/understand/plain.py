"""Names without their accents: José is a Jose."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=2048)
def plain(word: str) -> str:
    """Without accents: José is a Jose."""
    return (
        word
        if word.isascii()
        else unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode() or word
    )
