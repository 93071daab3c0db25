"""Numbers of headings: 一、（一）1.（1） (GB/T 9704-2012, 7.3.3)."""

_FIGURES = "零一二三四五六七八九"
_TEN = 10
_LEVELS = 4


class HeadingNumbers:
    """Counts headings; a heading of a higher level begins the lower ones anew."""

    def __init__(self) -> None:
        self._counts = [0] * _LEVELS

    def next(self, level: int) -> str:
        """Return the number of the next heading of ``level``, 1 to 4, as it stands before it."""
        at = min(max(level, 1), _LEVELS) - 1
        self._counts[at] += 1
        self._counts[at + 1 :] = [0] * (_LEVELS - at - 1)
        count = self._counts[at]
        forms = (f"{chinese(count)}、", f"（{chinese(count)}）", f"{count}. ", f"（{count}）")
        return forms[at]


def chinese(number: int) -> str:
    """Return a number from 1 to 99 in Chinese: 十, 二十一."""
    tens, ones = divmod(number, _TEN)
    if not 0 < number < _TEN * _TEN:
        return str(number)
    ten = ("" if tens == 1 else _FIGURES[tens]) + "十" if tens else ""
    return ten + (_FIGURES[ones] if ones else "")
