"""What can be said against a disclosure."""

from dataclasses import dataclass

from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class DisclosureExists(Finding):
    """What was printed stays; another one corrects it."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{title}”已经生成过。账有变动的，请用“更正”，原来的一份会保留。"
    )
    title: str


@dataclass(frozen=True, slots=True)
class PeriodNotOver(Finding):
    """More may come in this period."""

    sentence = QT_TRANSLATE_NOOP("findings", "{label}还没有过完，之后的收支不在这份公开表里。")
    severity = Severity.WARNS
    label: str


@dataclass(frozen=True, slots=True)
class UnpostedInPeriod(Finding):
    """Only posted vouchers are told."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "这段时间还有 {count} 张凭证没有入账，不在这份公开表里。"
    )
    severity = Severity.WARNS
    count: int


@dataclass(frozen=True, slots=True)
class CorrectedBefore(Finding):
    """The newest one is corrected, so that there is one line of them."""

    sentence = QT_TRANSLATE_NOOP("findings", "这份公开件已经更正过，请更正最新的一份。")


@dataclass(frozen=True, slots=True)
class CourtyardUnnamed(Finding):
    """A courtyard's sheet says which."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写是哪个院落（小区）。")
