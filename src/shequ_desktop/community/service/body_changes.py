"""Bodies: set up, changed, closed; each term is kept for ever."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta

from shequ_desktop.community.model import BodyRow
from shequ_desktop.community.rules.organisation import ONE_AT_A_TIME, check_body, term_end
from shequ_desktop.community.service.chart import bodies, offices
from shequ_desktop.community.service.office_changes import end_all
from shequ_desktop.community.service.rules_in_force import profile_on
from shequ_desktop.community.values import (
    BodyDraft,
    BodyId,
    BodyInUse,
    DaysReversed,
    Structure,
    kind_notes,
)
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.storage.store import Transaction

_DAY = timedelta(days=1)


def set_up(
    tx: Transaction, structure: Structure, *, term_no: int = 0, term_from: date | None = None
) -> tuple[BodyId, ...]:
    """Set up the bodies of a structure that are not there yet, in one step.

    Args:
        structure: 两会一站, 一委一居一站 ...
        term_no: 届 of the bodies that have terms; 0: not counted.
        term_from: The first day of their term; ``None``: not known.
    """
    years = profile_on(tx, term_from or tx.today).term_years
    there = [each for each in bodies(tx) if each.closed_on is None]
    named = {each.draft.name: each.id for each in there}
    taken = {each.kind for each in there} & ONE_AT_A_TIME
    added = []
    for rank, part in enumerate(structure.bodies):
        if part.name in named or part.kind in taken:
            continue
        termed = kind_notes()[part.kind].termed
        until = term_end(term_from, years.value) if term_from and years else None
        row = BodyRow(
            kind=part.kind.value,
            name=part.name,
            term_no=term_no if termed else 0,
            term_from=term_from if termed else None,
            term_until=until if termed else None,
            parent_id=named.get(part.under),
            rank=rank,
        )
        tx.session.add(row)
        named[part.name] = BodyId(row.id)
        added.append(BodyId(row.id))
    tx.session.flush()
    return tuple(added)


def add_body(tx: Transaction, draft: BodyDraft, *, seen: Collection[Finding] = ()) -> BodyId:
    """Set up a body.

    Raises:
        RulesBroken: with everything that speaks against it.
    """
    profile = profile_on(tx, draft.term_from or tx.today)
    refuse(check_body(draft, bodies(tx), profile), seen=seen)
    row = BodyRow(kind=draft.kind.value, name=draft.name.strip())
    _write_body(row, draft)
    tx.session.add(row)
    tx.session.flush()
    return BodyId(row.id)


def change_body(
    tx: Transaction, body_id: BodyId, draft: BodyDraft, *, seen: Collection[Finding] = ()
) -> None:
    """Change what is said of a body. Raises as ``add_body``."""
    profile = profile_on(tx, draft.term_from or tx.today)
    refuse(check_body(draft, bodies(tx), profile, itself=body_id), seen=seen)
    _write_body(tx.session.get_one(BodyRow, body_id), draft)


def close_body(tx: Transaction, body_id: BodyId, on: date) -> None:
    """End a body, and with it every office in it that is still held.

    Args:
        on: Its last day, inclusive.

    Raises:
        RulesBroken: its term begins after that day.
    """
    row = tx.session.get_one(BodyRow, body_id)
    if row.term_from is not None and on < row.term_from:
        refuse([DaysReversed()])
    row.closed_on = on
    end_all(tx, body_id, on)


def delete_body(tx: Transaction, body_id: BodyId) -> None:
    """Take away a body that was set up by mistake.

    Raises:
        RulesBroken: somebody has held an office in it, or there are bodies below it.
    """
    row = tx.session.get_one(BodyRow, body_id)
    below = any(each.draft.parent_id == body_id for each in bodies(tx))
    if below or offices(tx, body_id=body_id):
        refuse([BodyInUse(row.name)])
    row.deleted_at = tx.at_ms


def next_term(
    tx: Transaction, body_id: BodyId, draft: BodyDraft, *, seen: Collection[Finding] = ()
) -> BodyId:
    """Begin a body's new term: the old one is closed the day before, its offices end with it.

    The bodies below it go on and belong to the new one.

    Raises:
        RulesBroken: with everything that speaks against the new term.
    """
    begins = draft.term_from or tx.today
    others = [each for each in bodies(tx) if each.id != body_id]
    refuse(check_body(draft, others, profile_on(tx, begins)), seen=seen)
    old = tx.session.get_one(BodyRow, body_id)
    close_body(tx, body_id, begins - _DAY)
    row = BodyRow(kind=draft.kind.value, name=draft.name.strip(), follows_id=body_id)
    _write_body(row, replace(draft, term_from=begins))
    row.rank = old.rank
    tx.session.add(row)
    tx.session.flush()
    for each in bodies(tx):
        if each.draft.parent_id == body_id and each.closed_on is None:
            tx.session.get_one(BodyRow, each.id).parent_id = row.id
    return BodyId(row.id)


def _write_body(row: BodyRow, draft: BodyDraft) -> None:
    row.kind, row.name, row.term_no = draft.kind.value, draft.name.strip(), draft.term_no
    row.term_from, row.term_until, row.seats = draft.term_from, draft.term_until, draft.seats
    row.parent_id, row.note = draft.parent_id, draft.note.strip()
