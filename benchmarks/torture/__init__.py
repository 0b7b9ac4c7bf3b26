"""Torture: kill -9, fault storms, several instances killed in turn, fuzzed updates. Real processes, real stores."""
