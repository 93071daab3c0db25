"""Amounts of money: integer fen, as they are written in figures and in capitals."""

import re
import unicodedata
from decimal import Decimal, InvalidOperation

_WAN = 10_000
_FEN_MOST = 10**15
_NO_AMOUNT = "no amount of money"
_MONEY_SIGNS = re.compile(r"[\s,，¥￥]|人民币|元整?$|RMB", re.IGNORECASE)
_FIGURES = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = (("亿", 100_000_000), ("万", 10_000))
_YUAN = 100
_TEN = 10


def yuan(fen: int) -> str:
    """Return an amount in figures: ``1,234.56``; negative ones with a minus."""
    sign = "-" if fen < 0 else ""
    whole, part = divmod(abs(fen), _YUAN)
    return f"{sign}{whole:,}.{part:02}"


def read_yuan(text: str) -> int:
    """Return the fen that ``1,234.5``, ``￥1234.50元`` or ``1.2万`` means.

    Raises:
        ValueError: it is no amount, or one with parts of a fen.
    """
    word = _MONEY_SIGNS.sub("", unicodedata.normalize("NFKC", text))
    times = 1
    if word.endswith("万"):
        word, times = word[:-1], _WAN
    if word.startswith("(") and word.endswith(")"):
        word = f"-{word[1:-1]}"
    try:
        fen = Decimal(word) * times * 100
    except InvalidOperation:
        raise ValueError(_NO_AMOUNT) from None
    if not fen.is_finite() or fen != fen.to_integral_value() or abs(fen) > _FEN_MOST:
        raise ValueError(_NO_AMOUNT)
    return int(fen)


def capital(fen: int) -> str:
    """Return an amount in capitals: ``壹仟贰佰叁拾肆元伍角陆分``, ``叁拾元整``.

    After《正确填写票据和结算凭证的基本规定》: 整 stands behind 元 and behind 角, never behind 分; one
    零 for any run of noughts within; ``负`` before a negative amount.
    """
    sign = "负" if fen < 0 else ""
    whole, part = divmod(abs(fen), _YUAN)
    jiao, cents = divmod(part, _TEN)
    said = f"{_whole(whole)}元" if whole else ""
    if not part:
        return f"{sign}{said or '零元'}整"
    if jiao:
        said += f"{_FIGURES[jiao]}角"
    elif said:
        said += "零"
    return sign + (f"{said}{_FIGURES[cents]}分" if cents else f"{said}整")


def _whole(number: int) -> str:
    for name, size in _GROUPS:
        if number >= size:
            high, low = divmod(number, size)
            gap = "零" if 0 < low < size // _TEN else ""
            return f"{_whole(high)}{name}{gap}{_whole(low)}"
    return _below_ten_thousand(number)


def _below_ten_thousand(number: int) -> str:
    said = ""
    gap = False
    for at in range(len(_PLACES) - 1, -1, -1):
        figure = number // 10**at % 10
        if not figure:
            gap = bool(said)
            continue
        said += ("零" if gap else "") + _FIGURES[figure] + _PLACES[at]
        gap = False
    return said
