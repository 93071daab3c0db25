"""Rule documents and files in a real file."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import NoResultFound
from support.proposals import Session, adopted, do, look

from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    ADOPT_RULE_DOCUMENT,
    DELETE_FILE,
    DELETE_RULE_DOCUMENT,
    FILE_RESOLUTION,
    KEEP_FILE,
    WRITE_RULE_DOCUMENT,
    Assembly,
    AuthorityMissing,
    DraftThereAlready,
    FileDraft,
    FileEmpty,
    FileTooLarge,
    ProposalId,
    ResolutionDraft,
    RuleDocumentDraft,
    RuleDocumentKind,
    RuleDocumentState,
    RulesFixed,
    RulesTitleTaken,
)
from shequ_desktop.storage.store import Store

MARCH_3 = date(2026, 3, 3)
RESIDENTS = Session(assembly=Assembly.HOUSEHOLDS)


def kinds(broken: pytest.ExceptionInfo[RulesBroken]) -> list[type[object]]:
    return [type(each) for each in broken.value.findings]


COMPACT = RuleDocumentDraft(
    kind=RuleDocumentKind.COMPACT, title="居民公约", body="一、爱护公共环境。"
)


def test_a_compact_is_made_by_the_residents_meeting_and_filed(store: Store) -> None:
    compact = do(store, WRITE_RULE_DOCUMENT, service.write_rule_document, COMPACT)
    by_representatives = adopted(store)
    with pytest.raises(RulesBroken) as broken:
        do(store, ADOPT_RULE_DOCUMENT, service.adopt_rule_document, compact, by_representatives)
    residents = adopted(store, session=RESIDENTS)
    do(store, ADOPT_RULE_DOCUMENT, service.adopt_rule_document, compact, residents)
    waiting = look(store, service.rule_document, compact).state
    do(
        store,
        FILE_RESOLUTION,
        service.file_rule_document,
        compact,
        "街道办事处",
        date(2026, 4, 1),
    )

    assert kinds(broken) == [AuthorityMissing]
    assert waiting is RuleDocumentState.TO_FILE
    assert look(store, service.rule_document, compact).state is RuleDocumentState.FILED


def test_representatives_change_a_compact_when_the_residents_have_let_them(store: Store) -> None:
    compact = do(store, WRITE_RULE_DOCUMENT, service.write_rule_document, COMPACT)
    authorising = ResolutionDraft(
        title="授权", body="授权居民代表会议修改居民公约。", authorises="修改居民公约"
    )
    authority = adopted(store, session=RESIDENTS, draft=authorising)
    resolution = adopted(store, session=Session(on=date(2026, 5, 6), authorised_by=authority))

    do(store, ADOPT_RULE_DOCUMENT, service.adopt_rule_document, compact, resolution)

    assert [each.id for each in look(store, service.authorising_resolutions)] == [authority]
    assert look(store, service.rule_document, compact).adopted_by == resolution


def test_versions_follow_each_other_and_only_drafts_change(store: Store) -> None:
    rules = replace(COMPACT, kind=RuleDocumentKind.RULES, title="居务公开制度")
    first = do(store, WRITE_RULE_DOCUMENT, service.write_rule_document, rules)
    do(store, ADOPT_RULE_DOCUMENT, service.adopt_rule_document, first, adopted(store))
    second = do(store, WRITE_RULE_DOCUMENT, service.next_version, first)
    refused = []
    for operation, use_case, args in (
        (WRITE_RULE_DOCUMENT, service.next_version, (first,)),
        (WRITE_RULE_DOCUMENT, service.change_rule_document, (first, rules)),
        (DELETE_RULE_DOCUMENT, service.delete_rule_document, (first,)),
        (WRITE_RULE_DOCUMENT, service.write_rule_document, (rules,)),
        (
            WRITE_RULE_DOCUMENT,
            service.change_rule_document,
            (second, replace(rules, title="改名")),
        ),
    ):
        with pytest.raises(RulesBroken) as broken:
            do(store, operation, use_case, *args)
        refused += kinds(broken)
    do(
        store,
        WRITE_RULE_DOCUMENT,
        service.change_rule_document,
        second,
        replace(rules, body="二、每季度公开。"),
    )

    versions = look(store, service.versions_of, "居务公开制度")
    assert refused == [DraftThereAlready, RulesFixed, RulesFixed, RulesTitleTaken, RulesFixed]
    assert [(each.version, each.state) for each in versions] == [
        (2, RuleDocumentState.DRAFT),
        (1, RuleDocumentState.ADOPTED),
    ]


def test_a_newer_version_takes_the_place_of_the_older(store: Store) -> None:
    rules = replace(COMPACT, kind=RuleDocumentKind.RULES, title="居务公开制度")
    first = do(store, WRITE_RULE_DOCUMENT, service.write_rule_document, rules)
    do(store, ADOPT_RULE_DOCUMENT, service.adopt_rule_document, first, adopted(store))
    second = do(store, WRITE_RULE_DOCUMENT, service.next_version, first)
    do(store, ADOPT_RULE_DOCUMENT, service.adopt_rule_document, second, adopted(store))

    assert look(store, service.rule_document, first).state is RuleDocumentState.REPLACED
    assert look(store, service.rule_document, second).state is RuleDocumentState.ADOPTED


def test_files_are_kept_whole_under_their_hash(store: Store) -> None:
    owner = ProposalId("7" * 32)
    scan = FileDraft(name="签名页.pdf", content=b"%PDF-1.7 scan", label="签字页")

    one = do(store, KEEP_FILE, service.keep_file, owner, scan)
    same = do(store, KEEP_FILE, service.keep_file, owner, replace(scan, name="副本.pdf"))
    do(store, DELETE_FILE, service.delete_file, same)

    (found,) = look(store, service.files_of, owner)
    assert (found.id, found.name, found.size, found.label) == (one, "签名页.pdf", 13, "签字页")
    assert look(store, service.file_content, one) == scan.content
    with pytest.raises(NoResultFound):
        look(store, service.file_content, "8" * 32)


def test_a_file_is_neither_empty_nor_too_large(store: Store) -> None:
    refused = []
    for content in (b"", bytes(service.MOST_FILE_BYTES + 1)):
        with pytest.raises(RulesBroken) as broken:
            do(
                store,
                KEEP_FILE,
                service.keep_file,
                "7" * 32,
                FileDraft(name="扫描.pdf", content=content),
            )
        refused += list(broken.value.findings)

    assert refused == [FileEmpty("扫描.pdf"), FileTooLarge("扫描.pdf", 21, 20)]
