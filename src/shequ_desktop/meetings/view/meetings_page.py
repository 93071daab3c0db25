"""日程: the meetings, held and to come."""

from PySide6.QtWidgets import QWidget

from shequ_desktop.gui.desk import Desk


class CalendarPage(QWidget):
    """The list of meetings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
