"""通用名册: the columns that say something are printed, as much of each as the mask allows."""

from dataclasses import replace

from shequ_desktop.documents import paper
from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.kinds import Content
from shequ_desktop.documents.paper import plain
from shequ_desktop.documents.templates import read_template, shipped_template, write_template
from shequ_desktop.notices.documents import REGISTER

TEMPLATE = shipped_template(REGISTER.key)


def table(content: Content, mask: str = "internal") -> paper.Table:
    made = compose(REGISTER, replace(TEMPLATE, mask=mask), content)
    (found,) = (block for block in made.blocks if isinstance(block, paper.Table))
    return found


def heads(found: paper.Table) -> list[str]:
    return [column.title for column in found.columns]


def test_columns_are_printed_that_say_something_or_have_a_name_of_the_user_s() -> None:
    found = table(REGISTER.sample)

    assert heads(found) == [
        "序号", "姓名", "性别", "出生日期", "联系电话", "住址", "慰问品", "签收", "备注"
    ]  # fmt: skip
    assert [plain(cell) for cell in found.rows[1].cells][-3:] == ["米、油", "", "女儿代领"]


def test_a_list_of_names_has_two_columns() -> None:
    content = Content(values={"title": "名册"}, lists={"people": ({"name": "王建国"},)})

    assert heads(table(content)) == ["序号", "姓名"]


def test_an_empty_register_keeps_its_columns() -> None:
    content = Content(values={"title": "名册"}, lists={"people": ()})

    assert len(heads(table(content))) == 13


def test_in_public_the_columns_that_nobody_may_see_are_left_out_with_their_titles() -> None:
    found = table(REGISTER.sample, mask="public")

    assert heads(found) == ["序号", "姓名", "出生日期", "联系电话", "住址", "签收"]
    assert [plain(cell) for cell in found.rows[0].cells] == [
        "1", "王*国", "1940年代出生", "138****5678", "3号楼", ""
    ]  # fmt: skip


def test_the_wish_for_filled_columns_is_kept_in_a_template_s_file() -> None:
    assert read_template(write_template(TEMPLATE)) == TEMPLATE
