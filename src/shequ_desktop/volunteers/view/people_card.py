"""One volunteer beside the roll: the form, posts, hours, trainings, certificates."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_card import RecordCard
from shequ_desktop.gui.record_forms import day_words
from shequ_desktop.kernel.dates import age_on
from shequ_desktop.storage.store import Reading
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.documents.common import weekly
from shequ_desktop.volunteers.rules.people import is_minor
from shequ_desktop.volunteers.values import (
    CERTIFICATE_STATE_TITLES,
    CLAIM_STATE_TITLES,
    CONSENT_TITLES,
    EVENT_TITLES,
    KIND_TITLES,
    NOTE_EVENT,
    RECORD_STATE_TITLES,
    VOLUNTEER_STATE_TITLES,
    Certificate,
    RecordState,
    Volunteer,
    VolunteerEvent,
)
from shequ_desktop.volunteers.view.words import (
    CERTIFICATE_TONES,
    CLAIM_TONES,
    PEOPLE_TONES,
    hours_words,
    joined,
    record_words,
    said,
)

FORM, POSTS, HOURS, EVENTS, CERTIFICATES = "form", "posts", "hours", "events", "certificates"
_RECORDS_SHOWN = 20


class PeopleCard(RecordCard):
    """What can be done is said by signals and by the page's deeds."""

    post_asked = Signal(str)
    records_asked = Signal(str)
    certificate_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._certificates: Sequence[Certificate] = ()
        self._keys = [FORM, POSTS, HOURS, EVENTS, CERTIFICATES]
        for title in (
            self.tr("登记单"),
            self.tr("岗位"),
            self.tr("时长"),
            self.tr("培训表彰"),
            self.tr("证明"),
        ):
            self.tabs.addTab(title)
        self.show_volunteer(None)

    def show_volunteer(
        self, each: Volunteer | None, certificates: Sequence[Certificate] = ()
    ) -> None:
        """Show another volunteer; nobody: how to begin."""
        if each is None:
            self.start_empty(self.tr("在左边选一位志愿者，这里显示登记单、岗位、时长和证明。"))
            return
        self._certificates = certificates
        sub = f"{each.number}　{said(KIND_TITLES[each.draft.kind])}"
        state = said(VOLUNTEER_STATE_TITLES[each.state])
        self.start(each.draft.name, state, PEOPLE_TONES[each.state], sub)
        if each.state_reason:
            self.note(self.tr("原因：{reason}").format(reason=each.state_reason), "sub")
        self.name_tab(CERTIFICATES, self._counted(self.tr("证明"), len(certificates)))
        {
            FORM: self._form,
            POSTS: self._posts,
            HOURS: self._hours,
            EVENTS: self._events,
            CERTIFICATES: self._certificates_of,
        }[self.tab()](each)
        self.end()

    def _counted(self, title: str, number: int) -> str:
        return f"{title} {number}" if number else title

    def _form(self, each: Volunteer) -> None:
        draft = each.draft
        today = self._desk.tasks.page(lambda reading: reading.today)
        known = each.door if draft.person_id else self.tr("社区外志愿者")
        self.fact(self.tr("住址"), known)
        self.fact(self.tr("年龄"), self._age(draft.birth_date, today))
        self.fact(self.tr("电话"), draft.phone)
        self.fact(self.tr("单位"), draft.unit)
        self.fact(self.tr("专业技能"), joined(draft.skills))
        self.fact(self.tr("特长爱好"), joined(draft.hobbies))
        self.fact(self.tr("服务时间"), draft.time_note or weekly(draft.times))
        self.fact(self.tr("服务意愿"), self._wishes(draft.wishes))
        self.fact(self.tr("信息公开"), said(CONSENT_TITLES[draft.consent]))
        self.fact(self.tr("保险"), self._insurance(each, today))
        self.fact(self.tr("全国系统编号"), draft.national_no)
        if is_minor(draft, today):
            self.section(self.tr("未满 18 周岁"))
            told = self.tr("监护人还没有同意，不能上岗。")
            if draft.guardian and draft.guardian_agreed_on:
                told = self.tr("监护人{name}于{day}同意").format(
                    name=draft.guardian, day=day_words(draft.guardian_agreed_on)
                )
            self.say(told)
        self.fact(self.tr("登记日期"), day_words(each.registered_on))
        if draft.opening_minutes:
            told = self.tr("使用本程序以前 {hours}，不计入证明")
            self.fact(self.tr("以前的时长"), told.format(hours=hours_words(draft.opening_minutes)))

    def _age(self, born: date | None, today: date) -> str:
        if born is None:
            return self.tr("没有出生日期")
        return self.tr("{age} 周岁").format(age=age_on(today, born=born))

    def _wishes(self, codes: Sequence[str]) -> str:
        def read(reading: Reading) -> dict[str, str]:
            entries = service.catalogue(reading).values()
            return {each.class_code: each.class_title for each in entries}

        titles = self._desk.tasks.page(read) if codes else {}
        return joined([titles.get(code, code) for code in codes])

    def _insurance(self, each: Volunteer, today: date) -> str:
        until = each.draft.insurance_until
        if not each.draft.insurance_no and until is None:
            return self.tr("没有登记")
        if until is None:
            return each.draft.insurance_no
        over = until < today
        told = self.tr("{no}，{day}已到期") if over else self.tr("{no}，保至 {day}")
        return told.format(no=each.draft.insurance_no, day=until.isoformat())

    def _posts(self, each: Volunteer) -> None:
        claims = self._desk.tasks.page(
            lambda reading: service.claims(reading, volunteer_id=each.id)
        )
        if not claims:
            self.say(self.tr("还没有认领过岗位。"), "sub")
        for claim in claims:
            button = layouts.button(claim.post_title, "", "line")
            button.clicked.connect(
                lambda _on=False, key=claim.draft.post_id: self.post_asked.emit(key)
            )
            chip = layouts.chip(said(CLAIM_STATE_TITLES[claim.state]), CLAIM_TONES[claim.state])
            self.add(layouts.row(chip, button, None))
            until = claim.ended_on or claim.draft.until_on
            end = until.isoformat() if until else self.tr("今")
            self.say(f"{claim.draft.from_on.isoformat()} — {end}　{claim.end_reason}", "cap")

    def _hours(self, each: Volunteer) -> None:
        records = self._desk.tasks.page(
            lambda reading: service.records(reading, volunteer_id=each.id)
        )
        waiting = sum(record.state is RecordState.RECORDED for record in records)
        self.fact(self.tr("已确认"), hours_words(each.minutes))
        if waiting:
            self.fact(self.tr("待确认"), self.tr("{n} 条").format(n=waiting))
        for record in reversed(records[-_RECORDS_SHOWN:]):
            state = said(RECORD_STATE_TITLES[record.state])
            shown = f"{record_words(record.draft)}　{hours_words(record.draft.minutes)}　{state}"
            self.say(shown, "" if record.state is RecordState.CONFIRMED else "sub")
        if records:
            button = layouts.button(self.tr("在“时长”里查看全部"), "arrow_right", "line")
            button.clicked.connect(lambda _on=False: self.records_asked.emit(each.id))
            self.add(layouts.row(button, None))

    def _events(self, each: Volunteer) -> None:
        if not each.events:
            self.say(self.tr("还没有登记培训、表彰或评价。"), "sub")
        for event in reversed(each.events):
            self._event(event)

    def _event(self, event: VolunteerEvent) -> None:
        self.say(f"{said(EVENT_TITLES[event.kind])}：{event.title}", "strong")
        valid = ""
        if event.valid_until is not None:
            valid = self.tr("有效至 {day}").format(day=event.valid_until.isoformat())
        self.say("　".join(filter(None, (event.on.isoformat(), event.issuer, valid))), "cap")
        away = layouts.button(self.tr("删除这条"), "", "line")
        away.clicked.connect(lambda _on=False: self._delete_event(event))
        self.add(layouts.row(away, None))

    def _delete_event(self, event: VolunteerEvent) -> None:
        self._desk.tasks.change(
            lambda tx: service.delete_event(tx, event.id),
            NOTE_EVENT,
            owner=self,
            then=lambda _none: self._desk.say(self.tr("已删除，可撤销（Ctrl+Z）")),
            refused=lambda _found: None,
        )

    def _certificates_of(self, _each: Volunteer) -> None:
        if not self._certificates:
            self.say(self.tr("还没有出具过服务证明。"), "sub")
        for found in self._certificates:
            state = said(CERTIFICATE_STATE_TITLES[found.state])
            title = found.number or self.tr("（未编号）")
            button = layouts.button(title, "", "line")
            button.clicked.connect(lambda _on=False, key=found.id: self.certificate_asked.emit(key))
            chip = layouts.chip(state, CERTIFICATE_TONES[found.state])
            self.add(layouts.row(chip, button, None))
            period = f"{found.draft.from_on.isoformat()} — {found.draft.until_on.isoformat()}"
            self.say(f"{period}　{hours_words(found.minutes)}", "cap")
