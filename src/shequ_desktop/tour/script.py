"""The order of play."""

from collections.abc import Callable, Sequence

from shequ_desktop.tour import (
    changing,
    finding,
    founding,
    homes,
    keeping,
    meetings,
    papers,
    posting,
    voting,
)
from shequ_desktop.tour.hands import TourBroken
from shequ_desktop.tour.stage import Stage

ACTS: Sequence[tuple[str, Callable[[Stage], None]]] = (
    ("第一次打开", founding.first_start),
    ("新建社区", founding.new_community),
    ("首页", founding.empty_home),
    ("导入台账", founding.import_workbook),
    ("导入后的首页", founding.look_home),
    ("搜索", finding.by_initials),
    ("表头筛选", finding.by_header),
    ("按标签筛选", finding.by_tag),
    ("区域树", finding.by_area),
    ("登记新人", changing.register),
    ("改一格", changing.edit_cell),
    ("批量修改", changing.bulk_edit),
    ("合并重复人员", changing.merge),
    ("回收站", changing.recycle_bin),
    ("迁出", homes.move_out),
    ("分户", homes.split),
    ("合户", homes.join),
    ("户情卡", homes.card),
    ("导出", homes.export),
    ("打印文书", papers.gallery),
    ("决议公告", papers.resolution),
    ("经费收支公开表", papers.accounts),
    ("志愿岗位认领榜", papers.posts),
    ("泄露检查", papers.leaks),
    ("存为公示件", posting.keep),
    ("登记张贴", posting.post),
    ("到期", posting.past),
    ("整栏预览", posting.sheet),
    ("模板", papers.template),
    ("打印记录", papers.log),
    ("组织和规则", meetings.organisation),
    ("提案", meetings.proposals),
    ("会议通知和名册", meetings.call),
    ("人数不够", meetings.too_few),
    ("宣布开会", meetings.enough),
    ("表决通过", voting.carried),
    ("表决没有通过", voting.lost),
    ("会议记录", voting.minutes),
    ("决议公示", voting.posted),
    ("备份", keeping.back_up),
    ("误删", keeping.lose),
    ("恢复", keeping.restore),
    ("锁定", keeping.lock),
    ("设置", keeping.settings),
    ("使用帮助", keeping.manual),
    ("字号", keeping.large_letters),
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
