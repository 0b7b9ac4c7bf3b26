"""What a worried person asks beside the record: a short, honest answer, nothing changed, and back to what the bot can do."""
