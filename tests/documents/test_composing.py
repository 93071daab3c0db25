"""Facts and templates become papers."""

import base64
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shequ_desktop.documents import paper
from shequ_desktop.documents.composing import compose, missing_facts
from shequ_desktop.documents.composing.numbers import HeadingNumbers
from shequ_desktop.documents.kinds import (
    CLASS_OF,
    Content,
    FieldKind,
    PaperField,
    PaperKind,
    PaperList,
    PrivacyClass,
    Value,
)
from shequ_desktop.documents.paper import Face, RowRole, Run, Style, Tone, text
from shequ_desktop.documents.templates import specs
from shequ_desktop.documents.templates.findings import FactMissing, RowFactMissing
from shequ_desktop.kernel.findings import RulesBroken

_ID_A, _ID_B = "11010519491231002X", "110105195001010014"
_PEOPLE = PaperList(
    key="people",
    title="人员",
    fields=(
        PaperField(key="name", title="姓名", kind=FieldKind.NAME),
        PaperField(key="id", title="证件号码", kind=FieldKind.ID_NUMBER),
        PaperField(key="group", title="小组"),
        PaperField(key="paid", title="金额", kind=FieldKind.MONEY),
        PaperField(key="vacant", title="还缺", kind=FieldKind.NUMBER),
        PaperField(key="post", title="岗位"),
    ),
)
_KIND = PaperKind(
    key="trial.paper",
    title="试用",
    fields=(
        PaperField(key="title", title="标题"),
        PaperField(key="body", title="正文", long=True),
        PaperField(key="day", title="日期", kind=FieldKind.DAY),
        PaperField(key="sum", title="合计金额", kind=FieldKind.MONEY),
        PaperField(key="copies", title="张数", kind=FieldKind.NUMBER),
    ),
    lists=(_PEOPLE,),
    parts={"plan": "平面图"},
)
_ROWS: list[Mapping[str, Value]] = [
    {"name": "王建国", "id": _ID_A, "group": "一组", "paid": 1_050, "post": "巡查", "vacant": 0},
    {"name": "李玉兰", "id": "", "group": "二组", "paid": None, "post": "清洁", "vacant": 2},
    {"name": "王爱国", "id": _ID_B, "group": "一组", "paid": 200, "post": "", "vacant": "１"},
]
_CONTENT = Content(
    values={
        "title": "停水公告",
        "body": "一、时间\n明日。\n\n（一）范围\n全小区。",
        "day": date(2026, 11, 16),
        "sum": 123_450,
        "copies": 3,
    },
    lists={"people": _ROWS},
    blocks={"plan": (paper.Gap(lines=2), paper.PageBreak())},
)


def made(*given_specs: specs.BlockSpec, content: Content = _CONTENT, **head: Any) -> paper.Paper:
    template = specs.Template(
        key=_KIND.key, title="试用", style=Style.NOTICE, blocks=given_specs, **head
    )
    return compose(_KIND, template, content)


def blocks(*given_specs: specs.BlockSpec, **more: Any) -> tuple[paper.Block, ...]:
    return made(*given_specs, **more).blocks


def said(words: str, content: Content = _CONTENT, **head: Any) -> str:
    (title,) = blocks(specs.TitleSpec(words=words), content=content, **head)
    assert isinstance(title, paper.Title)
    return title.words


