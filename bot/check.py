"""afterword check: says for every setting and platform whether it works, and how to mend it."""

from bot.platform import PlatformTrouble
from bot.run import platforms
from bot.settings import Settings, secret
from storage import StorageTrouble, open_storage


async def check(settings: Settings) -> int:
    """Exit status 0 when everything that is configured works."""
    results = [await _storage(settings), *await _platforms(settings), _access(settings)]
    for good, text in results:
        print(f"{'ok ' if good else 'NO '} {text}")
    return 0 if all(good for good, _ in results) else 1


async def _storage(settings: Settings) -> tuple[bool, str]:
    where = "PostgreSQL" if settings.on_postgres else settings.storage
    try:
        storage = await open_storage(settings.storage, key=secret(settings.key), read_only=True)
    except StorageTrouble as trouble:
        return False, f"Storage: {trouble}"
    people, trouble_text = 0, ""
    try:
        async for owner in storage.owners():
            await storage.load(owner)
            people += 1
    except StorageTrouble as trouble:
        trouble_text = str(trouble)
    finally:
        await storage.close()
    sealed = ", sealed" if settings.key else ""
    return not trouble_text, trouble_text or f"Storage: {where}{sealed}; {people} readable"


async def _platforms(settings: Settings) -> list[tuple[bool, str]]:
    found = platforms(settings, "run")
    if not found:
        return [(True, "Platforms: none in .env, so `make run` is the terminal chat. docs/telegram.md and docs/slack.md show how.")]
    rows: list[tuple[bool, str]] = []
    for platform in found.values():
        try:
            rows.append((True, f"{platform.name.capitalize()}: {await platform.start()}"))
        except PlatformTrouble as trouble:
            rows.append((False, str(trouble)))
        finally:
            await platform.close()
    return rows


def _access(settings: Settings) -> tuple[bool, str]:
    if settings.allowed_users is None:
        return True, "Access: whoever sends the one-time code that start-up prints; AFTERWORD_ALLOWED_USERS names people instead"
    if "*" in settings.allowed_users:
        return True, "Access: open to everybody (AFTERWORD_ALLOWED_USERS=*)"
    return True, f"Access: {len(settings.allowed_users)} in AFTERWORD_ALLOWED_USERS"
