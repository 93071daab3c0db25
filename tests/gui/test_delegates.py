"""Tags in cells, painted in their colours as far as there is room."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.idtable import Column, IdModel
from shequ_desktop.gui.ledgerview import GridView


def fetch(ids: Sequence[int]) -> Mapping[int, int]:
    return {each: each for each in ids}


def colours_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def test_tags_have_their_colours_and_what_does_not_fit_is_left_out(
    desk: Desk, qtbot: QtBot
) -> None:
    def tone(name: str) -> str:
        return {"低保": "error", "党员": "pink"}.get(name, "ok")

    column = Column[int](
        key="tags", title="标签", show=lambda _: "低保、党员", tags=True, width=200
    )
    model = IdModel([column], fetch)
    model.set_ids([1])
    view = GridView()
    qtbot.addWidget(view)
    view.furnish(model, desk, key="tags", tone=tone)
    view.resize(400, 200)
    view.show()

    wide = colours_in(view.viewport().grab(view.visualRect(model.index(0, 0))).toImage())
    view.setColumnWidth(0, 76)
    narrow = colours_in(view.viewport().grab(view.visualRect(model.index(0, 0))).toImage())

    error, pink = (theme.tone(name)[1].name() for name in ("error", "pink"))
    assert {error, pink} <= wide
    assert error in narrow
    assert pink not in narrow
