"""What the user writes to employers: may I, with which words, and that it went out."""
