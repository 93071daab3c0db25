"""新建岗位, 修改岗位: a sort of the catalogue, the week, who can take it, and the risks."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget
from typing_extensions import override

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import AreaKind
from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import NumberEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import day_field, text_field
from shequ_desktop.storage.store import Reading, Transaction
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.rules.posts import MOST_PEOPLE
from shequ_desktop.volunteers.values import (
    CHANGE_POST,
    CREATE_POST,
    CatalogueEntry,
    Post,
    PostDraft,
    PostId,
)
from shequ_desktop.volunteers.view.week_edit import WeekEdit
from shequ_desktop.volunteers.view.words import joined, words_in

_WIDE = 820


class PostDialog(FormDialog):
    """What a post asks and offers; it is offered to people once it is published."""

    def __init__(
        self, desk: Desk, parent: QWidget, post: Post | None, *, then: Callable[[PostId], None]
    ) -> None:
        heading = self.tr("新建岗位") if post is None else self.tr("修改岗位")
        super().__init__(desk, parent, heading)
        self._id, self._then = None if post is None else post.id, then
        self._entries: Mapping[str, CatalogueEntry] = desk.tasks.page(service.catalogue)
        self._draft = self._new() if post is None else post.draft
        self._named_by_sort = post is None
        self._make_head()
        self._make_rest()
        self._lay_out(heading)
        self._tell_entry()
        self.entry.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.draft()

    def draft(self) -> PostDraft:
        """Return what the form says."""
        return replace(
            self._draft,
            entry=str(self.entry.currentData()),
            title=self.title_edit.text().strip(),
            place=self.place.text().strip(),
            area_id=self.area.currentData() or None,
            from_on=self.since.day() or self._draft.from_on,
            until_on=self.until.day(),
            shifts=self.week.slots(),
            people_needed=self.people.value(),
            skills=words_in(self.skills.text()),
            age_least=self.least.value(),
            age_most=self.most.value(),
            training=self.training.text().strip(),
            requirements=self.asks.text().strip(),
            risk_level=self.risk.currentIndex(),
            risk_notice=self.notice.toPlainText().strip(),
            contact_name=self.contact.text().strip(),
            contact_phone=self.phone.text().strip(),
        )

    def _new(self) -> PostDraft:
        found = self.desk.tasks.page(communities.community)
        return PostDraft(
            entry=next(iter(self._entries)),
            title="",
            place="",
            from_on=self.today,
            contact_name=self.desk.user,
            contact_phone="" if found is None else found.phone,
        )

    def _make_head(self) -> None:
        draft = self._draft
        self.entry = QComboBox()
        for code, entry in self._entries.items():
            mark = self.tr("（示例）") if entry.is_example else ""
            self.entry.addItem(f"{entry.class_title} · {entry.title}{mark}", code)
        self.entry.setCurrentIndex(max(0, self.entry.findData(draft.entry)))
        self.about = layouts.label("", "sub")
        self.about.setWordWrap(True)
        self.title_edit = QLineEdit(draft.title)
        self.place = QLineEdit(draft.place)
        self.area = QComboBox()
        self.area.addItem(self.tr("全社区"), "")
        for key, name in self.desk.tasks.page(area_names).items():
            self.area.addItem(name, key)
        self.area.setCurrentIndex(max(0, self.area.findData(draft.area_id or "")))
        self.since = day_field(self.today, draft.from_on)
        self.until = day_field(self.today, draft.until_on)
        self.week = WeekEdit(draft.shifts, self.tr("不填就是时间由本人安排"))
        self.people = QSpinBox()
        self.people.setRange(1, MOST_PEOPLE)
        self.people.setValue(draft.people_needed)

    def _make_rest(self) -> None:
        draft = self._draft
        self.skills = QLineEdit(joined(draft.skills))
        self.least, self.most = _age(draft.age_least), _age(draft.age_most)
        self.training = QLineEdit(draft.training)
        self.asks = QLineEdit(draft.requirements)
        self.risk = QComboBox()
        self.risk.addItems(
            [self.tr("没有特别的人身风险"), self.tr("有人身风险"), self.tr("人身风险较大")]
        )
        self.risk.setCurrentIndex(draft.risk_level)
        self.notice = text_field(draft.risk_notice, 60)
        self.contact = QLineEdit(draft.contact_name)
        self.phone = NumberEdit()
        self.phone.setText(draft.contact_phone)
        self.publishes = QCheckBox(self.tr("保存后马上发布招募"))
        self.publishes.setVisible(self._id is None)

    def _lay_out(self, heading: str) -> None:
        grid = FormGrid(columns=2)
        grid.add(self.tr("目录"), self.entry, required=True, wide=True)
        grid.add("", self.about, wide=True)
        grid.add(self.tr("岗位名称"), self.title_edit, required=True)
        grid.add(self.tr("地点"), self.place, required=True, hint=self.tr("例如：3号楼2单元楼道"))
        grid.add(self.tr("属于"), self.area, hint=self.tr("覆盖图上算在哪里"))
        grid.add(self.tr("需要人数"), self.people, required=True)
        grid.add(self.tr("从哪天起"), self.since, required=True, hint=self.since.hint)
        grid.add(self.tr("到哪天"), self.until, hint=self.until.hint)
        grid.add(self.tr("每周时间"), self.week, hint=self.week.hint, wide=True)
        ages = QWidget()
        ages.setLayout(layouts.row(self.least, layouts.label(self.tr("至")), self.most, None))
        grid.add(self.tr("年龄"), ages)
        grid.add(self.tr("要会"), self.skills, hint=self.tr("几项之间用顿号隔开"))
        grid.add(self.tr("先参加培训"), self.training)
        grid.add(self.tr("其他要求"), self.asks)
        grid.add(self.tr("风险"), self.risk, hint=self.tr("有人身风险的，要先有保险"))
        grid.add(self.tr("联系人"), self.contact, hint=self.tr("发布时必须填写"))
        grid.add(
            self.tr("风险告知"),
            self.notice,
            hint=self.tr("可能遇到什么、怎样防护；不写就用目录里的"),
            wide=True,
        )
        grid.add(self.tr("联系电话"), self.phone, hint=self.tr("社区的电话，会印在榜上"))
        self.body.addWidget(grid)
        self.body.addWidget(self.publishes)
        self.entry.currentIndexChanged.connect(lambda _at: self._tell_entry())
        self.title_edit.textEdited.connect(lambda _text: self._keep_title())
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(heading)
        self.fit(_WIDE)

    def _keep_title(self) -> None:
        self._named_by_sort = False

    def _tell_entry(self) -> None:
        entry = self._entries.get(str(self.entry.currentData()))
        if entry is None:
            return
        parts = [entry.duties]
        if entry.training:
            parts.append(self.tr("要先参加培训“{training}”。").format(training=entry.training))
        if entry.risk_notice:
            parts.append(self.tr("风险：{notice}").format(notice=entry.risk_notice))
        self.about.setText("".join(parts))
        if self._named_by_sort:
            self.title_edit.setText(entry.title)
            self._draft = replace(self._draft, entry=entry.code)

    def _save(self) -> None:
        if not self.week.is_understood():
            self.week.setFocus()
            return
        draft, known = self.draft(), self._id
        publishes = known is None and self.publishes.isChecked()

        def use_case(tx: Transaction) -> PostId:
            if known is not None:
                service.change_post(tx, known, draft)
                return known
            made = service.create_post(tx, draft)
            if publishes:
                service.publish_post(tx, made)
            return made

        self.send(use_case, CREATE_POST if known is None else CHANGE_POST, self._done)

    def _done(self, post_id: PostId) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("岗位已保存，可撤销（Ctrl+Z）"))
        self._then(post_id)


def area_names(reading: Reading) -> dict[str, str]:
    """Return what areas are called, an entrance with its building: 3号楼2单元."""
    areas = {each.id: each for each in communities.areas(reading)}
    names: dict[str, str] = {}
    for each in areas.values():
        if each.kind is AreaKind.COMPOUND:
            continue
        above = None if each.parent_id is None else areas.get(each.parent_id)
        is_within = each.kind is AreaKind.ENTRANCE and above is not None
        names[each.id] = f"{above.name}{each.name}" if is_within and above else each.name
    return names


def _age(years: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(0, 120)
    made.setSpecialValueText(QCoreApplication.translate("Volunteers", "不限"))
    made.setValue(years)
    return made
