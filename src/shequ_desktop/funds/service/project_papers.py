"""The facts of the papers of one project and of one voucher."""

from datetime import date

from shequ_desktop.community import service as communities
from shequ_desktop.documents.kinds import Content, Value
from shequ_desktop.documents.paper import Picture
from shequ_desktop.funds.model import FundSourceRow
from shequ_desktop.funds.rules.projects import rating
from shequ_desktop.funds.service.files import bytes_of, files_about
from shequ_desktop.funds.service.projects import project
from shequ_desktop.funds.service.vouchers import voucher
from shequ_desktop.funds.values import (
    ACCEPTANCE_TITLES,
    ACCEPTING,
    ACCOUNT_TITLES,
    DIRECTION_TITLES,
    INSPECTION,
    RATING,
    VOUCHER_STATE_TITLES,
    Project,
    ProjectId,
    Voucher,
    VoucherId,
)
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.meetings import service as meetings
from shequ_desktop.meetings.values import ResolutionId
from shequ_desktop.storage.store import Reading

_STEPS = {INSPECTION: "监督检查", ACCEPTING: "验收", RATING: "评议"}
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG")
_PICTURE_MM = 150


def project_content(reading: Reading, project_id: ProjectId) -> Content:
    """Return the facts of 项目公示."""
    found = project(reading, project_id)
    return Content(
        values={
            **_about(reading, found),
            "need": found.draft.need,
            "plan": found.draft.plan,
        }
    )


def execution_content(reading: Reading, project_id: ProjectId) -> Content:
    """Return the facts of 项目实施情况公开, with the money."""
    found = project(reading, project_id)
    done = [each.progress for each in found.steps if each.progress is not None]
    last = next((each for each in reversed(found.steps) if each.acceptance is not None), None)
    return Content(
        values={
            **_about(reading, found),
            **_money(found),
            "progress": f"{done[-1]}%" if done else "",
            "result": ""
            if last is None or last.acceptance is None
            else f"验收{ACCEPTANCE_TITLES[last.acceptance]}。{last.finding}",
        },
        lists={
            "steps": [
                {
                    "id": each.id,
                    "on": each.on,
                    "step": _STEPS.get(each.step, each.step),
                    "body": each.body or each.finding,
                    "progress": "" if each.progress is None else f"{each.progress}%",
                }
                for each in found.steps
            ]
        },
    )


def acceptance_content(reading: Reading, project_id: ProjectId) -> Content:
    """Return the facts of 项目验收单; what is not known yet is filled in by hand."""
    found = project(reading, project_id)
    last = next((each for each in reversed(found.steps) if each.acceptance is not None), None)
    told: dict[str, Value] = {}
    if last is not None and last.acceptance is not None:
        told = {
            "accepted_on": last.on,
            "standard": last.body,
            "finding": last.finding,
            "outcome": ACCEPTANCE_TITLES[last.acceptance],
            "signers": "、".join(last.signers),
        }
    return Content(values={**_about(reading, found), **_money(found), **told})


def rating_content(reading: Reading, project_id: ProjectId) -> Content:
    """Return the facts of 项目评议表, all rounds together."""
    found = project(reading, project_id)
    rounds = [each for each in found.steps if each.ratings]
    told: dict[str, Value] = {}
    if rounds:
        good, fair, bad = rating(each.ratings for each in rounds)
        opinions = "\n".join(each.finding or each.body for each in rounds)
        told = {
            "rated_on": rounds[-1].on,
            "good": good,
            "fair": fair,
            "bad": bad,
            "opinions": opinions,
        }
    return Content(values={**_about(reading, found), **_money(found), **told})


def voucher_content(reading: Reading, voucher_id: VoucherId, *, inside: bool) -> Content:
    """Return the facts of one voucher.

    Args:
        inside: With everything that is kept of it, receipts included; for the supervisors.
    """
    found = voucher(reading, voucher_id)
    about = None if found.draft.project_id is None else project(reading, found.draft.project_id)
    values = {
        **_voucher_facts(reading, found),
        "project": "" if about is None else about.draft.name,
    }
    if not inside:
        return Content(values=values)
    files = list(files_about(reading, voucher_id))
    kept = [(each, bytes_of(reading, each.content_hash)) for each in files]
    return Content(
        values={
            **values,
            "recorded_by": found.recorded_by,
            "checked_by": found.checked_by,
            "posted_by": found.posted_by,
            "posted_on": found.posted_on,
            "note": found.draft.note,
            "resolution": "" if about is None else decision_of(reading, about),
        },
        lists={"files": [{"name": each.name, "hash": each.content_hash} for each in files]},
        blocks={
            "pictures": tuple(
                Picture(content=content, width_mm=_PICTURE_MM, words=each.name)
                for each, content in kept
                if content.startswith(_PICTURES)
            )
        },
    )


def decision_of(reading: Reading, found: Project) -> str:
    """Return in words what a project was decided by; empty: nothing was."""
    if found.draft.resolution_id is None:
        return ""
    decided = meetings.resolution(reading, ResolutionId(found.draft.resolution_id))
    held = f"经{decided.meeting_title}表决通过" if decided.meeting_title else "经会议表决通过"
    return f"{held}（{decided.shown_number}）"


def _about(reading: Reading, found: Project) -> dict[str, Value]:
    community = communities.community(reading)
    draft = found.draft
    source = (
        None if draft.source_id is None else reading.session.get(FundSourceRow, draft.source_id)
    )
    return {
        "organisation": "" if community is None else community.committee,
        "phone": "" if community is None else community.phone,
        "issued_on": reading.today,
        "project": draft.name,
        "number": found.number,
        "decision": decision_of(reading, found),
        "budget": draft.budget_fen,
        "source": "" if source is None else source.name,
        "implementer": draft.implementer or "居民委员会",
        "period": _period(draft.from_on, draft.until_on),
        "supervisors": "、".join(draft.supervisors),
    }


def _money(found: Project) -> dict[str, Value]:
    return {"paid": found.paid_fen, "left": found.left_fen}


def _voucher_facts(reading: Reading, found: Voucher) -> dict[str, Value]:
    community = communities.community(reading)
    draft = found.draft
    source = reading.session.get_one(FundSourceRow, draft.source_id)
    labels = {code.code: code.label for code in code_table("spending")}
    party = "person" if draft.is_resident else "unit"
    return {
        "organisation": "" if community is None else community.committee,
        "phone": "" if community is None else community.phone,
        "issued_on": reading.today,
        "voucher_no": found.shown_number,
        "on": draft.on,
        "direction": DIRECTION_TITLES[draft.direction],
        "account": ACCOUNT_TITLES[draft.account],
        "summary": draft.summary,
        "category": labels.get(draft.category, draft.category),
        "source": source.name,
        "amount": draft.amount_fen,
        "attachments": draft.invoices,
        party: draft.counterparty,
        "handler": draft.handler,
        "witness": draft.witness,
        "approver": draft.approver,
        "state": VOUCHER_STATE_TITLES[found.state],
        "correction": _taken_back(reading, found),
    }


def _taken_back(reading: Reading, found: Voucher) -> str:
    """Return what a reversal, or the voucher that was taken back, says of the other."""
    if found.reverses is not None:
        return f"冲销 {voucher(reading, found.reverses).shown_number}。原因：{found.reason}"
    if found.reversed_by is not None:
        by = voucher(reading, found.reversed_by)
        return f"已由 {by.shown_number} 冲销。原因：{by.reason}"
    return ""


def _period(since: date | None, until: date | None) -> str:
    days = [f"{day.year}年{day.month}月{day.day}日" for day in (since, until) if day is not None]
    return "至".join(days)
