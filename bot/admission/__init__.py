"""Who may speak to the bot, and how much."""
