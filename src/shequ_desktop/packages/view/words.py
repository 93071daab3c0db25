"""Instants and names as the pages of the exchange show them."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from shequ_desktop.packages.values import ROLE_TITLES, STANDING_TITLES


def moment(at_ms: int | None) -> str:
    """Return an instant in local time: 11-22 09:41; nothing: a stroke."""
    if at_ms is None:
        return "—"
    return f"{local(at_ms):%Y-%m-%d %H:%M}"


def local(at_ms: int) -> datetime:
    """Return an instant by this computer's clock on the wall."""
    return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone()


def role(code: str) -> str:
    """Return what a device is for."""
    return QCoreApplication.translate("packages", ROLE_TITLES.get(code, code))


def standing(code: str) -> str:
    """Return how the community stands to a device."""
    return QCoreApplication.translate("packages", STANDING_TITLES.get(code, code))
