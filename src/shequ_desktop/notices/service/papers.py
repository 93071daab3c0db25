"""The office's own templates, and the log of what was printed."""

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime

from sqlalchemy import select

from shequ_desktop.community.values import RulesUnreadable
from shequ_desktop.documents.kinds import PaperKind
from shequ_desktop.documents.linting import lint
from shequ_desktop.documents.templates import read_template
from shequ_desktop.kernel.findings import Finding, RulesBroken, refuse
from shequ_desktop.kernel.paperwork import PaperTrail, Way
from shequ_desktop.notices.model import NoticeRow, PrintLogRow, TemplateRow
from shequ_desktop.notices.values import (
    PaperUnknown,
    PrintedPaper,
    TemplateVersion,
)
from shequ_desktop.storage.store import Reading, Transaction

_FORMAT = "juwu-templates"
_EDITION = 1
_ID = re.compile(r"[0-9a-f]{32}")


def template_of(reading: Reading, key: str) -> TemplateVersion | None:
    """Return the office's own template of a paper; ``None``: the shipped one is in force."""
    newest = next(iter(template_versions(reading, key)), None)
    return None if newest is None or newest.is_shipped else newest


def template_versions(reading: Reading, key: str) -> tuple[TemplateVersion, ...]:
    """Return every version that was saved of a paper's template, the newest first."""
    rows = reading.session.scalars(
        select(TemplateRow)
        .where(TemplateRow.key == key, TemplateRow.deleted_at.is_(None))
        .order_by(TemplateRow.version.desc(), TemplateRow.id.desc())
    )
    return tuple(_version(row) for row in rows)


def save_template(
    tx: Transaction,
    kind: PaperKind,
    body: str,
    *,
    note: str = "",
    seen: Collection[Finding] = (),
) -> int:
    """Save a template (TOML) as a new version and return its number; it is in force from now on.

    Args:
        seen: The linter's warnings that the user has read.

    Raises:
        RulesBroken: with everything that the linter says against it.
    """
    refuse(_objections(kind, body), seen=seen)
    return _add(tx, kind.key, title=kind.title, body=body, note=note)


def revert_template(tx: Transaction, key: str, *, note: str = "") -> int:
    """Put the shipped template in force again, as a new version; return its number."""
    newest = next(iter(template_versions(tx, key)), None)
    return _add(tx, key, title="" if newest is None else newest.title, body="", note=note)


def export_templates(reading: Reading, keys: Sequence[str] = ()) -> bytes:
    """Return the office's own templates in force as a file for another office.

    Args:
        keys: Which papers'; empty: of all that have one.
    """
    wanted = keys or sorted(set(reading.session.scalars(select(TemplateRow.key))))
    found = (template_of(reading, key) for key in wanted)
    package = {
        "format": _FORMAT,
        "edition": _EDITION,
        "templates": [
            {"key": each.key, "title": each.title, "note": each.note, "body": each.body}
            for each in found
            if each is not None
        ],
    }
    return json.dumps(package, ensure_ascii=False, indent=1).encode("utf-8")


def import_templates(
    tx: Transaction,
    content: bytes,
    kinds: Mapping[str, PaperKind],
    *,
    seen: Collection[Finding] = (),
) -> tuple[str, ...]:
    """Save every template of such a file as a new version, and return the titles of the papers.

    All or none. One that is the same as the version in force is left out.

    Args:
        kinds: The papers that the program knows, by their keys.
        seen: The linter's warnings that the user has read.

    Raises:
        RulesBroken: the file is none, a paper is not known, or the linter objects.
    """
    found = _unpacked(content)
    refuse([PaperUnknown(each["key"]) for each in found if each["key"] not in kinds])
    refuse(
        [object_ for each in found for object_ in _objections(kinds[each["key"]], each["body"])],
        seen=seen,
    )
    saved = []
    for each in found:
        kind = kinds[each["key"]]
        in_force = template_of(tx, kind.key)
        if in_force is None or in_force.body != each["body"]:
            _add(tx, kind.key, title=kind.title, body=each["body"], note=each.get("note", ""))
            saved.append(kind.title)
    return tuple(saved)


