"""Bot-wide values in a small TinyDB database of their own."""

from coach.model import SHAPE
from storage.envelope import Unreadable
from storage.files import plain_trouble
from storage.folder import Folder
from storage.person_file import SafeFile
from storage.port import Damaged, Shared
from storage.sealing import Sealer
from storage.sentences import SHARED_DAMAGED
from storage.upgrades import Tables, upgrade

CONTEXT = "shared"


class SharedFile:
    """Read once, kept in memory, written whole at each change."""

    def __init__(self, folder: Folder, sealer: Sealer | None) -> None:
        self._file = SafeFile(folder.shared, previous=folder.shared_before, sealer=sealer, context=CONTEXT)
        self._before = SafeFile(folder.shared_before, previous=None, sealer=sealer, context=CONTEXT)
        self.values: dict[str, Shared] = {}

    def read(self) -> None:
        """Raises Damaged when neither the file nor the version before it can be read."""
        with plain_trouble(self._file.path):
            tables = self._readable()
        rows = upgrade(tables).get("shared", {}).values() if tables else ()
        self.values = {row["name"]: Shared(row["value"], row["version"]) for row in rows}

    def write(self, values: dict[str, Shared]) -> None:
        rows = {
            str(n): {"name": name, "value": shared.value, "version": shared.version}
            for n, (name, shared) in enumerate(sorted(values.items()), 1)
        }
        with plain_trouble(self._file.path):
            self._file.write({"about": {"1": {"shape": SHAPE}}, "shared": rows})
        self.values = values

    def _readable(self) -> Tables | None:
        for file in (self._file, self._before):
            try:
                if tables := file.read():
                    return tables
            except Unreadable:
                continue
        if self._file.path.exists():
            raise Damaged(SHARED_DAMAGED.format(path=self._file.path))
        return None
