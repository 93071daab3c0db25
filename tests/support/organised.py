"""An invented community with its bodies, offices and kin, to look at and to change."""

from datetime import date
from typing import NamedTuple

from support.community import Settled, settle_many
from support.vaults import A_CHANGE

from shequ_desktop.community import service as community
from shequ_desktop.community.values import (
    BodyId,
    BodyKind,
    OfficeDraft,
    OfficeId,
    structures,
)
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.meetings.service import organisation
from shequ_desktop.storage.store import Store, Transaction

FIRST = date(2026, 1, 10)


class Organised(NamedTuple):
    """Bodies by their kind, and the ledger below them."""

    settled: Settled
    bodies: dict[BodyKind, BodyId]
    representatives: list[OfficeId]


def organise(store: Store, households: int = 180, representatives: int = 9) -> Organised:
    """Set up a committee of five, its supervisors, and representatives in turn from each group."""
    settled = settle_many(store, households)
    with store.transaction(A_CHANGE) as tx:
        community.set_up(tx, structures()["law-2026"], term_no=10, term_from=FIRST)
        bodies = {each.kind: each.id for each in reversed(community.bodies(tx))}
        for at, title in enumerate(("director", "deputy_director", *["member"] * 3)):
            person = settled.spouses[at * 3] if at == 1 else settled.heads[at * 3]
            hold(tx, bodies[BodyKind.COMMITTEE], person, title)
        for at, title in enumerate(("director", "member", "member")):
            hold(tx, bodies[BodyKind.SUPERVISION], settled.heads[60 + at], title)
        sent = [
            hold(
                tx,
                bodies[BodyKind.REPRESENTATIVES],
                settled.heads[at % len(settled.groups) * 60 + 20 + at % 40],
                "representative",
                area_id=settled.groups[at % len(settled.groups)],
                number=f"DB-{at + 1:03d}",
            )
            for at in range(representatives)
        ]
        tx.session.flush()
    return Organised(settled, bodies, sent)


def hold(tx: Transaction, body: BodyId, person: str, title: str, **more: str) -> OfficeId:
    """Let somebody hold an office, whatever warnings there are."""
    draft = OfficeDraft(
        body_id=body,
        person_id=person,
        title=title,
        produced_by="representatives",
        from_on=FIRST,
        **more,  # type: ignore[arg-type] # words of the draft
    )
    try:
        return organisation.appoint(tx, draft)
    except RulesBroken as broken:
        return organisation.appoint(tx, draft, seen=broken.findings)
