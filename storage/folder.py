"""Where everything lies in the folder of the TinyDB store."""

from dataclasses import dataclass
from pathlib import Path
from string import ascii_lowercase, digits
from urllib.parse import unquote

SUFFIX = ".json"
SAFE = frozenset(ascii_lowercase + digits + "-_")


@dataclass(frozen=True, slots=True)
class Folder:
    """people/ (a file each), previous/ (the version before), damaged/ (set aside), index files, saved.*.log
    (what is in no file yet), shared.json, lock."""

    root: Path

    @property
    def people(self) -> Path:
        return self.root / "people"

    @property
    def previous(self) -> Path:
        return self.root / "previous"

    @property
    def damaged(self) -> Path:
        return self.root / "damaged"

    @property
    def shared(self) -> Path:
        return self.root / "shared.json"

    @property
    def shared_before(self) -> Path:
        return self.root / "shared.previous.json"

    def person(self, owner: str) -> Path:
        return self.people / file_name(owner)

    def person_before(self, owner: str) -> Path:
        return self.previous / file_name(owner)

    def set_aside(self, owner: str) -> list[Path]:
        """Damaged files of this person, oldest first."""
        name = file_name(owner)
        return sorted(p for p in self.damaged.glob("*") if p.name.partition("~")[0] == name)

    def next_aside(self, owner: str) -> Path:
        return self.damaged / f"{file_name(owner)}~{len(self.set_aside(owner)) + 1}"

    def make(self) -> None:
        for folder in (self.root, self.people, self.previous, self.damaged):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def file_name(owner: str) -> str:
    """Safe on every file system: nothing climbs out of the folder, nothing differs by upper case alone."""
    return "".join(c if c in SAFE else _escaped(c) for c in owner) + SUFFIX


def owner_of(name: str) -> str:
    plain = name.removesuffix(SUFFIX)
    return unquote(plain) if "%" in plain else plain


def _escaped(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode())
