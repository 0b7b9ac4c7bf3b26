"""Message catalogues (gettext .po, read with Babel): the short phrases around a draft in the language it is written in.

A language is one folder of `templates/` and one `locale/<language>/wording.po`; English needs no catalogue."""

from collections.abc import Callable
from functools import lru_cache
from importlib.resources import files
from io import BytesIO

from babel.messages.pofile import read_po

Say = Callable[..., str]


def phrases(locale: str) -> Say:
    """say(phrase, context=None): the phrase in the locale's language, or as it is."""
    catalogue = _catalogue(locale.split("_")[0])

    def say(phrase: str, context: str | None = None) -> str:
        return catalogue.get((context, phrase), phrase)

    return say


@lru_cache(maxsize=32)
def _catalogue(language: str) -> dict[tuple[str | None, str], str]:
    place = files(__package__).joinpath("locale", language, "wording.po")
    if not place.is_file():
        return {}
    messages = read_po(BytesIO(place.read_bytes()), locale=language)
    return {(m.context, str(m.id)): str(m.string) for m in messages if m.id and m.string}
