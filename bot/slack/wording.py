"""The few sentences that Slack itself needs."""

POINTER = "I keep job searches private, so I only talk in our own chat: you find it under Apps, Afterword."
"""In a channel; only the person who wrote sees it."""
TO = "To"
SUBJECT = "Subject"
EDIT = "Edit / copy"
FORM_TITLE = "Your wording"
FORM_LABEL = "Change it, or copy it from here"
FORM_SAVE = "Keep this wording"
FORM_CLOSE = "Close"
"""Titles and buttons of a form: at most 24 characters."""
PICK_TITLE = "When?"
PICK_LABEL = "Bring it again"
PICK_SAVE = "That's when"
HOME_TITLE = "After the interview"
HOME_LINES = (
    "Tell me about an interview in the *Messages* tab, in your own words: "
    "\u201cAcme tomorrow at 2pm with Dana\u201d.",
    "I ask how it went, say when a thank-you or a question is due, and bring the wording. "
    "Before you write to them, ask me whether it is a good day.",
    "This is between you and me; still, the owner of a company's Slack may be able to read it.",
)
HOME_WAITING = "*With you now*"
HOME_OPEN = "*Your conversations*"
HOME_MORE = "and {n} more: My list has them all."
HOME_SHOW = "Show"
HOME_ANSWERS = "What you tap here is answered in the *Messages* tab."
HOME_BUTTONS = (("What's next?", "/plan"), ("My list", "/list"), ("Settings", "/settings"), ("Help", "/help"))
"""Label, and what a tap says."""

BOT_REFUSED = (
    "Slack does not accept SLACK_BOT_TOKEN ({why}). Open api.slack.com/apps, choose the app, then OAuth & "
    "Permissions, and put the Bot User OAuth Token (xoxb-...) into .env as SLACK_BOT_TOKEN=..."
)
APP_REFUSED = (
    "Slack does not accept SLACK_APP_TOKEN ({why}). Open api.slack.com/apps, choose the app, then Basic "
    "Information, App-Level Tokens: make one with the scope connections:write, and put it (xapp-...) into "
    ".env as SLACK_APP_TOKEN=..."
)
UNSIGNED = (
    "To take Slack's messages over HTTP, SLACK_SIGNING_SECRET is needed. Open api.slack.com/apps, choose the "
    "app, then Basic Information, App Credentials, and put the Signing Secret into .env."
)
MISSING_SCOPE = (
    "The Slack app lacks the permission {why}. Open api.slack.com/apps, choose the app, App Manifest, paste "
    "docs/slack-manifest.yaml, save, and install the app again."
)
AWAY = "Slack cannot be reached just now ({why}). Afterword goes on trying."
BACK = "Slack is connected again."