def log_paper(tx: Transaction, trail: PaperTrail, *, snapshot: str = "") -> None:
    """Write a line into the print log; no line is ever changed.

    Args:
        snapshot: SHA-256, hex, of the file; kept with the notice if the paper is one.
    """
    tx.session.add(
        PrintLogRow(
            at_ms=tx.at_ms,
            user=tx.user,
            kind=trail.kind,
            title=trail.title,
            subject=trail.subject,
            template_version=trail.template_version,
            mask=trail.mask,
            way=trail.way.value,
            copies=trail.copies,
            pages=trail.pages,
            snapshot=snapshot,
        )
    )
    row = tx.session.get(NoticeRow, trail.subject) if _ID.fullmatch(trail.subject) else None
    if row is not None and snapshot:
        row.snapshot, row.template_version = snapshot, trail.template_version


def paper_log(
    reading: Reading, *, kind: str = "", subject: str = "", limit: int = 500
) -> tuple[PrintedPaper, ...]:
    """Return the print log of this computer, the newest line first.

    Args:
        kind: Only papers of this kind.
        subject: Only papers about this thing.
        limit: At most so many lines.
    """
    wanted = select(PrintLogRow).order_by(PrintLogRow.n.desc()).limit(limit)
    if kind:
        wanted = wanted.where(PrintLogRow.kind == kind)
    if subject:
        wanted = wanted.where(PrintLogRow.subject == subject)
    return tuple(_printed(row) for row in reading.session.scalars(wanted))


def _objections(kind: PaperKind, body: str) -> Iterable[Finding]:
    try:
        return lint(read_template(body), kind)
    except RulesBroken as broken:
        return broken.findings


def _add(tx: Transaction, key: str, *, title: str, body: str, note: str) -> int:
    newest = next(iter(template_versions(tx, key)), None)
    version = 1 if newest is None else newest.version + 1
    tx.session.add(
        TemplateRow(
            key=key,
            version=version,
            saved_on=tx.today,
            title=title,
            body=body,
            note=note.strip(),
            saved_by=tx.user,
        )
    )
    tx.session.flush()
    return version


def _unpacked(content: bytes) -> list[dict[str, str]]:
    try:
        package = json.loads(content.decode("utf-8-sig"))
    except ValueError:
        raise RulesBroken([RulesUnreadable("不是模板文件")]) from None
    if not isinstance(package, dict) or package.get("format") != _FORMAT:
        raise RulesBroken([RulesUnreadable("不是模板文件")])
    if package.get("edition") != _EDITION:
        raise RulesBroken([RulesUnreadable("模板文件由更新版本的程序导出")])
    found = package.get("templates")
    if not isinstance(found, list) or not all(_is_packed(each) for each in found):
        raise RulesBroken([RulesUnreadable("模板文件不完整")])
    return found


def _is_packed(each: object) -> bool:
    if not isinstance(each, dict) or not {"key", "body"} <= each.keys():
        return False
    return all(isinstance(value, str) for value in each.values())


def _version(row: TemplateRow) -> TemplateVersion:
    return TemplateVersion(
        key=row.key,
        version=row.version,
        title=row.title,
        body=row.body,
        note=row.note,
        saved_by=row.saved_by,
        saved_on=row.saved_on,
    )


def _printed(row: PrintLogRow) -> PrintedPaper:
    return PrintedPaper(
        at=datetime.fromtimestamp(row.at_ms / 1000, tz=UTC),
        user=row.user,
        trail=PaperTrail(
            kind=row.kind,
            title=row.title,
            subject=row.subject,
            template_version=row.template_version,
            mask=row.mask,
            way=Way(row.way),
            copies=row.copies,
            pages=row.pages,
        ),
        snapshot=row.snapshot,
    )
