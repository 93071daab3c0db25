"""The vocabulary of the exchange, as people speak of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

ROOM = "packages"
"""The room's key."""
AT = "at:"
"""Before the path of a package, where a link leads to that package."""

TAKE_IN = Operation(
    "packages.take_in", QT_TRANSLATE_NOOP("operations", "导入同步包"), undoable=False
)
MANAGE = Operation(
    "packages.manage", QT_TRANSLATE_NOOP("operations", "管理设备名册"), undoable=False
)

OPERATIONS = (TAKE_IN, MANAGE)
"""Every operation of this room; the engine of the exchange brings its own."""

ROLE_TITLES: Mapping[str, str] = {
    "office": QT_TRANSLATE_NOOP("packages", "居委会"),
    "grid": QT_TRANSLATE_NOOP("packages", "网格"),
    "station": QT_TRANSLATE_NOOP("packages", "服务站"),
    "street": QT_TRANSLATE_NOOP("packages", "街道"),
}
"""By the codes of the roster, in the order of the form."""

STANDING_TITLES: Mapping[str, str] = {
    "active": QT_TRANSLATE_NOOP("packages", "在用"),
    "retired": QT_TRANSLATE_NOOP("packages", "已退出"),
    "revoked": QT_TRANSLATE_NOOP("packages", "已停用"),
}


class PackageState(StrEnum):
    """What can be done with a package that lies on the stick."""

    READY = "ready"
    KNOWN = "known"
    """It came in before."""
    OURS = "ours"
    """We have written it ourselves."""
    OTHERS = "others"
    """For somebody else."""
    UNFIT = "unfit"
    """It would be refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lying:
    """A package on the stick, seen from outside."""

    path: Path
    state: PackageState
    sender: str = ""
    written_ms: int | None = None
    """By the sender's clock: milliseconds since 1970."""
    recipients: tuple[str, ...] = ()
    why: str = ""
    """Why it is not taken, in Chinese; empty: it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """One of the values of a disputed cell, in words."""

    shown: str
    value: object
    """As the file has it."""
    who: str
    device: str
    """What people call the computer; empty: not in the roster."""
    at_ms: int
    """By its clock, which may be wrong."""
    ours: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One cell to be decided."""

    table: str
    row: str
    column: str
    title: str
    """What people call the field."""
    base: str
    """What it held before."""
    voices: tuple[Voice, ...]
    is_deletion: bool = False
    """The row was deleted in one office and worked on in another: keep it, or not."""
    proposal: int = 0
    """Number of what came in and changes nothing, to be noted only; 0: something to decide."""
    is_about_sealed: bool = False
    """Of a proposal: the row is posted or sealed. False: its author may not write there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Everything to be decided about one row."""

    title: str
    """王建国, or what else the row is called."""
    kind: str
    """人员, 户, 会议."""
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One package that came in or went out."""

    number: int
    came_in: bool
    at_ms: int
    peer: str
    new: int
    changed: int
    to_review: int
    operations: int
    is_taken_back: bool
