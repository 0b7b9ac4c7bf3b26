"""What is going on, what comes next and why, and what was noted."""
