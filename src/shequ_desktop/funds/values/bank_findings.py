"""What can be said against pairing the bank's statement with the books."""

from dataclasses import dataclass

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class AmountsDiffer(Finding):
    """A pair says the same."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "银行记 {bank} 元，账上记 {booked} 元，金额不同，不能配对。"
    )
    bank: str
    booked: str


@dataclass(frozen=True, slots=True)
class PairedAlready(Finding):
    """Each line has one voucher."""

    sentence = QT_TRANSLATE_NOOP("findings", "其中一笔已经配过对。请先取消原来的配对。")
