"""What the printing room prints by itself: papers that a clerk fills in."""

from shequ_desktop.notices.documents.tables import TABLES
from shequ_desktop.notices.documents.texts import TEXTS

__all__ = ["PAPERS", "TABLES", "TEXTS"]

PAPERS = (*TEXTS, *TABLES)
"""Every paper of this room, in the order of the gallery."""
