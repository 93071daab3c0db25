"""What several papers of this room have in common."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from shequ_desktop.documents.bars import Bar, Bars
from shequ_desktop.documents.kinds import Content, FieldKind, PaperField, Value
from shequ_desktop.documents.paper import Tone
from shequ_desktop.kernel.money import yuan

Row = Mapping[str, Value]

OFFICE = "幸福里社区居民委员会"
"""Of the invented community of all samples."""
TO_CALL = "025-55550123"
ISSUED: Row = {"organisation": OFFICE, "phone": TO_CALL, "issued_on": date(2026, 11, 21)}
POSTING: Row = {"posted_from": date(2026, 11, 21), "posted_until": date(2026, 12, 6)}

ORGANISATION = PaperField(key="organisation", title="居民委员会", required=True)
PHONE = PaperField(key="phone", title="监督电话", kind=FieldKind.PHONE_OFFICE)
PHONE_NEEDED = PaperField(key="phone", title="监督电话", kind=FieldKind.PHONE_OFFICE, required=True)
ISSUED_ON = PaperField(key="issued_on", title="日期", kind=FieldKind.DAY)
COMMON = (ORGANISATION, PHONE_NEEDED, ISSUED_ON)
"""Of papers that hang on the board."""
INSIDE = (ORGANISATION, ISSUED_ON)
"""Of papers that stay in the office."""
POSTED = (
    PaperField(key="posted_from", title="公示开始", kind=FieldKind.DAY),
    PaperField(key="posted_until", title="公示结束", kind=FieldKind.DAY),
    PaperField(key="posted", title="公示期"),
)
LEAST_DAYS = "张贴之日起不少于15日"
"""Of a paper whose day of posting is not known (《居民委员会组织法》第三十四条)."""
_MOST_BARS = 12
_THOUSAND = 1000


def text(key: str, title: str, *words: str, needed: bool = False) -> PaperField:
    """Return a field of words that concern nobody in particular."""
    return PaperField(key=key, title=title, words=words, required=needed)


def long(key: str, title: str, *words: str) -> PaperField:
    """Return a field of usually several lines."""
    return PaperField(key=key, title=title, words=words, long=True)


def money(key: str, title: str, *words: str, needed: bool = False) -> PaperField:
    """Return a field of money; ``words`` are other headers that workbooks use."""
    return PaperField(key=key, title=title, kind=FieldKind.MONEY, words=words, required=needed)


def day(key: str, title: str, *words: str) -> PaperField:
    """Return a field of a day."""
    return PaperField(key=key, title=title, kind=FieldKind.DAY, words=words)


def number(key: str, title: str, *words: str) -> PaperField:
    """Return a field of a whole number."""
    return PaperField(key=key, title=title, kind=FieldKind.NUMBER, words=words)


def officer(key: str, title: str, *words: str) -> PaperField:
    """Return a field of a name that goes with an office."""
    return PaperField(key=key, title=title, kind=FieldKind.NAME_OFFICE, words=words)


def fen(values: Row, key: str) -> int:
    """Return an amount in fen; 0: nothing is said."""
    value = values.get(key)
    return value if isinstance(value, int) else 0


def posted_words(values: Row) -> Row:
    """Return the fact 公示期 in words; as long as the law asks for if no days are given."""
    first, last = values.get("posted_from"), values.get("posted_until")
    if not isinstance(first, date) or not isinstance(last, date):
        return {"posted": LEAST_DAYS}
    days = (f"{day.year}年{day.month}月{day.day}日" for day in (first, last))
    return {"posted": "至".join(days)}


def with_days(content: Content) -> Content:
    """Return the facts of a paper for the board with its 公示期."""
    return replace(content, values={**posted_words(content.values), **_typed(content.values)})


def _typed(values: Row) -> Row:
    return {key: value for key, value in values.items() if value not in (None, "")}


def bars_of(
    shares: Sequence[tuple[str, int]], *, title: str = "", tone: Tone = Tone.BLUE
) -> tuple[Bars, ...]:
    """Return a picture of amounts in fen, in the order given; no block where there are none.

    What is beyond the twelfth stands together as 其余. Amounts below 0 have no bar.
    """
    told = list(shares)
    if len(told) > _MOST_BARS:
        rest = sum(amount for _, amount in told[_MOST_BARS - 1 :])
        told = [*told[: _MOST_BARS - 1], ("其余", rest)]
    most = max((amount for _, amount in told), default=0)
    if most <= 0:
        return ()
    bars = tuple(
        Bar(
            label=label,
            words=f"{yuan(amount)} 元",
            part=max(amount, 0) * _THOUSAND // most,
            tone=tone,
        )
        for label, amount in told
    )
    return (Bars(bars=bars, title=title),)


def summed(pairs: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return the sum of each label's amounts, the largest first."""
    sums: dict[str, int] = {}
    for label, amount in pairs:
        sums[label] = sums.get(label, 0) + amount
    return sorted(sums.items(), key=lambda each: -each[1])
