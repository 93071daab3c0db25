"""会议记录 and 会议纪要 as they are printed: draft, signed, sealed."""

from dataclasses import replace
from datetime import date

import pytest
from support.meeting_papers import (
    COUNTS,
    OURS,
    a_meeting,
    a_roll,
    normal,
    once_each,
    pages_of,
    paper_of,
    said_on,
    same_in_word,
    written,
)

from shequ_desktop.community.values import NATIONAL, shipped_profiles
from shequ_desktop.documents.paper import Signature, SignLines
from shequ_desktop.meetings.documents.minutes import minutes_of, minutes_paper
from shequ_desktop.meetings.rules.drafting import Facts, record, summary
from shequ_desktop.meetings.rules.minutes import clean
from shequ_desktop.meetings.values import (
    AgendaItem,
    MeetingState,
    MinutesForm,
    MinutesId,
    MinutesVersion,
    Presence,
    Task,
    TaskId,
)

SEAL = "3f7c1f0e5a9b4c2d8e6f0a1b2c3d4e5f60718293a4b5c6d7e8f9011223344556"


def drafted(form: MinutesForm, items: int, members: int = 45) -> str:
    """Return the minutes of a meeting of so many items, as the program drafts them."""
    held = replace(
        a_meeting(items),
        state=MeetingState.CLOSED,
        entitled=members,
        present_at_opening=members,
        opened_on=date(2026, 11, 22),
        opened=14 * 60,
        closed=16 * 60,
    )
    noted = replace(held, items=tuple(map(decided, held.items)))
    facts = Facts(
        committee=OURS.organisation,
        meeting=noted,
        roll=a_roll(members, Presence.PRESENT),
        votes=(),
        profile=shipped_profiles()[NATIONAL],
    )
    return clean(record(facts) if form is MinutesForm.RECORD else summary(facts))


def decided(item: AgendaItem) -> AgendaItem:
    task = Task(id=TaskId(item.id), body="贴出通知", owner="王敏", due_on=date(2026, 12, 1))
    return replace(item, decision=f"同意第{item.seq}项。", tasks=(task,))


def version(form: MinutesForm, body: str, **more: object) -> MinutesVersion:
    plain = MinutesVersion(id=MinutesId("4" * 32), form=form, version=1, body=body)
    return replace(plain, **more)  # type: ignore[arg-type] # the test names fields of a version


def sealed(form: MinutesForm, body: str) -> MinutesVersion:
    return version(
        form,
        body,
        version=2,
        reason="补记一条意见",
        signers=("陈静", "王敏"),
        signed_on=date(2026, 11, 23),
        sealed_on=date(2026, 11, 24),
        sealed_by="刘洋",
        seal=SEAL,
        numbers="应到 45，开会时到会 30",
    )


def pages(each: MinutesVersion) -> list[str]:
    paper = paper_of(minutes_paper(each.form), minutes_of(each, OURS.organisation))
    return [said_on(page) for page in pages_of(paper)]


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("form", MinutesForm)
def test_every_item_is_printed_in_its_order(form: MinutesForm, count: int) -> None:
    each = version(form, drafted(form, count, members=max(count, 1)))
    paper = paper_of(minutes_paper(form), minutes_of(each, OURS.organisation))

    once_each(pages_of(paper), [f"同意第{at}项" for at in range(1, count + 1)])
    in_word = written(paper)
    assert all(f"同意第{at}项" in in_word for at in range(1, count + 1))


@pytest.mark.parametrize("form", MinutesForm)
def test_nothing_of_the_text_is_lost_or_changed(form: MinutesForm) -> None:
    body = drafted(form, 3)

    printed = written(
        paper_of(minutes_paper(form), minutes_of(version(form, body), OURS.organisation))
    )

    title, _, rest = body.partition("\n")
    assert printed.startswith(normal(title))
    assert normal(rest) in printed


@pytest.mark.parametrize("form", MinutesForm)
def test_every_page_of_a_draft_says_that_it_is_one(form: MinutesForm) -> None:
    said = pages(version(form, drafted(form, 60)))

    assert len(said) > 1
    assert "未经签字，不作凭证" in said[0]
    assert all("草稿第1版" in page for page in said)


@pytest.mark.parametrize("form", MinutesForm)
def test_sealed_minutes_show_version_reason_signers_and_seal(form: MinutesForm) -> None:
    said = pages(sealed(form, drafted(form, 60)))
    whole = "".join(said)

    assert "第2版（更正：补记一条意见）" in whole
    assert "陈静、王敏，2026年11月23日签字" in whole
    assert "2026年11月24日由刘洋封存" in whole
    assert SEAL in whole
    assert all(f"第2版校验值{SEAL[:16]}" in page for page in said)
    assert "草稿" not in whole


def test_signed_minutes_are_neither_draft_nor_sealed() -> None:
    signed = version(
        MinutesForm.RECORD,
        drafted(MinutesForm.RECORD, 1),
        signers=("陈静", "王敏"),
        signed_on=date(2026, 11, 23),
    )

    whole = "".join(pages(signed))

    assert "已签字，未封存" in whole
    assert "草稿" not in whole
    assert "校验值" not in whole


def test_the_numbers_that_were_sealed_stand_below_the_record() -> None:
    whole = "".join(pages(sealed(MinutesForm.RECORD, drafted(MinutesForm.RECORD, 1))))

    assert "一并封存的数字：应到45，开会时到会30" in whole


@pytest.mark.parametrize("form", MinutesForm)
def test_a_text_that_was_typed_anew_is_printed_as_it_is(form: MinutesForm) -> None:
    whole = "".join(pages(version(form, "会议情况\n只有一句话。\n\n　缩进的一行")))

    assert whole.index("会议情况") < whole.index("只有一句话。") < whole.index("缩进的一行")


@pytest.mark.parametrize(
    ("body", "signed"),
    [
        ("纪要\n同意清洗水箱。\n幸福里社区居民委员会\n2026年11月22日", True),
        ("纪要\n同意清洗水箱，明年开始。\n2026年11月22日", False),
        ("纪要\n2026年11月22日", False),
    ],
)
def test_only_a_name_above_a_day_is_a_signature(body: str, *, signed: bool) -> None:
    paper = paper_of(
        minutes_paper(MinutesForm.SUMMARY),
        minutes_of(version(MinutesForm.SUMMARY, body), OURS.organisation),
    )

    assert any(isinstance(block, Signature) for block in paper.blocks) is signed
    assert "2026年11月22日" in written(paper)


def test_places_to_sign_are_lines_as_long_as_nobody_is_named() -> None:
    def lines(body: str) -> list[tuple[str, ...]]:
        each = version(MinutesForm.RECORD, body)
        paper = paper_of(minutes_paper(each.form), minutes_of(each, OURS.organisation))
        return [block.labels for block in paper.blocks if isinstance(block, SignLines)]

    assert lines("记录\n主持人（签名）：　　　记录人（签名）：　　") == [
        ("主持人（签名）", "记录人（签名）")
    ]
    assert lines("记录\n主持人（签名）：陈静") == []


@pytest.mark.parametrize("form", MinutesForm)
def test_the_minutes_say_the_same_in_word(form: MinutesForm) -> None:
    each = version(form, drafted(form, 1, members=3))

    same_in_word(paper_of(minutes_paper(form), minutes_of(each, OURS.organisation)))
