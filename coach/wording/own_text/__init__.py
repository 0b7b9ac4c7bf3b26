"""Changes the user's own text without rewording it: fewer sentences, spelt-out or shortened forms, another greeting."""

from coach.wording.own_text.less import Shortened, shortened
from coach.wording.own_text.manner import more_formal, warmer

__all__ = ["Shortened", "more_formal", "shortened", "warmer"]
