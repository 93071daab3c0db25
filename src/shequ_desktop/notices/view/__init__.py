"""The page of the printing room."""

from shequ_desktop.notices.view.page import NoticesPage

__all__ = ["NoticesPage"]
