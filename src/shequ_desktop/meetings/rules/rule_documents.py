"""章程, 公约 and the other rules a community gives itself. Pure."""

from collections.abc import Iterator, Sequence

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.meetings.rules.resolutions import RESIDENTS, authorises
from shequ_desktop.meetings.values import (
    RESOLUTION_STATE_TITLES,
    AuthorityMissing,
    DraftThereAlready,
    NotAdoptedYet,
    Resolution,
    ResolutionOver,
    ResolutionState,
    RuleDocument,
    RuleDocumentDraft,
    RuleDocumentKind,
    RuleDocumentState,
    RulesFixed,
    RulesTextMissing,
    RulesTitleMissing,
    RulesTitleTaken,
)

RESIDENTS_OWN = frozenset({RuleDocumentKind.CHARTER, RuleDocumentKind.COMPACT})
"""第三十条: made by 居民会议; 第三十一条: filed."""


def state_of(document: RuleDocument, *, newest_adopted: bool) -> RuleDocumentState:
    """Return where a version is; ``newest_adopted``: no later version of it was adopted."""
    if document.adopted_on is None:
        return RuleDocumentState.DRAFT
    if not newest_adopted:
        return RuleDocumentState.REPLACED
    if document.filed_on is not None:
        return RuleDocumentState.FILED
    return (
        RuleDocumentState.TO_FILE if document.kind in RESIDENTS_OWN else RuleDocumentState.ADOPTED
    )


def check_draft(draft: RuleDocumentDraft, others: Sequence[RuleDocument]) -> Iterator[Finding]:
    """Yield what keeps a new document from being written down."""
    title = draft.title.strip()
    if not title:
        yield RulesTitleMissing()
    if any(each.title == title for each in others):
        yield RulesTitleTaken(title)


def check_not_adopted(document: RuleDocument) -> Iterator[Finding]:
    """Yield that a version was adopted: it can no longer change, nor go."""
    if document.adopted_on is not None:
        yield RulesFixed(document.title, document.version)


def check_change(
    document: RuleDocument, draft: RuleDocumentDraft, versions: Sequence[RuleDocument]
) -> Iterator[Finding]:
    """Yield that a version was adopted, or another one under the title that would go."""
    yield from check_not_adopted(document)
    for each in versions:
        if each.adopted_on is not None and draft.title.strip() != each.title:
            yield RulesFixed(each.title, each.version)
            return


def check_version(versions: Sequence[RuleDocument]) -> Iterator[Finding]:
    """Yield that a document has a draft already."""
    for each in versions:
        if each.adopted_on is None:
            yield DraftThereAlready(each.title, each.version)


def check_adoption(
    document: RuleDocument, resolution: Resolution, authority: Resolution | None
) -> Iterator[Finding]:
    """Yield what keeps a resolution from adopting a version.

    第三十条: 居民会议 makes 章程 and 公约; 居民代表会议 may if 居民会议 has authorised it.
    """
    yield from check_not_adopted(document)
    if not document.body.strip():
        yield RulesTextMissing()
    if resolution.state is ResolutionState.REVOKED:
        state = RESOLUTION_STATE_TITLES[resolution.state]
        yield ResolutionOver(resolution.shown_number, state)
    by_residents = resolution.assembly in RESIDENTS
    authorised = authority is not None and authorises(authority)
    if document.kind in RESIDENTS_OWN and not by_residents and not authorised:
        yield AuthorityMissing(document.title)


def check_filing(document: RuleDocument) -> Iterator[Finding]:
    """Yield that a version was not adopted."""
    if document.adopted_on is None:
        yield NotAdoptedYet(document.title)
