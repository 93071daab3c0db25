"""Prints household cards: read from the file, set beside the window, shown before printing."""

import functools
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from shequ_desktop.documents.typesetting import Pdf, usual_press
from shequ_desktop.gui.desk import Desk
from shequ_desktop.households import service
from shequ_desktop.households.documents import PrintedBy, household_cards
from shequ_desktop.households.values import HouseholdId, PersonId
from shequ_desktop.kernel.progress import Progress

AT_MOST = 300
"""Households in one paper; a batch of more is printed in parts."""


def print_people(desk: Desk, page: QWidget, people: Sequence[PersonId]) -> None:
    """Show the cards of the households of these people, each household once."""

    def read(progress: Progress) -> list[HouseholdId]:
        progress.report(0, 0)
        return desk.tasks.page(lambda reading: service.households_of(reading, people))

    def then(homes: list[HouseholdId]) -> None:
        print_households(desk, page, homes)

    desk.tasks.job(
        read,
        owner=page,
        then=then,
        title=QCoreApplication.translate("LedgerPrint", "正在准备户情卡"),
    )


def print_households(desk: Desk, page: QWidget, homes: Sequence[HouseholdId]) -> None:
    """Show the cards of these households."""
    if not homes:
        said = QCoreApplication.translate(
            "LedgerPrint", "所选人员没有登记在任何一户，没有户情卡可打印。"
        )
        desk.inform(page, said)
        return
    if len(homes) > AT_MOST:
        said = QCoreApplication.translate(
            "LedgerPrint", "一次最多打印 {most} 户，现在选中了 {count} 户。请先筛选或少选一些。"
        )
        desk.inform(page, said.format(most=AT_MOST, count=f"{len(homes):,}"))
        return
    printed = PrintedBy(name=desk.user, at=datetime.now().astimezone())

    def work(progress: Progress) -> Pdf:
        cards = []
        for at, home in enumerate(homes):
            progress.report(at, len(homes) + 1)
            cards.append(desk.tasks.page(functools.partial(service.card_of, household_id=home)))
        return household_cards(cards, usual_press(), printed)

    def then(pdf: Pdf) -> None:
        title = QCoreApplication.translate("LedgerPrint", "户情卡（{count} 户）")
        desk.preview(title.format(count=len(homes)), pdf.content, "户情卡", pdf.warnings)

    desk.tasks.job(
        work,
        owner=page,
        then=then,
        title=QCoreApplication.translate("LedgerPrint", "正在排版户情卡"),
    )
