"""章程, 公约 and 制度: written in versions, adopted by a resolution, filed."""

from collections import defaultdict
from dataclasses import replace
from datetime import date

from sqlalchemy import select

from shequ_desktop.kernel.findings import refuse
from shequ_desktop.meetings.model import RuleDocumentRow
from shequ_desktop.meetings.rules import rule_documents as rules
from shequ_desktop.meetings.rules.resolutions import check_record
from shequ_desktop.meetings.service.resolution_rows import one_resolution
from shequ_desktop.meetings.values import (
    ResolutionId,
    RuleDocument,
    RuleDocumentDraft,
    RuleDocumentId,
    RuleDocumentKind,
    RuleDocumentState,
)
from shequ_desktop.storage.store import Reading, Transaction


def rule_documents(reading: Reading) -> tuple[RuleDocument, ...]:
    """Return every version of every document, title by title, the newest version first."""
    rows = reading.session.scalars(
        select(RuleDocumentRow)
        .where(RuleDocumentRow.deleted_at.is_(None))
        .order_by(RuleDocumentRow.title, RuleDocumentRow.version.desc())
    )
    versions: defaultdict[str, list[RuleDocument]] = defaultdict(list)
    for row in rows:
        found = _document(row)
        newest = all(each.adopted_on is None for each in versions[found.title])
        versions[found.title].append(
            replace(found, state=rules.state_of(found, newest_adopted=newest))
        )
    order = list(RuleDocumentKind)
    every = [each for many in versions.values() for each in many]
    return tuple(sorted(every, key=lambda each: order.index(each.kind)))


def rule_document(reading: Reading, document_id: RuleDocumentId) -> RuleDocument:
    """Return one version.

    Raises:
        KeyError: there is none of that id.
    """
    return {each.id: each for each in rule_documents(reading)}[document_id]


def versions_of(reading: Reading, title: str) -> tuple[RuleDocument, ...]:
    """Return the versions of one document, the newest first."""
    return tuple(each for each in rule_documents(reading) if each.title == title)


def write_rule_document(tx: Transaction, draft: RuleDocumentDraft) -> RuleDocumentId:
    """Write down the first version of a document.

    Raises:
        RulesBroken: no title; there is such a document.
    """
    refuse(rules.check_draft(draft, rule_documents(tx)))
    return _add(tx, draft, version=1, replaces=None)


def change_rule_document(
    tx: Transaction, document_id: RuleDocumentId, draft: RuleDocumentDraft
) -> None:
    """Change a version that was not adopted; it keeps the title under which one was.

    Raises:
        RulesBroken: it was adopted, or another version was under the title it has.
    """
    before = rule_document(tx, document_id)
    every = rule_documents(tx)
    others = [each for each in every if each.title != before.title]
    versions = [each for each in every if each.title == before.title]
    refuse([*rules.check_change(before, draft, versions), *rules.check_draft(draft, others)])
    row = tx.session.get_one(RuleDocumentRow, document_id)
    row.title, row.kind, row.body = draft.title.strip(), draft.kind.value, draft.body.strip()


def next_version(tx: Transaction, document_id: RuleDocumentId) -> RuleDocumentId:
    """Begin the next version of a document with the words of the last one.

    Raises:
        RulesBroken: there is a draft already.
    """
    last = versions_of(tx, rule_document(tx, document_id).title)
    refuse(rules.check_version(last))
    newest = last[0]
    draft = RuleDocumentDraft(kind=newest.kind, title=newest.title, body=newest.body)
    return _add(tx, draft, version=newest.version + 1, replaces=newest.id)


def adopt_rule_document(
    tx: Transaction, document_id: RuleDocumentId, resolution_id: ResolutionId
) -> None:
    """Write down that a resolution has adopted a version; it can no longer change.

    Raises:
        RulesBroken: no text; adopted before; 章程 or 公约 by the representatives without
            authority (第三十条); the resolution was revoked.
    """
    resolution = one_resolution(tx, resolution_id)
    authority = resolution.authorised_by
    refuse(
        rules.check_adoption(
            rule_document(tx, document_id),
            resolution,
            None if authority is None else one_resolution(tx, authority),
        )
    )
    row = tx.session.get_one(RuleDocumentRow, document_id)
    row.adopted_by_id, row.adopted_on = resolution_id, resolution.adopted_on


def file_rule_document(
    tx: Transaction, document_id: RuleDocumentId, filed_with: str, on: date
) -> None:
    """Write down that an adopted version was filed (备案, 第三十一条).

    Raises:
        RulesBroken: not adopted; with nobody; before it was adopted, or on a day to come.
    """
    found = rule_document(tx, document_id)
    refuse(
        [
            *rules.check_filing(found),
            *check_record(filed_with, on, found.adopted_on or on, today=tx.today),
        ]
    )
    row = tx.session.get_one(RuleDocumentRow, document_id)
    row.filed_with, row.filed_on = filed_with.strip(), on


def delete_rule_document(tx: Transaction, document_id: RuleDocumentId) -> None:
    """Put a draft into the bin.

    Raises:
        RulesBroken: it was adopted.
    """
    refuse(rules.check_not_adopted(rule_document(tx, document_id)))
    tx.session.get_one(RuleDocumentRow, document_id).deleted_at = tx.at_ms


def _add(
    tx: Transaction, draft: RuleDocumentDraft, *, version: int, replaces: RuleDocumentId | None
) -> RuleDocumentId:
    row = RuleDocumentRow(
        kind=draft.kind.value,
        title=draft.title.strip(),
        version=version,
        body=draft.body.strip(),
        replaces_id=replaces,
    )
    tx.session.add(row)
    tx.session.flush()
    return RuleDocumentId(row.id)


def _document(row: RuleDocumentRow) -> RuleDocument:
    return RuleDocument(
        id=RuleDocumentId(row.id),
        kind=RuleDocumentKind(row.kind),
        title=row.title,
        version=row.version,
        body=row.body,
        state=RuleDocumentState.DRAFT,
        adopted_by=None if row.adopted_by_id is None else ResolutionId(row.adopted_by_id),
        adopted_on=row.adopted_on,
        filed_with=row.filed_with,
        filed_on=row.filed_on,
        replaces=None if row.replaces_id is None else RuleDocumentId(row.replaces_id),
    )
