"""The community's particulars as fields: the same in the first steps and in the settings."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit

from shequ_desktop.app.notes import Note
from shequ_desktop.app.recovery_code import only_digits
from shequ_desktop.community.rules import check_community
from shequ_desktop.community.values import CodeWrong, Community, NameMissing
from shequ_desktop.gui.findings import sentence

_CODE_DIGITS = 12

Noted = tuple[QLineEdit, Note]
"""A field and the note below it."""


class CommunityFields(QObject):
    """Five fields of a form, with what the rules have to say of them."""

    def __init__(
        self, name: Noted, code: Noted, *, street: QLineEdit, address: QLineEdit, phone: QLineEdit
    ) -> None:
        super().__init__(name[0])
        self._name, self._name_note = name
        self._code, self._code_note = code
        self._street, self._address, self._phone = street, address, phone
        for edit in (self._code, phone):
            edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self._name.textChanged.connect(lambda _text: self._name_note.say(""))
        self._code.textChanged.connect(self._count)
        self._name_note.say("")
        self._count("")

    def community(self) -> Community:
        """Return what the fields say."""
        return Community(
            name=self._name.text().strip(),
            code=only_digits(self._code.text()),
            street=self._street.text().strip(),
            address=self._address.text().strip(),
            phone=self._phone.text().strip(),
        )

    def show_community(self, community: Community) -> None:
        """Fill the fields."""
        for edit, text in (
            (self._name, community.name),
            (self._code, community.code),
            (self._street, community.street),
            (self._address, community.address),
            (self._phone, community.phone),
        ):
            edit.setText(text)

    def check(self) -> bool:
        """Tell whether the rules agree; say beside the fields what they object to."""
        found = list(check_community(self.community()))
        for edit, note, kind in (
            (self._code, self._code_note, CodeWrong),
            (self._name, self._name_note, NameMissing),
        ):
            for finding in found:
                if isinstance(finding, kind):
                    empty = kind is CodeWrong and not edit.text().strip()
                    wanted = self.tr("请填写 12 位区划代码。")
                    note.say(wanted if empty else sentence(finding), "error")
                    edit.setFocus()
        return not found

    def _count(self, text: str) -> None:
        missing = _CODE_DIGITS - len(only_digits(text))
        if missing == 0:
            self._code_note.say(self.tr("已满 12 位。"), "ok")
        elif 0 < missing < _CODE_DIGITS:
            self._code_note.say(self.tr("还差 {missing} 位。").format(missing=missing))
        else:
            hint = self.tr(
                "国家统计局公布的 12 位统计用区划代码，前 6 位是区县；街道办事处可以查到。"
            )
            self._code_note.say(hint)
