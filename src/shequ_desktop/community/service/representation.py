"""Linked households, declarations of kin, and what the law asks of groups and elections."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta

from sqlalchemy import ColumnElement, select

from shequ_desktop.community.model import KinshipRow, LinkRow, OfficeRow
from shequ_desktop.community.rules.kin import check_election_committee, check_kinship
from shequ_desktop.community.rules.standing import GroupCount, check_group, check_links
from shequ_desktop.community.service.chart import offices
from shequ_desktop.community.service.rules_in_force import profile_on
from shequ_desktop.community.values import (
    BodyKind,
    KinId,
    Kinship,
    Link,
    LinkId,
    OfficeId,
    People,
    near_kin,
)
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.storage.store import Reading, Transaction

_DAY = timedelta(days=1)


def links(
    reading: Reading, *, office_id: OfficeId | None = None, on: date | None = None
) -> tuple[Link, ...]:
    """Return the households that representatives keep in touch with.

    Args:
        office_id: Only this representative's.
        on: Only those that are linked on this day; ``None``: all of all times.
    """
    wanted: list[ColumnElement[bool]] = [LinkRow.deleted_at.is_(None)]
    if office_id is not None:
        wanted.append(LinkRow.office_id == office_id)
    rows = reading.session.scalars(select(LinkRow).where(*wanted).order_by(LinkRow.id))
    return tuple(
        Link(
            id=LinkId(row.id),
            office_id=OfficeId(row.office_id),
            household_id=row.household_id,
            from_on=row.from_on,
            until_on=row.until_on,
        )
        for row in rows
        if on is None or (row.from_on <= on and (row.until_on is None or on <= row.until_on))
    )


def link_households(
    tx: Transaction, office_id: OfficeId, households: Collection[str], *, on: date
) -> None:
    """Let a representative keep in touch with just these households from ``on`` on.

    A household that another representative has is taken over: it belongs to one.
    """
    row = tx.session.get_one(OfficeRow, office_id)
    begins = max(on, row.from_on)
    wanted = set(households)
    theirs = tx.session.scalars(
        select(LinkRow).where(LinkRow.deleted_at.is_(None), LinkRow.until_on.is_(None))
    )
    for link in theirs:
        if link.office_id == office_id and link.household_id in wanted:
            wanted.discard(link.household_id)
        elif link.office_id == office_id or link.household_id in wanted:
            _unlink(tx, link, begins)
    for household_id in sorted(wanted):
        tx.session.add(LinkRow(office_id=office_id, household_id=household_id, from_on=begins))


def kinships(reading: Reading) -> tuple[Kinship, ...]:
    """Return every declaration of kin."""
    rows = reading.session.scalars(
        select(KinshipRow).where(KinshipRow.deleted_at.is_(None)).order_by(KinshipRow.id)
    )
    return tuple(
        Kinship(
            id=KinId(row.id),
            person_id=row.person_id,
            relative_id=row.relative_id,
            relation=row.relation,
            declared_on=row.declared_on,
            note=row.note,
        )
        for row in rows
    )


def near(reading: Reading) -> Mapping[frozenset[str], str]:
    """Return the declared near kin: two people to what the one is to the other."""
    return {
        frozenset({each.person_id, each.relative_id}): each.relation
        for each in kinships(reading)
        if each.relation in near_kin()
    }


def declare_kin(
    tx: Transaction,
    person_id: str,
    relative_id: str,
    relation: str,
    *,
    people: People,
    note: str = "",
) -> KinId:
    """Write down what one person is to another.

    Args:
        relation: A key of codes/kinship: what the relative is to the person.
        people: Their names.

    Raises:
        RulesBroken: they are one person, or have been declared.
    """
    refuse(check_kinship(person_id, relative_id, kinships(tx), people))
    row = KinshipRow(
        person_id=person_id,
        relative_id=relative_id,
        relation=relation,
        declared_on=tx.today,
        note=note.strip(),
    )
    tx.session.add(row)
    tx.session.flush()
    return KinId(row.id)


def withdraw_kin(tx: Transaction, kin_id: KinId) -> None:
    """Take away a declaration."""
    tx.session.get_one(KinshipRow, kin_id).deleted_at = tx.at_ms


def election_conflicts(
    reading: Reading, candidates: Iterable[str], people: People, *, on: date | None = None
) -> list[Finding]:
    """Return each member of the election committee who has to leave it (第十五条)."""
    day = on or reading.today
    members = offices(reading, kind=BodyKind.ELECTION, on=day)
    return list(check_election_committee(members, candidates, people, profile_on(reading, day)))


def group_findings(
    reading: Reading, groups: Iterable[GroupCount], *, on: date | None = None
) -> dict[str, tuple[Finding, ...]]:
    """Return by each group's name what is to be said of its number of representatives."""
    profile = profile_on(reading, on or reading.today)
    return {group.name: tuple(check_group(group, profile)) for group in groups}


def link_findings(
    reading: Reading, linked: Mapping[OfficeId, tuple[str, int]], *, on: date | None = None
) -> dict[OfficeId, tuple[Finding, ...]]:
    """Return by each representative what is to be said of the number of linked households.

    Args:
        linked: The representative's name, and how many households.
        on: The day whose rules are asked (default: today).
    """
    profile = profile_on(reading, on or reading.today)
    return {
        office_id: tuple(check_links(name, count, profile))
        for office_id, (name, count) in linked.items()
    }


def _unlink(tx: Transaction, link: LinkRow, begins: date) -> None:
    if link.from_on >= begins:
        link.deleted_at = tx.at_ms
    else:
        link.until_on = begins - _DAY
