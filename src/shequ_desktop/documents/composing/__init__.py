"""Fills a template with the facts of one paper, shown as much as its mask allows."""

from collections.abc import Iterator

from shequ_desktop.documents.composing.blocks import Composer
from shequ_desktop.documents.composing.facts import Facts
from shequ_desktop.documents.kinds import Content, PaperKind
from shequ_desktop.documents.masking import PUBLIC, mask_profiles
from shequ_desktop.documents.paper import Paper
from shequ_desktop.documents.templates import Template
from shequ_desktop.documents.templates.findings import FactMissing, RowFactMissing
from shequ_desktop.kernel.findings import Finding, refuse

__all__ = ["compose", "missing_facts"]


def compose(kind: PaperKind, template: Template, content: Content) -> Paper:
    """Return the paper that ``template`` makes of ``content``; what it does not know, it leaves out.

    A template with an unknown mask is treated as public.

    Raises:
        RulesBroken: a required fact is missing.
    """
    if kind.reckon is not None:
        content = kind.reckon(content)
    refuse(missing_facts(kind, content))
    profiles = mask_profiles()
    mask = profiles.get(template.mask, profiles[PUBLIC])
    facts = Facts(kind, content, mask)
    return Paper(
        name=template.title,
        style=template.style,
        blocks=tuple(Composer(facts, content.blocks).blocks(template.blocks)),
        size=template.size,
        across=template.across,
        mark=template.mark,
        running=facts.words(template.running),
        foot=(facts.words(template.foot[0]), facts.words(template.foot[1])),
        numbered=template.numbered,
        author=facts.words(template.author),
    )


def missing_facts(kind: PaperKind, content: Content) -> Iterator[Finding]:
    """Yield what has to be filled in before the paper may be printed."""
    for field in kind.fields:
        if field.required and content.values.get(field.key) in (None, ""):
            yield FactMissing(field.title, field.key)
    for each in kind.lists:
        for field in each.fields:
            if not field.required:
                continue
            for number, row in enumerate(content.lists.get(each.key, ()), start=1):
                if row.get(field.key) in (None, ""):
                    yield RowFactMissing(each.title, number, field.title, field.key)
