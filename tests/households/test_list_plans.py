"""Questions about the ledger are answered from indexes alone: the table would be decrypted."""

from datetime import date

import pytest

from shequ_desktop.community.values import AreaId
from shequ_desktop.households import service
from shequ_desktop.households.values import SORTABLE, LedgerQuery
from shequ_desktop.kernel.ids import new_id
from shequ_desktop.storage.store import Store

QUESTIONS = {
    "all": LedgerQuery(),
    "text": LedgerQuery(text="张伟"),
    "two words": LedgerQuery(text="张 3-2-501"),
    "codes": LedgerQuery(chosen={"education": frozenset({"20", "30"})}),
    "tag": LedgerQuery(tags=frozenset({"disabled"})),
    "any tag": LedgerQuery(any_tags=frozenset({"disabled", "elderly"})),
    "ages": LedgerQuery(born_from=date(1940, 1, 1), born_to=date(1950, 1, 1)),
    "area": LedgerQuery(area_id=AreaId(new_id())),
    **{f"by {key}": LedgerQuery(sort=key, descending=True) for key in SORTABLE},
}


@pytest.mark.parametrize("query", QUESTIONS.values(), ids=QUESTIONS)
def test_the_table_itself_is_not_looked_at(store: Store, query: LedgerQuery) -> None:
    asked: list[str] = []
    with store.reading() as reading:
        connection = reading.session.connection().connection.dbapi_connection
        assert connection is not None
        connection.set_trace_callback(asked.append)
        service.line_numbers(reading, query)
        connection.set_trace_callback(None)
        (question,) = [sql for sql in asked if "json_group_array" in sql]
        plan = [row[3] for row in reading.rows(f"EXPLAIN QUERY PLAN {question}", tables=())]

    looks = [step for step in plan if "ledger_line" in step]
    assert looks
    assert all("COVERING INDEX" in step for step in looks)


@pytest.mark.parametrize("sort", SORTABLE)
def test_everybody_comes_in_order_without_sorting(store: Store, sort: str) -> None:
    asked: list[str] = []
    with store.reading() as reading:
        connection = reading.session.connection().connection.dbapi_connection
        assert connection is not None
        connection.set_trace_callback(asked.append)
        service.line_numbers(reading, LedgerQuery(sort=sort, descending=True))
        connection.set_trace_callback(None)
        plan = [row[3] for row in reading.rows(f"EXPLAIN QUERY PLAN {asked[-1]}", tables=())]

    assert not any("TEMP B-TREE" in step for step in plan)
