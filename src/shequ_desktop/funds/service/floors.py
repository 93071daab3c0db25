"""Whether the year's work money meets the local floor."""

from shequ_desktop.funds.rules.floor import Floor, granted_fen, wanted_fen
from shequ_desktop.funds.service.sources import sources
from shequ_desktop.households import service as households
from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.storage.store import Reading


def floor(reading: Reading, year: int) -> Floor:
    """Return what the households of today ask for, and what the year has."""
    rule = resource_table("funds/floor.toml")
    count = households.household_count(reading)
    return Floor(
        clause=rule["clause"],
        basis=rule["source"],
        households=count,
        wanted_fen=wanted_fen(count, rule["fen_per_hundred_households"]),
        granted_fen=granted_fen(sources(reading, year), rule["kinds"]),
    )
