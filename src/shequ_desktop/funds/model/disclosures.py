"""The table of disclosures. The file of each lies with the other files, under its hash."""

from datetime import date
from typing import Any

from sqlalchemy import JSON, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from shequ_desktop.storage.base import Base, Id, Row, to


class DisclosureRow(Row, Base):
    """公开件: what was printed is never changed; another row corrects it."""

    __tablename__ = "disclosure"
    table_no = 58

    kind: Mapped[str] = mapped_column(Text)
    """Key of a ``PaperKind``."""
    title: Mapped[str] = mapped_column(Text)
    since: Mapped[date] = mapped_column()
    until: Mapped[date] = mapped_column()
    """Inclusive."""
    made_on: Mapped[date] = mapped_column()
    content_hash: Mapped[str] = mapped_column(Text)
    """SHA-256, hex, of the PDF."""
    size: Mapped[int] = mapped_column(Integer)
    """Bytes."""
    pages: Mapped[int] = mapped_column(Integer)
    content: Mapped[dict[str, Any]] = mapped_column(JSON)
    """Values and lists that were printed; a day is ``{"day": "2026-03-03"}``."""
    period_label: Mapped[str] = mapped_column(Text, default="")
    scheme: Mapped[str] = mapped_column(Text, default="")
    item: Mapped[str] = mapped_column(Text, default="")
    scope: Mapped[str] = mapped_column(Text, default="community")
    place: Mapped[str] = mapped_column(Text, default="")
    source_ids: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    project_id: Mapped[str | None] = mapped_column(Id, to("project.id"), default=None)
    made_by: Mapped[str] = mapped_column(Text, default="")
    corrects_id: Mapped[str | None] = mapped_column(Id, to("disclosure.id"), default=None)
    reason: Mapped[str] = mapped_column(Text, default="")
    notice_id: Mapped[str | None] = mapped_column(Id, default=None)
    """The notice it became, in the room of the board."""
