"""Files of rules that a community brings in: holidays, catalogues, local rule profiles."""

from dataclasses import dataclass

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.periods import Holidays
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayYear:
    """One year's notice."""

    year: int
    source: str
    holidays: Holidays

    @property
    def title(self) -> str:
        """Return what it is called."""
        return f"{self.year}年节假日安排"


@dataclass(frozen=True, slots=True)
class RulesUnreadable(Finding):
    """The file is none of ours."""

    sentence = QT_TRANSLATE_NOOP("findings", "文件读不懂：{reason}。")
    reason: str
