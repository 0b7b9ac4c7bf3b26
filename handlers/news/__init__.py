"""What employers did: they wrote, promised, moved, offered, refused, or said nothing."""
