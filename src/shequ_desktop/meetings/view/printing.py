"""What the papers of this room need of the window that asks for them."""

from dataclasses import dataclass
from datetime import date

from shequ_desktop.community import service as communities
from shequ_desktop.storage.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """Who issues a paper, and when."""

    organisation: str
    """The committee's name; empty while there is no community."""
    phone: str
    today: date


def issuer(reading: Reading) -> Issuer:
    """Return who issues the papers of this community."""
    found = communities.community(reading)
    if found is None:
        return Issuer(organisation="", phone="", today=reading.today)
    return Issuer(organisation=found.committee, phone=found.phone, today=reading.today)
