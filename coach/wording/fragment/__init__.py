"""Turns what a user typed in a chat into phrases that fit inside a letter."""

from coach.wording.fragment.phrase import Phrase, read_phrase, with_article

__all__ = ["Phrase", "read_phrase", "with_article"]
