"""对照: the numbers of two profiles side by side, each with its article, differences marked."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableView, QWidget

from shequ_desktop.community import service as community
from shequ_desktop.community.values import NUMBER_WORDS, Allowance, Number, RuleProfile
from shequ_desktop.gui import layouts
from shequ_desktop.gui.chips import FilterChips
from shequ_desktop.gui.records import Column
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.view.organisation_words import InkedTable, day_words, dress

_WIDTHS = (100, 260, 148, 90, 148, 90, 50)
_DIFFERENT, _ONE_ONLY, _SAME = "different", "one_only", "same"
_INKS = {_DIFFERENT: "warn", _ONE_ONLY: "text2"}
_EXCEPTIONS = QT_TRANSLATE_NOOP("profiles", "允许的例外")


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareLine:
    """One number, or one exception that a text allows, in two profiles."""

    chapter: str
    title: str
    one: Number | Allowance | None
    other: Number | Allowance | None
    unit: str = ""

    @property
    def outcome(self) -> str:
        """Return whether the two are different, the same, or only one says anything."""
        if self.one is None or self.other is None:
            return _ONE_ONLY
        return _SAME if _said(self.one) == _said(self.other) else _DIFFERENT


def compared(one: RuleProfile, other: RuleProfile) -> list[CompareLine]:
    """Return every number that either of two profiles has, and the exceptions their texts allow."""
    left, right = one.numbers(), other.numbers()
    lines = [
        CompareLine(
            chapter=words.chapter,
            title=words.title,
            one=left.get(name),
            other=right.get(name),
            unit=words.unit,
        )
        for name, words in NUMBER_WORDS.items()
        if name in left or name in right
    ]
    allowed = {each.key: each for each in (*other.exceptions, *one.exceptions)}
    lines += [
        CompareLine(
            chapter=_EXCEPTIONS, title=each.words, one=one.allows(key), other=other.allows(key)
        )
        for key, each in allowed.items()
    ]
    return lines


class ComparePane(QWidget):
    """The table; which two it compares is said by ``show_profiles``."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[CompareLine] = []
        self.chips = FilterChips()
        self._outcomes = {
            _DIFFERENT: self.tr("不同"),
            _ONE_ONLY: self.tr("仅一套有规定"),
            _SAME: self.tr("相同"),
        }
        self.chips.set_chips(list(self._outcomes.items()))
        self.about = layouts.label("", "cap")
        self.status = layouts.label("", "sub")
        self.table = QTableView()
        self.model = self._made_model(("", ""))
        layout = layouts.column(self.about, self.chips, self.table, self.status, spacing=6)
        layout.setStretch(2, 1)
        self.about.setWordWrap(True)
        self.setLayout(layout)
        self.chips.changed.connect(lambda _on: self._narrow())

    def show_profiles(self, one: RuleProfile, other: RuleProfile) -> None:
        """Compare two profiles."""
        self._lines = compared(one, other)
        self.model = self._made_model((one.title, other.title))
        counts = Counter(line.outcome for line in self._lines)
        self.chips.show_counts({key: counts[key] for key in self._outcomes})
        self.about.setText("\n".join(map(self._about, dict.fromkeys((one, other)))))
        self._narrow()

    def _made_model(self, titles: tuple[str, str]) -> InkedTable[CompareLine]:
        one, other = titles
        made: InkedTable[CompareLine] = InkedTable(
            [
                Column(self.tr("类别"), lambda line: _translated(line.chapter)),
                Column(self.tr("项目"), lambda line: _translated(line.title)),
                Column(
                    self.tr("左：{title}").format(title=_short(one)),
                    lambda line: self._value(line.one, line.unit),
                ),
                Column(self.tr("依据"), lambda line: _article(line.one)),
                Column(
                    self.tr("右：{title}").format(title=_short(other)),
                    lambda line: self._value(line.other, line.unit),
                ),
                Column(self.tr("依据"), lambda line: _article(line.other)),
                Column(self.tr("比较"), self._compared),
            ],
            lambda line: _INKS.get(line.outcome, ""),
            self,
        )
        before = self.table.model()
        self.table.setModel(made)
        if before is not None:
            before.deleteLater()
        dress(self.table, self.tr("两套规则的对照"), _WIDTHS, stretch=1)
        return made

    def _about(self, profile: RuleProfile) -> str:
        days = ""
        if profile.in_force_from is not None:
            last = day_words(profile.in_force_until) or self.tr("今")
            days = self.tr("（{first} 至 {last}）").format(
                first=day_words(profile.in_force_from), last=last
            )
        return self.tr("{title}{days}：{source}").format(
            title=profile.title, days=days, source=profile.source
        )

    def _value(self, given: Number | Allowance | None, unit: str) -> str:
        match given:
            case None:
                return self.tr("没有规定")
            case Allowance():
                return self.tr("允许")
            case number:
                return community.said_number(number, _translated(unit))

    def _compared(self, line: CompareLine) -> str:
        if line.outcome == _ONE_ONLY:
            return self.tr("仅左") if line.other is None else self.tr("仅右")
        return self.tr("不同") if line.outcome == _DIFFERENT else ""

    def _narrow(self) -> None:
        on = self.chips.on()
        shown = [line for line in self._lines if not on or line.outcome in on]
        self.model.show(shown)
        said = self.tr("显示 {shown} 项 / 共 {count} 项")
        self.status.setText(said.format(shown=len(shown), count=len(self._lines)))


def _short(title: str) -> str:
    """Return what tells editions of the law apart: 2025年修订."""
    return title.removeprefix("居民委员会组织法").strip("（）")


def _translated(words: str) -> str:
    return QCoreApplication.translate("profiles", words) if words else ""


def _article(given: Number | Allowance | None) -> str:
    return "" if given is None else given.source.article


def _said(given: Number | Allowance) -> object:
    return given.words if isinstance(given, Allowance) else given.value
