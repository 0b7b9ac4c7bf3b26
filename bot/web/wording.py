"""What `afterword serve` says to the operator."""

NO_PLATFORM = (
    "serve needs a platform: put TELEGRAM_BOT_TOKEN, or SLACK_BOT_TOKEN with SLACK_SIGNING_SECRET, into .env. "
    "docs/telegram.md and docs/slack.md show how."
)
PORT = "Port {port} cannot be used ({why}). Set AFTERWORD_PORT to another one."
LISTENING = "Listening on {host}:{port} (/healthz, /readyz, /metrics)."
SLACK_URL = "Slack: the app's request URLs are {url}"
ODD_HEADER = (
    "TELEGRAM_WEBHOOK_SECRET may have letters, digits, _ and - only, at most 256 of them. Leave it empty and "
    "Afterword makes one from the token."
)
NOT_HTTPS = (
    "AFTERWORD_PUBLIC_URL has to start with https:// and name a host, for Telegram delivers nowhere else. Put a "
    "proxy with a certificate in front (docs/operations.md), or leave it empty and Telegram is asked instead."
)
POLLED = (
    "Telegram: AFTERWORD_PUBLIC_URL is not set, so this instance asks Telegram for messages; only one instance "
    "may do that."
)
