"""Encryption at rest: AES-256-GCM with keys from AFTERWORD_KEY; the first seals, all of them open."""

import binascii
import os
from base64 import b64decode
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from storage.port import StorageTrouble
from storage.sentences import KEY_EMPTY

SEALED = b"AWS1"
"""First bytes of everything sealed; the number is that of the format salt + nonce + ciphertext with tag."""

KEY_BYTES, SALT_BYTES, NONCE_BYTES = 32, 16, 12
SCRYPT_N, SCRYPT_R, SCRYPT_P = 2**15, 8, 1
"""Cost of turning a passphrase into a key: some 80 ms and 32 MB, once a process and salt."""


class WrongKey(Exception):
    """None of the keys opens it."""


class Sealer:
    """`keys`: passphrases, or 32 bytes as base64, separated by commas. Raises StorageTrouble when there is
    none."""

    def __init__(self, keys: str) -> None:
        self._keys = tuple(key.strip() for key in keys.split(",") if key.strip())
        self._salt: bytes | None = None
        if not self._keys:
            raise StorageTrouble(KEY_EMPTY)

    def seal(self, data: bytes, context: str) -> bytes:
        """Salt + nonce + ciphertext; `context` is authenticated, not stored."""
        salt = self._salt = self._salt or os.urandom(SALT_BYTES)
        nonce = os.urandom(NONCE_BYTES)
        return salt + nonce + _cipher(self._keys[0], salt).encrypt(nonce, data, context.encode())

    def unseal(self, sealed: bytes, context: str) -> bytes:
        """Raises WrongKey. Takes over the salt it meets first, so that a store has few of them to derive."""
        salt, nonce = sealed[:SALT_BYTES], sealed[SALT_BYTES : SALT_BYTES + NONCE_BYTES]
        for key in self._keys:
            try:
                data = _cipher(key, salt).decrypt(nonce, sealed[SALT_BYTES + NONCE_BYTES :], context.encode())
            except InvalidTag:
                continue
            self._salt = self._salt or salt
            return data
        raise WrongKey


@lru_cache(maxsize=256)
def _cipher(key: str, salt: bytes) -> AESGCM:
    return AESGCM(_raw(key) or Scrypt(salt, KEY_BYTES, SCRYPT_N, SCRYPT_R, SCRYPT_P).derive(key.encode()))


def _raw(key: str) -> bytes | None:
    """The 32 bytes that base64 stands for; None: it is a passphrase."""
    try:
        raw = b64decode(key.replace("-", "+").replace("_", "/"), validate=True)
    except (binascii.Error, ValueError):
        return None
    return raw if len(raw) == KEY_BYTES else None
