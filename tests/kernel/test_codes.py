"""The code tables, and what offices write for their entries."""

from pathlib import Path

import pytest

from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.resources import resource_path

TABLES = sorted(path.stem for path in Path(resource_path("codes")).glob("*.toml"))


@pytest.mark.parametrize("name", TABLES)
def test_every_label_and_every_code_means_itself(name: str) -> None:
    table = code_table(name)

    assert table.source
    for line in table:
        assert table.code_of(line.label) == line.code
        assert table.code_of(line.code) == line.code
        assert table.label_of(line.code) == line.label


@pytest.mark.parametrize("name", TABLES)
def test_no_word_means_two_things(name: str) -> None:
    table = code_table(name)

    strayed = [
        (word, line.code, table.code_of(word))
        for line in table
        for word in line.synonyms
        if table.code_of(word) != line.code
    ]

    assert strayed == []


@pytest.mark.parametrize(
    ("table", "written", "label"),
    [
        ("sex", "女 性", "女"),
        ("sex", "1.0", "男"),
        ("sex", "Ｍ", "男"),
        ("relation", "户主之妻", "妻"),
        ("relation", "大儿子", "长子"),
        ("relation", "母亲", "母亲"),
        ("relation", "妈妈", "母亲"),
        ("relation", "租客", "非亲属"),
        ("relation", "2", "户主"),
        ("ethnicity", "汉", "汉族"),
        ("ethnicity", "漢", "汉族"),
        ("ethnicity", "1", "汉族"),
        ("political_status", "党员", "中共党员"),
        ("political_status", "中国民主同盟盟员", "民盟盟员"),
        ("education", "硕士研究生", "硕士研究生"),
        ("education", "大专", "大学专科"),
        ("education", "本科", "大学本科"),
        ("education", "全日制本科", "大学本科"),
        ("marital_status", "离异", "离婚"),
        ("tags", "低保户", "低保"),
    ],
)
def test_an_office_s_word_is_understood(table: str, written: str, label: str) -> None:
    codes = code_table(table)
    code = codes.code_of(written)

    assert code is not None
    assert codes.label_of(code) == label


def test_what_nobody_knows_is_not_guessed() -> None:
    assert code_table("ethnicity").code_of("火星族") is None
    assert code_table("sex").code_of("") is None


def test_all_56_ethnic_groups_are_there() -> None:
    assert [line.code for line in code_table("ethnicity")][:56] == [f"{n:02}" for n in range(1, 57)]


def test_sensitive_tags_name_their_readers_and_no_tag_is_the_police_s() -> None:
    tags = list(code_table("tags"))

    assert all(tag.readers for tag in tags if tag.privacy == "S")
    assert not any("吸毒" in word for tag in tags for word in (tag.label, *tag.synonyms))
