"""The press: data is only ever data, fonts are named, nothing comes from the network."""

import re
import threading
import unicodedata
from pathlib import Path

import pytest
from support.papers import ink_box_mm, plumbed, text_of

from shequ_desktop.documents.fonts import FontShelf, FontsMissing, GlyphsMissing
from shequ_desktop.documents.typesetting import Press, TemplateBroken
from shequ_desktop.kernel.resources import resource_path

PLAIN = """#import "lib.typ": *
#let paper = { set text(font: fang, lang: "zh", region: "cn"); value(data.text) }
"""


@pytest.fixture
def plain(tmp_path: Path) -> Press:
    (tmp_path / "plain.typ").write_text(PLAIN, "utf-8")
    (tmp_path / "lib.typ").write_text(
        resource_path("templates/lib.typ").read_text("utf-8"), "utf-8"
    )
    return Press(templates=tmp_path)


@pytest.mark.parametrize(
    "typed",
    [
        '#read("/etc/passwd")',
        '#import"@preview/cetz:0.3.0":*',
        "*粗*_斜_`码`$x^2$",
        r"\u{4e00}\#[x]",
        "<标签>@引用//注释/*注*/",
        "=标题",
        "-甲+乙/丙:丁",
        "\"引号\"'单'--破折---号...",
        "#let数据=1",
        '{"a":[1]}',
    ],
)
def test_whatever_a_note_holds_is_printed_as_it_was_typed(plain: Press, typed: str) -> None:
    assert text_of(plain.pdf("plain", {"text": typed}).content) == typed


def test_characters_that_could_disguise_a_name_are_left_out(plain: Press) -> None:
    typed = "王\u202e明\u0000\u200f芳\x07"

    assert text_of(plain.pdf("plain", {"text": typed}).content) == "王明芳"


def test_lines_typed_in_a_note_stay_lines(plain: Press) -> None:
    (page,) = plumbed(plain.pdf("plain", {"text": "甲\r\n乙"}).content)
    first, second = page.chars

    assert (first["text"], second["text"]) == ("甲", "乙")
    assert second["top"] > first["bottom"]
    assert second["x0"] == first["x0"]


def test_a_long_run_of_letters_does_not_leave_the_paper(plain: Press) -> None:
    content = plain.pdf("plain", {"text": "X9" * 150}).content

    assert ink_box_mm(content, 0)[2] < 190
    assert text_of(content) == "X9" * 150


def test_copied_text_has_ideographs_and_not_the_radicals_that_look_like_them(plain: Press) -> None:
    radicals = map(chr, range(0x2E80, 0x2FE0))
    alike = {unicodedata.normalize("NFKC", radical) for radical in radicals} | set("民户青黄")
    ideographs = "".join(sorted(char for char in alike if "\u4e00" <= char <= "\u9fff"))
    assert set("二人工行民") <= set(ideographs)

    assert text_of(plain.pdf("plain", {"text": ideographs}).content) == ideographs


def test_a_character_that_no_font_can_draw_is_named(plain: Press) -> None:
    rare = "\U0002a6a5"

    warnings = plain.pdf("plain", {"text": f"王{rare}", "more": [{"deep": "\ue123"}]}).warnings

    assert GlyphsMissing("\ue123" + rare) in warnings


def test_common_and_rare_names_that_a_font_can_draw_are_not_reported(plain: Press) -> None:
    warnings = plain.pdf("plain", {"text": "张喆𠮷䶮 Ａ〇·①\n"}).warnings

    assert not any(isinstance(warning, GlyphsMissing) for warning in warnings)


def test_a_computer_without_chinese_fonts_is_told_so_before_boxes_are_printed(
    tmp_path: Path,
) -> None:
    bare = Press(FontShelf([tmp_path], system=False))

    with pytest.raises(FontsMissing):
        bare.pdf("recovery_sheet", {})


def test_a_template_that_wants_a_package_from_the_network_is_refused(tmp_path: Path) -> None:
    (tmp_path / "plain.typ").write_text('#import "@preview/cetz:0.3.0"\n' + PLAIN, "utf-8")

    with pytest.raises(TemplateBroken):
        Press(templates=tmp_path).pdf("plain", {"text": ""})


def test_a_broken_template_does_not_tell_whose_data_it_was(tmp_path: Path) -> None:
    (tmp_path / "plain.typ").write_text(
        '#import "lib.typ": *\n#let paper = int(data.text)', "utf-8"
    )
    (tmp_path / "lib.typ").write_text("#let data = json(bytes(sys.inputs.data))", "utf-8")

    with pytest.raises(TemplateBroken) as broken:
        Press(templates=tmp_path).pdf("plain", {"text": "王秀英"})

    assert "王秀英" not in str(broken.value)
    assert broken.value.__cause__ is None


def test_our_templates_neither_evaluate_text_nor_leave_their_folder() -> None:
    templates = list(resource_path("templates").glob("*.typ"))
    assert templates

    for template in templates:
        said = re.sub(r"//.*", "", template.read_text("utf-8"))
        assert not re.search(r'\beval\(|\bread\(|"@|\.\./', said), template.name


def test_several_threads_may_print_at_once(plain: Press) -> None:
    texts = [f"第{number}张" for number in range(12)]
    printed: dict[str, str] = {}

    def work(text: str) -> None:
        printed[text] = text_of(plain.pdf("plain", {"text": text}).content)

    threads = [threading.Thread(target=work, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert printed == {text: text for text in texts}


def test_an_archive_copy_says_that_it_is_pdf_a(plain: Press) -> None:
    archive, usual = (plain.pdf("plain", {"text": "存档"}, archive=each) for each in (True, False))

    assert b"pdfaid:part" in archive.content
    assert b"pdfaid:part" not in usual.content
