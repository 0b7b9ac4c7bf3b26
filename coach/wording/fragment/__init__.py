"""Turns what a user typed in a chat into phrases that fit inside a letter."""

from coach.wording.fragment.phrase import Phrase, plain_phrase, read_phrase, with_article

__all__ = ["Phrase", "plain_phrase", "read_phrase", "with_article"]
