"""Finds what is wrong with a template before somebody prints with it."""

from shequ_desktop.documents.kinds import PaperKind
from shequ_desktop.documents.templates import Template
from shequ_desktop.kernel.findings import Finding


def lint(template: Template, kind: PaperKind) -> tuple[Finding, ...]:
    """Return what is wrong with ``template`` as a template of ``kind``, block after block."""
    raise NotImplementedError(template.key, kind.key)
