"""The office's own templates: kept in versions, taken back, carried to another office."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import pytest
from support.vaults import dump, replayed

from shequ_desktop.community.values import RulesUnreadable
from shequ_desktop.documents.kinds import PaperField, PaperKind
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.notices import service
from shequ_desktop.notices.model import TemplateRow
from shequ_desktop.notices.values import (
    IMPORT_TEMPLATES,
    REVERT_TEMPLATE,
    SAVE_TEMPLATE,
    PaperUnknown,
)
from shequ_desktop.storage.store import Store

R = TypeVar("R")
KIND = PaperKind(
    key="notices.trial",
    title="试用公告",
    fields=(
        PaperField(key="title", title="标题", required=True),
        PaperField(key="organisation", title="落款单位"),
    ),
)
KINDS = {KIND.key: KIND}


def body(words: str) -> str:
    return (
        f'key = "{KIND.key}"\ntitle = "试用公告"\nstyle = "notice"\nmask = "public"\n'
        f'[[blocks]]\nblock = "title"\nwords = "{words}"\n'
    )


PLAIN, LARGE = body("{title}"), body("关于{title}的公告")


def do(store: Store, operation: Any, use_case: Callable[..., R], *args: Any, **more: Any) -> R:
    with store.transaction(operation) as tx:
        return use_case(tx, *args, **more)


def look(store: Store, query: Callable[..., R], *args: Any, **more: Any) -> R:
    with store.reading() as reading:
        return query(reading, *args, **more)


def save(store: Store, text: str, **more: Any) -> int:
    return do(store, SAVE_TEMPLATE, service.save_template, KIND, text, **more)


def in_force(store: Store) -> str | None:
    found = look(store, service.template_of, KIND.key)
    return None if found is None else found.body


def test_every_saved_template_is_a_version_of_its_own(store: Store) -> None:
    assert in_force(store) is None

    assert [save(store, PLAIN, note=" 改标题 "), save(store, LARGE)] == [1, 2]

    newest, first = look(store, service.template_versions, KIND.key)
    assert (newest.version, newest.body) == (2, LARGE)
    assert (first.note, first.saved_by, first.saved_on) == ("改标题", "王敏", date(2026, 11, 22))
    assert in_force(store) == LARGE
    assert look(store, service.template_of, "notices.other") is None
    assert dump(store) == replayed(store)


def test_going_back_to_the_shipped_template_is_a_version_too(store: Store) -> None:
    save(store, PLAIN)

    assert do(store, REVERT_TEMPLATE, service.revert_template, KIND.key, note="还是原来的好") == 2

    newest = look(store, service.template_versions, KIND.key)[0]
    assert newest.is_shipped
    assert newest.title == "试用公告"
    assert in_force(store) is None
    store.undo()
    assert in_force(store) == PLAIN


def test_of_two_offices_versions_with_one_number_the_later_is_in_force(store: Store) -> None:
    save(store, PLAIN)
    with store.transaction(SAVE_TEMPLATE) as tx:
        theirs = TemplateRow(key=KIND.key, version=1, saved_on=date(2026, 11, 21), body=LARGE)
        tx.session.add(theirs)

    assert in_force(store) == LARGE
    assert save(store, PLAIN) == 2


@pytest.mark.parametrize("wrong", ["not = [toml", 'key = "x"', body("{nobody}")])
def test_a_template_that_the_linter_refuses_is_not_saved(store: Store, wrong: str) -> None:
    with pytest.raises(RulesBroken):
        save(store, wrong)

    assert in_force(store) is None


def test_a_warning_of_the_linter_gives_way_once_it_was_seen(store: Store) -> None:
    without_title = body("公告")
    with pytest.raises(RulesBroken) as warned:
        save(store, without_title)

    save(store, without_title, seen=warned.value.findings)

    assert in_force(store) == without_title


def test_templates_travel_to_another_office_in_one_file(store: Store) -> None:
    save(store, LARGE, note="大字")
    package = look(store, service.export_templates)
    do(store, REVERT_TEMPLATE, service.revert_template, KIND.key)

    told = do(store, IMPORT_TEMPLATES, service.import_templates, package, KINDS)
    again = do(store, IMPORT_TEMPLATES, service.import_templates, package, KINDS)

    assert (told, again) == (("试用公告",), ())
    newest = look(store, service.template_versions, KIND.key)[0]
    assert (newest.version, newest.body, newest.note) == (3, LARGE, "大字")


def test_only_what_is_in_force_and_asked_for_is_exported(store: Store) -> None:
    save(store, LARGE)

    def exported(*keys: str) -> list[str]:
        package = json.loads(look(store, service.export_templates, keys))
        return [each["key"] for each in package["templates"]]

    assert exported() == exported(KIND.key) == [KIND.key]
    assert exported("notices.other") == []
    do(store, REVERT_TEMPLATE, service.revert_template, KIND.key)
    assert exported() == []


def packed(**changes: Any) -> bytes:
    template = {"key": KIND.key, "title": "试用公告", "note": "", "body": PLAIN}
    package = {"format": "juwu-templates", "edition": 1, "templates": [template]}
    return json.dumps({**package, **changes}).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe\x00",
        b"[1]",
        packed(format="other"),
        packed(edition=2),
        packed(templates={}),
        packed(templates=[{"key": KIND.key}]),
        packed(templates=[{"key": KIND.key, "body": 3}]),
        packed(templates=["x"]),
    ],
)
def test_other_files_are_no_templates(store: Store, content: bytes) -> None:
    with pytest.raises(RulesBroken) as refused:
        do(store, IMPORT_TEMPLATES, service.import_templates, content, KINDS)

    [finding] = refused.value.findings
    assert isinstance(finding, RulesUnreadable)


def test_a_file_with_one_unknown_paper_or_one_wrong_template_changes_nothing(
    store: Store,
) -> None:
    good = {"key": KIND.key, "body": PLAIN}
    unknown = packed(templates=[good, {"key": "nowhere.card", "body": PLAIN}])
    wrong = packed(templates=[good, {"key": KIND.key, "body": body("{nobody}")}])

    with pytest.raises(RulesBroken) as refused:
        do(store, IMPORT_TEMPLATES, service.import_templates, unknown, KINDS)
    with pytest.raises(RulesBroken):
        do(store, IMPORT_TEMPLATES, service.import_templates, wrong, KINDS)

    assert refused.value.findings == (PaperUnknown("nowhere.card"),)
    assert look(store, service.template_versions, KIND.key) == ()
