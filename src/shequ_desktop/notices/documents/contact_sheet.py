"""整栏预览 on paper: what hangs today, place by place, each notice as a small page."""

from collections.abc import Mapping
from datetime import date

from shequ_desktop.documents.kinds import (
    Content,
    FieldKind,
    PaperField,
    PaperKind,
    PaperList,
    Value,
)
from shequ_desktop.documents.paper import (
    Align,
    Block,
    Heading,
    Panel,
    Panels,
    Paragraph,
    Picture,
    Tone,
    text,
)
from shequ_desktop.notices.documents.common import OFFICE, TO_CALL
from shequ_desktop.notices.values import ContactSheet, Hanging

_ACROSS = 6
_PAGE_MM = 48

_MISSING = PaperList(
    key="missing",
    title="本期还缺的事项",
    fields=(
        PaperField(key="period", title="期间"),
        PaperField(key="item", title="事项"),
        PaperField(key="content", title="公开内容"),
    ),
)


def contact_sheet(sheet: ContactSheet, pages: Mapping[str, bytes], office: str) -> Content:
    """Return what the sheet says.

    Args:
        sheet: What hangs, and what should.
        pages: The picture (PNG) of each notice's first page, by the notice's id; one that has
            none is told in words.
        office: Whose board it is.
    """
    values: dict[str, Value] = {
        "organisation": office,
        "day": sheet.on,
        "hung": sum(len(hung) for _place, hung in sheet.places),
        "lacking": len(sheet.missing),
        "supervise_phone": sheet.supervise_phone,
    }
    missing = [
        {"period": due.period.label, "item": due.item.title, "content": due.item.content}
        for due in sheet.missing
    ]
    blocks = tuple(block for place, hung in sheet.places for block in _board(place, hung, pages))
    return Content(values=values, lists={"missing": missing}, blocks={"places": blocks})


def _board(place: str, hung: tuple[Hanging, ...], pages: Mapping[str, bytes]) -> tuple[Block, ...]:
    head = Heading(words=f"{place}（{len(hung)} 件）")
    if not hung:
        return head, Paragraph(words=text("这里没有张贴任何公示件。"))
    return head, Panels(panels=tuple(_page(each, pages) for each in hung), across=_ACROSS)


def _page(each: Hanging, pages: Mapping[str, bytes]) -> Panel:
    content = pages.get(each.notice.id)
    shown: Block = (
        _line("（没有图样，请看张贴的原件）")
        if content is None
        else Picture(content=content, width_mm=_PAGE_MM)
    )
    stays = _line(f"{_day(each.posting.posted_on)} — {_day(each.posting.must_stay_until)}")
    return Panel(title=each.notice.draft.title, blocks=(shown, stays), tone=Tone.SOFT)


def _line(words: str) -> Paragraph:
    return Paragraph(words=text(words), indent=False, align=Align.CENTER, small=True)


def _day(day: date) -> str:
    return f"{day.month}月{day.day}日"


def _sample_page(title: str, posted: str, until: str) -> Panel:
    lines = ("（这里是公示件的小图）", f"{posted} — {until}")
    return Panel(title=title, blocks=tuple(map(_line, lines)), tone=Tone.SOFT)


CONTACT_SHEET = PaperKind(
    key="notices.contact_sheet",
    title="整栏预览",
    fields=(
        PaperField(key="organisation", title="居民委员会"),
        PaperField(key="day", title="日期", kind=FieldKind.DAY, required=True),
        PaperField(key="hung", title="张贴件数", kind=FieldKind.NUMBER),
        PaperField(key="lacking", title="还缺项数", kind=FieldKind.NUMBER),
        PaperField(key="supervise_phone", title="监督电话", kind=FieldKind.PHONE_OFFICE),
    ),
    lists=(_MISSING,),
    parts={"places": "各处公示栏的小图"},
    sample=Content(
        values={
            "organisation": OFFICE,
            "day": date(2026, 11, 22),
            "hung": 3,
            "lacking": 1,
            "supervise_phone": TO_CALL,
        },
        lists={
            "missing": (
                {
                    "period": "2026年第三季度",
                    "item": "经费收支",
                    "content": "居委会工作经费、为民服务专项经费的收入和支出",
                },
            )
        },
        blocks={
            "places": (
                Heading(words="小区北门公开栏（2 件）"),
                Panels(
                    panels=(
                        _sample_page("停水通知", "11月20日", "12月7日"),
                        _sample_page("居民会议决议公告", "11月18日", "12月3日"),
                    ),
                    across=_ACROSS,
                ),
                Heading(words="3号楼大厅（1 件）"),
                Panels(panels=(_sample_page("停水通知", "11月20日", "12月7日"),), across=_ACROSS),
            )
        },
    ),
)
