"""What the papers of this room need of the window that asks for them."""

from shequ_desktop.community import service as communities
from shequ_desktop.meetings.documents.common import Issuer
from shequ_desktop.storage.store import Reading


def issuer(reading: Reading) -> Issuer:
    """Return who issues the papers of this community."""
    found = communities.community(reading)
    if found is None:
        return Issuer(organisation="", phone="", today=reading.today)
    return Issuer(organisation=found.committee, phone=found.phone, today=reading.today)
