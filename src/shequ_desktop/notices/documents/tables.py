"""Papers of lists: accounts, catalogues, boards, posters."""

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
from shequ_desktop.notices.documents.common import (
    ISSUED_ON,
    OFFICE,
    ORGANISATION,
    PHONE,
    TO_CALL,
    money,
)

Row = Mapping[str, Value]

_POSTS = PaperList(
    key="posts",
    title="岗位",
    fields=(
        PaperField(key="post", title="岗位", required=True, words=("岗位名称", "认领岗位")),
        PaperField(key="time", title="时间", words=("服务时间",)),
        PaperField(key="place", title="地点", words=("服务地点",)),
        PaperField(key="duties", title="职责", words=("内容", "岗位职责")),
        PaperField(key="needed", title="需要人数", kind=FieldKind.NUMBER, words=("需求人数",)),
        PaperField(key="vacant", title="还缺人数", kind=FieldKind.NUMBER, words=("还缺",)),
        PaperField(key="badge", title="标签（还缺几人）", words=("标签",)),
        PaperField(key="full", title="满员标记"),
        PaperField(key="names", title="已认领", kind=FieldKind.NAME, words=("认领人", "姓名")),
    ),
)


def _post(post: str, when_where: tuple[str, str], duties: str, names: str, needed: int) -> Row:
    vacant = needed - len(names.split("、"))
    return {
        "post": post,
        "time": when_where[0],
        "place": when_where[1],
        "duties": duties,
        "needed": needed,
        "vacant": vacant,
        "badge": f"还缺 {vacant} 人" if vacant else "已满员",
        "full": "" if vacant else "是",
        "names": names,
    }


POSTS = PaperKind(
    key="notices.posts",
    title="志愿岗位认领榜",
    by_hand=True,
    fields=(
        ORGANISATION,
        PaperField(key="motto", title="口号"),
        PaperField(key="how", title="认领办法", long=True),
        PaperField(key="contact", title="联系人", kind=FieldKind.NAME_OFFICE),
        PaperField(key="phone", title="联系电话", kind=FieldKind.PHONE_OFFICE, required=True),
        PaperField(key="issued_on", title="更新日期", kind=FieldKind.DAY),
    ),
    lists=(_POSTS,),
    sample=Content(
        values={
            "organisation": OFFICE,
            "motto": "人人有岗位　户户齐参与　共建幸福里",
            "how": "到社区服务大厅登记，或者向本楼栋长报名。",
            "contact": "刘洋",
            "phone": TO_CALL,
            "issued_on": date(2026, 11, 20),
        },
        lists={
            "posts": [
                _post(
                    "环境清洁岗",
                    ("每周六 8:30—10:00", "1—6号楼公共区域"),
                    "清扫楼道、规劝乱堆乱放",
                    "张建国、李玉兰、周德胜、陈静",
                    6,
                ),
                _post(
                    "楼栋联络岗",
                    ("不定期", "各单元"),
                    "传达通知、收集意见",
                    "刘淑珍、孙志强、马春梅、何平",
                    8,
                ),
                _post(
                    "独居老人探访岗",
                    ("每周二、周五下午", "结对老人家中"),
                    "聊天陪伴、代购代办、安全检查",
                    "许敏、韩丽、冯静",
                    6,
                ),
                _post(
                    "文明劝导岗",
                    ("每日 17:00—18:30", "小区东门、北门"),
                    "规范停车、文明养犬劝导",
                    "彭刚、曾勇",
                    6,
                ),
                _post(
                    "四点半课堂岗",
                    ("周一至周五 16:30—18:00", "社区活动室"),
                    "辅导作业、看护儿童",
                    "肖雅文、田思雨、董子涵、袁一诺",
                    4,
                ),
                _post(
                    "消防巡查岗",
                    ("每月10日、25日", "楼道、车棚"),
                    "检查灭火器、消防通道",
                    "于国庆、蒋德胜、蔡强",
                    4,
                ),
                _post("矛盾调解岗", ("按需", "调解室"), "邻里纠纷调解", "余长乐、杜明", 4),
                _post(
                    "文艺骨干岗",
                    ("每周三、周日 19:00", "小广场"),
                    "组织合唱、广场舞",
                    "叶玉珍、程兰、苏霞、魏娜",
                    4,
                ),
            ]
        },
    ),
)
"""志愿岗位认领榜 (domain 4.10, no. 26); names are masked (《志愿服务条例》第二十条)."""

