"""What printing needs of the rooms: the template in force, whom to hide, and the log."""

from shequ_desktop.community import service as community
from shequ_desktop.documents.leaks import KnownPeople
from shequ_desktop.documents.templates import read_template, shipped_template
from shequ_desktop.gui.papers import TemplateInForce
from shequ_desktop.households.service import known_people
from shequ_desktop.kernel.paperwork import PaperTrail
from shequ_desktop.notices.service import board, log_paper, template_of
from shequ_desktop.notices.values.operations import LOG_PAPER
from shequ_desktop.storage.store import Reading, Transaction


class Office:
    """Implements ``PaperOffice`` with the rooms of the house."""

    log_operation = LOG_PAPER

    def template(self, reading: Reading, key: str) -> TemplateInForce:
        """Return the office's own template of the paper ``key``, or the shipped one."""
        own = template_of(reading, key)
        if own is None:
            return TemplateInForce(template=shipped_template(key))
        return TemplateInForce(template=read_template(own.body), version=own.version)

    def known_people(self, reading: Reading) -> KnownPeople:
        """Return everybody in the ledger; the office's own telephones may be published."""
        found = community.community(reading)
        phones = ("" if found is None else found.phone, board(reading).supervise_phone)
        return known_people(reading, office_numbers=tuple(filter(None, phones)))

    def log(self, tx: Transaction, trail: PaperTrail, *, snapshot: str) -> None:
        """Write a line into the print log."""
        log_paper(tx, trail, snapshot=snapshot)
