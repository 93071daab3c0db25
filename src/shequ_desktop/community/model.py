"""The tables of the community."""

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from shequ_desktop.storage.base import Base, Id, Row


class CommunityRow(Row, Base):
    """社区: one living row a file."""

    __tablename__ = "community"
    table_no = 1

    name: Mapped[str] = mapped_column(Text)
    code: Mapped[str] = mapped_column(Text)
    """区划代码, 12 digits."""
    street: Mapped[str] = mapped_column(Text, default="")
    address: Mapped[str] = mapped_column(Text, default="")
    phone: Mapped[str] = mapped_column(Text, default="")


class AreaRow(Row, Base):
    """区域单元: a node of the physical tree or of the administrative one."""

    __tablename__ = "area"
    table_no = 2

    kind: Mapped[str] = mapped_column(Text)
    """A value of ``AreaKind``."""
    name: Mapped[str] = mapped_column(Text)
    """As people say it: 3号楼."""
    parent_id: Mapped[str | None] = mapped_column(
        Id, ForeignKey("area.id", deferrable=True, initially="DEFERRED"), default=None
    )
    rank: Mapped[int] = mapped_column(default=0)
    """The number in the name, for sorting: 3号楼 is 3; 0 without one."""
    note: Mapped[str] = mapped_column(Text, default="")


class RuleFileRow(Row, Base):
    """导入的规则、目录、节假日: a file of rules as it came; of one code the highest id is in force."""

    __tablename__ = "rule_file"
    table_no = 10

    kind: Mapped[str] = mapped_column(Text)
    """``profile``, ``scheme`` or ``holidays``."""
    code: Mapped[str] = mapped_column(Text)
    """The profile's or scheme's code; the year."""
    body: Mapped[str] = mapped_column(Text)
    """TOML."""
