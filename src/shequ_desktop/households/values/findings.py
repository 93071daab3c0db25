"""What can be said against a change of the household ledger."""

from dataclasses import dataclass
from datetime import date

from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.sources import Source
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class NameMissing(Finding):
    """Nobody can be found again without a name."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写姓名。")


@dataclass(frozen=True, slots=True)
class PlaceMissing(Finding):
    """A person lives somewhere."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写楼栋和房号，或者填写地址。")


_GB_11643 = Source(title="公民身份号码", edition="GB 11643-1999", article="第4章")


@dataclass(frozen=True, slots=True)
class IdSuspect(Finding):
    """The number does not keep its own rule; perhaps a slip of the pen, perhaps the card is odd."""

    sentence = QT_TRANSLATE_NOOP("findings", "证件号码有疑问：{reason}。")
    severity = Severity.WARNS
    source = _GB_11643
    reason: str


@dataclass(frozen=True, slots=True)
class IdDisagrees(Finding):
    """The number says something else than the form."""

    sentence = QT_TRANSLATE_NOOP("findings", "{what}与身份证号码不一致（号码中为{said}）。")
    severity = Severity.WARNS
    source = _GB_11643
    what: str
    said: str


@dataclass(frozen=True, slots=True)
class SameIdNumber(Finding):
    """Somebody else has this number already: very likely the same person."""

    sentence = QT_TRANSLATE_NOOP("findings", "{name}（{address}）已经登记了这个证件号码。")
    severity = Severity.WARNS
    name: str
    address: str
    person_id: str


@dataclass(frozen=True, slots=True)
class SameNameAndDoor(Finding):
    """A namesake behind the same door."""

    sentence = QT_TRANSLATE_NOOP("findings", "这一户已有同名的“{name}”，请核对是否重复登记。")
    severity = Severity.WARNS
    name: str
    person_id: str


@dataclass(frozen=True, slots=True)
class PhoneSuspect(Finding):
    """Not the shape of a phone number."""

    sentence = QT_TRANSLATE_NOOP("findings", "电话“{phone}”的位数不对，请核对。")
    severity = Severity.WARNS
    phone: str


@dataclass(frozen=True, slots=True)
class BornInFuture(Finding):
    """Nobody is born tomorrow."""

    sentence = QT_TRANSLATE_NOOP("findings", "出生日期 {day} 晚于今天。")
    day: date


@dataclass(frozen=True, slots=True)
class DatesCrossed(Finding):
    """Something ends before it begins."""

    sentence = QT_TRANSLATE_NOOP("findings", "{day} 早于开始的日期 {began}。")
    day: date
    began: date


@dataclass(frozen=True, slots=True)
class DayAhead(Finding):
    """What has not happened yet cannot be recorded."""

    sentence = QT_TRANSLATE_NOOP("findings", "{day} 还没有到，请填写今天或以前的日期。")
    day: date


@dataclass(frozen=True, slots=True)
class HasDied(Finding):
    """The dead do not move."""

    sentence = QT_TRANSLATE_NOOP("findings", "{name}已作死亡登记，不能再迁入。")
    name: str


@dataclass(frozen=True, slots=True)
class HouseholdNoMissing(Finding):
    """A household without a number cannot be called up."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写户编号。")


@dataclass(frozen=True, slots=True)
class HouseholdNoTaken(Finding):
    """A number means one household."""

    sentence = QT_TRANSLATE_NOOP("findings", "户编号 {household_no} 已被另一户使用。")
    household_no: str


@dataclass(frozen=True, slots=True)
class HeadLeaves(Finding):
    """The head goes and others stay: somebody has to become head (exactly one)."""

    sentence = QT_TRANSLATE_NOOP("findings", "户主{name}离开后，请从其余成员中指定新的户主。")
    name: str


@dataclass(frozen=True, slots=True)
class TwoHeads(Finding):
    """A household has exactly one head."""

    sentence = QT_TRANSLATE_NOOP("findings", "这一户已有户主{name}；更换户主请用“更换户主”。")
    name: str


@dataclass(frozen=True, slots=True)
class FirstIsHead(Finding):
    """A household begins with its head."""

    sentence = QT_TRANSLATE_NOOP("findings", "这一户还没有成员，第一位登记的人应为户主。")


@dataclass(frozen=True, slots=True)
class HeadWithoutHeir(Finding):
    """The head cannot become something else before somebody is named to follow."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "{name}是户主；请先用“更换户主”指定新的户主，再修改与户主关系。"
    )
    name: str


@dataclass(frozen=True, slots=True)
class AlreadyMember(Finding):
    """Nobody moves to where they live."""

    sentence = QT_TRANSLATE_NOOP("findings", "{name}已经在这一户。")
    name: str


@dataclass(frozen=True, slots=True)
class SameHousehold(Finding):
    """A household cannot be joined with itself."""

    sentence = QT_TRANSLATE_NOOP("findings", "请选择两个不同的户。")


@dataclass(frozen=True, slots=True)
class RecordGone(Finding):
    """A record that is out of every list cannot be merged."""

    sentence = QT_TRANSLATE_NOOP("findings", "其中一条记录已被合并或删除，请刷新后再试。")


@dataclass(frozen=True, slots=True)
class OneHasDied(Finding):
    """A living and a dead record: which of them is right must be said first."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "其中一条记录已作死亡登记，另一条没有。请先核实并登记一致，再合并。"
    )


@dataclass(frozen=True, slots=True)
class NotAMember(Finding):
    """The person does not belong to the household."""

    sentence = QT_TRANSLATE_NOOP("findings", "{name}不在这一户，请刷新后再试。")
    name: str


@dataclass(frozen=True, slots=True)
class HouseholdClosed(Finding):
    """Nobody moves into a household that has ended."""

    sentence = QT_TRANSLATE_NOOP("findings", "户 {household_no} 已经注销，不能再登记成员。")
    household_no: str


@dataclass(frozen=True, slots=True)
class NobodyChosen(Finding):
    """The change needs somebody to change."""

    sentence = QT_TRANSLATE_NOOP("findings", "请至少选择一名成员。")


@dataclass(frozen=True, slots=True)
class SamePerson(Finding):
    """A person cannot be merged with itself."""

    sentence = QT_TRANSLATE_NOOP("findings", "请选择两条不同的人员记录。")


@dataclass(frozen=True, slots=True)
class NotMerged(Finding):
    """There is no merge to take apart."""

    sentence = QT_TRANSLATE_NOOP("findings", "这条记录没有合并过，或者合并已经拆开。")


@dataclass(frozen=True, slots=True)
class CellNotUnderstood(Finding):
    """What was typed is nothing that this column can hold."""

    sentence = QT_TRANSLATE_NOOP("findings", "“{text}”不能填入“{column}”：{reason}。")
    text: str
    column: str
    reason: str
