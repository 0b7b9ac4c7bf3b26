"""One message heard, or one person due: loaded, decided, saved, and what follows from it."""
