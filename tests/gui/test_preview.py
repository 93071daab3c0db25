"""The preview: real pages in a real window, turned, enlarged, saved and printed."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from support.papers import plumbed
from support.printers import paper as a_paper
from support.printers import printer_to

from shequ_desktop.documents.fonts import GlyphsMissing
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.gui.page_view import PageView
from shequ_desktop.gui.preview import PreviewWindow
from shequ_desktop.gui.print_align import AlignWindow
from shequ_desktop.gui.print_habits import PrinterHabit, PrinterHabits
from shequ_desktop.gui.print_turning import TurnWindow

DARK = 128

W = TypeVar("W", bound=QWidget)


@pytest.fixture(scope="module")
def paper() -> bytes:
    """Return three pages."""
    return set_paper(a_paper(3), usual_press()).content


@pytest.fixture
def window(qtbot: QtBot, paper: bytes) -> Iterator[PreviewWindow]:
    window = PreviewWindow("户情卡", paper, "户情卡-1")
    window.resize(1180, 760)
    window.show()
    qtbot.waitExposed(window)
    yield window
    if isValid(window):
        window.close()


def the(window: PreviewWindow, kind: type[W], name: str = "") -> W:
    """Return the widget of the window that has this kind, and this name if there are several."""
    found = window.findChild(kind, name) if name else window.findChild(kind)
    assert isinstance(found, kind)
    return found


def view(window: PreviewWindow) -> PageView:
    return the(window, PageView, "pageView")


def shown_ink(window: PreviewWindow) -> int:
    """Return how many dark pixels the page view shows."""
    image = view(window).viewport().grab().toImage()
    return sum(
        image.pixelColor(x, y).lightness() < DARK
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def wait_until_drawn(qtbot: QtBot, window: PreviewWindow) -> None:
    qtbot.waitUntil(lambda: shown_ink(window) > 50)


def test_the_page_appears_and_fills_the_width(window: PreviewWindow, qtbot: QtBot) -> None:
    wait_until_drawn(qtbot, window)

    page_width = 210 / 25.4 * 96 * view(window).zoom
    assert page_width == pytest.approx(view(window).viewport().width() - 28, abs=2)
    assert the(window, QLabel, "countLabel").text() == "A4 竖向 · 共 3 页"


def test_keys_turn_the_pages_and_the_thumbnails_follow(window: PreviewWindow, qtbot: QtBot) -> None:
    spin = the(window, QSpinBox, "pageSpin")
    thumbnails = the(window, QListView, "thumbList")
    seen = []

    for key in (
        Qt.Key.Key_PageDown,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_End,
        Qt.Key.Key_Home,
    ):
        qtbot.keyClick(window, key)
        seen.append((view(window).page, spin.value(), thumbnails.currentIndex().row()))

    assert seen == [(page, page + 1, page) for page in (1, 2, 2, 1, 2, 0)]


def test_buttons_number_and_thumbnails_turn_the_pages(window: PreviewWindow, qtbot: QtBot) -> None:
    the(window, QToolButton, "nextButton").click()
    assert view(window).page == 1

    the(window, QSpinBox, "pageSpin").setValue(3)
    assert view(window).page == 2

    thumbnails = the(window, QListView, "thumbList")
    place = thumbnails.visualRect(thumbnails.model().index(0, 0)).center()
    qtbot.mouseClick(thumbnails.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view(window).page == 0


def test_scrolling_tells_which_page_is_looked_at(window: PreviewWindow) -> None:
    bar = view(window).verticalScrollBar()

    bar.setValue(bar.maximum())

    assert the(window, QSpinBox, "pageSpin").value() == 3


def test_zoom_by_keys_goes_through_the_usual_sizes_and_stops_at_the_ends(
    window: PreviewWindow, qtbot: QtBot
) -> None:
    box = the(window, QComboBox, "zoomBox")
    for _ in range(15):
        qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert (view(window).zoom, box.currentText()) == (4.0, "400%")

    qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert box.currentText() == "300%"
    for _ in range(15):
        qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert box.currentText() == "50%"

    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert box.currentText() == "适合宽度"


def test_the_wheel_enlarges_what_lies_under_the_pointer(window: PreviewWindow) -> None:
    there = view(window)
    at = QPointF(200, 300)
    before = (there.verticalScrollBar().value() + at.y()) / there.zoom
    zoom = there.zoom

    QApplication.sendEvent(
        there.viewport(),
        QWheelEvent(
            at,
            there.viewport().mapToGlobal(at),
            QPoint(),
            QPoint(0, 240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - Qt's own signature
        ),
    )

    assert there.zoom == pytest.approx(zoom * 1.15**2)
    after = (there.verticalScrollBar().value() + at.y()) / there.zoom
    assert after == pytest.approx(before, abs=8)


def test_the_whole_page_is_in_sight_when_asked_for(window: PreviewWindow, qtbot: QtBot) -> None:
    box = the(window, QComboBox, "zoomBox")
    box.setCurrentIndex(box.findText("适合整页"))
    box.activated.emit(box.currentIndex())
    height = 297 / 25.4 * 96

    assert height * view(window).zoom <= view(window).viewport().height()
    window.resize(1180, 900)
    qtbot.waitUntil(lambda: view(window).viewport().height() > 700)
    assert box.currentText() == "适合整页"
    assert height * view(window).zoom == pytest.approx(view(window).viewport().height() - 28, abs=2)


def has_width(window: PreviewWindow, width: int) -> bool:
    images = window._images
    return images is not None and any(abs(strip.width - width) <= 2 for strip in images._kept)


def test_at_every_size_the_page_is_drawn_sharp(window: PreviewWindow, qtbot: QtBot) -> None:
    for zoom in (0.5, 1.0, 4.0):
        view(window).set_zoom(zoom)
        view(window).go_to(0)
        wait_until_drawn(qtbot, window)
        ratio = window.devicePixelRatioF()
        width = round(round(793.7 * zoom) * ratio)
        qtbot.waitUntil(partial(has_width, window, width))


def test_thumbnails_are_drawn_for_every_page(window: PreviewWindow, qtbot: QtBot) -> None:
    model = the(window, QListView, "thumbList").model()

    def dark(row: int) -> bool:
        picture = model.data(model.index(row, 0), Qt.ItemDataRole.DecorationRole).toImage()
        middle = range(picture.width() // 4, picture.width() * 3 // 4)
        return any(
            picture.pixelColor(x, y).lightness() < 200
            for x in middle
            for y in range(4, picture.height() - 4)
        )

    qtbot.waitUntil(lambda: all(dark(row) for row in range(3)))


def press_save(window: PreviewWindow, target: Path) -> None:
    the(window, QPushButton, "saveButton").click()
    dialog = the(window, QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.fileSelected.emit(str(target))
    dialog.reject()


def test_saving_keeps_the_very_paper(
    window: PreviewWindow, qtbot: QtBot, paper: bytes, tmp_path: Path
) -> None:
    target = tmp_path / "户情卡"
    with qtbot.waitSignal(window.kept) as kept:
        press_save(window, target)

    assert kept.args == [str(tmp_path / "户情卡.pdf")]
    assert (tmp_path / "户情卡.pdf").read_bytes() == paper
    assert "已保存" in the(window, QLabel, "hintLabel").text()


def test_a_place_that_is_gone_is_told_and_the_window_stays(
    window: PreviewWindow,
    qtbot: QtBot,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    press_save(window, tmp_path / "U盘" / "a.pdf")
    qtbot.waitUntil(lambda: window.findChildren(QMessageBox) != [])

    assert "U盘可能已经拔出" in the(window, QMessageBox).text()
    assert caplog.messages == ["FolderGone"]
    caplog.clear()
    the(window, QMessageBox).close()
    assert window.isVisible()
    assert the(window, QPushButton, "saveButton").isEnabled()


@pytest.mark.parametrize(
    ("choose", "sheets"),
    [("全部页", 3), ("当前页", 1), ("奇数页", 2), ("偶数页", 1), ("指定页", 2)],
)
def test_the_chosen_pages_are_printed(
    window: PreviewWindow, qtbot: QtBot, tmp_path: Path, choose: str, sheets: int
) -> None:
    the(window, QComboBox, "rangeBox").setCurrentText(choose)
    the(window, QLineEdit, "rangeEdit").setText("1，3")
    target = tmp_path / "printed.pdf"

    with qtbot.waitSignal(window.printed) as printed:
        window.print_on(printer_to(target))

    assert printed.args == [sheets]
    assert len(plumbed(target.read_bytes())) == sheets
    assert f"共 {sheets} 张纸" in the(window, QLabel, "hintLabel").text()


def test_copies_are_printed(window: PreviewWindow, qtbot: QtBot, tmp_path: Path) -> None:
    the(window, QSpinBox, "copiesSpin").setValue(4)

    with qtbot.waitSignal(window.printed) as printed:
        window.print_on(printer_to(tmp_path / "printed.pdf"))

    assert printed.args == [12]


def test_pages_that_are_not_there_are_refused_in_words(
    window: PreviewWindow, tmp_path: Path
) -> None:
    the(window, QComboBox, "rangeBox").setCurrentText("指定页")
    the(window, QLineEdit, "rangeEdit").setText("2-9")

    window.print_on(printer_to(tmp_path / "printed.pdf"))

    assert "1 到 3 之间" in the(window, QLabel, "hintLabel").text()
    assert not (tmp_path / "printed.pdf").exists()


def test_printing_can_be_stopped_and_the_window_does_not_close_meanwhile(
    window: PreviewWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    the(window, QSpinBox, "copiesSpin").setValue(900)
    window.print_on(printer_to(tmp_path / "printed.pdf"))
    progress = the(window, QProgressBar)
    qtbot.waitUntil(lambda: progress.isVisible() and progress.maximum() == 2700)

    window.close()
    assert window.isVisible()
    the(window, QPushButton, "cancelButton").click()
    qtbot.waitUntil(lambda: not progress.isVisible())

    assert "已停止打印" in the(window, QLabel, "hintLabel").text()


def test_without_a_printer_the_way_out_is_told(window: PreviewWindow) -> None:
    if the(window, QComboBox, "printerBox").count():
        pytest.skip("this computer has a printer")

    assert "保存为 PDF" in the(window, QLabel, "hintLabel").text()
    assert not the(window, QPushButton, "printButton").isEnabled()
    assert the(window, QPushButton, "saveButton").isEnabled()


def test_what_the_press_has_warned_of_is_seen_before_printing(qtbot: QtBot, paper: bytes) -> None:
    window = PreviewWindow("户情卡", paper, "户情卡-1", warnings=[GlyphsMissing("𪚥")])
    window.show()
    qtbot.waitExposed(window)

    label = the(window, QLabel, "notesLabel")
    assert label.isVisible()
    assert "𪚥" in label.text()
    window.close()


def test_escape_closes_the_window_and_gives_everything_back(
    window: PreviewWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not isValid(window))


def test_every_button_has_a_name_for_screen_readers(window: PreviewWindow) -> None:
    nameless = [
        button.objectName()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not (button.text() or button.accessibleName())
    ]

    assert nameless == []


def hand_order(window: PreviewWindow) -> None:
    """Choose both sides; without a printer they are turned by hand."""
    the(window, QCheckBox, "twoSidedCheck").setChecked(True)


def test_turned_by_hand_the_window_asks_for_the_pile_and_then_prints_the_backs(
    window: PreviewWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    hand_order(window)
    printer = printer_to(tmp_path / "fronts.pdf")

    window.print_on(printer)
    qtbot.waitUntil(lambda: window.findChildren(TurnWindow) != [])
    turn = the(window, TurnWindow)
    assert len(plumbed((tmp_path / "fronts.pdf").read_bytes())) == 2
    assert "翻面" in the(window, QLabel, "hintLabel").text()

    printer.setOutputFileName(str(tmp_path / "backs.pdf"))
    with qtbot.waitSignal(window.printed) as printed:
        turn.go_on_button.click()

    assert printed.args == [2]
    assert len(plumbed((tmp_path / "backs.pdf").read_bytes())) == 2


def test_whoever_does_not_turn_the_pile_may_go_on_later(
    window: PreviewWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    hand_order(window)
    window.print_on(printer_to(tmp_path / "fronts.pdf"))
    qtbot.waitUntil(lambda: window.findChildren(TurnWindow) != [])

    the(window, TurnWindow).reject()

    assert "已停止打印" in the(window, QLabel, "hintLabel").text()
    assert the(window, QPushButton, "resumeButton").isVisible()
    assert the(window, QSpinBox, "resumeSpin").value() == 1


def test_printing_goes_on_from_the_sheet_that_the_user_says(
    window: PreviewWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    the(window, QSpinBox, "copiesSpin").setValue(100)
    window.print_on(printer_to(tmp_path / "printed.pdf", 72))
    progress = the(window, QProgressBar)
    qtbot.waitUntil(lambda: progress.value() > 50, timeout=20_000)
    the(window, QPushButton, "cancelButton").click()
    spin = the(window, QSpinBox, "resumeSpin")
    qtbot.waitUntil(spin.isVisible)
    assert spin.value() % 50 == 1
    assert (spin.value() > 50, spin.maximum()) == (True, 300)

    spin.setValue(299)
    with qtbot.waitSignal(window.printed) as printed:
        the(window, QPushButton, "resumeButton").click()

    assert printed.args == [2]
    assert len(plumbed((tmp_path / "printed.pdf").read_bytes())) == 2


def test_what_a_printer_is_like_is_remembered() -> None:
    kept: list[object] = []
    habits = PrinterHabits({"HP": {"right": 3, "down": "?"}}, kept.append)

    assert habits.of("HP").offset_mm == (1.5, 0)
    habits.keep("HP", PrinterHabit(right=-1, down=2, backs_reversed=False))
    assert habits.of("HP").offset_mm == (-0.5, 1)
    assert not habits.of("HP").backs_reversed
    assert habits.of("Canon") == PrinterHabit()
    assert kept == [{"HP": {"right": -1, "down": 2, "by_hand": False, "backs_reversed": False}}]


def test_offsets_are_chosen_in_half_millimetres(qtbot: QtBot, window: PreviewWindow) -> None:
    align = AlignWindow("HP", PrinterHabit(by_hand=True), window)
    align.right.stepUp()
    align.down.stepDown()
    align.down.stepDown()

    with qtbot.waitSignal(align.test_requested) as tested:
        align.test_button.click()
    with qtbot.waitSignal(align.kept) as kept:
        align.keep_button.click()

    wanted = PrinterHabit(right=1, down=-2, by_hand=True)
    assert tested.args == kept.args == [wanted]
