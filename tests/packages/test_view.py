"""A round of the exchange through the windows of two computers."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QRadioButton
from pytestqt.qtbot import QtBot
from support.families import DOOR
from support.paired import PairTemplate, new_office
from support.vaults import Template

from packages.conftest import Seat, desk_of
from shequ_desktop.community.service import write_community
from shequ_desktop.community.values import FOUND_COMMUNITY, Community
from shequ_desktop.gui.preview import PreviewWindow
from shequ_desktop.households import service as households
from shequ_desktop.households.values import EDIT_CELLS, HEAD, CellEdit, PersonDraft, PersonId
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.packages import service
from shequ_desktop.packages.values import AT
from shequ_desktop.packages.view.arrival_dialog import ArrivalDialog
from shequ_desktop.packages.view.devices_page import DevicesPage
from shequ_desktop.packages.view.exchange_page import ExchangePage
from shequ_desktop.packages.view.history_page import HistoryPage
from shequ_desktop.packages.view.lost_dialogs import TakeOverDialog
from shequ_desktop.packages.view.page import PackagesPage
from shequ_desktop.packages.view.pairing_dialogs import AdmitDialog, JoinDialog, SheetDialog
from shequ_desktop.packages.view.review_page import ReviewPage
from shequ_desktop.storage.store import Reading

T = TypeVar("T")
D = TypeVar("D", bound=QDialog)
LEFT = Qt.MouseButton.LeftButton


def look(seat: Seat, query: Callable[[Reading], T]) -> T:
    with seat.office.vault.store.reading() as reading:
        return query(reading)


def register(seat: Seat, name: str) -> PersonId:
    with seat.office.vault.store.transaction(Operation("tests.add", "登记")) as tx:
        home = households.open_household(tx, DOOR)
        draft = PersonDraft(full_name=name, phones=("13900000001",))
        return households.register_person(tx, draft, home, relation_to_head=HEAD)


def call(seat: Seat, person: PersonId, phone: str) -> None:
    with seat.office.vault.store.transaction(EDIT_CELLS) as tx:
        households.edit_cells(tx, [CellEdit(person_id=person, field="phones", text=phone)])


def phone_of(seat: Seat, person: PersonId) -> str:
    return "、".join(look(seat, lambda reading: households.person(reading, person)).draft.phones)


def exchange(qtbot: QtBot, seat: Seat, stick: Path) -> ExchangePage:
    page = ExchangePage(seat.desk, lambda _key: None)
    qtbot.addWidget(page)
    page.resize(1180, 640)
    page.show()
    qtbot.waitUntil(lambda: page.steps.isVisible() and page.peers.count() > 0)
    page.look_in(stick)
    return page


def written(qtbot: QtBot, page: ExchangePage) -> None:
    qtbot.waitUntil(page.take_along.isEnabled)
    qtbot.mouseClick(page.take_along, LEFT)
    qtbot.waitUntil(lambda: "可以拔出" in page.told.text())


def opened(qtbot: QtBot, page: ExchangePage) -> ArrivalDialog:
    qtbot.waitUntil(lambda: page.take_in.isEnabled() and "给本机" in _chosen(page))
    qtbot.mouseClick(page.take_in, LEFT)
    return _dialog(qtbot, ArrivalDialog)


def taken_in(qtbot: QtBot, dialog: ArrivalDialog) -> None:
    qtbot.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(
        lambda: dialog.told.text().startswith("已导入") or "没有新" in dialog.told.text()
    )


def _chosen(page: ExchangePage) -> str:
    return " ".join(item.text() for item in page.arrived.selectedItems())


def _dialog(qtbot: QtBot, kind: type[D]) -> D:
    def found() -> list[D]:
        shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
        return [each for each in shown if isinstance(each, kind)]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def carried(qtbot: QtBot, sender: Seat, receiver: Seat, stick: Path) -> ArrivalDialog:
    for old in stick.iterdir():
        old.unlink()
    written(qtbot, exchange(qtbot, sender, stick))
    dialog = opened(qtbot, exchange(qtbot, receiver, stick))
    taken_in(qtbot, dialog)
    return dialog


def test_what_is_written_at_one_computer_arrives_at_the_other(
    seats: tuple[Seat, Seat], stick: Path, qtbot: QtBot
) -> None:
    host, grid = seats
    person = register(host, "王建国")
    written(qtbot, exchange(qtbot, host, stick))

    dialog = opened(qtbot, exchange(qtbot, grid, stick))

    assert "社区主机" in dialog.head.text()
    titles = [dialog.table.item(at, 0).text() for at in range(dialog.table.rowCount())]  # type: ignore[union-attr]  # filled
    assert "人员" in titles
    assert look(grid, lambda reading: households.people_of_names(reading, ["王建国"])) == {}
    taken_in(qtbot, dialog)
    assert phone_of(grid, person) == "13900000001"
    dialog.reject()


def test_a_package_opened_by_a_double_click_is_looked_at(
    seats: tuple[Seat, Seat], stick: Path, qtbot: QtBot
) -> None:
    host, grid = seats
    register(host, "王建国")
    written(qtbot, exchange(qtbot, host, stick))
    package = next(stick.glob("*.sqpkg"))
    page = PackagesPage(grid.desk)
    qtbot.addWidget(page)
    page.show()

    page.open_key(f"{AT}{package}")

    dialog = _dialog(qtbot, ArrivalDialog)
    qtbot.waitUntil(dialog.go.isEnabled)


def test_nothing_is_written_by_looking(seats: tuple[Seat, Seat], stick: Path, qtbot: QtBot) -> None:
    host, grid = seats
    register(host, "王建国")
    written(qtbot, exchange(qtbot, host, stick))
    dialog = opened(qtbot, exchange(qtbot, grid, stick))

    qtbot.mouseClick(dialog.leave, LEFT)

    assert look(grid, lambda reading: households.people_of_names(reading, ["王建国"])) == {}
    assert look(grid, service.passages) == []


def test_two_phones_are_decided_on_one_computer_and_the_other_hears_of_it(
    seats: tuple[Seat, Seat], stick: Path, qtbot: QtBot
) -> None:
    host, grid = seats
    person = register(host, "王建国")
    carried(qtbot, host, grid, stick).reject()
    call(host, person, "13911111111")
    call(grid, person, "13922222222")
    dialog = carried(qtbot, grid, host, stick)
    assert dialog.review.isVisible()
    dialog.reject()
    page = ReviewPage(host.desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.list.count() == 1 and bool(page.findChildren(QRadioButton)))

    assert "王建国" in page.list.item(0).text()
    qtbot.mouseClick(page.all_theirs, LEFT)
    qtbot.mouseClick(page.accept, LEFT)
    qtbot.waitUntil(page.empty.isVisible)

    assert phone_of(host, person) == "13922222222"
    carried(qtbot, host, grid, stick).reject()
    assert phone_of(grid, person) == "13922222222"
    assert look(grid, service.subjects) == []


def test_another_value_can_be_typed(seats: tuple[Seat, Seat], stick: Path, qtbot: QtBot) -> None:
    host, grid = seats
    person = register(host, "王建国")
    carried(qtbot, host, grid, stick).reject()
    call(host, person, "13911111111")
    call(grid, person, "13922222222")
    carried(qtbot, grid, host, stick).reject()
    page = ReviewPage(host.desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.line() is not None)
    line = page.line()
    assert line is not None

    qtbot.keyClicks(line, "13933333333")
    qtbot.mouseClick(page.accept, LEFT)

    qtbot.waitUntil(lambda: phone_of(host, person) == "13933333333")


def test_a_whole_import_is_taken_back(seats: tuple[Seat, Seat], stick: Path, qtbot: QtBot) -> None:
    host, grid = seats
    register(host, "王建国")
    carried(qtbot, host, grid, stick).reject()
    page = HistoryPage(grid.desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.table.selectRow(0)
    assert page.undo.isEnabled()

    page.take_back(page.model.record(0).number)

    qtbot.waitUntil(lambda: page.model.record(0).is_taken_back)
    assert look(grid, lambda reading: households.people_of_names(reading, ["王建国"])) == {}


def test_a_package_that_came_before_and_a_damaged_one_are_told_and_change_nothing(
    seats: tuple[Seat, Seat], stick: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    host, grid = seats
    register(host, "王建国")
    carried(qtbot, host, grid, stick).reject()
    page = exchange(qtbot, grid, stick)
    qtbot.waitUntil(page.take_in.isEnabled)
    problems: list[str] = []
    grid.desk.tasks.problem.connect(lambda problem: problems.append(problem.told()))

    qtbot.mouseClick(page.take_in, LEFT)
    qtbot.waitUntil(lambda: len(problems) == 1)
    [file] = stick.iterdir()
    content = bytearray(file.read_bytes())
    content[-100] ^= 1
    file.write_bytes(content)
    qtbot.mouseClick(page.again, LEFT)
    qtbot.waitUntil(page.take_in.isEnabled)
    qtbot.mouseClick(page.take_in, LEFT)
    qtbot.waitUntil(lambda: len(problems) == 2)

    assert all(each.endswith("。") for each in problems)
    assert len(look(grid, service.passages)) == 1
    caplog.clear()


def test_a_third_computer_joins_by_files_once_the_digits_were_compared(
    seats: tuple[Seat, Seat], template: Template, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    host, _grid = seats
    register(host, "王建国")
    office = new_office(template, tmp_path / "third")
    third = Seat(office, desk_of(office, host.desk.tasks))
    asked, answer = stick / "申请.sqreq", stick / "批复.sqpkg"
    there = devices(qtbot, third)
    assert there.begin.isVisible()
    there.request("二号笔记本", asked)
    qtbot.waitUntil(asked.exists)
    here = devices(qtbot, host)
    assert here.admit.isVisible()
    assert not here.begin.isVisible()

    here.admit_file(asked)
    admitting = _dialog(qtbot, AdmitDialog)
    assert not admitting.go.isEnabled()
    admitting.compared.setChecked(True)
    assert admitting.go.isEnabled()
    admitting.admit_to(answer)
    qtbot.waitUntil(lambda: here.model.rowCount() == 2)
    there.join_by(answer)
    joining = _dialog(qtbot, JoinDialog)
    assert not joining.go.isEnabled()
    joining.compared.setChecked(True)
    qtbot.mouseClick(joining.go, LEFT)

    qtbot.waitUntil(lambda: there.model.rowCount() == 2)
    assert list(look(third, lambda reading: households.people_of_names(reading, ["王建国"])))
    third.desk.tasks.wait()
    office.vault.close()


def devices(qtbot: QtBot, seat: Seat) -> DevicesPage:
    page = DevicesPage(seat.desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.us.text() != "")
    return page


def test_the_key_sheet_is_looked_at_and_printed_from_its_window(
    template: Template, tmp_path: Path, seats: tuple[Seat, Seat], qtbot: QtBot
) -> None:
    office = new_office(template, tmp_path / "new")
    with office.vault.store.transaction(FOUND_COMMUNITY) as tx:
        write_community(tx, Community(name="幸福里社区", code="110105001001"))
    seat = Seat(office, desk_of(office, seats[0].desk.tasks))
    page = devices(qtbot, seat)
    page.begin_as("社区主机")
    sheet = _dialog(qtbot, SheetDialog)

    qtbot.mouseClick(sheet.paper, LEFT)

    preview = _dialog(qtbot, PreviewWindow)
    assert "密钥单" in preview.windowTitle()
    preview.reject()
    sheet.reject()
    seat.desk.tasks.wait()
    office.vault.close()


def test_another_computer_takes_the_lost_hosts_place_by_the_key_sheet(
    pair_template: PairTemplate,
    seats: tuple[Seat, Seat],
    template: Template,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    host, grid = seats
    register(host, "王建国")
    package = host.office.write(tmp_path, grid.office)
    office = new_office(template, tmp_path / "successor")
    seat = Seat(office, desk_of(office, host.desk.tasks))
    page = devices(qtbot, seat)
    lost = page.show_lost()
    qtbot.mouseClick(lost.to_take_over, LEFT)
    dialog = _dialog(qtbot, TakeOverDialog)
    assert not dialog.go.isEnabled()

    sheet = pair_template.sheet
    qtbot.keyClicks(dialog.code, "".join((*sheet.code_groups, "00000")))
    assert "不符" in dialog.note.text()
    dialog.code.clear()
    qtbot.keyClicks(dialog.code, "".join((*sheet.code_groups, sheet.check_group)))
    assert "相符。" in dialog.note.text()
    dialog.use(package)
    qtbot.mouseClick(dialog.go, LEFT)

    qtbot.waitUntil(page.admit.isVisible)
    assert "是主机" in page.us.text()
    seat.desk.tasks.wait()
    office.vault.close()


def test_only_the_host_is_led_to_stopping_a_lost_computer(
    seats: tuple[Seat, Seat], qtbot: QtBot
) -> None:
    for seat, is_host in zip(seats, (True, False), strict=True):
        lost = devices(qtbot, seat).show_lost()
        assert lost.to_stop.isEnabled() is is_host
        assert lost.to_take_over.isEnabled() is not is_host
        lost.reject()
