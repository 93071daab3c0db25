"""Papers of words: notices, announcements, cards."""

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
from shequ_desktop.notices.documents.common import ISSUED_ON, OFFICE, ORGANISATION, TO_CALL

Row = Mapping[str, Value]

_NEEDED = PaperField(key="phone", title="联系电话", kind=FieldKind.PHONE_OFFICE, required=True)
_COMMON = (ORGANISATION, _NEEDED, ISSUED_ON)
_NUMBER = PaperField(key="number", title="编号", words=("文号",))
_ISSUED: Row = {"organisation": OFFICE, "phone": TO_CALL, "issued_on": date(2026, 11, 20)}


def _text(key: str, title: str, *words: str) -> PaperField:
    return PaperField(key=key, title=title, required=True, words=words)


def _long(key: str, title: str, *words: str) -> PaperField:
    return PaperField(key=key, title=title, required=True, long=True, words=words)


def _count(key: str, title: str) -> PaperField:
    return PaperField(key=key, title=title, kind=FieldKind.NUMBER, required=True)


ANNOUNCEMENT = PaperKind(
    key="notices.announcement",
    title="通知公告",
    by_hand=True,
    fields=(
        _text("title", "标题"),
        PaperField(key="addressee", title="称呼"),
        _long("body", "正文", "内容"),
        *_COMMON,
    ),
    sample=Content(
        values={
            **_ISSUED,
            "title": "停水通知",
            "addressee": "各位居民",
            "body": "因检修供水管道，1号楼至6号楼将临时停水。\n"
            "一、停水时间\n"
            "11月23日（星期一）9:00—17:00。\n"
            "二、温馨提示\n"
            "请提前储水，关好水龙头。恢复供水后，请先放水片刻再使用。\n"
            "用水确有困难的，请与我们联系，我们送水上门。",
        }
    ),
)
"""A notice in large type for the board and the doors of the buildings."""

OFFICIAL = PaperKind(
    key="notices.official",
    title="公文式公告",
    by_hand=True,
    fields=(
        _text("title", "标题"),
        _NUMBER,
        PaperField(key="addressee", title="主送（称呼）"),
        _long("body", "正文", "内容"),
        PaperField(key="attachments", title="附件"),
        ORGANISATION,
        PaperField(key="phone", title="联系电话", kind=FieldKind.PHONE_OFFICE),
        ISSUED_ON,
    ),
    sample=Content(
        values={
            **_ISSUED,
            "title": "关于开展冬季消防安全检查的公告",
            "number": "幸居〔2026〕18号",
            "addressee": "全体居民、各驻社区单位",
            "body": "11月23日至12月4日，居民委员会会同物业服务企业开展冬季消防安全检查。"
            "现将有关事项公告如下：\n"
            "一、检查内容\n"
            "（一）疏散通道和安全出口\n"
            "楼道、楼梯间、安全出口是否畅通，有无堆放杂物。\n"
            "（二）电动自行车停放充电\n"
            "有无在楼道、门厅停放，有无拉线充电。\n"
            "二、有关要求\n"
            "请于11月22日前自行清理；确有困难的，我们协助搬运。",
            "attachments": "楼道消防安全自查表",
        }
    ),
)
"""An announcement in the form of GB/T 9704."""

CONTACT_CARD = PaperKind(
    key="notices.contact_card",
    title="便民联系卡",
    by_hand=True,
    fields=(
        PaperField(key="scope", title="楼栋或网格"),
        PaperField(key="address", title="居民委员会地址"),
        PaperField(key="office_hours", title="办公时间"),
        _count("copies", "张数"),
        ORGANISATION,
        _NEEDED,
    ),
    lists=(
        PaperList(
            key="contacts",
            title="联系人",
            fields=(
                _text("duty", "找谁", "职务", "岗位"),
                PaperField(key="name", title="姓名", kind=FieldKind.NAME_OFFICE),
                PaperField(key="phone", title="电话", kind=FieldKind.PHONE_OFFICE),
            ),
        ),
    ),
    sample=Content(
        values={
            "organisation": OFFICE,
            "phone": TO_CALL,
            "scope": "3号楼",
            "address": "1号楼101室",
            "office_hours": "周一至周五 9:00—17:00",
            "copies": 8,
        },
        lists={
            "contacts": [
                {"duty": "网格员", "name": "李芳", "phone": "025-55550125"},
                {"duty": "楼栋长", "name": "马春梅", "phone": "025-55550131"},
                {"duty": "社区民警", "name": "孙志强", "phone": "025-55550110"},
                {"duty": "物业报修", "name": "值班室", "phone": "025-55550166"},
            ]
        },
    ),
)
"""Whom to call, for each door; only numbers of offices and of those who agreed."""

TEXTS = (
    ANNOUNCEMENT,
    OFFICIAL,
    CONTACT_CARD,
)
"""In the order of the gallery."""
