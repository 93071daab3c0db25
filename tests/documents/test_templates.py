"""Templates as files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.documents.paper import Style, Tone
from shequ_desktop.documents.templates import (
    GapSpec,
    HeadingSpec,
    PanelSpec,
    PanelsSpec,
    ParagraphSpec,
    Template,
    read_template,
    shipped_template,
    write_template,
)
from shequ_desktop.documents.templates.findings import (
    KeyMissing,
    TemplateUnreadable,
    UnknownBlock,
    UnknownKey,
    WrongValue,
)
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.rooms import PAPERS

_HEAD = 'key = "a.b"\ntitle = "试用"\nstyle = "notice"\n'
_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_SIMPLE = st.one_of(
    st.builds(ParagraphSpec, words=_WORDS, indent=st.booleans(), tone=st.sampled_from(Tone)),
    st.builds(HeadingSpec, words=_WORDS, level=st.integers(1, 4), when=_WORDS),
    st.builds(GapSpec, lines=st.floats(0, 50)),
)
_PANEL = st.builds(PanelSpec, title=_WORDS, blocks=st.lists(_SIMPLE, max_size=3).map(tuple))
_BLOCK = st.one_of(
    _SIMPLE, st.builds(PanelsSpec, panels=st.lists(_PANEL, min_size=1, max_size=3).map(tuple))
)


@given(
    st.builds(
        Template,
        key=_WORDS,
        title=_WORDS,
        style=st.sampled_from(Style),
        blocks=st.lists(_BLOCK, max_size=4).map(tuple),
        foot=st.tuples(_WORDS, _WORDS),
        numbered=st.booleans(),
    )
)
def test_a_written_template_is_read_as_it_was(template: Template) -> None:
    assert read_template(write_template(template)) == template


@pytest.mark.parametrize("key", PAPERS)
def test_a_shipped_template_is_understood_and_survives_writing(key: str) -> None:
    template = shipped_template(key)

    assert template.key == key
    assert template.oddities == ()
    assert read_template(write_template(template)) == template


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        ('key = "a"\ntitle = "b', 2, "引号没有成对"),
        ("key = 甲", 1, "等号后面的值写法不对，文字要放在引号里"),
        ('key = "a"\n\nkey = "b"', 3, "同一个设置项写了两次"),
    ],
)
def test_what_is_no_toml_is_told_with_its_line(content: str, line: int, reason: str) -> None:
    with pytest.raises(RulesBroken) as refused:
        read_template(content)

    (finding,) = refused.value.findings
    assert finding == TemplateUnreadable(line, reason)


def test_a_template_without_what_every_one_has_is_refused() -> None:
    with pytest.raises(RulesBroken) as refused:
        read_template('key = "a"\ntitle = "b"\nblocks = []')

    (finding,) = refused.value.findings
    assert isinstance(finding, KeyMissing)
    assert (finding.where, finding.key) == ("模板开头", "style")


def test_what_is_not_understood_is_left_out_and_told() -> None:
    template = read_template(
        _HEAD
        + 'colour = "red"\n'
        + '[[blocks]]\nblock = "gap"\nsize = 3\n'
        + '[[blocks]]\nblock = "poem"\n'
        + '[[blocks]]\nblock = "gap"\nlines = "许多"\n'
        + '[[blocks]]\nblock = "heading"\n'
    )

    assert template.blocks == (GapSpec(), GapSpec())
    said = {(type(odd), getattr(odd, "where", "")) for odd in template.oddities}
    assert said == {
        (UnknownKey, "模板开头"),
        (UnknownKey, "第 1 块（空行）"),
        (UnknownBlock, "第 2 块"),
        (WrongValue, "第 3 块（空行）"),
        (KeyMissing, "第 4 块（小标题）"),
    }
