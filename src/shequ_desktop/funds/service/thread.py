"""One thread: from a public line to the voucher, project, resolution and vote, and back."""

from collections.abc import Mapping
from functools import cache

from shequ_desktop.funds.service.disclosures import disclosure, disclosures
from shequ_desktop.funds.service.files import files_about
from shequ_desktop.funds.service.project_papers import decision_of
from shequ_desktop.funds.service.projects import project
from shequ_desktop.funds.service.sources import source
from shequ_desktop.funds.service.vouchers import voucher
from shequ_desktop.funds.values import Disclosure, DisclosureId, Knot, Thread, VoucherId
from shequ_desktop.kernel.money import yuan
from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.meetings import service as meetings
from shequ_desktop.meetings.values import ResolutionId
from shequ_desktop.storage.store import Reading


def thread_of(reading: Reading, voucher_id: VoucherId) -> Thread:
    """Return everything that a voucher hangs on, the sheets that tell of it at the end.

    Raises:
        LookupError: there is no such voucher.
    """
    found = voucher(reading, voucher_id)
    files = files_about(reading, voucher_id)
    knots = [
        Knot(
            "voucher", f"{found.shown_number}　{found.draft.summary}", f"funds:vouchers:{found.id}"
        ),
        Knot("amount", f"{yuan(found.draft.amount_fen)} 元", ""),
        Knot("source", source(reading, found.draft.source_id).draft.name, ""),
        *(Knot("file", each.name, "") for each in files),
    ]
    if found.draft.project_id is not None:
        about = project(reading, found.draft.project_id)
        knots.append(
            Knot("project", f"{about.number}　{about.draft.name}", f"funds:projects:{about.id}")
        )
        if about.draft.resolution_id is not None:
            decided = meetings.resolution(reading, ResolutionId(about.draft.resolution_id))
            words = f"{decided.shown_number}　{decided.draft.title}"
            knots += [
                Knot("resolution", words, f"meetings:resolutions:{decided.id}"),
                Knot("vote", decision_of(reading, about), f"meetings:resolutions:{decided.id}"),
            ]
        knots += [
            Knot("photo", each.name, "")
            for step in about.steps
            for each in files_about(reading, step.id)
        ]
    knots += [
        Knot("sheet", _said(each), f"funds:disclosures:{each.id}")
        for each in disclosures_telling(reading, voucher_id)
    ]
    return Thread(voucher_id=voucher_id, knots=tuple(knots))


def disclosures_telling(reading: Reading, voucher_id: VoucherId) -> list[Disclosure]:
    """Return the sheets on which a voucher stands, the newest first."""
    on = voucher(reading, voucher_id).draft.on
    return [
        each
        for each in disclosures(reading)
        if each.draft.since <= on <= each.draft.until
        and any(row.get("id") == voucher_id for row in _rows(each))
    ]


def told_vouchers(reading: Reading, disclosure_id: DisclosureId) -> list[tuple[VoucherId, str]]:
    """Return the vouchers that stand on a sheet, and how its lines say them, in its order."""
    return [
        (VoucherId(str(row["id"])), _line(row))
        for row in _rows(disclosure(reading, disclosure_id))
        if row.get("id") is not None
    ]


def usual_item(kind: str, scheme: str) -> str:
    """Return the code of the item that a paper is disclosed as; empty: no usual one."""
    return _items().get(kind, {}).get(scheme, "")


def _rows(found: Disclosure) -> list[Mapping[str, object]]:
    lists = found.content.lists
    return [*lists.get("vouchers", ()), *lists.get("donors", ())]


def _line(row: Mapping[str, object]) -> str:
    told = (row.get(key) for key in ("income", "expense", "amount"))
    amounts = [yuan(each) for each in told if isinstance(each, int)]
    words = (row.get("voucher_no"), row.get("summary") or row.get("use"), *amounts)
    return "　".join(str(each) for each in words if each)


def _said(each: Disclosure) -> str:
    return f"{each.draft.title}　{each.draft.period_label}"


@cache
def _items() -> Mapping[str, Mapping[str, str]]:
    table = resource_table("funds/items.toml")
    return {key: dict(value) for key, value in table.items() if isinstance(value, dict)}
