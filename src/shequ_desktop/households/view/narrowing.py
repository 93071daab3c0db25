"""By what the ledger is narrowed just now: one place that knows, and makes the question of it."""

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from shequ_desktop.community.values import AreaId
from shequ_desktop.households.rules.cells import shown_code
from shequ_desktop.households.rules.ledgers import ALL, RECYCLE_BIN, saved_ledgers
from shequ_desktop.households.values import Ledger, LedgerQuery
from shequ_desktop.households.view.columns import title
from shequ_desktop.households.view.conditions import Condition, some_of
from shequ_desktop.kernel.codes import code_table

_IN_BIN = -1


def ledgers(today: date) -> tuple[Ledger, ...]:
    """Return the saved ledgers and, last, the recycle bin."""
    bin_title = QCoreApplication.translate("LedgerPage", "回收站")
    bin_ = Ledger(key=RECYCLE_BIN, title=bin_title, query=LedgerQuery(active=_IN_BIN))
    return (*saved_ledgers(today), bin_)


@dataclass(slots=True)
class Narrowing:
    """The ledger that was chosen and everything that narrows it further."""

    today: date
    ledger: str = ALL
    text: str = ""
    area_id: AreaId | None = None
    area_name: str = ""
    ages: bool = True
    """Whether the ages of the ledger still hold."""
    any_tags: bool = True
    """Whether its tags, of which one is enough, still hold; chips stand for the others."""
    sort: str = "address"
    descending: bool = False
    by_key: dict[str, Ledger] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Look the ledgers up."""
        self.by_key = {each.key: each for each in ledgers(self.today)}

    def choose(self, key: str) -> Ledger:
        """Turn to another ledger; the area stays."""
        self.ledger, self.text, self.ages, self.any_tags = key, "", True, True
        found = self.by_key[key]
        self.sort, self.descending = found.query.sort, found.query.descending
        return found

    @property
    def base(self) -> LedgerQuery:
        """The question of the chosen ledger."""
        return self.by_key[self.ledger].query

    @property
    def in_bin(self) -> bool:
        """Whether the recycle bin is looked at."""
        return self.base.active == _IN_BIN

    def query(self, chosen: Mapping[str, frozenset[str]], tags: frozenset[str]) -> LedgerQuery:
        """Return the whole question.

        Args:
            chosen: What the filters of the header let through.
            tags: The chips that are on.
        """
        base = self.base
        return replace(
            base,
            text=self.text,
            chosen=dict(chosen),
            tags=tags,
            any_tags=base.any_tags if self.any_tags else frozenset(),
            area_id=self.area_id,
            born_from=base.born_from if self.ages else None,
            born_to=base.born_to if self.ages else None,
            sort=self.sort,
            descending=self.descending,
        )

    def is_narrowed(self, chosen: Mapping[str, frozenset[str]], tags: frozenset[str]) -> bool:
        """Tell whether anything can be cleared."""
        return bool(self.text or chosen or tags or self.area_id or self.ledger != ALL)

    def has_left_ledger(self, chosen: Mapping[str, frozenset[str]], tags: frozenset[str]) -> bool:
        """Tell whether the conditions of the chosen ledger itself were changed by hand."""
        base = self.base
        held = all(chosen.get(column) == codes for column, codes in base.chosen.items())
        held = held and base.tags <= tags
        return not (held and self.ages and self.any_tags)

    def leave_ledger(self) -> None:
        """Go on without the ledger's name: what is left of it is shown as conditions."""
        if not self.in_bin:
            self.ledger = "left" if self.base.active == 0 else ALL
        self.ages = self.any_tags = True

    def conditions(
        self,
        chosen: Mapping[str, frozenset[str]],
        *,
        drop_filter: Callable[[str], None],
        drop_area: Callable[[], None],
        drop_ages: Callable[[], None],
        drop_tags: Callable[[], None],
    ) -> Iterator[Condition]:
        """Yield the conditions that neither the search box nor the chips show."""
        translate = QCoreApplication.translate
        if self.area_id is not None:
            text = translate("LedgerPage", "区域：{name}").format(name=self.area_name)
            yield Condition(text, drop_area)
        if self.ages and (self.base.born_from or self.base.born_to):
            ages = translate("LedgerPage", "年龄：{title}")
            yield Condition(ages.format(title=self.by_key[self.ledger].title), drop_ages)
        if self.any_tags and self.base.any_tags:
            labels = map(code_table("tags").label_of, sorted(self.base.any_tags))
            tags = translate("LedgerPage", "标签：{words}").format(words="、".join(labels))
            yield Condition(tags, drop_tags)
        for column, codes in chosen.items():
            text = translate("LedgerPage", "{column}：{words}").format(
                column=title(column), words=_words(column, sorted(codes))
            )
            yield Condition(text, functools.partial(drop_filter, column))


def _words(column: str, codes: Sequence[str]) -> str:
    blank = QCoreApplication.translate("LedgerPage", "（空白）")
    labels = [shown_code(column, code) or blank for code in codes]
    return some_of(labels, QCoreApplication.translate("LedgerPage", "{first} 等 {count} 项"))
