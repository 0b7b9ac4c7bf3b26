"""Words that no command settles: what they are for, and what is done with them."""
