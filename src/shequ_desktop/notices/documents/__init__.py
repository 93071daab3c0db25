"""What the printing room prints by itself: papers that a clerk fills in."""

from shequ_desktop.notices.documents.contact_sheet import CONTACT_SHEET, contact_sheet
from shequ_desktop.notices.documents.register import REGISTER
from shequ_desktop.notices.documents.tables import TABLES
from shequ_desktop.notices.documents.texts import TEXTS

__all__ = ["CONTACT_SHEET", "PAPERS", "REGISTER", "TABLES", "TEXTS", "contact_sheet"]

PAPERS = (*TEXTS, *TABLES, REGISTER, CONTACT_SHEET)
"""Every paper of this room, in the order of the gallery."""
