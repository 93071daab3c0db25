"""``shequ meetings export``: what was proposed, held, voted and resolved, for other programs.

Rolls are numbers here, never names; of an objection nobody learns whose it is.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from shequ_desktop.console import access
from shequ_desktop.console.speech import DONE, Speech, deliver
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    Attendance,
    BoardPeriod,
    Capacity,
    CountedAs,
    CountSheet,
    Meeting,
    MinutesVersion,
    Objection,
    Presence,
    Proposal,
    Resolution,
    StepRecord,
    Vote,
)
from shequ_desktop.storage.store import Reading


def export(arguments: argparse.Namespace, speech: Speech) -> int:
    """Write every proposal, meeting and resolution to stdout or to a file."""
    out: Path | None = arguments.out
    with access.opened(arguments) as vault, vault.store.reading() as reading:
        answer = _everything(reading)
        deliver(_as_json(answer), out)
    if out is not None:
        count = {key: len(answer[key]) for key in ("proposals", "meetings", "resolutions")}
        said = "已导出 {proposals} 份提案、{meetings} 次会议、{resolutions} 件决议".format(**count)
        speech.answer({"out": str(out), **count}, f"{said}：{out}")
    return DONE


def _as_json(answer: Mapping[str, Any]) -> Iterator[bytes]:
    yield json.dumps(answer, ensure_ascii=False, indent=1, default=str).encode() + b"\n"


def _everything(reading: Reading) -> dict[str, Any]:
    return {
        "day": reading.today,
        "proposals": [_proposal(each) for each in reversed(service.proposals(reading))],
        "meetings": [_meeting(reading, each) for each in service.meetings(reading, speeches=False)],
        "resolutions": [_resolution(each) for each in reversed(service.resolutions(reading))],
        "statistics": [
            _statistics(reading, year) for year in reversed(service.years_with_records(reading))
        ],
    }


def _proposal(each: Proposal) -> dict[str, Any]:
    signed = Counter(signer.counted_as for signer in each.signers)
    return {
        "id": each.id,
        "number": each.number,
        "state": each.state,
        "title": each.draft.title,
        "proposer_kind": each.draft.proposer_kind,
        "major": each.draft.major,
        "budget_fen": each.draft.budget_fen,
        "fund_source": each.draft.fund_source,
        "options": each.draft.options,
        "profile": each.profile,
        "begun_on": each.begun_on,
        "submitted_on": each.submitted_on,
        "signed_representatives": signed[CountedAs.REPRESENTATIVE],
        "signed_households": signed[CountedAs.HOUSEHOLD],
        "representatives": each.entitled,
        "steps": [_step(record) for record in each.records],
        "returned_on": each.returned_on,
        "withdrawn_on": each.withdrawn_on,
        "closed_on": each.closed_on,
        "merged_into": each.merged_into,
        "item": each.item_id,
        "resolution": each.resolution_id,
    }


def _step(each: StepRecord) -> dict[str, Any]:
    return {
        "step": each.step,
        "held_on": each.held_on,
        "should": each.should,
        "present": each.present,
        "for": each.votes_for,
        "against": each.against,
        "abstain": each.abstained,
        "opinion": each.opinion,
        "supervised": bool(each.supervisor),
        "written": each.is_written,
    }


def _meeting(reading: Reading, each: Meeting) -> dict[str, Any]:
    votes = service.votes_of(reading, each.id)
    return {
        "id": each.id,
        "kind": each.draft.kind,
        "assembly": each.draft.assembly,
        "number": each.draft.number,
        "title": each.draft.title,
        "state": each.state,
        "way": each.way,
        "side_reason": each.side_reason,
        "profile": each.profile,
        "planned_on": each.draft.planned_on,
        "noticed_on": each.noticed_on,
        "special_reason": each.special_reason,
        "postponed_to": each.postponed_to,
        "opened_on": each.opened_on,
        "opened": _clock(each.opened),
        "closed": _clock(each.closed),
        "entitled": each.entitled,
        "present_at_opening": each.present_at_opening,
        "roll": _roll(service.roll(reading, each.id)),
        "items": [
            {
                "id": item.id,
                "title": item.draft.title,
                "kind": item.draft.kind,
                "proposal": item.draft.proposal_id,
                "authorised_by": item.draft.authorised_by,
                "party_studied_on": item.draft.party_studied_on,
                "decision": item.decision,
                "votes": [_vote(vote) for vote in votes if vote.item_id == item.id],
            }
            for item in each.items
        ],
        "minutes": [_minutes(reading, version) for version in service.minutes(reading, each.id)],
    }


def _roll(roll: Sequence[Attendance]) -> dict[str, int]:
    members = [line for line in roll if line.capacity is Capacity.MEMBER]
    came = Counter(line.presence for line in members)
    return {
        "members": len(members),
        **{presence.value: came[presence] for presence in Presence},
        "others": len(roll) - len(members),
        "notified": sum(line.notified_on is not None for line in members),
    }


def _vote(each: Vote) -> dict[str, Any]:
    """Return a vote; before it is announced nobody learns a number of it."""
    result = each.result if each.closed is not None else None
    verdict = None if result is None else result.verdict
    return {
        "id": each.id,
        "question": each.draft.question,
        "form": each.draft.form,
        "method": each.draft.method,
        "round": each.draft.round,
        "state": each.state,
        "opened": _clock(each.opened),
        "closed": _clock(each.closed),
        "entitled": each.entitled,
        "present": each.present,
        "quorum_needed": None if verdict is None else verdict.quorum_needed,
        "quorum_ok": None if verdict is None else verdict.quorum_ok,
        "votes_needed": None if verdict is None else verdict.votes_needed,
        "passed": None if verdict is None else verdict.passed,
        "articles": [] if verdict is None else [str(source) for source in verdict.sources],
        "sheet": None if result is None else _sheet(result.sheet),
        "choices": [] if result is None else [asdict(choice) for choice in result.choices],
        "arithmetic": [] if result is None else result.arithmetic,
        "void_reason": each.void_reason,
    }


def _sheet(sheet: CountSheet) -> dict[str, int]:
    return {
        "issued": sheet.issued,
        "returned": sheet.returned,
        "valid": sheet.valid,
        "invalid": sheet.invalid,
        "for": sheet.votes_for,
        "against": sheet.against,
        "abstain": sheet.abstained,
    }


def _minutes(reading: Reading, each: MinutesVersion) -> dict[str, Any]:
    sealed = each.sealed_on is not None
    check = service.check_seal(reading, each.id) if sealed else None
    return {
        "id": each.id,
        "form": each.form,
        "version": each.version,
        "reason": each.reason,
        "signed_on": each.signed_on,
        "sealed_on": each.sealed_on,
        "seal": each.seal,
        "intact": None if check is None else check.intact,
        "numbers_same": None if check is None else check.numbers_same,
    }


def _resolution(each: Resolution) -> dict[str, Any]:
    return {
        "id": each.id,
        "year": each.year,
        "number": each.number,
        "shown_number": each.shown_number,
        "state": each.state,
        "title": each.draft.title,
        "body": each.draft.body,
        "legal_basis": each.draft.legal_basis,
        "meeting": each.meeting_id,
        "item": each.item_id,
        "vote": each.vote_id,
        "proposal": each.proposal_id,
        "authorised_by": each.authorised_by,
        "adopted_on": each.adopted_on,
        "effective_on": each.draft.effective_on,
        "due_on": each.draft.due_on,
        "board": _board(each.board),
        "begun_on": each.begun_on,
        "done_on": each.done_on,
        "spent_fen": each.spent_fen,
        "result_board": _board(each.result_board),
        "objections": [_objection(objection) for objection in each.objections],
        "filed_on": each.filed_on,
        "revoked_on": each.revoked_on,
        "revoked_by": each.revoked_by,
        "corrected_on": each.corrected_on,
        "closed_on": each.closed_on,
    }


def _board(period: BoardPeriod | None) -> dict[str, date | None] | None:
    if period is None:
        return None
    return {
        "posted_on": period.posted_on,
        "must_stay_until": period.must_stay_until,
        "removable_on": period.removable_on,
        "taken_down_on": period.taken_down_on,
    }


def _objection(each: Objection) -> dict[str, Any]:
    return {
        "received_on": each.received_on,
        "answer_by": each.answer_by,
        "answered_on": each.answered_on,
        "adopted": each.adopted,
    }


def _statistics(reading: Reading, year: int) -> dict[str, Any]:
    counted = service.statistics(reading, date(year, 1, 1), date(year, 12, 31))
    return {
        "year": year,
        "talks": counted.talks,
        "hearings": counted.hearings,
        "resolutions": counted.resolutions,
        "rejected": counted.rejected,
        "posted": counted.posted,
        "opinions": counted.opinions,
        "accepted": counted.accepted,
        "answered": counted.answered,
        "held": {kind.value: number for kind, number in counted.held.items()},
    }


def _clock(minute: int | None) -> str | None:
    """Return a minute of the day as ``14:05``."""
    return None if minute is None else f"{minute // 60:02}:{minute % 60:02}"
