"""Papers of words: notices, resolutions, letters.

《城市居民委员会组织法》（2025年修订，自2026年1月1日起施行） is what they keep to: 第二十七条 and
第二十九条 say how many have to take part and agree, 第三十四条 what is published, and for how long.
"""

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
_CONTACT = PaperField(key="contact", title="联系人", kind=FieldKind.NAME_OFFICE, required=True)
_ISSUED: Row = {"organisation": OFFICE, "phone": TO_CALL, "issued_on": date(2026, 11, 20)}
_POSTING: Row = {"posted_from": date(2026, 11, 21), "posted_until": date(2026, 12, 6)}


def _text(key: str, title: str, *words: str) -> PaperField:
    return PaperField(key=key, title=title, required=True, words=words)


def _long(key: str, title: str, *words: str) -> PaperField:
    return PaperField(key=key, title=title, required=True, long=True, words=words)


def _count(key: str, title: str) -> PaperField:
    return PaperField(key=key, title=title, kind=FieldKind.NUMBER, required=True)


def _day(key: str, title: str) -> PaperField:
    return PaperField(key=key, title=title, kind=FieldKind.DAY, required=True)


_POSTED = (_day("posted_from", "公布开始日期"), _day("posted_until", "公布截止日期"))

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

RESOLUTION = PaperKind(
    key="notices.resolution",
    title="决议公告",
    by_hand=True,
    fields=(
        _NUMBER,
        _text("meeting", "会议名称"),
        _day("held_on", "会议日期"),
        _text("place", "会议地点"),
        _count("entitled", "应到人数"),
        _count("present", "实到人数"),
        _text("quorum", "到会是否合法"),
        _count("for", "赞成票"),
        _count("against", "反对票"),
        _count("abstain", "弃权票"),
        _text("outcome", "表决结论"),
        _long("resolution", "决议内容", "决议事项"),
        *_POSTED,
        _CONTACT,
        *_COMMON,
    ),
    sample=Content(
        values={
            **_ISSUED,
            **_POSTING,
            "number": "幸居决〔2026〕3号",
            "meeting": "2026年第二次居民代表会议",
            "held_on": date(2026, 11, 18),
            "place": "社区活动室",
            "entitled": 45,
            "present": 38,
            "quorum": "达到全体组成人员的三分之二以上，"
            "符合《城市居民委员会组织法》第二十九条的规定",
            "for": 35,
            "against": 2,
            "abstain": 1,
            "outcome": "赞成票超过到会组成人员的半数，决议通过",
            "resolution": "同意在3号楼东侧空地建设非机动车停车棚，设停车位60个、充电位24个。\n"
            "同意所需资金8.64万元从社区公益事业专项补助资金中列支，"
            "由居民委员会组织实施，居务监督委员会全程监督。",
            "contact": "李芳",
        }
    ),
)
"""What an assembly has decided (第三十四条第一项); of a 居民会议, 第二十七条 says the quorum."""


OBJECTION_REPLY = PaperKind(
    key="notices.objection_reply",
    title="异议登记与答复单",
    by_hand=True,
    fields=(
        _NUMBER,
        _text("subject", "公示事项"),
        PaperField(key="person", title="提出人", kind=FieldKind.NAME, words=("姓名",)),
        PaperField(key="person_phone", title="提出人电话", kind=FieldKind.PHONE),
        PaperField(key="received_on", title="收到日期", kind=FieldKind.DAY),
        PaperField(key="registrar", title="登记人", kind=FieldKind.NAME_OFFICE),
        PaperField(key="objection", title="意见、异议", kind=FieldKind.PERSONAL, long=True),
        PaperField(key="findings", title="核实情况", kind=FieldKind.PERSONAL, long=True),
        PaperField(key="answer", title="答复意见", kind=FieldKind.PERSONAL, long=True),
        PaperField(key="answered_on", title="答复日期", kind=FieldKind.DAY),
        PaperField(key="answered_by", title="答复人", kind=FieldKind.NAME_OFFICE),
        *_COMMON,
    ),
    sample=Content(
        values={
            **_ISSUED,
            "number": "2026-07",
            "subject": "非机动车停车棚建设项目公示",
            "person": "赵秀兰",
            "person_phone": "13800138000",
            "received_on": date(2026, 11, 24),
            "registrar": "李芳",
            "objection": "停车棚离3号楼东侧窗户太近，担心夜间充电有噪声，也担心起火。",
            "issued_on": None,
        }
    ),
)
"""For the office and who objected, never for a board; what is not known is left to be written."""


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
    RESOLUTION,
    OBJECTION_REPLY,
    CONTACT_CARD,
)
"""In the order of the gallery."""