def texts(value: object) -> Iterator[str]:
    """Yield every text of a paper or of a part of it."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from texts(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def cells(row: paper.Row) -> list[str]:
    return ["".join(run.text for run in cell) for cell in row.cells]


def the_table(spec: specs.TableSpec, **more: Any) -> paper.Table:
    (found,) = blocks(spec, **more)
    assert isinstance(found, paper.Table)
    return found


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("wording", "words"),
    [
        ("关于{title}", "关于停水公告"),
        ("关于{标题}", "关于停水公告"),
        ("{day}", "2026年11月16日"),
        ("{day:short}", "11-16"),
        ("{day:month}", "2026年11月"),
        ("{day:weekday}", "星期一"),
        ("{日期：星期}", "星期一"),
        ("{sum}", "1,234.50"),
        ("{sum:capital}", "壹仟贰佰叁拾肆元伍角整"),
        ("{合计金额:大写}", "壹仟贰佰叁拾肆元伍角整"),
        ("{copies}", "3"),
        ("{people:count}", "3"),
        ("{人员:个数}", "3"),
        ("{nobody}", ""),
        ("{{title}}", "{title}"),
        ("{{{title}}}", "{停水公告}"),
        ("a { b", "a { b"),
        ("a } b", "a } b"),
        ("{title:blank}", "停水公告"),
    ],
)
def test_blanks_are_filled_in_the_form_they_ask_for(wording: str, words: str) -> None:
    assert said(wording) == words


@pytest.mark.parametrize("value", [None, ""])
def test_a_blank_for_an_unknown_fact_is_nothing_or_a_line_to_write_on(value: Value) -> None:
    content = Content(values={"title": value})

    assert said("标题{title}。", content) == "标题。"
    assert said("标题{title:blank}。", content) == "标题________。"


def test_what_a_fact_says_is_never_read_as_a_blank() -> None:
    assert said("{title}", Content(values={"title": "{sum:capital}"})) == "{sum:capital}"


@pytest.mark.parametrize(
    ("when", "there"),
    [
        ("", True),
        ("title", True),
        ("标题", True),
        ("!title", False),
        ("copies", False),
        ("!copies", True),
        ("people", True),
        ("人员", True),
        ("plan", True),
        ("!平面图", False),
        ("nobody", False),
        ("sum", True),
    ],
)
def test_a_block_stands_while_its_condition_holds(when: str, *, there: bool) -> None:
    content = Content(
        values={"title": "有", "copies": None, "sum": 0},
        lists={"people": _ROWS},
        blocks=_CONTENT.blocks,
    )

    assert blocks(specs.GapSpec(when=when), content=content) == ((paper.Gap(),) if there else ())


# ---------------------------------------------------------------- single blocks


def test_the_head_of_a_paper_is_filled_too() -> None:
    whole = made(running="{title}", foot=("{day}", "{sum}"), author="{title}", mark="内部")

    assert (whole.running, whole.foot) == ("停水公告", ("2026年11月16日", "1,234.50"))
    assert (whole.author, whole.mark, whole.name) == ("停水公告", "内部", "试用")


@pytest.mark.parametrize(
    ("spec", "block"),
    [
        (
            specs.TitleSpec(words="{title}", number="{copies}号", below="{day}"),
            paper.Title(words="停水公告", number="3号", below="2026年11月16日"),
        ),
        (specs.HeadingSpec(words="{title}", level=2), paper.Heading(words="停水公告", level=2)),
        (
            specs.ParagraphSpec(
                words="{title}", indent=False, small=True, keep=True, face=Face.HEI, tone=Tone.RED
            ),
            paper.Paragraph(
                words=(Run("停水公告", Face.HEI, Tone.RED),), indent=False, small=True, keep=True
            ),
        ),
        (
            specs.FactsSpec(
                facts=(
                    specs.FactSpec(label="日期", words="{day}", wide=True),
                    specs.FactSpec(label="没有", words="x", when="!title"),
                ),
                across=1,
                boxed=False,
                height_mm=9,
            ),
            paper.Facts(
                facts=(paper.Fact(label="日期", words=text("2026年11月16日"), wide=True),),
                across=1,
                boxed=False,
                height_mm=9,
            ),
        ),
        (
            specs.FiguresSpec(
                figures=(specs.FigureSpec(label="合计", words="{sum}", tone=Tone.BLUE),)
            ),
            paper.Figures(figures=(paper.Figure(label="合计", words="1,234.50", tone=Tone.BLUE),)),
        ),
        (
            specs.SignLinesSpec(labels=("{title}", "负责人"), across=2),
            paper.SignLines(labels=("停水公告", "负责人"), across=2),
        ),
        (
            specs.SignatureSpec(organisation="{title}", day="{day}", seal=False),
            paper.Signature(organisation="停水公告", day="2026年11月16日", seal=False),
        ),
        (
            specs.PictureSpec(
                content=base64.b64encode(b"\x89PNG").decode(), width_mm=40, words="{title}"
            ),
            paper.Picture(content=b"\x89PNG", width_mm=40, words="停水公告"),
        ),
        (
            specs.QrCodeSpec(content="{title}", size_mm=30, words="{day:short}"),
            paper.QrCode(content="停水公告", size_mm=30, words="11-16"),
        ),
        (specs.GapSpec(lines=1.5), paper.Gap(lines=1.5)),
        (specs.PageBreakSpec(), paper.PageBreak()),
    ],
)
def test_a_block_is_made_of_its_spec(spec: specs.BlockSpec, block: paper.Block) -> None:
    assert blocks(spec) == (block,)


@pytest.mark.parametrize(
    "spec",
    [
        specs.QrCodeSpec(content="{nobody}"),
        specs.FactsSpec(facts=(specs.FactSpec(label="x", when="nobody"),)),
        specs.CardsSpec(list="nobody", title="x"),
        specs.PanelsSpec(panels=(specs.PanelSpec(title="x", when="nobody"),)),
        specs.SlipsSpec(list="nobody", front=(specs.GapSpec(),)),
        specs.EachSpec(list="nobody", heading="x"),
        specs.PartSpec(part="nobody"),
        specs.ParagraphSpec(words="{nobody}"),
    ],
)
def test_a_block_that_would_be_empty_is_left_out(spec: specs.BlockSpec) -> None:
    assert blocks(spec) == ()


@pytest.mark.parametrize("name", ["plan", "平面图"])
def test_a_part_is_placed_as_the_room_made_it(name: str) -> None:
    assert blocks(specs.PartSpec(part=name)) == (paper.Gap(lines=2), paper.PageBreak())


def test_each_line_of_a_fact_is_a_paragraph_and_typed_headings_can_be_headings() -> None:
    plain = blocks(specs.ParagraphSpec(words="{body}"))
    headed = blocks(specs.ParagraphSpec(words="{body}", headings=True))

    assert [type(block) for block in plain] == [paper.Paragraph] * 4
    assert [next(texts(block)) for block in headed] == [
        "一、时间",
        "明日。",
        "（一）范围",
        "全小区。",
    ]
    assert [block.level for block in headed if isinstance(block, paper.Heading)] == [1, 2]


@pytest.mark.parametrize(
    "line", ["一、请各户储水。", "（一）如下：", "一、", "1．时间", f"一、{'长' * 40}"]
)
def test_a_sentence_is_no_typed_heading(line: str) -> None:
    (block,) = blocks(
        specs.ParagraphSpec(words="{body}", headings=True), content=Content(values={"body": line})
    )

    assert isinstance(block, paper.Paragraph)


def test_headings_are_numbered_beyond_ten_and_anew_below_a_higher_one() -> None:
    numbers = HeadingNumbers()

    assert [numbers.next(1) for _ in range(12)][8:] == ["九、", "十、", "十一、", "十二、"]
    assert [numbers.next(level) for level in (2, 2, 3, 3, 4, 2, 3)] == [
        "（一）", "（二）", "1. ", "2. ", "（1）", "（三）", "1. ",
    ]  # fmt: skip
    assert [numbers.next(1) for _ in range(9)][7:] == ["二十、", "二十一、"]
    assert numbers.next(2) == "（一）"


def test_numbered_headings_count_on_and_others_do_not() -> None:
    found = blocks(
        specs.HeadingSpec(words="甲", numbered=True),
        specs.HeadingSpec(words="乙"),
        specs.EachSpec(list="people", heading="{group}", words="{paid}", level=2),
        specs.HeadingSpec(words="丙", numbered=True),
    )

    assert list(texts(tuple(block for block in found if isinstance(block, paper.Heading)))) == [
        "一、甲", "乙", "（一）一组", "（二）二组", "（三）一组", "二、丙",
    ]  # fmt: skip
    paid = [next(texts(block.words)) for block in found if isinstance(block, paper.Paragraph)]
    assert paid == ["10.50", "2.00"]


# ---------------------------------------------------------------- tables


def _money_table(**more: Any) -> specs.TableSpec:
    return specs.TableSpec(
        list="人员",
        columns=(
            specs.ColumnSpec(title="小组", words="{group}", stretch=True),
            specs.ColumnSpec(title="金额", words="{paid}", **more.pop("column", {})),
        ),
        **more,
    )


def test_a_table_numbers_its_rows_and_adds_up_its_money() -> None:
    table = the_table(
        _money_table(number="序号", total="合计", opening="上年结转", opening_amount="{sum}")
    )

    assert [column.title for column in table.columns] == ["序号", "小组", "金额"]
    assert table.columns[2].align is paper.Align.RIGHT
    assert [(row.role, cells(row)) for row in table.rows] == [
        (RowRole.OPENING, ["", "上年结转", "1,234.50"]),
        (RowRole.BODY, ["1", "一组", "10.50"]),
        (RowRole.BODY, ["2", "二组", ""]),
        (RowRole.BODY, ["3", "一组", "2.00"]),
        (RowRole.TOTAL, ["", "合计", "12.50"]),
    ]
    assert table.carried is None


def test_a_carried_column_gives_the_amount_of_each_row() -> None:
    table = the_table(_money_table(number="序号", total="合计", column={"carried": True}))

    assert table.carried == paper.Carried(columns=(2,))
    assert [row.amounts for row in table.rows] == [(1_050,), (0,), (200,), (0,)]


def test_rows_that_say_the_same_stand_together() -> None:
    table = the_table(_money_table(number="序号", group_by="小组"))

    assert [(row.role, cells(row)) for row in table.rows] == [
        (RowRole.GROUP, ["一组", "", ""]),
        (RowRole.BODY, ["1", "一组", "10.50"]),
        (RowRole.BODY, ["2", "一组", "2.00"]),
        (RowRole.GROUP, ["二组", "", ""]),
        (RowRole.BODY, ["3", "二组", ""]),
    ]


def test_a_table_without_a_list_is_an_empty_form() -> None:
    table = the_table(
        specs.TableSpec(
            columns=(specs.ColumnSpec(title="签名", width=3),), total="合计", empty_rows=5
        )
    )

    assert (table.rows, table.empty_rows) == ((), 5)
    assert table.columns == (paper.Column(title="签名", width=3),)


def test_masked_people_of_a_table_are_told_apart() -> None:
    spec = specs.TableSpec(list="people", columns=(specs.ColumnSpec(title="姓名", words="{name}"),))

    public = [cells(row)[0] for row in the_table(spec).rows]
    whole = [cells(row)[0] for row in the_table(spec, mask="whole").rows]

    assert public == ["王*国（002X）", "李*兰", "王*国（0014）"]
    assert whole == ["王建国", "李玉兰", "王爱国"]


def test_an_unknown_mask_is_the_public_one() -> None:
    spec = specs.EachSpec(list="people", words="{name}")

    assert blocks(spec, mask="other") == blocks(spec)


# ---------------------------------------------------------------- cards, slips, panels


def test_cards_show_masked_names_places_and_the_first_tone_that_applies() -> None:
    rows: list[Mapping[str, Value]] = [
        {"post": "巡查", "name": "王建国、欧阳娜", "vacant": "１", "group": "", "paid": None},
        {"post": "清洁", "name": "", "vacant": -1, "group": "满", "paid": 100},
    ]
    (found,) = blocks(
        specs.CardsSpec(
            list="人员",
            title="{post}岗",
            badge="{group}",
            tone=Tone.BLUE,
            tone_when=("nobody=red", "group = green"),
            lines=(specs.CardLineSpec(label="补贴", words="{paid}"),),
            names="name",
            vacant="vacant",
            vacant_words="虚位以待",
            across=3,
        ),
        content=Content(lists={"people": rows}),
    )

    first = paper.Card(
        title="巡查岗",
        tone=Tone.BLUE,
        names=("王*国", "欧阳*"),
        vacant=1,
        vacant_words="虚位以待",
    )
    second = paper.Card(
        title="清洁岗",
        badge="满",
        tone=Tone.GREEN,
        lines=(("补贴", "1.00"),),
        vacant_words="虚位以待",
    )
    assert found == paper.Cards(cards=(first, second), across=3)


def _slips(**more: Any) -> paper.Slips:
    content = more.pop("content", _CONTENT)
    (found,) = blocks(specs.SlipsSpec(**more), content=content)
    assert isinstance(found, paper.Slips)
    return found


def test_each_row_of_a_list_has_its_slip() -> None:
    slips = _slips(
        list="people",
        across=2,
        down=3,
        copies=2,
        front=(specs.HeadingSpec(words="{group}", numbered=True),),
        back=(specs.ParagraphSpec(words="{post}", when="post"),),
    )

    assert [list(texts(slip.front)) for slip in slips.slips] == [
        ["一、一组"],
        ["一、二组"],
        ["一、一组"],
    ]
    assert [list(texts(slip.back))[:1] for slip in slips.slips] == [["巡查"], ["清洁"], []]
    assert (slips.across, slips.down, slips.copies, slips.cut_marks) == (2, 3, 2, True)


@pytest.mark.parametrize(
    ("count", "copies"),
    [
        ("{copies}", 3),
        ("5", 5),
        ("０７", 7),
        ("", 1),
        ("0", 1),
        ("²", 1),
        ("许多", 1),
        ("99999", 10_000),
    ],
)
def test_equal_slips_are_as_many_as_the_count_says(count: str, copies: int) -> None:
    slips = _slips(count=count, front=(specs.TitleSpec(words="{title}"),))

    assert slips.copies == copies
    assert [next(texts(slip.front)) for slip in slips.slips] == ["停水公告"]


def test_labels_have_the_measures_of_their_sheet() -> None:
    slips = _slips(list="people", label="3x7", across=9, front=(specs.GapSpec(),))

    assert (slips.across, slips.down, slips.cut_marks) == (3, 7, False)
    assert slips.label_mm is not None
    assert (tuple(slips.label_mm), tuple(slips.gap_mm)) == ((63.5, 38.1), (2.5, 0))


def test_panels_hold_blocks_of_their_own() -> None:
    found = blocks(
        specs.HeadingSpec(words="前", numbered=True),
        specs.PanelsSpec(
            panels=(
                specs.PanelSpec(
                    title="{title}",
                    tone=Tone.GREEN,
                    blocks=(specs.EachSpec(list="people", heading="{group}", level=1),),
                ),
                specs.PanelSpec(title="空", when="!people"),
            ),
            across=1,
        ),
    )

    headings = tuple(
        paper.Heading(words=words, level=1) for words in ("一、一组", "二、二组", "三、一组")
    )
    panel = paper.Panel(title="停水公告", blocks=headings, tone=Tone.GREEN)
    assert found[1] == paper.Panels(panels=(panel,), across=1)


# ---------------------------------------------------------------- what must not be


def test_a_paper_without_its_required_facts_is_refused() -> None:
    kind = PaperKind(
        key="trial.required",
        title="必填",
        fields=(PaperField(key="title", title="标题", required=True),),
        lists=(
            PaperList(
                key="items",
                title="事项",
                fields=(PaperField(key="item", title="内容", required=True),),
            ),
        ),
    )
    template = specs.Template(key=kind.key, title="必填", style=Style.NOTICE, blocks=())
    content = Content(
        values={"title": ""}, lists={"items": [{"item": "甲"}, {}, {"item": ""}, {"item": 0}]}
    )

    with pytest.raises(RulesBroken) as refused:
        compose(kind, template, content)

    assert refused.value.findings == (
        FactMissing("标题", "title"),
        RowFactMissing("事项", 2, "内容", "item"),
        RowFactMissing("事项", 3, "内容", "item"),
    )
    assert list(missing_facts(kind, Content(values={"title": "有"}))) == []


_EVERY = tuple(PaperField(key=kind.value, title=kind.value, kind=kind) for kind in FieldKind)
_PRIVATE = PaperKind(
    key="trial.private",
    title="各类",
    fields=_EVERY,
    lists=(PaperList(key="rows", title="各行", fields=_EVERY),),
)
_NOT_PUBLIC = [kind for kind in FieldKind if CLASS_OF[kind] is not PrivacyClass.PUBLIC]
_HAN = "建国玉兰德胜静敏淑珍志强春梅平丽彭刚勇雅文"


def _number(size: int) -> st.SearchStrategy[str]:
    return st.integers(10 ** (size - 1), 10**size - 1).map(str)


_PHONES = st.one_of(
    _number(11),
    _number(8).map(lambda number: f"0571-{number}"),
    _number(11).map(lambda number: f"{number}-801"),
    _number(8).map(lambda number: f"010-{number}转12"),
)
_ADDRESSES = st.builds(
    "{}{}{}".format,
    st.sampled_from(["幸福里", "平安路18号院"]),
    st.sampled_from(["3号楼", "B座", "", "十二栋"]),
    st.sampled_from(["2单元501室", "二单元五〇一室", "２单元５０１室", "7-2-501"]),
)
_SECRETS: Mapping[FieldKind, st.SearchStrategy[Value]] = {
    FieldKind.NAME: st.builds(
        "{}{}".format,
        st.sampled_from(["王", "李", "欧阳", "司马"]),
        st.text(_HAN, min_size=1, max_size=2),
    ),
    FieldKind.ID_NUMBER: _number(17).map(lambda number: f"{number}X"),
    FieldKind.PHONE: _PHONES,
    FieldKind.ADDRESS: _ADDRESSES,
    FieldKind.BANK: _number(19),
    FieldKind.BIRTH: st.one_of(
        st.dates(date(1920, 1, 1), date(2020, 1, 1)), st.sampled_from(["1949年冬", "五十年代"])
    ),
    FieldKind.PERSONAL: st.sampled_from(["独居老人", "空巢家庭"]),
    FieldKind.SENSITIVE: st.sampled_from(["低保对象", "肢体残疾"]),
}
_FORMS = ("", ":capital", ":short", ":month", ":weekday", ":blank")
_PERSONS = st.fixed_dictionaries({kind.value: secret for kind, secret in _SECRETS.items()})


def _every_block(form: str) -> tuple[specs.BlockSpec, ...]:
    keys = [kind.value for kind in _NOT_PUBLIC]
    one = tuple(f"{{{key}{form}}}" for key in keys)
    words = "；".join(one)
    inner: tuple[specs.BlockSpec, ...] = (specs.ParagraphSpec(words=words),)
    tables = (
        specs.TableSpec(
            list="rows",
            columns=tuple(specs.ColumnSpec(title="列", words=each) for each in one),
            group_by=key,
            opening="前",
            opening_amount=words,
        )
        for key in keys
    )
    return (
        specs.TitleSpec(words=words, number=words, below=words),
        specs.HeadingSpec(words=words),
        *inner,
        specs.FactsSpec(facts=(specs.FactSpec(label="甲", words=words),)),
        *tables,
        specs.FiguresSpec(figures=(specs.FigureSpec(label="甲", words=words),)),
        specs.CardsSpec(
            list="rows",
            title=words,
            badge=words,
            lines=(specs.CardLineSpec(label="甲", words=words),),
            names="name",
        ),
        specs.SignLinesSpec(labels=(words,)),
        specs.SignatureSpec(organisation=words, day=words),
        specs.QrCodeSpec(content=words, words=words),
        specs.PanelsSpec(panels=(specs.PanelSpec(title=words, blocks=inner),)),
        specs.SlipsSpec(list="rows", front=inner, back=inner),
        specs.SlipsSpec(count=words, front=inner),
        specs.EachSpec(list="rows", heading=words, words=words),
    )


def _whole_secrets(person: Mapping[str, Value]) -> Iterator[str]:
    for value in person.values():
        if isinstance(value, date):
            yield from (value.isoformat(), f"{value.year}年{value.month}月{value.day}日")
            yield f"{value:%m-%d}"
        else:
            yield str(value)
    yield str(person["phone"]).partition("转")[0].removeprefix("0571-").removesuffix("-801")
    yield from ("501室", "-501", "五〇一", "５０１室", "二单元", "2单元")


@settings(max_examples=60, deadline=None)
@given(_PERSONS, st.lists(_PERSONS, max_size=4), st.sampled_from(_FORMS))
def test_nothing_about_a_person_stands_whole_on_a_public_paper(
    person: Mapping[str, Value], rows: list[Mapping[str, Value]], form: str
) -> None:
    template = specs.Template(
        key=_PRIVATE.key,
        title="各类",
        style=Style.NOTICE,
        blocks=_every_block(form),
        running="{name}",
        foot=("{phone}", "{address}"),
        author="{name}",
    )

    found = "\n".join(
        texts(compose(_PRIVATE, template, Content(values=person, lists={"rows": rows})))
    )

    figures = "".join(found.split())
    for each in (person, *rows):
        for secret in _whole_secrets(each):
            assert secret not in figures
