"""Fills a template with the facts of one paper, shown as much as its mask allows."""

from shequ_desktop.documents.kinds import Content, PaperKind
from shequ_desktop.documents.paper import Paper
from shequ_desktop.documents.templates import Template


def compose(kind: PaperKind, template: Template, content: Content) -> Paper:
    """Return the paper that ``template`` makes of ``content``; what it does not know, it leaves out.

    Raises:
        RulesBroken: a required fact is missing.
    """
    raise NotImplementedError(kind.key, template.key, content)
