"""Whether the language model for polishing drafts answers, where one is set."""

import aiohttp

from bot.checks.finding import Finding
from bot.checks.listing import without_password
from bot.polish import unavailable
from bot.settings import Settings, secret

SECONDS = 8.0
OFF = "Polish: off (AFTERWORD_LLM_URL is not set); drafts are complete without it"
REFUSED = "Polish: {url} does not accept AFTERWORD_LLM_KEY. Put the key it gave you into .env."
ODD = "Polish: {url} answers {status} to /models. AFTERWORD_LLM_URL usually ends in /v1."
AWAY = "Polish: {url} cannot be reached ({why}). Check AFTERWORD_LLM_URL; drafts stay as they are meanwhile."


async def check_model(settings: Settings) -> Finding:
    """Asks for the list of models: no draft leaves the machine."""
    if settings.llm_url is None:
        return Finding(True, OFF)
    if missing := unavailable():
        return Finding(False, f"Polish: {missing}")
    url, key = without_password(settings.llm_url), secret(settings.llm_key)
    try:
        status = await _status(settings.llm_url.rstrip("/") + "/models", key)
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        return Finding(False, AWAY.format(url=url, why=type(error).__name__))
    if status in (401, 403):
        return Finding(False, REFUSED.format(url=url))
    return Finding(status == 200, f"Polish: {url}" if status == 200 else ODD.format(url=url, status=status))


async def _status(address: str, key: str | None) -> int:
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    timeout = aiohttp.ClientTimeout(total=SECONDS)
    async with (
        aiohttp.ClientSession(timeout=timeout, trust_env=True) as session,
        session.get(address, headers=headers, allow_redirects=False) as answer,
    ):
        return answer.status
