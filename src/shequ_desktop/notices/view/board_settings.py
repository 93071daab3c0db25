"""栏位设置: where the boards are, whom to call, for how long, and the catalogue in force."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.documents.files import file_problem
from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import NumberEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.notices import service
from shequ_desktop.notices.values import CHANGE_BOARD, IMPORT_RULES, Board, DayUnit, Scheme
from shequ_desktop.notices.view.notice_dialogs import text_field
from shequ_desktop.storage.store import Reading

_WIDE = 640
_ABOUT_LINES = 4
"""Room for the longest source, so that choosing a catalogue moves nothing."""
_MOST_BYTES = 1_000_001
"""One more than a file of rules may have, so that one that is too large is told."""


class BoardSettings(FormDialog):
    """What is decided holds for notices posted from now on; those that hang keep their days."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, self.tr("栏位设置"))
        board, self._schemes = desk.tasks.page(_read)
        self.places = text_field("\n".join(board.places))
        self.places.setMaximumHeight(self.places.minimumHeight())
        self.phone = QLineEdit(board.supervise_phone)
        self.scheme = QComboBox()
        self.days = NumberEdit(self.tr("按目录"))
        self.days.setText(_number(board.days))
        self.answer_days = NumberEdit(self.tr("按目录"))
        self.answer_days.setText(_number(board.answer_days))
        self.about = layouts.label("", "sub")
        self.about.setWordWrap(True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.about.setMinimumHeight(_ABOUT_LINES * self.about.fontMetrics().lineSpacing())
        self.bring = layouts.button(
            self.tr("导入规则文件…"), "arrow_import", tip=self.tr("公开目录或某一年的放假安排")
        )
        self._fill_schemes(board.scheme)
        self._build()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._board()

    def import_from(self, path: Path) -> None:
        """Bring in the catalogue or the year's holidays of the file at ``path``."""
        self.desk.tasks.job(lambda _progress: _content(path), owner=self, then=self._bring_in)

    def ask_for_rules(self) -> None:
        """Ask for a file of rules and bring it in."""
        dialog = QFileDialog(
            self,
            self.tr("导入规则文件"),
            str(self.desk.habit("notices.rules", "")),
            self.tr("规则文件 (*.toml);;所有文件 (*)"),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.desk.keep_habit("notices.rules", str(Path(path).parent))
        self.import_from(Path(path))

    def _bring_in(self, content: bytes) -> None:
        self.send(lambda tx: service.import_rules(tx, content), IMPORT_RULES, self._brought_in)

    def _brought_in(self, title: str) -> None:
        _board, self._schemes = self.desk.tasks.page(_read)
        self._fill_schemes(str(self.scheme.currentData()))
        self.desk.say(self.tr("已导入“{title}”，可撤销（Ctrl+Z）").format(title=title))

    def _build(self) -> None:
        grid = FormGrid(columns=2)
        grid.add(
            self.tr("公示栏地点"),
            self.places,
            hint=self.tr("一行一处，例如：小区北门公开栏。登记张贴时可以直接勾选"),
            wide=True,
        )
        grid.add(self.tr("监督电话"), self.phone, hint=self.tr("印在各种公示文书上"), wide=True)
        grid.add(self.tr("执行的目录"), self.scheme, wide=True)
        grid.add(self.tr("公示天数"), self.days, hint=self.tr("比目录规定的短时，仍按目录"))
        grid.add(self.tr("答复天数"), self.answer_days, hint=self.tr("居民意见在几天内答复"))
        self.body.addWidget(grid)
        self.body.addWidget(layouts.card(self.about, spacing=4))
        self.scheme.currentIndexChanged.connect(lambda _at: self._tell())
        self.bring.clicked.connect(self.ask_for_rules)
        self.save.clicked.connect(self._save)
        self.build(
            self.tr("栏位设置"),
            self.tr("从今以后的张贴按这里的设置；已经张贴的公示件不受影响。"),
            keys=self.tr("Ctrl+回车 = 保存　Esc = 取消"),
            more=[self.bring],
        )
        self._tell()
        self.fit(_WIDE)
        self.places.setFocus()

    def _fill_schemes(self, code: str) -> None:
        self.scheme.clear()
        for each in self._schemes:
            self.scheme.addItem(each.title, each.code)
        self.scheme.setCurrentIndex(max(self.scheme.findData(code), 0))

    def _tell(self) -> None:
        code = self.scheme.currentData()
        for each in self._schemes:
            if each.code == code:
                self.about.setText(self._told(each))

    def _told(self, scheme: Scheme) -> str:
        unit = self.tr("个工作日") if scheme.answer_unit is DayUnit.WORKING else self.tr("天")
        said = self.tr(
            "共 {count} 项；公示不少于 {days} 天，意见在 {answer} {unit}内答复。\n来源：{source}"
        )
        return said.format(
            count=len(scheme.items),
            days=scheme.days,
            answer=scheme.answer_days,
            unit=unit,
            source=scheme.source,
        )

    def _board(self) -> Board:
        return Board(
            scheme=str(self.scheme.currentData()),
            days=int(self.days.text() or 0),
            answer_days=int(self.answer_days.text() or 0),
            places=tuple(filter(None, map(str.strip, self.places.toPlainText().splitlines()))),
            supervise_phone=self.phone.text().strip(),
        )

    def _save(self) -> None:
        board = self._board()
        self.send(
            lambda tx: service.change_board(tx, board), CHANGE_BOARD, lambda _none: self._saved()
        )

    def _saved(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("栏位设置已保存，可撤销（Ctrl+Z）"))


def _read(reading: Reading) -> tuple[Board, Sequence[Scheme]]:
    return service.board(reading), service.schemes(reading)


def _number(days: int) -> str:
    return str(days) if days else ""


def _content(path: Path) -> bytes:
    """Return the first bytes of the file at ``path``, one more than it may have.

    Raises:
        Problem: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)
    except OSError as error:
        raise file_problem(error, path) from error
