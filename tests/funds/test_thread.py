"""From a public line to everything it hangs on, and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.money import Days, book, do, look, quarter, sample_book, sheet
from support.vaults import A_CHANGE, Template, open_copy

from shequ_desktop.funds import service
from shequ_desktop.funds.documents import PAPERS
from shequ_desktop.funds.service.files import keep_bytes
from shequ_desktop.funds.values import (
    DISCLOSE,
    PROPOSE_PROJECT,
    ProjectDraft,
    VoucherId,
)
from shequ_desktop.notices import service as notices
from shequ_desktop.storage.store import Store


@pytest.fixture
def store(template: Template, tmp_path: Path) -> Iterator[Store]:
    vault = open_copy(template, tmp_path / "money", now=Days())
    sample_book(vault.store)
    yield vault.store
    vault.close()


def test_a_public_line_leads_to_its_voucher_and_project_and_back(store: Store) -> None:
    project = do(store, PROPOSE_PROJECT, service.propose_project, ProjectDraft(name="楼道照明"))
    bulbs = book(store, project_id=project)
    with store.transaction(A_CHANGE) as tx:
        keep_bytes(tx, bulbs, "发票.jpg", b"\xff\xd8\xff", label="票据")
    draft = quarter(1)
    made = do(store, DISCLOSE, service.disclose, draft, sheet(store, draft))

    lines = look(store, service.told_vouchers, made)
    thread = look(store, service.thread_of, lines[0][0])

    assert lines[0] == (bulbs, "付-0182　楼道灯泡　100.00")
    assert [(knot.kind, knot.key) for knot in thread.knots] == [
        ("voucher", f"funds:vouchers:{bulbs}"),
        ("amount", ""),
        ("source", ""),
        ("file", ""),
        ("project", f"funds:projects:{project}"),
        ("sheet", f"funds:disclosures:{made}"),
    ]
    assert [each.id for each in look(store, service.disclosures_telling, bulbs)] == [made]


def test_a_line_of_another_quarter_stands_on_no_sheet_of_this_one(store: Store) -> None:
    draft = quarter(1)
    do(store, DISCLOSE, service.disclose, draft, sheet(store, draft))
    last = look(store, service.posted_vouchers, 2026)[-1]

    assert look(store, service.disclosures_telling, VoucherId(last.id)) == []


@pytest.mark.parametrize(
    ("kind", "scheme", "item"),
    [
        ("funds.income_expense", "law-2026", "2"),
        ("funds.income_expense", "sanwu", "money.accounts"),
        ("funds.journal", "sanwu", ""),
        ("funds.income_expense", "另一个", ""),
    ],
)
def test_a_paper_has_its_usual_item_in_each_catalogue(kind: str, scheme: str, item: str) -> None:
    assert service.usual_item(kind, scheme) == item


def test_usual_items_are_items_of_the_catalogues(store: Store) -> None:
    for scheme in look(store, notices.schemes):
        codes = {item.code for item in scheme.items}
        usual = {service.usual_item(kind.key, scheme.code) for kind in PAPERS} - {""}
        assert usual <= codes
