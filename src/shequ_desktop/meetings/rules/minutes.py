"""Minutes: drafted from what the desk noted, checked, sealed, compared. Pure."""

import difflib
import hashlib
import json
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.meetings.values import (
    VOTE_STATE_TITLES,
    YES_OR_NO,
    KeptFile,
    Meeting,
    MeetingState,
    MinutesVersion,
    Vote,
)
from shequ_desktop.meetings.values.minutes_findings import (
    MeetingStillOn,
    MinutesEmpty,
    MinutesNotNewest,
    MinutesNotSigned,
    MinutesSealed,
    MinutesSigned,
    SignedBeforeMeeting,
    SignedInFuture,
    SignersTooFew,
    VersionReasonMissing,
    VoteNotClosed,
)

_FEWEST_SIGNERS = 2
"""Who signs no law says; the chair and the recorder do everywhere."""
_GOES_ON = frozenset(
    {
        MeetingState.PLANNED,
        MeetingState.NOTICED,
        MeetingState.SIGNING_IN,
        MeetingState.OPEN,
        MeetingState.VOTING,
    }
)
_FORMAT = "shequ-minutes-1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """Everything a seal is computed over."""

    meeting: Meeting
    minutes: MinutesVersion
    numbers: str
    sealed_on: date
    sealed_by: str


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """One line of two versions beside each other; ``None``: it is not in that one."""

    old: str | None
    new: str | None

    @property
    def same(self) -> bool:
        """Return whether nothing was changed here."""
        return self.old == self.new


def check_change(minutes: MinutesVersion, versions: Iterable[MinutesVersion]) -> Iterator[Finding]:
    """Yield what keeps a version from being written in, or signed.

    《城市居民委员会组织法》第三十九条: archives are true, exact and complete.
    """
    if minutes.seal:
        yield MinutesSealed()
    elif minutes.signed_on is not None:
        yield MinutesSigned()
    yield from _check_newest(minutes, versions)


def check_signing(
    minutes: MinutesVersion,
    meeting: Meeting,
    signers: Sequence[str],
    signed_on: date,
    *,
    today: date,
) -> Iterator[Finding]:
    """Yield what keeps these people from having signed it on that day."""
    if meeting.state in _GOES_ON:
        yield MeetingStillOn()
    if not minutes.body.strip():
        yield MinutesEmpty()
    if len(set(signers)) < _FEWEST_SIGNERS:
        yield SignersTooFew(len(set(signers)))
    if signed_on > today:
        yield SignedInFuture()
    elif signed_on < (meeting.opened_on or meeting.draft.planned_on):
        yield SignedBeforeMeeting()


def check_sealing(minutes: MinutesVersion, votes: Iterable[Vote]) -> Iterator[Finding]:
    """Yield what keeps a version from being sealed."""
    if minutes.seal:
        yield MinutesSealed()
    elif minutes.signed_on is None:
        yield MinutesNotSigned()
    for vote in votes:
        if vote.is_open or (vote.result is None and not vote.void_reason):
            yield VoteNotClosed(vote.draft.question)


def check_new_version(
    minutes: MinutesVersion, versions: Iterable[MinutesVersion], reason: str
) -> Iterator[Finding]:
    """Yield what keeps a version from being replaced by a new one."""
    if minutes.signed_on is None:
        yield MinutesNotSigned()
    if not reason.strip():
        yield VersionReasonMissing()
    yield from _check_newest(minutes, versions)


def numbers_text(meeting: Meeting, votes: Iterable[Vote], files: Iterable[KeptFile] = ()) -> str:
    """Return the numbers that are sealed with minutes, and the files by their hash, a line each."""
    heads = f"应到 {meeting.entitled or 0}，开会时到会 {meeting.present_at_opening or 0}"
    counted = (_vote_numbers(at, vote) for at, vote in enumerate(votes, start=1))
    kept = (f"附件 {file.name} {file.content_hash}" for file in files)
    return "\n".join([heads, *counted, *kept])


def still_so(sealed: str, now: str) -> bool:
    """Return whether every line that was sealed still holds; a scan may have come later."""
    return set(sealed.split("\n")) <= set(now.split("\n"))


def clean(body: str) -> str:
    """Return a text as it is kept: one way of writing each character and each line's end."""
    lines = unicodedata.normalize("NFC", body).replace("\r\n", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def seal_of(sealed: Sealed) -> str:
    """Return the SHA-256, hex, of the canonical text: what was said, the numbers, who signed.

    The canonical text is a JSON list without spaces, in UTF-8: nothing that is written in one
    field can be taken for the beginning of the next.
    """
    minutes, meeting = sealed.minutes, sealed.meeting
    held_on = meeting.opened_on or meeting.draft.planned_on
    fields = [
        _FORMAT,
        meeting.id,
        meeting.draft.title,
        meeting.draft.number,
        held_on.isoformat(),
        minutes.form.value,
        minutes.version,
        minutes.reason,
        clean(minutes.body),
        sealed.numbers,
        list(minutes.signers),
        "" if minutes.signed_on is None else minutes.signed_on.isoformat(),
        sealed.sealed_on.isoformat(),
        sealed.sealed_by,
    ]
    canonical = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def compare(old: str, new: str) -> tuple[ComparedLine, ...]:
    """Return the lines of two versions beside each other."""
    before, after = old.split("\n"), new.split("\n")
    matcher = difflib.SequenceMatcher(a=before, b=after, autojunk=False)
    lines: list[ComparedLine] = []
    for _tag, i1, i2, j1, j2 in matcher.get_opcodes():
        high = max(i2 - i1, j2 - j1)
        lines += [
            ComparedLine(
                before[i1 + at] if i1 + at < i2 else None,
                after[j1 + at] if j1 + at < j2 else None,
            )
            for at in range(high)
        ]
    return tuple(lines)


def _check_newest(minutes: MinutesVersion, versions: Iterable[MinutesVersion]) -> Iterator[Finding]:
    if any(each.form is minutes.form and each.version > minutes.version for each in versions):
        yield MinutesNotNewest()


def _vote_numbers(at: int, vote: Vote) -> str:
    head = f"表决 {at} “{vote.draft.question}”：应到 {vote.entitled}，到会 {vote.present}"
    if vote.void_reason:
        return f"{head}，作废：{vote.void_reason}"
    if vote.result is None:
        return f"{head}，没有结果"
    sheet = vote.result.sheet
    counted = f"{head}，发出 {sheet.issued}，收回 {sheet.returned}，无效 {sheet.invalid}"
    if vote.draft.form in YES_OR_NO:
        votes = f"赞成 {sheet.votes_for}，反对 {sheet.against}，弃权 {sheet.abstained}"
    else:
        pairs = zip(vote.draft.labels, sheet.choices, strict=True)
        votes = "，".join(f"{label} {got}" for label, got in pairs)
    return f"{counted}，{votes}；{VOTE_STATE_TITLES[vote.state]}"
