"""Qt's own words are Chinese too; English has no need of them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from shequ_desktop.gui.language import install_languages


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = set(qapp.findChildren(QTranslator))
    usual = QLocale()
    yield qapp
    QLocale.setDefault(usual)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_menus_and_days_are_chinese(app: QApplication) -> None:
    install_languages(app, "zh")

    assert QCoreApplication.translate("QLineEdit", "&Paste") == "粘贴(&P)"
    assert QLocale().dayName(QDate(2026, 11, 22).dayOfWeek()) == "星期日"
