"""An office for tests: one paper, its template, and the log in a list."""

from dataclasses import dataclass, field, replace
from datetime import date

from shequ_desktop.documents.kinds import Content, FieldKind, PaperField, PaperKind
from shequ_desktop.documents.leaks import KnownPeople
from shequ_desktop.documents.paper import Size, Style
from shequ_desktop.documents.templates import ParagraphSpec, Template, TitleSpec
from shequ_desktop.gui.papers import TemplateInForce
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.paperwork import PaperTrail
from shequ_desktop.storage.store import Reading, Transaction

NOTICE = PaperKind(
    key="tests.notice",
    title="停水通知",
    fields=(
        PaperField(key="words", title="正文", required=True, long=True),
        PaperField(key="host", title="联系人", kind=FieldKind.NAME_OFFICE),
        PaperField(key="phone", title="联系电话", kind=FieldKind.PHONE_OFFICE),
    ),
)
TEMPLATE = Template(
    key=NOTICE.key,
    title="停水通知",
    style=Style.NOTICE,
    size=Size.A4,
    blocks=(
        TitleSpec(words="停水通知"),
        ParagraphSpec(words="{words}"),
        ParagraphSpec(words="联系人：{host}　{phone}"),
    ),
    author="",
)
PEOPLE = KnownPeople(
    today=date(2026, 11, 22), names={"张小宝": True, "李秀英": False}, phones=("13800138000",)
)


@dataclass
class ListOffice:
    """Keeps the log in a list."""

    template_in_force: Template = TEMPLATE
    trails: list[PaperTrail] = field(default_factory=list)
    snapshots: list[str] = field(default_factory=list)
    log_operation: Operation = Operation("tests.log_paper", "登记打印", undoable=False)  # noqa: RUF009 - frozen

    def template(self, _reading: Reading, key: str) -> TemplateInForce:
        assert key == self.template_in_force.key
        return TemplateInForce(template=self.template_in_force, version=3)

    def known_people(self, _reading: Reading) -> KnownPeople:
        return PEOPLE

    def log(self, _tx: Transaction, trail: PaperTrail, *, snapshot: str) -> None:
        self.trails.append(trail)
        self.snapshots.append(snapshot)


def internal_office() -> ListOffice:
    """Return an office whose template stays inside."""
    return ListOffice(replace(TEMPLATE, mask="internal"))


def notice(words: str, **more: str) -> Content:
    """Return what a notice says."""
    return Content(values={"words": words, **more})
