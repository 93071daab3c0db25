"""What the windows speak: Chinese as it was written, or English from the translations."""

import logging
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

_log = logging.getLogger(__name__)

_BUILT = Path(__file__).resolve().parent.parent / "_built" / "i18n"


def install_languages(app: QApplication, language: str) -> None:
    """Make ``app`` speak ``zh`` or ``en``, Qt's own buttons and menus included.

    Called once, before the first window; another language needs another start.
    """
    chinese = language != "en"
    territory = QLocale.Country.China if chinese else QLocale.Country.UnitedKingdom
    spoken = QLocale.Language.Chinese if chinese else QLocale.Language.English
    QLocale.setDefault(QLocale(spoken, territory))
    if chinese:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, f"{folder}/qtbase_zh_CN.qm")
    else:
        _install(app, str(_BUILT / "shequ_en.qm"))


def _install(app: QApplication, path: str) -> None:
    translator = QTranslator(app)
    if translator.load(path):
        app.installTranslator(translator)
    else:
        _log.warning("no translation at %s", path)
