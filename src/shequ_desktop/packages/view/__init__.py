"""The windows of the exchange."""

from shequ_desktop.packages.view.page import PackagesPage

__all__ = ["PackagesPage"]
