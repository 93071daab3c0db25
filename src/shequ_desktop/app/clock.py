"""The day it is here, where no open file's clock can be asked."""

from datetime import UTC, date, datetime


def today() -> date:
    """Return today's date on this computer."""
    return datetime.now(UTC).astimezone().date()
