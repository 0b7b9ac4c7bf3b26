"""Brings a PostgreSQL database up to date: numbered files, each applied once, by one instance at a time."""

from importlib.resources import files

import asyncpg

from storage.port import StorageTrouble
from storage.sentences import NEWER_DATA

LOCK = 4_871_120_265
"""Of the advisory lock under which migrations run; any number that nobody else uses."""

NUMBERS = "create table if not exists afterword_migrations (number int primary key, applied_at timestamptz)"
LAST = "select coalesce(max(number), 0) from afterword_migrations"
APPLIED = "insert into afterword_migrations values ($1, now())"


def migrations() -> dict[int, str]:
    """Number -> SQL, of all `NNNN_name.sql` files."""
    folder = files("storage").joinpath("migrations")
    scripts = sorted((file for file in folder.iterdir() if file.name.endswith(".sql")), key=lambda f: f.name)
    return {int(script.name.partition("_")[0]): script.read_text("utf-8") for script in scripts}


async def migrate(connection: asyncpg.Connection) -> None:
    """All of it or nothing. Raises StorageTrouble when a newer Afterword was here."""
    known = migrations()
    async with connection.transaction():
        await connection.execute("select pg_advisory_xact_lock($1)", LOCK)
        await connection.execute(NUMBERS)
        last = await connection.fetchval(LAST)
        if last > max(known):
            raise StorageTrouble(NEWER_DATA)
        for number, sql in known.items():
            if number > last:
                await connection.execute(sql)
                await connection.execute(APPLIED, number)
