"""Parts of a whole, as laws state them."""

import re
from dataclasses import dataclass
from typing import Self

_FORM = re.compile(r"(>=|>) ([1-9]\d*)/([1-9]\d*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """过半数, 三分之二以上, 超过三分之二: how much of a body is needed.

    以上 includes the number itself, 超过 and 过 do not (《民法典》第一千二百五十九条).
    Whole people only: two thirds of 45 are 30, and no floating point may doubt it.
    """

    numerator: int
    denominator: int
    inclusive: bool

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``> 1/2`` or ``>= 2/3``, the way rule profiles write a share.

        Raises:
            ValueError: ``text`` is nothing of the kind, or more than the whole.
        """
        match = _FORM.fullmatch(text)
        if match is None or int(match[2]) > int(match[3]):
            message = f"not a share: {text!r}"
            raise ValueError(message)
        return cls(numerator=int(match[2]), denominator=int(match[3]), inclusive=match[1] == ">=")

    def least(self, *, of: int) -> int:
        """Return the smallest number of people that is such a share ``of`` so many."""
        if self.inclusive:
            return -(-self.numerator * of // self.denominator)
        return self.numerator * of // self.denominator + 1

    def reached(self, count: int, *, of: int) -> bool:
        """Return whether ``count`` people are such a share ``of`` so many."""
        return count >= self.least(of=of)
