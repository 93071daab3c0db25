"""The office's own templates, and the log of what was printed."""

from collections.abc import Collection, Mapping, Sequence

from shequ_desktop.documents.kinds import PaperKind
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.paperwork import PaperTrail
from shequ_desktop.notices.values import PrintedPaper, TemplateVersion
from shequ_desktop.storage.store import Reading, Transaction


def template_of(reading: Reading, key: str) -> TemplateVersion | None:
    """Return the office's own template of a paper; ``None``: the shipped one is in force."""
    raise NotImplementedError(reading, key)


def template_versions(reading: Reading, key: str) -> tuple[TemplateVersion, ...]:
    """Return every version that was saved of a paper's template, the newest first."""
    raise NotImplementedError(reading, key)


def save_template(
    tx: Transaction,
    kind: PaperKind,
    body: str,
    *,
    note: str = "",
    seen: Collection[Finding] = (),
) -> int:
    """Save a template (TOML) as a new version and return its number; it is in force from now on.

    Raises:
        RulesBroken: with everything that the linter says against it.
    """
    raise NotImplementedError(tx, kind, body, note, seen)


def revert_template(tx: Transaction, key: str, *, note: str = "") -> int:
    """Put the shipped template in force again, as a new version; return its number."""
    raise NotImplementedError(tx, key, note)


def export_templates(reading: Reading, keys: Sequence[str] = ()) -> bytes:
    """Return the office's own templates in force as a file for another office.

    Args:
        keys: Which papers'; empty: of all that have one.
    """
    raise NotImplementedError(reading, keys)


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

    Raises:
        RulesBroken: the file is none, a paper is not known, or the linter objects.
    """
    raise NotImplementedError(tx, content, kinds, seen)


def log_paper(tx: Transaction, trail: PaperTrail, *, snapshot: str = "") -> None:
    """Write a line into the print log; no line is ever changed.

    Args:
        snapshot: SHA-256, hex, of the file; kept with the notice if the paper is one.
    """
    raise NotImplementedError(tx, trail, snapshot)


def paper_log(
    reading: Reading, *, kind: str = "", subject: str = "", limit: int = 500
) -> tuple[PrintedPaper, ...]:
    """Return the print log of this computer, the newest line first."""
    raise NotImplementedError(reading, kind, subject, limit)
