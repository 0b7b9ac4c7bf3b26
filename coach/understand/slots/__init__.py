"""Names, intents and what dates are for, learned from marked messages (`told/`); read by pure Python."""
