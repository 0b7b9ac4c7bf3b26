"""The environment as one frozen value; unknown keys are ignored, empty means unset, secrets never show."""

import re
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from platformdirs import user_data_dir
from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
ADDRESS = re.compile(r"(telegram:\d+|slack:(\w+:)?\w+|terminal:\w+)")
"""Of a person; on Slack with or without the workspace."""


class Settings(BaseSettings):
    """Every variable is optional and described in .env.example."""

    model_config = SettingsConfigDict(
        env_file=".env",
        extra="ignore",
        env_ignore_empty=True,
        frozen=True,
        hide_input_in_errors=True,
        case_sensitive=False,
    )

    telegram_bot_token: SecretStr | None = None
    telegram_api_url: str | None = None
    telegram_webhook_secret: SecretStr | None = None
    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_signing_secret: SecretStr | None = None
    slack_api_url: str | None = None
    storage: str = Field(
        default_factory=lambda: user_data_dir("afterword"), validation_alias="AFTERWORD_STORAGE"
    )
    allowed_users: Annotated[frozenset[str] | None, NoDecode] = Field(
        default=None, validation_alias="AFTERWORD_ALLOWED_USERS"
    )
    public_url: str | None = Field(default=None, validation_alias="AFTERWORD_PUBLIC_URL")
    host: str = Field(default="0.0.0.0", validation_alias="AFTERWORD_HOST")  # noqa: S104
    port: int = Field(default=8080, validation_alias="AFTERWORD_PORT", ge=0, le=65535)
    key: SecretStr | None = Field(default=None, validation_alias="AFTERWORD_KEY")
    llm_url: str | None = Field(default=None, validation_alias="AFTERWORD_LLM_URL")
    llm_key: SecretStr | None = Field(default=None, validation_alias="AFTERWORD_LLM_KEY")
    llm_model: str = Field(default="default", validation_alias="AFTERWORD_LLM_MODEL")
    log_level: str = Field(default="WARNING", validation_alias="AFTERWORD_LOG_LEVEL")
    timezone: str | None = Field(default=None, validation_alias="AFTERWORD_TIMEZONE")

    @field_validator("allowed_users", mode="before")
    @classmethod
    def _listed(cls, value: object) -> object:
        """ "telegram:123, slack:U1" """
        if isinstance(value, str):
            return frozenset(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("allowed_users")
    @classmethod
    def _addresses(cls, value: frozenset[str] | None) -> frozenset[str] | None:
        if value and not all(one == "*" or ADDRESS.fullmatch(one) for one in value):
            raise ValueError
        return value

    @field_validator("telegram_api_url", "slack_api_url", "public_url", "llm_url")
    @classmethod
    def _web(cls, value: str | None) -> str | None:
        parts = urlsplit(value or "http://unset")
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError
        return value

    @field_validator("timezone")
    @classmethod
    def _zone(cls, value: str | None) -> str | None:
        try:
            return ZoneInfo(value).key if value else None
        except (KeyError, OSError):
            raise ValueError from None

    @field_validator("log_level")
    @classmethod
    def _level(cls, value: str) -> str:
        if value.upper() not in LEVELS:
            raise ValueError
        return value.upper()

    @field_validator("storage")
    @classmethod
    def _home(cls, value: str) -> str:
        return value if "://" in value or value == "memory:" else str(Path(value).expanduser())

    @property
    def on_postgres(self) -> bool:
        return self.storage.startswith(("postgres://", "postgresql://"))


def secret(value: SecretStr | None) -> str | None:
    """The plain value, for handing to a client library and nowhere else."""
    return value.get_secret_value() if value is not None else None
