"""The counters of meetings and resolutions as a table, for spreadsheets."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from shequ_desktop.gui import clipboard
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.values import Statistics

_TITLES = (
    QT_TRANSLATE_NOOP("meetings", "时段"),
    QT_TRANSLATE_NOOP("meetings", "恳谈会"),
    QT_TRANSLATE_NOOP("meetings", "听证会"),
    QT_TRANSLATE_NOOP("meetings", "决议"),
    QT_TRANSLATE_NOOP("meetings", "否决"),
    QT_TRANSLATE_NOOP("meetings", "公开"),
    QT_TRANSLATE_NOOP("meetings", "意见"),
    QT_TRANSLATE_NOOP("meetings", "采纳"),
    QT_TRANSLATE_NOOP("meetings", "答复"),
)


def statistics_table(counted: Sequence[tuple[str, Statistics]]) -> list[list[str]]:
    """Return the titles, and a row for each period."""
    titles = [QCoreApplication.translate("meetings", title) for title in _TITLES]
    return [titles, *([label, *map(str, _numbers(each))] for label, each in counted)]


def put_statistics(counted: Sequence[tuple[str, Statistics]]) -> None:
    """Put the table on the clipboard."""
    rows = statistics_table(counted)
    data = QMimeData()
    data.setText(clipboard.to_text(rows))
    data.setHtml(clipboard.to_html(rows, as_text={0}))
    QGuiApplication.clipboard().setMimeData(data)


def _numbers(counted: Statistics) -> tuple[int, ...]:
    return (
        counted.talks,
        counted.hearings,
        counted.resolutions,
        counted.rejected,
        counted.posted,
        counted.opinions,
        counted.accepted,
        counted.answered,
    )
