"""One field for each setting of a block, by the way it is shown."""

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from shequ_desktop.documents.labels import label_sheets
from shequ_desktop.documents.masking import mask_profiles
from shequ_desktop.gui import layouts, theme
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.notices.view.template_grid import RowsGrid
from shequ_desktop.notices.view.template_settings import Setting, Way
from shequ_desktop.notices.view.template_wording import WordingEdit
from shequ_desktop.notices.view.template_words import Names

_LINES_HIGH = 92
_PICTURES = QT_TRANSLATE_NOOP("templates", "图片 (*.png *.jpg *.jpeg)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A setting to be shown, and where its new values go."""

    setting: Setting
    value: Any
    names: Names
    put: Callable[[Any], None]


def field_of(asked: Asked) -> QWidget:
    """Return a field that shows a setting's value and hands on each new one."""
    made = _MAKERS[asked.setting.way](asked)
    made.setObjectName(asked.setting.name)
    return made


def translated(text: str) -> str:
    """Return one of the words of this editor in the user's language."""
    return QCoreApplication.translate("templates", text)


def _words(asked: Asked) -> QWidget:
    made = WordingEdit(asked.value, asked.names, lines=asked.setting.way is Way.TEXT)
    made.changed.connect(asked.put)
    return made


def _plain(asked: Asked) -> QWidget:
    made = QLineEdit(asked.value)
    made.setCursorPosition(0)
    made.textChanged.connect(asked.put)
    return made


def _yes(asked: Asked) -> QWidget:
    made = QCheckBox(translated(asked.setting.title))
    made.setChecked(asked.value)
    made.toggled.connect(asked.put)
    return made


def _count(asked: Asked) -> QWidget:
    made = QSpinBox()
    made.setRange(min(asked.value, _least(asked.setting)), round(asked.setting.most))
    made.setValue(asked.value)
    made.setMaximumWidth(theme.px(110))
    made.valueChanged.connect(asked.put)
    return made


def _least(setting: Setting) -> int:
    return 0 if setting.name == "empty_rows" else 1


def _length(asked: Asked) -> QWidget:
    made = QDoubleSpinBox()
    made.setRange(0, asked.setting.most)
    made.setDecimals(1)
    made.setValue(asked.value)
    made.setMaximumWidth(theme.px(110))
    made.valueChanged.connect(asked.put)
    return made


def _choice(asked: Asked) -> QWidget:
    return _box(asked, {value: translated(title) for value, title in asked.setting.choices.items()})


def _list(asked: Asked) -> QWidget:
    lists = {each.key: each.title for each in asked.names.kind.lists}
    return _box(asked, {"": translated(QT_TRANSLATE_NOOP("templates", "（不取自列表）"))} | lists)


def _field(asked: Asked) -> QWidget:
    about = asked.names.about
    fields = {each.key: each.title for each in about.fields} if about is not None else {}
    return _box(asked, {"": translated(QT_TRANSLATE_NOOP("templates", "（不用）"))} | fields)


def _part(asked: Asked) -> QWidget:
    return _box(asked, dict(asked.names.kind.parts))


def _mask(asked: Asked) -> QWidget:
    return _box(asked, {key: each.title for key, each in mask_profiles().items()})


def _label(asked: Asked) -> QWidget:
    sheets = {key: each.title for key, each in label_sheets().items()}
    usual = translated(QT_TRANSLATE_NOOP("templates", "（普通纸，印后裁开）"))
    return _box(asked, {"": usual} | sheets)


def _when(asked: Asked) -> QWidget:
    kind, about = asked.names.kind, asked.names.about
    there = translated(QT_TRANSLATE_NOOP("templates", "填了“{title}”时"))
    not_there = translated(QT_TRANSLATE_NOOP("templates", "没填“{title}”时"))
    titles = {each.key: each.title for each in kind.fields}
    titles |= {each.key: each.title for each in kind.lists} | dict(kind.parts)
    if about is not None:
        titles |= {each.key: each.title for each in about.fields}
    choices = {"": translated(QT_TRANSLATE_NOOP("templates", "总是"))}
    for key, title in titles.items():
        choices[key] = there.format(title=title)
        choices[f"!{key}"] = not_there.format(title=title)
    return _box(asked, choices)


def _box(asked: Asked, choices: Mapping[Any, str]) -> QComboBox:
    """Return a box; a value that is none of its choices is shown as it is, until it is changed."""
    made = QComboBox()
    values, titles = list(choices), list(choices.values())
    if asked.value not in choices:
        values.insert(0, asked.value)
        unknown = translated(QT_TRANSLATE_NOOP("templates", "（请选择）"))
        titles.insert(0, str(asked.value) or unknown)
    made.addItems(titles)
    made.setCurrentIndex(values.index(asked.value))
    made.setMinimumContentsLength(6)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.currentIndexChanged.connect(lambda at: asked.put(values[at]))
    return made


def _rows(asked: Asked) -> QWidget:
    assert asked.setting.row is not None
    made = RowsGrid(asked.setting.row, asked.value, asked.names)
    made.changed.connect(asked.put)
    return made


def _lines(asked: Asked) -> QWidget:
    made = QPlainTextEdit("\n".join(asked.value))
    made.setTabChangesFocus(True)
    made.setFixedHeight(theme.px(_LINES_HIGH))
    made.textChanged.connect(
        lambda: asked.put(tuple(line for line in made.toPlainText().split("\n") if line.strip()))
    )
    return made


def _feet(asked: Asked) -> QWidget:
    feet = [WordingEdit(words, asked.names, lines=False) for words in asked.value]
    now = list(asked.value)

    def put(at: int, words: str) -> None:
        now[at] = words
        asked.put(tuple(now))

    for at, each in enumerate(feet):
        each.changed.connect(lambda words, at=at: put(at, words))
    made = QWidget()
    made.setLayout(layouts.column(*feet, spacing=4))
    made.setFocusProxy(feet[0])
    return made


def _file(asked: Asked) -> QWidget:
    made = layouts.button(translated(QT_TRANSLATE_NOOP("templates", "选图片…")), "folder_open")

    def take(path: str) -> None:
        asked.put(base64.b64encode(Path(path).read_bytes()).decode("ascii"))

    def choose() -> None:
        dialog = QFileDialog(made.window(), made.text(), "", translated(_PICTURES))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(take)
        dialog.open()

    made.clicked.connect(choose)
    return made


_MAKERS: Mapping[Way, Callable[[Asked], QWidget]] = {
    Way.WORDS: _words,
    Way.TEXT: _words,
    Way.PLAIN: _plain,
    Way.YES: _yes,
    Way.COUNT: _count,
    Way.LENGTH: _length,
    Way.CHOICE: _choice,
    Way.LIST: _list,
    Way.FIELD: _field,
    Way.PART: _part,
    Way.MASK: _mask,
    Way.LABEL: _label,
    Way.WHEN: _when,
    Way.ROWS: _rows,
    Way.LINES: _lines,
    Way.FEET: _feet,
    Way.FILE: _file,
}
