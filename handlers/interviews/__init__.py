"""Interviews as they are told: one line, what is missing, corrections, moves, files and mails."""
