"""认领, 交接, 续约, 退出: written down in the volunteer's name, with how they have said so."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid, clear
from shequ_desktop.gui.record_forms import day_field
from shequ_desktop.gui.search_list import SearchList
from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.pinyin import search_key
from shequ_desktop.storage.store import Reading
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.rules.slots import shown
from shequ_desktop.volunteers.values import (
    CLAIM_POST,
    HAND_OVER,
    MODE_TITLES,
    RENEW_CLAIM,
    Claim,
    ClaimDraft,
    ClaimMode,
    Post,
    PostId,
    Slot,
    Volunteer,
    VolunteerId,
    VolunteerState,
)
from shequ_desktop.volunteers.view.words import places_words, said, times_words

_WIDE = 720
_FOUND = 40


def found_people(reading: Reading, text: str) -> list[Volunteer]:
    """Return who may be meant: name, initials, number, door."""
    words = text.lower().split()
    found = []
    for each in service.volunteers(reading):
        told = f"{each.draft.name} {search_key(each.draft.name)} {each.number} {each.door}"
        if each.state is not VolunteerState.LEFT and all(word in told.lower() for word in words):
            found.append(each)
    return found[:_FOUND]


def found_posts(reading: Reading, text: str) -> list[Post]:
    """Return which posts may be meant; those that can be claimed come first."""
    words = text.lower().split()
    found = [
        each
        for each in service.posts(reading)
        if all(
            word in f"{each.draft.title} {search_key(each.draft.title)} {each.draft.place}".lower()
            for word in words
        )
    ]
    return sorted(found, key=lambda each: bool(each.why_closed))[:_FOUND]


class Warnings(QWidget):
    """What speaks against a claim, while it is filled in; each warning is ticked by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._column = layouts.column(spacing=2)
        self.setLayout(self._column)
        self.found: tuple[Finding, ...] = ()
        self.ticks: dict[Finding, QCheckBox] = {}

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show ``found``; what was ticked stays so."""
        if tuple(found) == self.found:
            return
        ticked = {each for each, box in self.ticks.items() if box.isChecked()}
        clear(self._column)
        self.found, self.ticks = tuple(found), {}
        for each in self.found:
            words = sentence(each)
            if each.severity is Severity.BLOCKS:
                line = layouts.label(words)
                line.setWordWrap(True)
                line.setProperty("level", "error")
                line.setStyleSheet("color: #B3261E;")
                self._column.addWidget(line)
                continue
            box = QCheckBox(self.tr("已确认：{words}").format(words=words))
            box.setChecked(each in ticked)
            self.ticks[each] = box
            self._column.addWidget(box)

    def seen(self) -> tuple[Finding, ...]:
        """Return the warnings that are ticked."""
        return tuple(each for each, box in self.ticks.items() if box.isChecked())

    def is_clear(self) -> bool:
        """Tell whether nothing speaks against it any more."""
        return set(self.found) == set(self.seen())


class ClaimDialog(FormDialog):
    """认领; with ``hands_over`` it is passed on from one to the next, with ``renews`` renewed."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        *,
        volunteer: VolunteerId | None = None,
        post: PostId | None = None,
        hands_over: Claim | None = None,
        renews: Claim | None = None,
    ) -> None:
        super().__init__(desk, parent, self.tr("认领岗位"))
        self._hands_over, self._renews = hands_over, renews
        self._volunteer, self._post = volunteer, post
        if renews is not None:
            self._volunteer = VolunteerId(renews.draft.volunteer_id)
        known = renews or hands_over
        if known is not None:
            self._post = known.draft.post_id
        self._made_fields()
        self._lay_out()
        self._turn()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.draft(), self.mode()

    def mode(self) -> ClaimMode:
        """Return how the volunteer has said so."""
        return next(mode for mode, radio in self.modes.items() if radio.isChecked())

    def draft(self) -> ClaimDraft | None:
        """Return the claim; ``None``: nobody or nothing is chosen yet."""
        volunteer, post = self._whose(), self._which()
        since = self.since.day()
        if volunteer is None or post is None or since is None:
            return None
        draft = ClaimDraft(
            post_id=post,
            volunteer_id=volunteer,
            mode=self.mode(),
            claimed_on=self.today,
            from_on=since,
            until_on=self.until.day(),
            shifts=self._chosen_slots(),
        )
        if self._hands_over is not None:
            known = self._hands_over
            return replace(
                draft,
                until_on=known.draft.until_on,
                shifts=known.draft.shifts,
                takes_over=known.id,
            )
        if self._renews is not None:
            return replace(draft, shifts=self._renews.draft.shifts, renews=self._renews.id)
        return draft

    def _chosen_slots(self) -> tuple[Slot, ...]:
        """Return which shifts are ticked; nothing: all of them."""
        chosen = tuple(slot for slot, box in self.slots.items() if box.isChecked())
        return () if len(chosen) == len(self.slots) else chosen

    def _made_fields(self) -> None:
        self.who: SearchList[Volunteer] = SearchList(
            self.desk,
            self.tr("志愿者：姓名、拼音首字母、编号"),
            found_people,
            lambda each: f"{each.draft.name}　{each.number}　{each.door}",
        )
        self.which: SearchList[Post] = SearchList(
            self.desk, self.tr("岗位：名称、拼音首字母、地点"), found_posts, _post_line
        )
        self.modes = {mode: QRadioButton(said(title)) for mode, title in MODE_TITLES.items()}
        next(iter(self.modes.values())).setChecked(True)
        since = self.today
        if self._renews is not None and self._renews.draft.until_on is not None:
            after = date.fromordinal(self._renews.draft.until_on.toordinal() + 1)
            since = max(self.today, after)
        self.since = day_field(self.today, since)
        self.since.setEnabled(self._renews is None)
        self.until = day_field(self.today)
        self.slots: dict[Slot, QCheckBox] = {}
        self._slot_box = QWidget()
        self._slot_column = layouts.column(spacing=2)
        self._slot_box.setLayout(self._slot_column)
        self.told = layouts.label("", "strong")
        self.told.setWordWrap(True)
        self.warnings = Warnings()

    def _heading(self) -> tuple[str, str]:
        if self._hands_over is not None:
            told = self.tr("“{post}”由{name}交给下一位；前一位保留到前一天。")
            found = self._hands_over
            return self.tr("交接岗位"), told.format(
                post=found.post_title, name=found.volunteer_name
            )
        if self._renews is not None:
            told = self.tr("{name}继续做“{post}”，另记一次认领。")
            return self.tr("续约岗位"), told.format(
                post=self._renews.post_title, name=self._renews.volunteer_name
            )
        return self.tr("认领岗位"), self.tr("认领是志愿者自己的决定，不能由社区指派。")

    def _lay_out(self) -> None:
        heading, sub = self._heading()
        grid = FormGrid(columns=2)
        if self._volunteer is None:
            grid.add(self.tr("志愿者"), self.who, required=True, hint=self.who.hint, wide=True)
        if self._post is None:
            grid.add(self.tr("岗位"), self.which, required=True, hint=self.which.hint, wide=True)
        self.body.addWidget(self.told)
        self.body.addWidget(grid)
        rest = FormGrid(columns=2)
        ways = QWidget()
        ways.setLayout(layouts.row(*self.modes.values(), None, spacing=14))
        rest.add(self.tr("怎样认领"), ways, required=True, wide=True)
        rest.add(self.tr("从哪天起"), self.since, required=True, hint=self.since.hint)
        if self._hands_over is None:
            rest.add(self.tr("到哪天"), self.until, hint=self.until.hint)
        self.body.addWidget(rest)
        self.body.addWidget(self._slot_box)
        self.body.addWidget(self.warnings)
        self._connect()
        self.name_save(heading)
        self.build(heading, sub)
        self.fit(_WIDE)
        first: QWidget = next(iter(self.modes.values()))
        if self._volunteer is None:
            first = self.who
        elif self._post is None:
            first = self.which
        first.setFocus()

    def _connect(self) -> None:
        for radio in self.modes.values():
            radio.toggled.connect(lambda _on: self._ask())
        for field in (self.since, self.until):
            field.changed.connect(lambda _day: self._ask())
        self.who.chosen.connect(self._turn)
        self.which.chosen.connect(self._turn)
        self.save.clicked.connect(lambda _on=False: self._save())

    def _whose(self) -> VolunteerId | None:
        if self._volunteer is not None:
            return self._volunteer
        found = self.who.value()
        return None if found is None else found.id

    def _which(self) -> PostId | None:
        if self._post is not None:
            return self._post
        found = self.which.value()
        return None if found is None else found.id

    def _turn(self) -> None:
        """Show who and what is meant, and the shifts to choose from."""
        volunteer, post = self._whose(), self._which()

        def read(reading: Reading) -> tuple[Volunteer | None, Post | None]:
            return (
                None if volunteer is None else service.volunteer(reading, volunteer),
                None if post is None else service.post(reading, post),
            )

        person, place = self.desk.tasks.page(read)
        parts = []
        if person is not None and self._volunteer is not None:
            parts.append(f"{person.draft.name}　{person.number}")
        if place is not None:
            parts.append(_post_line(place))
            parts.append(times_words(place.draft.shifts))
        self.told.setText("\n".join(parts))
        self.told.setVisible(bool(parts))
        self._offer_slots(place)
        self._ask()

    def _offer_slots(self, post: Post | None) -> None:
        known = self._hands_over or self._renews
        slots = () if post is None or known is not None else post.draft.shifts
        if tuple(self.slots) == slots:
            return
        clear(self._slot_column)
        self.slots = {}
        if len(slots) > 1:
            self._slot_column.addWidget(layouts.label(self.tr("认领哪些班次"), "strong"))
            for slot in slots:
                box = QCheckBox(shown(slot))
                box.setChecked(True)
                box.toggled.connect(lambda _on: self._ask())
                self.slots[slot] = box
                self._slot_column.addWidget(box)
        self._slot_box.setVisible(bool(self.slots))

    def _ask(self) -> None:
        draft = self.draft()
        self.save.setEnabled(draft is not None)
        if draft is None:
            self.warnings.show_findings(())
            return
        self.desk.tasks.latest(
            lambda reading: service.what_speaks_against(reading, draft),
            channel="against",
            owner=self,
            then=self.warnings.show_findings,
        )

    def _save(self) -> None:
        draft, seen, mode = self.draft(), self.warnings.seen(), self.mode()
        if draft is None:
            return
        if self._hands_over is not None:
            before = self._hands_over.id
            to, on = VolunteerId(draft.volunteer_id), draft.from_on
            self.send(
                lambda tx: service.hand_over(tx, before, to, on=on, mode=mode, seen=seen),
                HAND_OVER,
                lambda _id: self._done(self.tr("已交接，可撤销（Ctrl+Z）")),
            )
        elif self._renews is not None:
            before, until = self._renews.id, draft.until_on
            self.send(
                lambda tx: service.renew_claim(tx, before, until=until, mode=mode, seen=seen),
                RENEW_CLAIM,
                lambda _id: self._done(self.tr("已续约，可撤销（Ctrl+Z）")),
            )
        else:
            self.send(
                lambda tx: service.claim_post(tx, draft, seen=seen),
                CLAIM_POST,
                lambda _id: self._done(self.tr("已认领，等待确认上岗，可撤销（Ctrl+Z）")),
            )

    @override
    def refused(self, found: tuple[Finding, ...]) -> None:
        """Show it where warnings are ticked: one press overrides nothing here."""
        super().refused(found)
        self.start_over()
        self.warnings.show_findings(found)
        self.findings.show_findings(found)
        self.save.setText(self.tr("请先处理上面的问题"))

    def _done(self, told: str) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(told)


def _post_line(post: Post) -> str:
    why = post.why_closed
    told = f"{post.draft.title}　{post.draft.place}　{places_words(post)}"
    return f"{told}（{why}）" if why else told
