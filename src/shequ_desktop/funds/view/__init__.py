"""The windows of money: the journal, its sources, what is disclosed, closed and reconciled."""

from shequ_desktop.funds.view.page import FundsPage

__all__ = ["FundsPage"]
