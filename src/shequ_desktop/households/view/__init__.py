"""The pages and dialogs of the household ledger."""

from shequ_desktop.households.view.ledger_page import LedgerPage

__all__ = ["LedgerPage"]
