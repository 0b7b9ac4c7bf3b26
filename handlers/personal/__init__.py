"""The user's own matters: settings, zone, accounts, undo, export, forget."""
