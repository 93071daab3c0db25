"""公开: what was printed of the money, kept as it was printed; later changes are corrections."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from shequ_desktop.documents.kinds import Content
from shequ_desktop.funds.values.vouchers import ProjectId, SourceId, VoucherId
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

DisclosureId = NewType("DisclosureId", str)


class Scope(StrEnum):
    """Whose money it is about."""

    COMMUNITY = "community"
    COURTYARD = "courtyard"


SCOPE_TITLES: Mapping[Scope, str] = {
    Scope.COMMUNITY: QT_TRANSLATE_NOOP("funds", "全社区"),
    Scope.COURTYARD: QT_TRANSLATE_NOOP("funds", "院落（小区）"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureDraft:
    """What is to be disclosed."""

    kind: str
    """Key of the paper: ``funds.income_expense``."""
    title: str
    since: date
    until: date
    """Inclusive."""
    period_label: str = ""
    """``2026年第三季度``, as the catalogue of the board says it."""
    scheme: str = ""
    """Code of the catalogue; empty: the notice stands in none."""
    item: str = ""
    """Code of the item within the catalogue."""
    scope: Scope = Scope.COMMUNITY
    place: str = ""
    """The courtyard's name."""
    source_ids: tuple[SourceId, ...] = ()
    """Whose money is told; empty: all sources."""
    project_id: ProjectId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedSheet:
    """What was set: the facts, and the file as everybody sees it."""

    content: Content
    pdf: bytes = field(repr=False)
    pages: int = 1


@dataclass(frozen=True, slots=True)
class Change:
    """Something that is now otherwise than it was printed."""

    what: str
    was: str
    now: str
    """Empty: it is no longer there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """公开件: a snapshot of what was printed."""

    id: DisclosureId
    draft: DisclosureDraft
    content: Content = field(repr=False)
    """The facts that were printed, whole."""
    content_hash: str
    """SHA-256, hex, of the PDF."""
    size: int
    """Bytes."""
    pages: int
    made_on: date
    made_by: str
    corrects: DisclosureId | None = None
    reason: str = ""
    """Why it corrects the other one."""
    corrected_by: DisclosureId | None = None
    notice_id: str | None = None
    """The notice it became; its life on the board is told there."""


@dataclass(frozen=True, slots=True)
class Knot:
    """One thing on a thread."""

    kind: str
    """``voucher``, ``amount``, ``source``, ``file``, ``project``, ``resolution``, ``vote``,
    ``photo`` or ``sheet``."""
    words: str
    key: str
    """Room and key to go to: ``meetings:resolutions:<id>``; empty: nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """来龙去脉: what a voucher hangs on, and the sheets that tell of it."""

    voucher_id: VoucherId
    knots: tuple[Knot, ...]
