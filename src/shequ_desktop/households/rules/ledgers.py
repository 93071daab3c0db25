"""The ledgers of the office: questions to one store of people, kept as data."""

from datetime import date, timedelta
from typing import Any

from shequ_desktop.households.values import Ledger, LedgerQuery
from shequ_desktop.kernel.resources import resource_table

ALL = "all"
"""The ledger of everybody who lives here."""
RECYCLE_BIN = "recycle_bin"
_PLAIN = ("active", "sort", "descending")


def saved_ledgers(today: date) -> tuple[Ledger, ...]:
    """Return the ledgers of ``resources/ledgers.toml`` in their order, that of everybody first.

    Args:
        today: Ages are completed years on this day.
    """
    return tuple(_ledger(entry, today) for entry in resource_table("ledgers.toml")["ledger"])


def born_by(today: date, age: int) -> date:
    """Return the last birthday of somebody who has completed ``age`` years today.

    Who was born on 29 February completes a year on 1 March of a common year.
    """
    try:
        return today.replace(year=today.year - age)
    except ValueError:
        return date(today.year - age, 2, 28)


def _ledger(entry: dict[str, Any], today: date) -> Ledger:
    chosen = {column: frozenset(codes) for column, codes in entry.get("chosen", {}).items()}
    youngest = entry.get("min_age")
    oldest = entry.get("max_age")
    query = LedgerQuery(
        chosen=chosen,
        tags=frozenset(entry.get("tags", ())),
        any_tags=frozenset(entry.get("any_tags", ())),
        born_to=None if youngest is None else born_by(today, youngest),
        born_from=None if oldest is None else born_by(today, oldest + 1) + timedelta(days=1),
        **{name: entry[name] for name in _PLAIN if name in entry},
    )
    return Ledger(key=entry["key"], title=entry["title"], query=query)
