"""The tables of volunteers."""

from datetime import date

from sqlalchemy import JSON, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from shequ_desktop.storage.base import Base, Id, Row, indexed, to


class VolunteerRow(Row, Base):
    """志愿者."""

    __tablename__ = "volunteer"
    table_no = 40

    number: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    registered_on: Mapped[date] = mapped_column()
    person_id: Mapped[str | None] = mapped_column(Id, default=None)
    """A resident of the ledger."""
    sex: Mapped[str] = mapped_column(Text, default="")
    id_type: Mapped[str] = mapped_column(Text, default="")
    id_number: Mapped[str] = mapped_column(Text, default="")
    """Class S; of an outsider only."""
    birth_date: Mapped[date | None] = mapped_column(default=None)
    phone: Mapped[str] = mapped_column(Text, default="")
    """Class I."""
    unit: Mapped[str] = mapped_column(Text, default="")
    skills: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    hobbies: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    times: Mapped[list[list[int]]] = mapped_column(JSON, default_factory=list)
    """Triples of weekday, begins, ends."""
    time_note: Mapped[str] = mapped_column(Text, default="")
    wishes: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    health_note: Mapped[str] = mapped_column(Text, default="")
    """Class S."""
    consent: Mapped[str] = mapped_column(Text, default="nothing")
    national_no: Mapped[str] = mapped_column(Text, default="")
    insurance_no: Mapped[str] = mapped_column(Text, default="")
    insurance_until: Mapped[date | None] = mapped_column(default=None)
    guardian: Mapped[str] = mapped_column(Text, default="")
    guardian_phone: Mapped[str] = mapped_column(Text, default="")
    guardian_agreed_on: Mapped[date | None] = mapped_column(default=None)
    opening_minutes: Mapped[int] = mapped_column(Integer, default=0)
    admitted_on: Mapped[date | None] = mapped_column(default=None)
    paused_on: Mapped[date | None] = mapped_column(default=None)
    left_on: Mapped[date | None] = mapped_column(default=None)
    state_reason: Mapped[str] = mapped_column(Text, default="")


class VolunteerEventRow(Row, Base):
    """培训、表彰、评价."""

    __tablename__ = "volunteer_event"
    table_no = 47
    __table_args__ = indexed("volunteer_event", "volunteer_id")

    volunteer_id: Mapped[str] = mapped_column(Id, to("volunteer.id"))
    kind: Mapped[str] = mapped_column(Text)
    on: Mapped[date] = mapped_column()
    title: Mapped[str] = mapped_column(Text)
    issuer: Mapped[str] = mapped_column(Text, default="")
    valid_until: Mapped[date | None] = mapped_column(default=None)
