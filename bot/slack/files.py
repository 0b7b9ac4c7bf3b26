"""Documents that people share with the bot on Slack."""

import logging
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.intake import MAX_FILE, clean_name, readable
from handlers.message import Attachment

SECONDS = 10.0

log = logging.getLogger(__name__)


class Files:
    """The bot's token goes to Slack's own hosts only, whatever a message says."""

    def __init__(self, session: aiohttp.ClientSession, token: str, api_url: str) -> None:
        self._session = session
        self._token = token
        self._api_host = urlsplit(api_url).netloc

    async def first(self, event: dict[str, Any]) -> Attachment | None:
        """The first document that can be read; None where there is none, or it cannot be had."""
        for file in event.get("files") or ():
            name, mime = clean_name(file.get("name") or ""), file.get("mimetype") or ""
            url = file.get("url_private_download") or file.get("url_private") or ""
            if readable(name, mime, file.get("size") or 0) and self._trusted(url):
                content = await self._fetch(url)
                return None if content is None else Attachment(name=name, content=content, mime=mime)
        return None

    def _trusted(self, url: str) -> bool:
        parts = urlsplit(url)
        host = parts.hostname or ""
        theirs = host == "slack.com" or host.endswith((".slack.com", ".slack-gov.com"))
        return parts.netloc == self._api_host or (parts.scheme == "https" and theirs)

    async def _fetch(self, url: str) -> bytes | None:
        headers = {"Authorization": f"Bearer {self._token}"}
        timeout = aiohttp.ClientTimeout(total=SECONDS)
        try:
            async with self._session.get(
                url, headers=headers, timeout=timeout, allow_redirects=False
            ) as answer:
                content = bytearray()
                async for chunk in answer.content.iter_chunked(65536):
                    content += chunk
                    if len(content) > MAX_FILE:
                        return None
                return bytes(content) if answer.status == 200 else None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            log.info("Slack: a document could not be fetched (%s)", type(error).__name__)
            return None
