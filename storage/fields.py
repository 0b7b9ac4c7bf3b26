"""Notices when stored data has fields that this version does not know, so that none is ever dropped in
silence."""

from dataclasses import fields, is_dataclass
from hashlib import blake2b
from typing import Any, get_args, get_type_hints

from coach.model import JobSearch


def fingerprint(root: type = JobSearch) -> str:
    """Short digest of every field name and type reachable from `root`: the same in every process of one
    release."""
    lines: dict[type, str] = {}
    _describe(root, lines)
    return blake2b("\n".join(sorted(lines.values())).encode(), digest_size=8).hexdigest()


def _describe(kind: Any, lines: dict[type, str]) -> None:
    if isinstance(kind, type) and is_dataclass(kind):
        if kind in lines:
            return
        hints = get_type_hints(kind)
        lines[kind] = f"{kind.__name__}: " + ", ".join(f"{f.name} {hints[f.name]!r}" for f in fields(kind))
        for hint in hints.values():
            _describe(hint, lines)
    for part in get_args(kind):
        _describe(part, lines)


def unknown(stored: Any, understood: Any, path: str = "") -> str | None:
    """Path of the first field that is in `stored` and was not `understood`; None when all were."""
    if isinstance(stored, dict) and isinstance(understood, dict):
        for name, value in stored.items():
            here = f"{path}.{name}" if path else str(name)
            if name not in understood:
                return here
            if found := unknown(value, understood[name], here):
                return found
    if isinstance(stored, list) and isinstance(understood, list | tuple):
        for one, other in zip(stored, understood, strict=False):
            if found := unknown(one, other, path):
                return found
    return None
