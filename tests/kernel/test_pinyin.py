"""Names by their sound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.kernel.pinyin import initials, pinyin_key, search_key, sort_key


@pytest.mark.parametrize(
    ("name", "sound", "letters"),
    [
        ("张三", "zhangsan", "zs"),
        ("张 三", "zhangsan", "zs"),
        ("单雄信", "shanxiongxin", "sxx"),
        ("仇英", "qiuying", "qy"),
        ("解放", "xiefang", "xf"),
        ("区寄", "ouji", "oj"),
        ("查良镛", "zhaliangyong", "zly"),
        ("曾国藩", "zengguofan", "zgf"),
        ("翟让", "zhairang", "zr"),
        ("缪斯", "miaosi", "ms"),
        ("尉迟恭", "yuchigong", "ycg"),
        ("欧阳修", "ouyangxiu", "oyx"),
        ("司马光", "simaguang", "smg"),
        ("吕布", "lvbu", "lb"),
        ("John Smith", "johnsmith", "johnsmith"),
        ("", "", ""),
    ],
)
def test_a_name_has_its_sound(name: str, sound: str, letters: str) -> None:
    assert (pinyin_key(name), initials(name)) == (sound, letters)


@pytest.mark.parametrize(
    ("name", "typed"),
    [("盖聂", "gen"), ("盖聂", "gai"), ("覃辉", "th"), ("覃辉", "qinh"), ("李乐", "ly")],
)
def test_both_sounds_of_a_doubtful_name_are_found(name: str, typed: str) -> None:
    assert f" {typed}" in f" {search_key(name)}"


def test_names_stand_as_in_a_telephone_book() -> None:
    names = ["张三丰", "张三", "曾国藩", "曾巩", "王五", "汪洋", "单雄信", "李四", "黎明", "单于"]
    names += ["白云", "阿大", "Abc"]

    assert sorted(names, key=sort_key) == names[::-1]


@given(st.text(max_size=8))
def test_every_name_has_a_key_that_a_database_can_hold(name: str) -> None:
    assert 0 <= sort_key(name) < 2**60
    assert pinyin_key(name) in search_key(name)
