"""Settings: environment variables with the prefix `KOMPASS_`, or a file `.env`."""

from datetime import datetime
from pathlib import Path
from typing import Literal

from pydantic import AwareDatetime, Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from assistant.clock import Clock

ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """What differs from one installation to the next; see docs/operators.md for each."""

    model_config = SettingsConfigDict(env_prefix="KOMPASS_", env_file=".env", extra="ignore", frozen=True)

    data: Path = Field(default=Path("var"), description="Folder for everything written.")
    host: str = Field(default="127.0.0.1", description="Address the public api listens on.")
    port: int = Field(default=8000, description="Port of the public api.")
    public_url: str = Field(default="", description="Address people reach the product at; used in mail.")
    database_url: str = Field(default="", description="SQLAlchemy address; SQLite in the data folder when empty.")
    mail_url: str = Field(default="", description="`file:FOLDER` or `smtp://user:password@host:port`.")
    mail_sender: str = Field(
        default="Creative Cluster <kompass@creativecluster.example>", description="A role address."
    )
    rasa_urls: str = Field(default="", description="Private addresses of Rasa servers, comma between.")
    rasa_timeout: float = Field(default=10.0, description="Seconds a turn may take before the owner is told to wait.")
    actions_url: str = Field(default="", description="Private address of the actions server.")
    secret: SecretStr = Field(default=SecretStr("development only"), description="Key for signed links and tokens.")
    environment: Literal["development", "production"] = "development"
    now: AwareDatetime | None = Field(default=None, description="A fixed time; development only.")
    organisation: str = Field(default="Creative Cluster", description="Who the assistant speaks for.")
    contact_name: str = Field(default="Creative Clusters kansli", description="Who answers when a person is wanted.")
    contact_email: str = Field(default="kansli@creativecluster.example", description="Where a person is reached.")
    contact_hours: str = Field(default="9–16", description="When a person answers, on weekdays.")
    answer_within: int = Field(default=2, description="Working days until a person has answered.")
    hold_minutes: int = Field(default=10, description="How long a slot is kept while the owner decides.")
    horizon_days: int = Field(default=60, description="How far ahead slots are offered.")
    keep_unfinished_days: int = Field(default=30, description="How long an unfinished interview can be resumed.")

    @field_validator("now")
    @classmethod
    def _fixed_time_is_for_development(cls, now: datetime | None, info: object) -> datetime | None:
        if now and getattr(info, "data", {}).get("environment") == "production":
            raise ValueError("KOMPASS_NOW is for development; unset it in production")
        return now

    @property
    def database(self) -> str:
        """The database's address, the embedded SQLite file when none is set."""
        return self.database_url or f"sqlite:///{self.data.resolve() / 'kompass.sqlite'}"

    @property
    def mail(self) -> str:
        """Where mail goes, a folder of `.eml` files when nothing is set."""
        return self.mail_url or f"file:{self.data.resolve() / 'mail'}"

    @property
    def address(self) -> str:
        """The address people reach the product at, without a slash at the end."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")

    @property
    def clock(self) -> Clock:
        return Clock(self.now)
