"""Every setting there is and what it is set to; of secrets only that they are set."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from pydantic import SecretStr

from bot.settings import Settings

HIDDEN = "***"
UNSET = "not set"
DEFAULT = " (default)"


def listing(settings: Settings) -> Iterator[str]:
    """ "AFTERWORD_PORT               8080 (default)", in the order of the documentation."""
    for name, field in Settings.model_fields.items():
        variable = str(field.validation_alias or name).upper()
        shown = _shown(getattr(settings, name))
        set_by_hand = name in settings.model_fields_set
        yield f"    {variable:<24} {shown}{'' if set_by_hand or shown == UNSET else DEFAULT}"


def _shown(value: object) -> str:
    if value is None:
        return UNSET
    if isinstance(value, SecretStr):
        return HIDDEN
    if isinstance(value, frozenset):
        return "*" if "*" in value else f"{len(value)} named"
    return without_password(str(value))


def without_password(address: str) -> str:
    """An address as it can be shown to others: no user, no password, no parameters (they may hold one too)."""
    if "://" not in address:
        return address
    try:
        parts = urlsplit(address)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return HIDDEN
    hidden = f"{HIDDEN}@" if parts.username or parts.password else ""
    return f"{parts.scheme}://{hidden}{parts.hostname or ''}{port}{parts.path}"
