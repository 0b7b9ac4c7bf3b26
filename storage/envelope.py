"""What stands in a file: JSON that any TinyDB can open, ending in a digest of itself, or the same sealed."""

from hashlib import blake2b

import msgspec

from storage.lines import to_json
from storage.port import StorageTrouble
from storage.sealing import SEALED, Sealer, WrongKey
from storage.sentences import KEY_NEEDED, KEY_WRONG
from storage.upgrades import Tables

DIGEST = 16
"""Bytes of BLAKE2b: against damage, not against an attacker (the sealed form withstands that one)."""

END = b"}\n"
"""Of a whole file."""


class Unreadable(Exception):
    """The bytes are not the ones that were written."""


class KeyTrouble(StorageTrouble):
    """Sealed with a key that is not there."""


def wrap(tables: Tables, sealer: Sealer | None = None, context: str = "") -> bytes:
    """One table a line; the last line holds the digest of all before it. `context` (the owner) must be the
    same when unwrapping, so that nobody can swap two sealed files."""
    lines = [to_json(name) + b":" + to_json(rows) for name, rows in tables.items()]
    return wrap_lines(lines, sealer, context)


def wrap_lines(lines: list[bytes], sealer: Sealer | None, context: str) -> bytes:
    """`wrap` for tables that are JSON already."""
    body = b"{" + b",\n".join(lines) + b",\n"
    return sealed(body + _last_line(body), sealer, context)


def unfinished(lines: list[bytes], sealer: Sealer | None, context: str) -> bytes:
    """`wrap_lines` but for the digest, where the reader has another check until it is `finished`."""
    return wrap_lines(lines, sealer, context) if sealer else b"{" + b",\n".join(lines) + b",\n"


def finished(data: bytes) -> bytes:
    """What was `unfinished`, or the same as it came."""
    return data if data.startswith(SEALED) or data.endswith(END) else data + _last_line(data)


def unwrap(data: bytes, sealer: Sealer | None = None, context: str = "") -> Tables:
    """Raises Unreadable for damaged bytes, StorageTrouble for intact ones that need another key."""
    tables = msgspec.json.decode(opened(data, sealer, context), type=Tables)
    del tables["digest"]
    return tables


def opened(data: bytes, sealer: Sealer | None, context: str) -> bytes:
    """The JSON in it, known to be whole. Raises like `unwrap`."""
    plain = unsealed(data, sealer, context)
    body, _, _ = plain.rpartition(b'"digest":')
    if plain != body + _last_line(body):
        raise Unreadable
    return plain


def sealed(data: bytes, sealer: Sealer | None, context: str) -> bytes:
    """As it is without a sealer; else SEALED, a digest (so that damage is not mistaken for a wrong key),
    ciphertext."""
    if sealer is None:
        return data
    hidden = sealer.seal(data, context)
    return SEALED + digest(hidden) + hidden


def unsealed(data: bytes, sealer: Sealer | None, context: str) -> bytes:
    """Unsealed bytes pass as they are, so that encryption can be turned on at any time."""
    if not data.startswith(SEALED):
        return data
    head = len(SEALED) + DIGEST
    if data[len(SEALED) : head] != digest(data[head:]):
        raise Unreadable
    if sealer is None:
        raise KeyTrouble(KEY_NEEDED)
    try:
        return sealer.unseal(data[head:], context)
    except WrongKey as error:
        raise KeyTrouble(KEY_WRONG) from error


def digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=DIGEST).digest()


def _last_line(body: bytes) -> bytes:
    return b'"digest":{"1":{"blake2b":"%s"}}' % digest(body).hex().encode() + END
