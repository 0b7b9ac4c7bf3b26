"""What can be run beside the bot itself: check, export, import, move, reseal, replay, understand, demo."""