_ITEMS = PaperList(
    key="items",
    title="公开事项",
    fields=(
        PaperField(key="class", title="类别"),
        PaperField(key="first", title="一级事项"),
        PaperField(key="second", title="二级事项", required=True),
        PaperField(key="content", title="公开内容（要素）", words=("公开内容",)),
        PaperField(key="basis", title="公开依据"),
        PaperField(key="period", title="公开时限"),
        PaperField(key="owner", title="公开主体"),
        PaperField(key="channel", title="公开渠道"),
    ),
)

CATALOGUE = PaperKind(
    key="notices.catalogue",
    title="居务公开目录",
    by_hand=True,
    fields=(
        ORGANISATION,
        PaperField(key="year", title="年度"),
        PHONE,
        ISSUED_ON,
    ),
    lists=(_ITEMS,),
    sample=Content(
        values={
            "organisation": OFFICE,
            "year": "2026年",
            "phone": TO_CALL,
            "issued_on": date(2026, 1, 5),
        },
        lists={
            "items": [
                {
                    "class": "居务",
                    "first": "民主决策",
                    "second": second,
                    "content": content,
                    "basis": f"居民委员会组织法第三十四条（{number}）",
                    "period": period,
                    "owner": "居民委员会",
                    "channel": "居务公开栏",
                }
                for number, second, content, period in (
                    (
                        "一",
                        "会议决定及实施",
                        "居民会议、居民代表会议讨论决定的事项及其实施情况",
                        "及时，不少于15日",
                    ),
                    (
                        "二",
                        "资金物资",
                        "政府拨付和接受社会捐赠的资金、物资的管理使用情况",
                        "每季度，不少于15日",
                    ),
                    ("三", "设施", "所有和使用的设施的管理使用情况", "每半年，不少于15日"),
                    ("四", "服务项目", "社区服务项目实施情况", "每季度，不少于15日"),
                    ("五", "协商事项", "组织协商确定的事项及其落实情况", "及时，不少于15日"),
                    ("六", "协助政府工作", "协助政府开展工作的情况", "每半年，不少于15日"),
                    (
                        "七",
                        "其他事项",
                        "涉及本社区居民利益、居民普遍关心的其他事项",
                        "及时，不少于15日",
                    ),
                )
            ]
        },
    ),
)
"""居务公开目录 (domain 4.10, no. 17)."""


def _news(key: str, title: str) -> PaperList:
    return PaperList(
        key=key,
        title=title,
        fields=(
            PaperField(key="head", title="事项", required=True),
            PaperField(key="words", title="内容", long=True),
        ),
    )


BOARD = PaperKind(
    key="notices.board",
    title="三务公开栏（整版）",
    by_hand=True,
    fields=(
        ORGANISATION,
        PaperField(key="period", title="公开期间", required=True),
        money("opening", "上期结余"),
        money("income", "本期收入"),
        money("expense", "本期支出"),
        money("closing", "期末结余"),
        PHONE,
        PaperField(key="posted_from", title="公示开始", kind=FieldKind.DAY),
        PaperField(key="posted_until", title="公示结束", kind=FieldKind.DAY),
    ),
    lists=(_news("party", "党务公开"), _news("affairs", "居务公开"), _news("money", "财务公开")),
    sample=Content(
        values={
            "organisation": OFFICE,
            "period": "2026年第四季度",
            "opening": 1_834_527,
            "income": 5_150_000,
            "expense": 830_200,
            "closing": 6_154_327,
            "phone": TO_CALL,
            "posted_from": date(2026, 11, 3),
            "posted_until": date(2026, 11, 18),
        },
        lists={
            "party": [
                {
                    "head": "主题党日",
                    "words": "10月12日开展“敬老爱老”主题党日活动，走访慰问独居老人。",
                },
                {"head": "党员发展", "words": "确定入党积极分子2名，公示期满无异议。"},
            ],
            "affairs": [
                {
                    "head": "居民代表会议决定",
                    "words": "11月15日居民代表会议通过《社区停车管理公约（修订稿）》，应到45人，到会38人，赞成33票。",
                },
                {"head": "便民服务", "words": "本季度办理居民诉求86件，办结84件。"},
            ],
            "money": [
                {"head": "专项经费", "words": "街道拨付第四季度服务群众专项经费50,000.00元。"},
                {"head": "社会捐赠", "words": "收到辖区单位捐赠1,500.00元，用于重阳节慰问。"},
            ],
        },
    ),
)
"""三务公开栏整版 (domain 4.10, no. 18)."""

TABLES: tuple[PaperKind, ...] = (BOARD, CATALOGUE, POSTS)
"""In the order of the gallery."""
