"""Which template a paper is printed with: the office's own, or the shipped one."""

from collections.abc import Mapping, Sequence

from shequ_desktop.community import service as communities
from shequ_desktop.documents.kinds import PaperKind, Value
from shequ_desktop.documents.templates import read_template, shipped_template
from shequ_desktop.gui.papers import TemplateInForce
from shequ_desktop.notices import service
from shequ_desktop.storage.store import Reading


def in_force(reading: Reading, key: str) -> TemplateInForce:
    """Return the template of the paper ``key``.

    Raises:
        FileNotFoundError: none is shipped for it, and the office has none.
    """
    own = service.template_of(reading, key)
    if own is None or own.is_shipped:
        return TemplateInForce(
            template=shipped_template(key), version=0 if own is None else own.version
        )
    return TemplateInForce(template=read_template(own.body), version=own.version)


def all_in_force(reading: Reading, kinds: Sequence[PaperKind]) -> Mapping[str, TemplateInForce]:
    """Return the templates of ``kinds`` by their keys."""
    return {kind.key: in_force(reading, kind.key) for kind in kinds}


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
