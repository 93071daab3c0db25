"""What rooms can print: which facts a paper has, and how private each of them is.

A room declares its ``PaperKind``s and fills a ``Content`` for each paper. Which of the
facts are printed, in which order and with which words is up to the template; how much
of each is shown is up to the template's mask profile, never to the room.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from shequ_desktop.documents.paper import Block


class FieldKind(StrEnum):
    """What a fact is; says how it is written and how it is masked."""

    TEXT = "text"
    """Words that concern nobody in particular."""
    DAY = "day"
    NUMBER = "number"
    MONEY = "money"
    """An ``int`` of fen."""
    PHONE_OFFICE = "phone_office"
    """A number meant to be called by everybody."""
    NAME_OFFICE = "name_office"
    """A name that goes with an office: signers, hosts, tellers; shown whole."""
    NAME = "name"
    """A resident's name."""
    ID_NUMBER = "id_number"
    PHONE = "phone"
    """A resident's."""
    ADDRESS = "address"
    """Down to the door; shown down to the building in public."""
    BANK = "bank"
    BIRTH = "birth"
    """A day of birth; an age band in public."""
    PERSONAL = "personal"
    """Anything else about one person, inside the office only."""
    SENSITIVE = "sensitive"
    """《个人信息保护法》第二十八条: illness, aid, faith, children; never on a board."""


class PrivacyClass(StrEnum):
    """公开, 内部, 敏感."""

    PUBLIC = "P"
    INTERNAL = "I"
    SENSITIVE = "S"


CLASS_OF: Mapping[FieldKind, PrivacyClass] = {
    FieldKind.TEXT: PrivacyClass.PUBLIC,
    FieldKind.DAY: PrivacyClass.PUBLIC,
    FieldKind.NUMBER: PrivacyClass.PUBLIC,
    FieldKind.MONEY: PrivacyClass.PUBLIC,
    FieldKind.PHONE_OFFICE: PrivacyClass.PUBLIC,
    FieldKind.NAME_OFFICE: PrivacyClass.PUBLIC,
    FieldKind.NAME: PrivacyClass.INTERNAL,
    FieldKind.ID_NUMBER: PrivacyClass.SENSITIVE,
    FieldKind.PHONE: PrivacyClass.INTERNAL,
    FieldKind.ADDRESS: PrivacyClass.INTERNAL,
    FieldKind.BANK: PrivacyClass.SENSITIVE,
    FieldKind.BIRTH: PrivacyClass.INTERNAL,
    FieldKind.PERSONAL: PrivacyClass.INTERNAL,
    FieldKind.SENSITIVE: PrivacyClass.SENSITIVE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperField:
    """One fact of a paper."""

    key: str
    title: str
    """Chinese, as the template editor shows it."""
    kind: FieldKind = FieldKind.TEXT
    required: bool = False
    """Whether a paper without it must not be printed."""
    long: bool = False
    """Whether it is usually several lines."""
    words: tuple[str, ...] = ()
    """Headers by which a user's workbook may call it, beside its title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperList:
    """A list of facts of a paper: vouchers, members, posts."""

    key: str
    title: str
    fields: tuple[PaperField, ...]


Value: TypeAlias = str | int | date | None
"""Money is an ``int`` of fen; ``None`` and an empty text are printed as nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The facts of one paper, whole: masking comes later."""

    values: Mapping[str, Value] = field(default_factory=dict)
    lists: Mapping[str, Sequence[Mapping[str, Value]]] = field(default_factory=dict)
    blocks: Mapping[str, tuple[Block, ...]] = field(default_factory=dict)
    """Parts that a template can only place as a whole: pictures, cards made by the room.
    They must be fit for the template's mask; the finished paper is scanned all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKind:
    """A paper that can be printed (domain: printed documents and forms)."""

    key: str
    """``<room>.<paper>``, such as ``households.card``; a shipped template of this name is in
    ``resources/papers/<room>/<paper>.toml``."""
    title: str
    fields: tuple[PaperField, ...] = ()
    lists: tuple[PaperList, ...] = ()
    parts: Mapping[str, str] = field(default_factory=dict)
    """Keys and Chinese titles of ``Content.blocks``."""
    by_hand: bool = False
    """Whether a clerk may fill it in the printing room, typed or from a workbook."""
    sample: Content = field(default_factory=Content)
    """Invented facts, for the template editor's preview and the linter."""
    reckon: "Callable[[Content], Content] | None" = None
    """Adds what follows from the other facts: sums that nobody has typed, pictures of them.
    Applied whenever the paper is composed, so it must not change what it has added itself."""
