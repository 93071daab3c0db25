"""Who may adopt which rule document, and what may still be changed."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.meetings.rules.rule_documents import (
    check_adoption,
    check_change,
    check_draft,
    check_filing,
    check_version,
    state_of,
)
from shequ_desktop.meetings.values import (
    Assembly,
    AuthorityMissing,
    DraftThereAlready,
    NotAdoptedYet,
    Resolution,
    ResolutionDraft,
    ResolutionId,
    ResolutionOver,
    ResolutionState,
    RuleDocument,
    RuleDocumentDraft,
    RuleDocumentId,
    RuleDocumentKind,
    RuleDocumentState,
    RulesFixed,
    RulesTextMissing,
    RulesTitleMissing,
    RulesTitleTaken,
    practice,
)

DAY = date(2026, 3, 3)
COMPACT = RuleDocument(
    id=RuleDocumentId("1" * 32),
    kind=RuleDocumentKind.COMPACT,
    title="居民公约",
    version=1,
    body="一、爱护公共环境。",
    state=RuleDocumentState.DRAFT,
)
BY_REPRESENTATIVES = Resolution(
    id=ResolutionId("2" * 32),
    year=2026,
    number=1,
    meeting_id="3" * 32,
    item_id="4" * 32,
    vote_id="5" * 32,
    proposal_id=None,
    draft=ResolutionDraft(title="通过居民公约", body="通过。"),
    state=ResolutionState.ADOPTED,
    adopted_on=DAY,
    assembly=Assembly.REPRESENTATIVES,
)
BY_RESIDENTS = replace(BY_REPRESENTATIVES, assembly=Assembly.RESIDENTS)
AUTHORITY = replace(
    BY_RESIDENTS,
    draft=ResolutionDraft(title="授权", body="授权。", authorises="修改居民公约"),
)


def kinds(findings: Iterable[Finding]) -> list[type[Finding]]:
    return [type(each) for each in findings]


@pytest.mark.parametrize("kind", list(RuleDocumentKind))
@pytest.mark.parametrize(
    ("resolution", "authority", "may"),
    [
        (BY_RESIDENTS, None, True),
        (BY_REPRESENTATIVES, None, False),
        (BY_REPRESENTATIVES, AUTHORITY, True),
        (BY_REPRESENTATIVES, replace(AUTHORITY, revoked_on=DAY), False),
        (BY_REPRESENTATIVES, BY_RESIDENTS, False),
    ],
)
def test_charter_and_compact_are_the_residents_own(
    kind: RuleDocumentKind, resolution: Resolution, authority: Resolution | None, *, may: bool
) -> None:
    found = kinds(check_adoption(replace(COMPACT, kind=kind), resolution, authority))

    free = may or kind is RuleDocumentKind.RULES
    assert found == ([] if free else [AuthorityMissing])


def test_an_empty_page_a_revoked_resolution_and_an_adopted_version_adopt_nothing() -> None:
    revoked = replace(BY_RESIDENTS, state=ResolutionState.REVOKED)

    assert kinds(check_adoption(replace(COMPACT, body=" "), BY_RESIDENTS, None)) == [
        RulesTextMissing
    ]
    assert kinds(check_adoption(COMPACT, revoked, None)) == [ResolutionOver]
    assert kinds(check_adoption(replace(COMPACT, adopted_on=DAY), BY_RESIDENTS, None)) == [
        RulesFixed
    ]


def test_a_document_has_a_title_of_its_own() -> None:
    draft = RuleDocumentDraft(kind=RuleDocumentKind.COMPACT, title=" 居民公约 ")

    assert kinds(check_draft(replace(draft, title=" "), [])) == [RulesTitleMissing]
    assert kinds(check_draft(draft, [COMPACT])) == [RulesTitleTaken]
    assert kinds(check_draft(draft, [])) == []


def test_only_drafts_change_and_one_at_a_time() -> None:
    adopted = replace(COMPACT, adopted_on=DAY)
    draft = RuleDocumentDraft(kind=COMPACT.kind, title=COMPACT.title)

    assert kinds(check_change(adopted, draft, [adopted])) == [RulesFixed]
    assert kinds(check_change(COMPACT, replace(draft, title="新名"), [COMPACT, adopted])) == [
        RulesFixed
    ]
    assert kinds(check_version([COMPACT])) == [DraftThereAlready]
    assert kinds(check_version([adopted])) == []
    assert kinds(check_filing(COMPACT)) == [NotAdoptedYet]
    assert kinds(check_filing(adopted)) == []


@pytest.mark.parametrize(
    ("document", "newest", "state"),
    [
        (COMPACT, True, RuleDocumentState.DRAFT),
        (replace(COMPACT, adopted_on=DAY), True, RuleDocumentState.TO_FILE),
        (replace(COMPACT, adopted_on=DAY, filed_on=DAY), True, RuleDocumentState.FILED),
        (replace(COMPACT, adopted_on=DAY, filed_on=DAY), False, RuleDocumentState.REPLACED),
        (
            replace(COMPACT, kind=RuleDocumentKind.RULES, adopted_on=DAY),
            True,
            RuleDocumentState.ADOPTED,
        ),
    ],
)
def test_where_a_version_is_follows_from_what_happened_to_it(
    document: RuleDocument, *, newest: bool, state: RuleDocumentState
) -> None:
    assert state_of(document, newest_adopted=newest) is state


def test_the_usual_documents_are_eight_and_two_of_them_are_filed() -> None:
    documents = practice().documents

    assert len(documents) == 8
    assert [each.title for each in documents if each.files] == ["居民自治章程", "居民公约"]
