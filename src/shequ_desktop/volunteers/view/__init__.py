"""The windows of the volunteers."""

from shequ_desktop.volunteers.view.page import VolunteersPage

__all__ = ["VolunteersPage"]
