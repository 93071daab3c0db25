"""What two offices, each of them right, can make wrong together: told, never repaired by itself."""

from collections import Counter
from collections.abc import Iterator

from shequ_desktop.funds.model import VoucherRow
from shequ_desktop.funds.rules.disclosures import is_same
from shequ_desktop.funds.service.disclosures import disclosures
from shequ_desktop.funds.service.rows import vouchers_where
from shequ_desktop.funds.values import ACCOUNT_TITLES, Disclosure, Voucher
from shequ_desktop.kernel.offers import Doubt
from shequ_desktop.storage.store import Reading


def audit(reading: Reading) -> list[Doubt]:
    """Return the doubts of this room."""
    posted = vouchers_where(reading, VoucherRow.number.is_not(None))
    return [*_numbers(posted), *_reversals(posted), *_sheets(disclosures(reading))]


def _numbers(posted: list[Voucher]) -> Iterator[Doubt]:
    counted = Counter((each.draft.on.year, each.draft.account, each.number) for each in posted)
    for (year, account, number), count in counted.items():
        if count > 1:
            yield Doubt(
                f"{year} 年{ACCOUNT_TITLES[account]}账的凭证号 {number} 有 {count} 张凭证，"
                "两处各记了一张。请冲销其中一张再重新入账。",
                "vouchers",
            )


def _reversals(posted: list[Voucher]) -> Iterator[Doubt]:
    by_id = {each.id: each for each in posted}
    counted = Counter(each.reverses for each in posted if each.reverses is not None)
    for original, count in counted.items():
        if count > 1 and original in by_id:
            yield Doubt(
                f"凭证 {by_id[original].shown_number} 被冲销了 {count} 次，多冲的部分要补记回来。",
                f"vouchers:{original}",
            )


def _sheets(printed: list[Disclosure]) -> Iterator[Doubt]:
    standing = [each for each in printed if each.corrected_by is None]
    for at, each in enumerate(standing):
        if any(is_same(each.draft, other.draft) for other in standing[at + 1 :]):
            yield Doubt(
                f"“{each.draft.title}”（{each.draft.period_label}）两处各生成了一份公开件。"
                "请核对以哪一份为准，另一份用“更正”说明。",
                f"disclosures:{each.id}",
            )
