"""Slash commands and the intents they stand for."""

from coach.understand.reading import Intent

COMMANDS: dict[str, Intent] = {
    **dict.fromkeys(("interview", "interviews"), "interview"),
    **dict.fromkeys(("applied", "apply"), "applied"),
    "debrief": "debrief",
    **dict.fromkeys(("sent", "done"), "sent"),
    **dict.fromkeys(("heard", "reply", "replied"), "heard"),
    **dict.fromkeys(("snooze", "later"), "snooze"),
    "decision": "decision",
    **dict.fromkeys(("reschedule", "moved", "move"), "reschedule"),
    "cancel": "cancel",
    "offer": "offer",
    **dict.fromkeys(("rejected", "rejection"), "rejected"),
    **dict.fromkeys(("withdraw", "withdrawn", "withdrew"), "withdrawn"),
    **dict.fromkeys(("remind", "reminder"), "remind"),
    **dict.fromkeys(("contact", "person"), "contact"),
    **dict.fromkeys(("list", "plan", "today", "next", "status"), "list"),
    **dict.fromkeys(("draft", "write"), "draft"),
    **dict.fromkeys(("ok", "check", "mayi"), "ask_if_ok"),
    "note": "note",
}
