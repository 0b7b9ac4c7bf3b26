"""Bots to measure, each as a process of its own: `python -m benchmarks.bots NAME PLATFORM URL FOLDER`.

`afterword`: the whole bot, durable writes included, without the pacing that the real platforms ask for.
`echo`: the fewest lines that answer on the same library, as its own documentation shows them."""

import asyncio
import sys
from pathlib import Path

from tests.servers.slack import APP_TOKEN, BOT_TOKEN
from tests.servers.telegram import TOKEN


async def afterword(platform: str, url: str, folder: Path) -> None:
    from bot.garbage import calm
    from bot.sending.pacer import UNLIMITED
    from bot.slack import Slack
    from bot.telegram import Telegram
    from tests.service.stage import Wall, running

    made = (
        Telegram(TOKEN, url, limits=UNLIMITED)
        if platform == "telegram"
        else Slack(BOT_TOKEN, APP_TOKEN, f"{url}/api/", limits=UNLIMITED)
    )
    async with running(folder, made, wall=Wall()):
        calm()
        await asyncio.Event().wait()


def echo_telegram(url: str) -> None:
    from telegram import Update
    from telegram.ext import Application, ContextTypes, MessageHandler, filters

    async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        if update.message:
            await update.message.reply_text(update.message.text or "")

    app = Application.builder().token(TOKEN).base_url(f"{url}/bot").build()
    app.add_handler(MessageHandler(filters.ALL, echo))
    app.run_polling()


async def echo_slack(url: str) -> None:
    from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
    from slack_bolt.async_app import AsyncApp
    from slack_sdk.web.async_client import AsyncWebClient

    app = AsyncApp(client=AsyncWebClient(token=BOT_TOKEN, base_url=f"{url}/api/"))

    @app.event("message")
    async def echo(event, say) -> None:  # type: ignore[no-untyped-def]
        await say(event["text"])

    handler = AsyncSocketModeHandler(app, APP_TOKEN)
    await handler.start_async()


if __name__ == "__main__":
    name, platform, url, folder = sys.argv[1:]
    if name == "afterword":
        asyncio.run(afterword(platform, url, Path(folder)))
    elif platform == "telegram":
        echo_telegram(url)
    else:
        asyncio.run(echo_slack(url))
