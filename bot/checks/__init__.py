"""What `afterword check` looks at: each file one subject, each finding one sentence."""
