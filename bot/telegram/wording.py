"""The few sentences that Telegram itself needs."""

POINTER = "I keep job searches private, so I only talk in our own chat: {link}"
"""In a group or channel."""
REFUSED = (
    "Telegram does not accept TELEGRAM_BOT_TOKEN. Open @BotFather in Telegram, send /mybots, choose your bot, "
    "tap API Token, and put what it shows into .env as TELEGRAM_BOT_TOKEN=..."
)
AWAY = "Telegram cannot be reached just now ({why}). Afterword goes on trying."
OTHER_POLLER = (
    "Another program fetches this bot's messages with the same TELEGRAM_BOT_TOKEN. Stop it, or make a second "
    "bot with @BotFather; until then some messages do not arrive here."
)
