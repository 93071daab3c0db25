"""Two records of one person become one, and can be taken apart again."""

from collections.abc import Collection, Iterable

from sqlalchemy import select

from shequ_desktop.households.model.tables import MemberRow, PersonRow, TagRow
from shequ_desktop.households.values import (
    HEAD,
    MERGE_PEOPLE,
    PERSON_FIELDS,
    NotMerged,
    OneHasDied,
    PersonId,
    RecordGone,
    SamePerson,
)
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.storage import undo
from shequ_desktop.storage.log import column_number
from shequ_desktop.storage.store import Reading, Transaction

_MERGED = column_number(PersonRow, "merged_into_id")


def differences(
    reading: Reading, kept: PersonId, other: PersonId
) -> list[tuple[str, object, object]]:
    """Return the fields in which two records differ: field, kept value, other value."""
    one = reading.session.get_one(PersonRow, kept)
    two = reading.session.get_one(PersonRow, other)
    return [
        (name, getattr(one, name), getattr(two, name))
        for name in PERSON_FIELDS
        if getattr(one, name) != getattr(two, name)
    ]


def merge_people(
    tx: Transaction, kept: PersonId, other: PersonId, *, from_other: Collection[str]
) -> None:
    """Make ``other`` a former record of ``kept``.

    The kept record takes the chosen fields, and the tags and the households in which it
    is not already. The other one stays in the file, out of every list.

    Args:
        from_other: The fields (of ``PERSON_FIELDS``) whose value is the other record's.

    Raises:
        RulesBroken: it is one and the same record, one of them is out of every list, or
            only one of them has died.
    """
    one = tx.session.get_one(PersonRow, kept)
    two = tx.session.get_one(PersonRow, other)
    refuse(_check_merge(one, two))
    for name in PERSON_FIELDS:
        if name in from_other:
            setattr(one, name, getattr(two, name))
    _move_tags(tx, kept, other)
    _move_memberships(tx, kept, other)
    two.merged_into_id = kept


def unmerge_people(tx: Transaction, other: PersonId) -> None:
    """Take the newest merge of ``other`` apart: each cell it wrote gets its old value back.

    Cells that somebody has changed since stay as they are now.

    Raises:
        RulesBroken: the record is not merged, or was merged on another computer.
    """
    connection = tx.session.connection()
    number = connection.exec_driver_sql(
        "SELECT t.tx FROM sync_op o JOIN sync_tx t ON t.tx = o.tx"
        " WHERE o.tbl = ? AND o.row = ? AND o.col = ? AND o.val IS NOT NULL"
        " AND t.operation = ? ORDER BY o.dot DESC LIMIT 1",
        (PersonRow.table_no, bytes.fromhex(other), _MERGED, MERGE_PEOPLE.key),
    ).scalar()
    if number is None or tx.session.get_one(PersonRow, other).merged_into_id is None:
        refuse([NotMerged()])
        return
    undo.take_back(connection, number, all_or_nothing=False)
    tx.session.expire_all()


def merged_records(reading: Reading, kept: PersonId) -> list[PersonId]:
    """Return the former records of a person."""
    rows = reading.session.scalars(
        select(PersonRow.id).where(PersonRow.merged_into_id == kept).order_by(PersonRow.id)
    )
    return [PersonId(row) for row in rows]


def _check_merge(one: PersonRow, two: PersonRow) -> Iterable[Finding]:
    if one is two:
        yield SamePerson()
    if any(row.deleted_at is not None or row.merged_into_id is not None for row in (one, two)):
        yield RecordGone()
    if (one.died_on is None) != (two.died_on is None):
        yield OneHasDied()


def _move_tags(tx: Transaction, kept: PersonId, other: PersonId) -> None:
    held = set(
        tx.session.scalars(
            select(TagRow.tag).where(
                TagRow.person_id == kept, TagRow.deleted_at.is_(None), TagRow.to_on.is_(None)
            )
        )
    )
    for row in tx.session.scalars(
        select(TagRow).where(TagRow.person_id == other, TagRow.deleted_at.is_(None))
    ):
        if row.to_on is not None or row.tag not in held:
            row.person_id = kept


def _move_memberships(tx: Transaction, kept: PersonId, other: PersonId) -> None:
    living_in = {
        row.household_id: row
        for row in tx.session.scalars(
            select(MemberRow).where(
                MemberRow.person_id == kept,
                MemberRow.deleted_at.is_(None),
                MemberRow.to_on.is_(None),
            )
        )
    }
    for row in tx.session.scalars(
        select(MemberRow).where(MemberRow.person_id == other, MemberRow.deleted_at.is_(None))
    ):
        if row.to_on is not None or row.household_id not in living_in:
            row.person_id = kept
        else:
            row.deleted_at = tx.at_ms
            if row.relation_to_head == HEAD:
                stays = living_in[row.household_id]
                stays.relation_to_head, stays.position = HEAD, row.position
