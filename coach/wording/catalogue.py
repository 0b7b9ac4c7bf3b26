"""All wordings there are: one template file each, found by language, message kind and channel."""

from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import cast, get_args

from coach.model import DraftChannel

SUFFIX = ".txt"
_ORDER: tuple[DraftChannel, ...] = get_args(DraftChannel)


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One file: `templates/<language>/<kind>/<channel>/<name>.txt`, a header, a line `---`, the text."""

    id: str
    """Stable: "thank_you/email/walked_through"; other languages than English in front."""
    language: str
    kind: str
    channel: DraftChannel
    angle: str
    needs: tuple[str, ...]
    """Facts (or situations) without which it would have nothing to say."""
    subjects: tuple[str, ...]
    """Best first; one that lacks a fact, or is too long, gives way to the next."""
    source: str
    short: bool = False
    """Made for little to say: first when no detail was told, last when there is much."""


def templates_for(language: str, kind: str, channel: DraftChannel) -> tuple[Template, ...]:
    """In the order of their names; empty when there are none."""
    return _BY_PLACE.get((language, kind, channel), ())


def _load() -> tuple[Template, ...]:
    root = files(__package__).joinpath("templates")
    found: list[Template] = []
    for language in _folders(root):
        for kind in _folders(language):
            for channel in _folders(kind):
                place = (language.name, kind.name, cast(DraftChannel, channel.name))
                found += [_parse(file, *place) for file in channel.iterdir() if file.name.endswith(SUFFIX)]
    return tuple(sorted(found, key=lambda t: t.id))


def _parts() -> dict[str, str]:
    """Sentences several wordings share: `templates/<language>/_<name>.txt`, included as "<language>/_<name>"."""
    root = files(__package__).joinpath("templates")
    shared = (
        (f"{lang.name}/{p.name.removesuffix(SUFFIX)}", p) for lang in _folders(root) for p in lang.iterdir()
    )
    return {
        name: p.read_text(encoding="utf-8") for name, p in shared if p.name.startswith("_") and p.is_file()
    }


def _folders(place: Traversable) -> list[Traversable]:
    inside = (p for p in place.iterdir() if p.is_dir() and not p.name.startswith(("_", ".")))
    return sorted(inside, key=lambda p: p.name)


def _parse(file: Traversable, language: str, kind: str, channel: DraftChannel) -> Template:
    head, _, source = file.read_text(encoding="utf-8").partition("\n---\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    name = file.name.removesuffix(SUFFIX)
    prefix = "" if language == "en" else f"{language}/"
    return Template(
        id=f"{prefix}{kind}/{channel}/{name}",
        language=language,
        kind=kind,
        channel=channel,
        angle=fields["angle"],
        needs=tuple(fields.get("needs", "").split()),
        subjects=tuple(s.strip() for s in fields.get("subject", "").split(" | ") if s.strip()),
        source=source,
        short=fields.get("size") == "short",
    )


def _places() -> dict[tuple[str, str, DraftChannel], tuple[Template, ...]]:
    places: dict[tuple[str, str, DraftChannel], tuple[Template, ...]] = {}
    for template in TEMPLATES:
        place = (template.language, template.kind, template.channel)
        places[place] = (*places.get(place, ()), template)
    return places


def _channels() -> dict[str, tuple[DraftChannel, ...]]:
    kinds = sorted({t.kind for t in TEMPLATES})
    return {k: tuple(c for c in _ORDER if ("en", k, c) in _BY_PLACE) for k in kinds}


TEMPLATES = _load()
PARTS = MappingProxyType(_parts())
BY_ID = MappingProxyType({t.id: t for t in TEMPLATES})
_BY_PLACE = _places()
CHANNELS = MappingProxyType(_channels())
"""Message kind -> channels it is offered on, e-mail first (rule book 4.5)."""


ALIASES = MappingProxyType({"reply_due": "reply"})
"""Nudge kind -> the message kind it is worded as."""


def channels_for(kind: str) -> tuple[DraftChannel, ...]:
    """Empty for a kind that is no message."""
    return CHANNELS.get(ALIASES.get(kind, kind), ())
