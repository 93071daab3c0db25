"""文书模板: each paper's wording, blocks and looks, changed beside a picture of the paper."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from shequ_desktop.documents.kinds import PaperKind
from shequ_desktop.gui.desk import Desk


class TemplatesPage(QWidget):
    """The papers of all rooms beside the editor of their templates.

    Args:
        kinds: Every paper that the rooms offer.
    """

    def __init__(
        self, desk: Desk, kinds: Sequence[PaperKind], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kinds = tuple(kinds)
