"""What a page gets from the house: tasks, settings, the user, and a voice."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTime, Signal
from PySide6.QtWidgets import QWidget

from shequ_desktop.gui import dialogs
from shequ_desktop.gui.print_habits import PrinterHabits
from shequ_desktop.gui.settings import DeviceSettings
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.safeguard import Safeguard

if TYPE_CHECKING:
    from shequ_desktop.documents.kinds import PaperKind
    from shequ_desktop.gui.boarding import BoardOffice
    from shequ_desktop.gui.papers import PaperOffice
    from shequ_desktop.gui.preview import PreviewWindow
    from shequ_desktop.kernel.offers import Doubt
    from shequ_desktop.storage.store import Reading


class Desk(QObject):
    """Handed to every page. The shell listens to its signals; pages call its methods.

    Args:
        save: Keeps the settings when they have changed.
        user: Who works here, as the header shows it.
    """

    safeguard: Safeguard
    """Makes a verified backup before something large; the session sets it."""
    papers: "tuple[PaperKind, ...]" = ()
    """Every paper that the rooms can print, in their order; the session sets it."""
    office: "PaperOffice"
    """Gives templates and keeps the log of what was printed; the session sets it."""

    board: "BoardOffice"
    """Takes onto the board what another room has made; the session sets it."""

    audits: "tuple[tuple[str, Callable[[Reading], Sequence[Doubt]]], ...]" = ()
    """What each room looks for after packages were merged; the session sets it."""
    row_titles: "Mapping[str, str]" = MappingProxyType({})
    """What the rows of captured tables are called, for the context ``tables``."""

    said = Signal(str)
    counted = Signal(int, object, object)
    """How many cells are selected, their sum and average, or ``None``."""
    saved = Signal(str)
    """The time of the last change, ``09:41``."""
    open_requested = Signal(str, str)
    """Go to a room, and there to a key."""
    leaving = Signal()
    """The window closes: what waits to be kept is handed to ``tasks`` now."""
    settings_changed = Signal(object)
    """The new ``DeviceSettings``."""

    def __init__(
        self,
        tasks: Tasks,
        settings: DeviceSettings,
        *,
        save: Callable[[DeviceSettings], None],
        user: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.settings = settings
        self.user = user
        self._save = save
        self.printers = PrinterHabits(
            settings.printers, lambda printers: self.remember(printers=printers)
        )
        """What is remembered of this computer's printers."""
        tasks.changed.connect(self.changed_saved)

    def say(self, text: str) -> None:
        """Show a short message for some seconds, and keep it with its time below."""
        self.said.emit(text)

    def selection_numbers(self, count: int, total: float | None, average: float | None) -> None:
        """Show 计数, 求和 and 平均 of what is selected; ``None``: no numbers among it."""
        self.counted.emit(count, total, average)

    def changed_saved(self) -> None:
        """Show 已自动保存 with the time. Changes made through ``tasks`` do so by themselves."""
        self.saved.emit(QTime.currentTime().toString("HH:mm"))

    def open(self, room_key: str, key: str = "") -> None:
        """Go to another room, and to one thing in it."""
        self.open_requested.emit(room_key, key)

    def remember(self, **changes: Any) -> None:
        """Change fields of the settings and keep them."""
        self.settings = replace(self.settings, **changes)
        self._save(self.settings)
        self.settings_changed.emit(self.settings)

    def habit(self, key: str, default: Any = None) -> Any:
        """Return a small choice that a page has kept with ``keep_habit``."""
        return self.settings.habits.get(key, default)

    def keep_habit(self, key: str, value: Any) -> None:
        """Keep a small choice of a page, as ``room.choice``; JSON values only."""
        if self.settings.habits.get(key) != value:
            self.remember(habits={**self.settings.habits, key: value})

    def preview(
        self, title: str, pdf: bytes, name: str, warnings: Iterable[Finding] = ()
    ) -> "PreviewWindow":
        """Open the preview window on a paper and return it.

        Args:
            name: What to call the file when it is saved, without its ending.
            warnings: What the user should know before printing, as a ``Pdf`` has them.
        """
        from shequ_desktop.gui.preview import PreviewWindow  # noqa: PLC0415 - loads pdfium

        window = PreviewWindow(title, pdf, name, self, warnings=warnings, habits=self.printers)
        window.show()
        return window

    def confirm(
        self,
        parent: QWidget,
        text: str,
        *,
        yes: str,
        then: Callable[[], None],
        danger: bool = False,
    ) -> None:
        """Ask before doing something; ``then`` is called if the user says ``yes``.

        Args:
            yes: The words on the button: what will happen, never just 是.
            danger: Something is taken away: Enter means cancel.
        """
        dialogs.confirm(parent, text, yes=yes, then=then, danger=danger)

    def inform(self, parent: QWidget, text: str, detail: str = "") -> None:
        """Tell something that the user must have seen."""
        dialogs.inform(parent, text, detail)
