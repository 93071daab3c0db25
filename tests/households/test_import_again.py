"""Importing a workbook a second time finds everybody again, however little it says of them."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from shequ_desktop.households.rules.planning import Fate
from shequ_desktop.households.service.workbooks import import_file
from shequ_desktop.storage.store import Store

PHONES = ("13800138000", "13900139000", "")


def saved(path: Path, *rows: tuple[str, ...]) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]  # a new workbook has a sheet
    book.save(path)
    return path


@pytest.mark.parametrize(
    "rows",
    [
        [("姓名", "联系电话"), ("王秀英", PHONES[0]), ("张伟", PHONES[1]), ("李强", "")],
        [("姓名", "联系电话"), ("张伟", PHONES[0]), ("张伟", PHONES[1])],
        [("姓名", "备注"), ("张伟", ""), ("张伟", ""), ("王秀英", "独居")],
        [("姓名", "出生日期"), ("张伟", "1950-01-01"), ("张伟", "1980-01-01")],
        [("姓名", "住址"), ("张伟", "3-2-501"), ("王秀英", "")],
    ],
)
def test_nobody_is_put_down_twice(
    store: Store, tmp_path: Path, rows: list[tuple[str, ...]]
) -> None:
    path = saved(tmp_path / "a.xlsx", *rows)

    first = import_file(store, path).plan
    second = import_file(store, path).plan

    assert first.count(Fate.NEW) == len(rows) - 1
    assert second.count(Fate.UNCHANGED) == len(rows) - 1
