"""Turns what a user typed in a chat into phrases that fit inside a letter."""

from coach.wording.fragment.article import with_article
from coach.wording.fragment.phrase import Phrase
from coach.wording.fragment.reading import plain_phrase, read_phrase

__all__ = ["Phrase", "plain_phrase", "read_phrase", "with_article"]
