"""What goes out: in order, no faster than the platform allows, and settled once it is known what became of it."""
