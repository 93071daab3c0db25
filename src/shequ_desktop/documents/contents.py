"""The facts of a paper as a file keeps them: JSON in which a day is ``{"day": "2026-03-03"}``."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from shequ_desktop.documents.kinds import Content, Value


def stored(content: Content) -> dict[str, Any]:
    """Return what is kept of a content: values and lists, no blocks."""
    return {
        "values": _stored_values(content.values),
        "lists": {
            key: [_stored_values(row) for row in rows] for key, rows in content.lists.items()
        },
    }


def read(kept: Mapping[str, Any]) -> Content:
    """Return the content that was kept."""
    return Content(
        values=_values(kept.get("values", {})),
        lists={
            key: tuple(_values(row) for row in rows) for key, rows in kept.get("lists", {}).items()
        },
    )


def _stored_values(values: Mapping[str, Value]) -> dict[str, Any]:
    return {
        key: {"day": value.isoformat()} if isinstance(value, date) else value
        for key, value in values.items()
    }


def _values(kept: Mapping[str, Any]) -> dict[str, Value]:
    return {
        key: date.fromisoformat(value["day"]) if isinstance(value, dict) else value
        for key, value in kept.items()
    }
