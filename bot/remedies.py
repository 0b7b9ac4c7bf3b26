"""What is wrong with a setting, as a sentence that names the variable and what it takes; the value never shows."""

from pydantic import ValidationError

WEB = "has to be an address that starts with https:// or http://"
REMEDIES = {
    "AFTERWORD_PORT": "has to be a whole number from 0 to 65535, for example 8080",
    "AFTERWORD_HOST": "has to be an address of this machine: 127.0.0.1 (only from here) or 0.0.0.0 (from everywhere)",
    "AFTERWORD_LOG_LEVEL": "has to be DEBUG, INFO, WARNING or ERROR",
    "AFTERWORD_TIMEZONE": "has to be a zone such as Europe/Berlin or America/New_York",
    "AFTERWORD_ALLOWED_USERS": "has to list who may talk to the bot, such as telegram:123,slack:U1 (or * for everybody)",
    "AFTERWORD_PUBLIC_URL": WEB,
    "AFTERWORD_LLM_URL": WEB,
    "TELEGRAM_API_URL": WEB,
    "SLACK_API_URL": WEB,
}
OTHERWISE = "cannot be read"
NOT_TEXT = ".env has to be plain text (UTF-8): save it as such."
NO_FILE = ".env cannot be read ({why}). Make it readable for the user that runs Afterword."


def explained(error: ValidationError | UnicodeError | OSError) -> list[str]:
    """A sentence for each variable that is wrong, or for the file itself."""
    if not isinstance(error, ValidationError):
        return [NOT_TEXT if isinstance(error, UnicodeError) else NO_FILE.format(why=error.strerror)]
    problems = error.errors(include_input=False, include_url=False, include_context=False)
    names = sorted({str(problem["loc"][0]).upper() for problem in problems if problem["loc"]})
    return [f"{name} in .env {REMEDIES.get(name, OTHERWISE)}." for name in names]
