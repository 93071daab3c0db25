"""The order of play."""

from collections.abc import Callable, Sequence

from shequ_desktop.tour import founding
from shequ_desktop.tour.hands import TourBroken
from shequ_desktop.tour.stage import Stage

ACTS: Sequence[tuple[str, Callable[[Stage], None]]] = (
    ("第一次打开", founding.first_start),
    ("新建社区", founding.new_community),
    ("首页", founding.empty_home),
    ("导入台账", founding.import_workbook),
    ("导入后的首页", founding.look_home),
)


def play(stage: Stage) -> str | None:
    """Play every act; return why it broke off, or ``None`` when it came to its end."""
    for title, act in ACTS:
        try:
            act(stage)
        except Exception as error:  # noqa: BLE001 - whatever happens, it is told where
            why = _told(title, error)
            stage.broken(why)
            return why
    stage.write_down("")
    return None


def _told(title: str, error: Exception) -> str:
    if isinstance(error, TourBroken):
        return f"“{title}”：{error}"
    return f"“{title}”：程序出错（{type(error).__name__}: {error}）。"
