from collections.abc import Mapping
from dataclasses import replace

import pytest
from support.offices import Package, town

from shequ_desktop.sync import delta
from shequ_desktop.sync.delta import BadDelta, check_contents, check_slice

ROW = bytes([1]) * 16


@pytest.fixture(scope="module")
def package() -> Package:
    with town(2) as (one, _):
        one.insert(ROW, "甲", 1)
        one.change(ROW, a="乙", b=None)
        one.change(ROW, deleted_at=5)
        return one.tell()


def test_what_a_file_tells_keeps_to_the_limits(package: Package) -> None:
    check_contents(package.contents)
    for piece in package.slices:
        check_slice(package.contents, piece)
    assert sum(len(piece.operations) for piece in package.slices) == 4
    assert sum(len(piece.links) for piece in package.slices) == 2


@pytest.mark.parametrize(
    "change",
    [
        {"workspace": b"short"},
        {"sender": bytes(16)},
        {"devices": ()},
        {"devices": (bytes(16), bytes(16))},
        {"knows": ()},
        {"knows": (-1,)},
        {"knows": (delta.SEQ_LIMIT,)},
        {"operations": -1},
    ],
)
def test_a_cover_beyond_the_limits_is_refused(
    package: Package, change: Mapping[str, object]
) -> None:
    with pytest.raises(BadDelta):
        check_contents(replace(package.contents, **change))  # type: ignore[arg-type]  # on purpose


@pytest.mark.parametrize(
    "change",
    [
        {"device": 1},
        {"lo": 5},
        {"hi": delta.SEQ_LIMIT},
        {"thinned": -1},
        {"tx": 1},
        {"chain": b"x"},
        {"tip": b""},
        {"last": -1},
    ],
)
def test_a_span_beyond_the_limits_is_refused(
    package: Package, change: Mapping[str, object]
) -> None:
    (span,) = package.contents.spans
    spans = (replace(span, **change),)  # type: ignore[arg-type]  # on purpose
    with pytest.raises(BadDelta):
        check_contents(replace(package.contents, spans=spans))


@pytest.mark.parametrize(
    "change",
    [
        {"seq": [1, 2, 3]},
        {"seq": [0, 1, 2, 3]},
        {"seq": [1, 2, 2, 3]},
        {"seq": [1, 2, 3, 9]},
        {"seq": [1, 2, 3, "4"]},
        {"seq": [1, 2, 3, True]},
        {"device": [0, 0, 0, 1]},
        {"tx": [0, 1, 1, 1]},
        {"table": [1, 1, 1, delta.NUMBER_LIMIT]},
        {"table": [0, 1, 1, 1]},
        {"column": [0, 1, 2, -1]},
        {"row": [ROW, ROW, ROW, b"short"]},
        {"row": [ROW, ROW, ROW, "x" * 16]},
        {"value": [1, 2, 3, 1 << 63]},
        {"value": [1, 2, 3, float("nan")]},
        {"value": [1, 2, 3, ["list"]]},
        {"value": [1, 2, 3, "x" * (delta.TEXT_LIMIT + 1)]},
        {"parent_device": [-1, -1, 0, 0]},
        {"parent_device": [-1, 0, 0, 7]},
        {"parent_seq": [0, 1, 1, -1]},
    ],
)
def test_operations_beyond_the_limits_are_refused(
    package: Package, change: Mapping[str, object]
) -> None:
    (piece,) = package.slices
    ops = replace(piece.operations, **change)  # type: ignore[arg-type]  # on purpose
    with pytest.raises(BadDelta):
        check_slice(package.contents, replace(piece, operations=ops))


@pytest.mark.parametrize(
    "change",
    [
        {"seq": [0, 2, 3]},
        {"hlc": [1, 2, delta.HLC_LIMIT]},
        {"hlc": [1, 2, -1]},
        {"chain": [b"x" * 32, b"y" * 32, b"z"]},
        {"user": ["王敏", "王敏", None]},
        {"undoes": [0, 0, -1]},
        {"wall": [0, 0, 1 << 62]},
    ],
)
def test_transactions_beyond_the_limits_are_refused(
    package: Package, change: Mapping[str, object]
) -> None:
    (piece,) = package.slices
    txs = replace(piece.transactions, **change)  # type: ignore[arg-type]  # on purpose
    with pytest.raises(BadDelta):
        check_slice(package.contents, replace(piece, transactions=txs))


@pytest.mark.parametrize(
    "change", [{"device": [0, 5]}, {"parent_seq": [0, 1]}, {"parent_device": [-1, 0]}]
)
def test_links_beyond_the_limits_are_refused(
    package: Package, change: Mapping[str, object]
) -> None:
    (piece,) = package.slices
    links = replace(piece.links, **change)  # type: ignore[arg-type]  # on purpose
    with pytest.raises(BadDelta):
        check_slice(package.contents, replace(piece, links=links))
