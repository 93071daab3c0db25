"""Prints what the ledger has: cards of households, the list as it is filtered, labels."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from shequ_desktop.documents.kinds import Content
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.papers import show_paper
from shequ_desktop.households import service
from shequ_desktop.households.documents import (
    CARD,
    LABELS,
    ROSTER,
    PrintedBy,
    card_content,
    labels_content,
    roster_content,
)
from shequ_desktop.households.values import HouseholdId, PersonId
from shequ_desktop.storage.store import Reading

AT_MOST = 300
"""Households in one batch of cards; more are printed in parts."""
AT_MOST_LISTED = 2000
"""People in one roster."""


def print_people(desk: Desk, page: QWidget, people: Sequence[PersonId]) -> None:
    """Show the cards of the households of these people, each household once."""
    _with_homes(desk, page, people, lambda homes: print_households(desk, page, homes))


def print_households(desk: Desk, page: QWidget, homes: Sequence[HouseholdId]) -> None:
    """Show the cards of these households."""
    if _is_too_long(desk, page, len(homes), AT_MOST):
        return
    printed = _printed(desk)

    def read(reading: Reading) -> list[Content]:
        return [card_content(service.card_of(reading, home), printed) for home in homes]

    title = QCoreApplication.translate("LedgerPrint", "户情卡（{count} 户）")
    show_paper(
        desk,
        page,
        CARD,
        read,
        subject=homes[0] if len(homes) == 1 else "",
        title=title.format(count=len(homes)),
    )


def print_labels(desk: Desk, page: QWidget, people: Sequence[PersonId]) -> None:
    """Show gummed labels for the households of these people."""

    def show(homes: list[HouseholdId]) -> None:
        show_paper(
            desk,
            page,
            LABELS,
            lambda reading: labels_content([service.card_of(reading, home) for home in homes]),
        )

    _with_homes(desk, page, people, show)


def print_roster(desk: Desk, page: QWidget, numbers: Sequence[int], title: str) -> None:
    """Show these lines of the ledger as a list.

    Args:
        title: What the list is called on the paper.
    """
    if _is_too_long(desk, page, len(numbers), AT_MOST_LISTED):
        return
    printed = _printed(desk)

    def read(reading: Reading) -> Content:
        community, people = service.roster_of(reading, numbers)
        return roster_content(title, community, people, printed)

    show_paper(desk, page, ROSTER, read)


def _with_homes(
    desk: Desk, page: QWidget, people: Sequence[PersonId], then: Callable[[list[HouseholdId]], None]
) -> None:
    def found(homes: list[HouseholdId]) -> None:
        if homes:
            then(homes)
        else:
            said = QCoreApplication.translate(
                "LedgerPrint", "所选人员没有登记在任何一户，没有户情卡可打印。"
            )
            desk.inform(page, said)

    desk.tasks.read(lambda reading: service.households_of(reading, people), owner=page, then=found)


def _is_too_long(desk: Desk, page: QWidget, count: int, most: int) -> bool:
    if 0 < count <= most:
        return False
    if count:
        said = QCoreApplication.translate(
            "LedgerPrint", "一次最多打印 {most}，现在有 {count}。请先筛选或少选一些。"
        )
        desk.inform(page, said.format(most=f"{most:,}", count=f"{count:,}"))
    else:
        desk.inform(page, QCoreApplication.translate("LedgerPrint", "没有可打印的内容。"))
    return True


def _printed(desk: Desk) -> PrintedBy:
    return PrintedBy(name=desk.user, at=datetime.now().astimezone())
