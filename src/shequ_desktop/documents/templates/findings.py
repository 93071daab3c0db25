"""What can be wrong with a template: each finding says in which block."""

from dataclasses import dataclass
from typing import ClassVar

from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.sources import Source
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a template something stands."""

    number: int = 0
    """The block, counted from 1; 0: the head of the template."""
    where: str = "模板开头"

    def within(self, item: str) -> "Place":
        """Return the place of a part of this one, such as ``第 2 列``."""
        return Place(self.number, f"{self.where}{item}")


@dataclass(frozen=True, slots=True)
class TemplateUnreadable(Finding):
    """The file is not TOML."""

    sentence = QT_TRANSLATE_NOOP("findings", "第 {line} 行读不懂：{reason}。")
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class TemplateFinding(Finding):
    """Something is wrong in one place of a template."""

    place: Place
    where: str
    """The place in words."""


@dataclass(frozen=True, slots=True)
class UnknownBlock(TemplateFinding):
    """There is no such kind of block."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：没有“{name}”这种块，已略去。")
    name: str


@dataclass(frozen=True, slots=True)
class UnknownKey(TemplateFinding):
    """A block says something that none of its kind can."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：不认识设置项“{key}”，已略去。")
    key: str


@dataclass(frozen=True, slots=True)
class WrongValue(TemplateFinding):
    """A setting has a value that it cannot have."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：设置项“{key}”的值不对，应为{expected}。")
    key: str
    expected: str


@dataclass(frozen=True, slots=True)
class KeyMissing(TemplateFinding):
    """A block lacks what each of its kind has."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：缺少设置项“{key}”。")
    key: str


@dataclass(frozen=True, slots=True)
class UnknownField(TemplateFinding):
    """The paper has no such fact."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：没有名为“{name}”的字段。")
    name: str


@dataclass(frozen=True, slots=True)
class UnknownList(TemplateFinding):
    """The paper has no such list."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：没有名为“{name}”的列表。")
    name: str


@dataclass(frozen=True, slots=True)
class UnknownPart(TemplateFinding):
    """The paper has no such part."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：没有名为“{name}”的整块内容。")
    name: str


@dataclass(frozen=True, slots=True)
class UnknownForm(TemplateFinding):
    """A fact cannot be written so."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：“{title}”不能写成“{form}”的形式。")
    title: str
    form: str


@dataclass(frozen=True, slots=True)
class BracesUneven(TemplateFinding):
    """A brace lacks its partner."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{where}：花括号没有成对；要印出花括号本身，请写两个（{{{{ 或 }}}}）。"
    )


_PIPL_28 = Source(title="中华人民共和国个人信息保护法", edition="2021年", article="第二十八条")
_PIPL_25 = Source(title="中华人民共和国个人信息保护法", edition="2021年", article="第二十五条")


@dataclass(frozen=True, slots=True)
class FieldHidden(TemplateFinding):
    """The template's mask shows nothing of this fact."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "{where}：“{title}”不得出现在“{mask}”的文件上，打印时为空。请删去，或者改用内部文件。",
    )
    source: ClassVar[Source | None] = _PIPL_28
    title: str
    mask: str


@dataclass(frozen=True, slots=True)
class Unmarked(TemplateFinding):
    """Papers that show more than the public may see say so on each page."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "{where}：按“{mask}”显示个人信息的文件应当在页眉注明，例如“内部资料 注意保管”。",
    )
    severity = Severity.WARNS
    source: ClassVar[Source | None] = _PIPL_25
    mask: str


@dataclass(frozen=True, slots=True)
class RequiredUnused(TemplateFinding):
    """A fact that the paper cannot do without is nowhere printed."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：必填的“{title}”没有用到，不会印出来。")
    severity = Severity.WARNS
    title: str


@dataclass(frozen=True, slots=True)
class UnknownMask(TemplateFinding):
    """There is no such profile."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{where}：没有名为“{name}”的显示方式，将按“公开”处理。"
    )
    name: str


@dataclass(frozen=True, slots=True)
class SizeUnsuited(TemplateFinding):
    """The style is not made for this sheet."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：这种版式没有 {size} 纸，可用：{sizes}。")
    size: str
    sizes: str


@dataclass(frozen=True, slots=True)
class OtherPaper(TemplateFinding):
    """The template belongs to another paper."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：这是“{key}”的模板，不能用于“{title}”。")
    key: str
    title: str


@dataclass(frozen=True, slots=True)
class NothingIn(TemplateFinding):
    """A block, or the whole template, is empty."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：里面什么也没有。")


@dataclass(frozen=True, slots=True)
class TitleMisplaced(TemplateFinding):
    """A paper has one title, at its head."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：标题只能有一个，而且在最前面。")


@dataclass(frozen=True, slots=True)
class BlockMisplaced(TemplateFinding):
    """Slips fill whole sheets; some blocks cannot stand within others."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：这种块不能放在这里。")


@dataclass(frozen=True, slots=True)
class SlipsNotAlone(TemplateFinding):
    """Slips fill whole sheets."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：小票占满整张纸，不能与其他块同时使用。")


@dataclass(frozen=True, slots=True)
class NotMoney(TemplateFinding):
    """Only amounts can be added up."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{where}：只有金额才能逐页结转，此处应当只写一个金额字段。"
    )


@dataclass(frozen=True, slots=True)
class UnknownLabel(TemplateFinding):
    """There is no such sheet of labels."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：没有名为“{name}”的标签纸。")
    name: str


@dataclass(frozen=True, slots=True)
class PictureUnreadable(TemplateFinding):
    """The picture is neither PNG nor JPEG."""

    sentence = QT_TRANSLATE_NOOP("findings", "{where}：图片不是 PNG 或 JPEG 格式。")


@dataclass(frozen=True, slots=True)
class FactMissing(Finding):
    """A paper must not be printed without this fact."""

    sentence = QT_TRANSLATE_NOOP("findings", "还没有填写“{title}”。")
    title: str
    field: str
    """The key."""


@dataclass(frozen=True, slots=True)
class RowFactMissing(Finding):
    """A row of a list lacks what each row has."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{list_title}”第 {row} 行没有填写“{title}”。")
    list_title: str
    row: int
    title: str
    field: str
    """The key."""
