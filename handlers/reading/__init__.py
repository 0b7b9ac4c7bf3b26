"""What a message is about: whose name, which company or step, which day; shared by every conversation."""
