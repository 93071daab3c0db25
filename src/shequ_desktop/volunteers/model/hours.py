"""The tables of service and certificates."""

from datetime import date
from typing import Any

from sqlalchemy import JSON, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from shequ_desktop.storage.base import Base, Id, Row, indexed, to


class ServiceRecordRow(Row, Base):
    """服务记录."""

    __tablename__ = "service_record"
    table_no = 45
    __table_args__ = indexed("service_record", "volunteer_id", "on")

    volunteer_id: Mapped[str] = mapped_column(Id, to("volunteer.id"))
    post_id: Mapped[str] = mapped_column(Id, to("post.id"))
    on: Mapped[date] = mapped_column()
    begins: Mapped[int] = mapped_column(Integer)
    ends: Mapped[int] = mapped_column(Integer)
    break_minutes: Mapped[int] = mapped_column(Integer, default=0)
    content: Mapped[str] = mapped_column(Text, default="")
    households: Mapped[int] = mapped_column(Integer, default=0)
    people: Mapped[int] = mapped_column(Integer, default=0)
    solved: Mapped[int] = mapped_column(Integer, default=0)
    served_household_id: Mapped[str | None] = mapped_column(Id, default=None)
    entered_by: Mapped[str] = mapped_column(Text, default="")
    confirmed_by: Mapped[str] = mapped_column(Text, default="")
    confirmed_on: Mapped[date | None] = mapped_column(default=None)
    disputed_on: Mapped[date | None] = mapped_column(default=None)
    voided_on: Mapped[date | None] = mapped_column(default=None)
    void_reason: Mapped[str] = mapped_column(Text, default="")


class ServiceCorrectionRow(Row, Base):
    """更正: what a record said before."""

    __tablename__ = "service_correction"
    table_no = 46
    __table_args__ = indexed("service_correction", "record_id")

    record_id: Mapped[str] = mapped_column(Id, to("service_record.id"))
    on: Mapped[date] = mapped_column()
    by_name: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    asked_by_volunteer: Mapped[bool] = mapped_column(default=True)
    before: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)


class CertificateRow(Row, Base):
    """志愿服务记录证明; what it certifies is frozen in it."""

    __tablename__ = "certificate"
    table_no = 48
    __table_args__ = indexed("certificate", "volunteer_id")

    volunteer_id: Mapped[str] = mapped_column(Id, to("volunteer.id"))
    from_on: Mapped[date] = mapped_column()
    until_on: Mapped[date] = mapped_column()
    handler: Mapped[str] = mapped_column(Text, default="")
    responsible: Mapped[str] = mapped_column(Text, default="")
    phone: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    publicity_days: Mapped[int] = mapped_column(Integer, default=7)
    number: Mapped[str] = mapped_column(Text, default="")
    volunteer_name: Mapped[str] = mapped_column(Text, default="")
    volunteer_no: Mapped[str] = mapped_column(Text, default="")
    id_type: Mapped[str] = mapped_column(Text, default="")
    id_number: Mapped[str] = mapped_column(Text, default="")
    """Class S."""
    minutes: Mapped[int] = mapped_column(Integer, default=0)
    lines: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default_factory=list)
    public_from: Mapped[date | None] = mapped_column(default=None)
    public_until: Mapped[date | None] = mapped_column(default=None)
    issued_on: Mapped[date | None] = mapped_column(default=None)
    voided_on: Mapped[date | None] = mapped_column(default=None)
    void_reason: Mapped[str] = mapped_column(Text, default="")
    replaces_id: Mapped[str | None] = mapped_column(Id, to("certificate.id"), default=None)
    proof: Mapped[str] = mapped_column(Text, default="")
