"""Which template a paper is printed with: the office's own, or the shipped one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from shequ_desktop.community import service as communities
from shequ_desktop.documents.kinds import PaperKind, Value
from shequ_desktop.documents.templates import read_template, shipped_template
from shequ_desktop.gui.papers import TemplateInForce
from shequ_desktop.kernel.findings import Finding, RulesBroken
from shequ_desktop.notices import service
from shequ_desktop.notices.values import ShippedTemplateMissing
from shequ_desktop.storage.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplatesInForce:
    """The templates of several papers. One that is broken takes no other paper down."""

    templates: Mapping[str, TemplateInForce] = field(default_factory=dict)
    """By the papers' keys. In place of an office's own that is broken, the shipped one."""
    broken: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    """What stands against the others; such a paper cannot be printed."""


def in_force(reading: Reading, key: str) -> TemplateInForce:
    """Return the template of the paper ``key``.

    Raises:
        FileNotFoundError: none is shipped for it, and the office has none.
        RulesBroken: it cannot be read.
    """
    own = service.template_of(reading, key)
    if own is None or own.is_shipped:
        return TemplateInForce(
            template=shipped_template(key), version=0 if own is None else own.version
        )
    return TemplateInForce(template=read_template(own.body), version=own.version)


def all_in_force(reading: Reading, kinds: Sequence[PaperKind]) -> TemplatesInForce:
    """Return the templates of ``kinds``, and what is wrong with those that are broken."""
    templates: dict[str, TemplateInForce] = {}
    broken: dict[str, tuple[Finding, ...]] = {}
    for kind in kinds:
        try:
            templates[kind.key] = in_force(reading, kind.key)
        except RulesBroken as unreadable:
            broken[kind.key] = tuple(unreadable.findings)
            templates |= _shipped(reading, kind.key)
        except FileNotFoundError:
            broken[kind.key] = (ShippedTemplateMissing(kind.title),)
    return TemplatesInForce(templates=templates, broken=broken)


def _shipped(reading: Reading, key: str) -> dict[str, TemplateInForce]:
    """Return the shipped template in place of the office's own, which stays the one in force."""
    own = service.template_of(reading, key)
    try:
        template = shipped_template(key)
    except (FileNotFoundError, RulesBroken):
        return {}
    return {} if own is None else {key: TemplateInForce(template=template, version=own.version)}


def known_values(reading: Reading) -> dict[str, Value]:
    """Return what every paper of this community says alike, by the usual keys."""
    community = communities.community(reading)
    board = service.board(reading)
    known: dict[str, Value] = {"supervise_phone": board.supervise_phone}
    if community is not None:
        known |= {
            "organisation": community.committee,
            "community": community.name,
            "street": community.street,
            "phone": community.phone,
        }
    for key in ("issued_on", "signed_on", "day"):
        known[key] = reading.today
    return {key: value for key, value in known.items() if value}
