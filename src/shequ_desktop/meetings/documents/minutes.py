"""会议记录 and 会议纪要 on paper: a version as it is kept, with its signers and its seal.

The words of a version are printed as they are: what was sealed can be computed anew from them.
Only how they are laid out is ours: the first line as the title, items as headings.
"""

import re
from collections.abc import Iterator
from datetime import date

from shequ_desktop.documents.kinds import Content, PaperKind
from shequ_desktop.documents.paper import (
    Block,
    Face,
    Gap,
    Paragraph,
    Run,
    Signature,
    SignLines,
    Text,
    text,
)
from shequ_desktop.meetings.documents.common import OFFICE, ORGANISATION, enough
from shequ_desktop.meetings.documents.common import long as several_lines
from shequ_desktop.meetings.documents.common import text as words
from shequ_desktop.meetings.rules.drafting import chinese_day
from shequ_desktop.meetings.values import MinutesForm, MinutesId, MinutesVersion

_SHOWN_SEAL = 16
"""Digits of the seal at the foot of each page; the whole stands below the text."""
_LABEL = re.compile(r"[^：，。；“”]{1,16}：")
_ITEM = re.compile(r"议题\d+　")
_DAY = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日")
_ISSUER = re.compile(r"[^，。；：、“”\d]{2,30}")
"""A name that stands alone on its line."""
_TO_SIGN = re.compile(r"(?:[^：\s]+（签名）：\s*)+")
"""A line of labels behind which nobody has been named."""

_FIELDS = (
    ORGANISATION,
    words("title", "标题", required=True),
    words("state", "版本和状态"),
    words("draft", "草稿标记"),
    words("foot", "页脚"),
    words("signed", "签字情况"),
    words("sealed", "封存情况"),
    words("seal", "校验值"),
    several_lines("numbers", "一并封存的数字"),
)
_PARTS = {"body": "正文"}

_RECORD_BODY = """第十届居民代表会议第三次会议记录

会议：居民代表会议（第十届第三次），定期召开
时间：2026年11月22日 14:05 至 15:40
地点：社区活动室
主持人：李芳
记录人：刘洋
应到 45 人，开会时实到 30 人，请假 6 人。
法定人数：以应到 45 人计，三分之二以上：45 × 2 ÷ 3 = 30（含本数），至少 30 人；实到 30 人，符合法定人数。
会议通知：2026年11月10日发出，方式：张贴。

议题1　清洗二次供水水箱（表决）
时间：14:10 至 14:35
报告人：王敏
讨论情况：物业公司报价每次4800元，与会代表询问了清洗期间的停水时间。
张建国（意见）：请提前三天贴出停水通知。
表决：是否同意清洗二次供水水箱（无记名投票）
　赞成 16 票 ≥ 16，通过。
决定：同意清洗，费用从公共收益中列支。
议定事项：确定停水时间；负责人：王敏；完成期限：2026年12月1日

15:40 散会。
主持人（签名）：　　　　　　记录人（签名）：
居民代表（签名）："""
_SUMMARY_BODY = """第十届居民代表会议第三次会议纪要

2026年11月22日，第十届居民代表会议第三次会议在社区活动室召开。会议由李芳主持。应到 45 人，开会时实到 30 人。
会议议定如下：
1. 清洗二次供水水箱。同意清洗，费用从公共收益中列支。
   表决“是否同意清洗二次供水水箱”：到会 30 人，赞成 16 票，反对 9 票，弃权 4 票，通过。
   议定事项：确定停水时间；负责人：王敏；完成期限：2026年12月1日

幸福里社区居民委员会
2026年11月22日"""


def minutes_paper(form: MinutesForm) -> PaperKind:
    """Return which of the two papers a form of minutes is."""
    return RECORD if form is MinutesForm.RECORD else SUMMARY


def minutes_of(version: MinutesVersion, organisation: str) -> Content:
    """Return the facts of a version: its words as they are kept, and how it stands."""
    first, *lines = version.body.strip("\n").split("\n")
    laid_out = _record if version.form is MinutesForm.RECORD else _summary
    return Content(
        values={"organisation": organisation, "title": first, **_standing(version)},
        blocks={"body": tuple(laid_out(lines))},
    )


def _standing(version: MinutesVersion) -> dict[str, str]:
    """Return whether it is a draft, signed, or sealed, and what proves it."""
    number = f"第{version.version}版"
    why = f"（更正：{enough(version.reason)}）" if version.reason else ""
    if version.signed_on is None:
        return {
            "state": number + why,
            "draft": "草　稿　——　未经签字，不作凭证",
            "foot": f"草稿　{number}",
        }
    said = {
        "state": number + why,
        "signed": f"{'、'.join(version.signers)}，{chinese_day(version.signed_on)}签字",
    }
    if not version.seal or version.sealed_on is None:
        return {**said, "foot": f"{number}　已签字，未封存"}
    return {
        **said,
        "foot": f"{number}　校验值 {version.seal[:_SHOWN_SEAL]}",
        "sealed": f"{chinese_day(version.sealed_on)}由{version.sealed_by}封存。",
        "seal": version.seal,
        "numbers": version.numbers,
    }


def _record(lines: list[str]) -> Iterator[Block]:
    for line in filter(str.strip, lines):
        if _ITEM.match(line):
            yield Gap(lines=0.5)
            yield Paragraph(words=(Run(line, Face.HEI),), indent=False, keep=True)
        elif _TO_SIGN.fullmatch(line):
            labels = tuple(label for label in re.split(r"：\s*", line) if label)
            yield SignLines(labels=labels, across=len(labels))
        else:
            yield Paragraph(words=_labelled(line), indent=False)


def _summary(lines: list[str]) -> Iterator[Block]:
    filled = [line.strip() for line in lines if line.strip()]
    signed = bool(len(filled) > 1 and _DAY.fullmatch(filled[-1]) and _ISSUER.fullmatch(filled[-2]))
    for line in filled[:-2] if signed else filled:
        yield Paragraph(words=text(line))
    if signed:
        yield Signature(organisation=filled[-2], day=filled[-1], seal=False)


def _labelled(line: str) -> Text:
    """Return a line with what stands before its first colon in bold type."""
    found = _LABEL.match(line)
    if found is None:
        return text(line)
    rest = line[found.end() :]
    return (Run(found.group(), Face.HEI), *text(rest))


def _sample(form: MinutesForm, body: str) -> Content:
    made = MinutesVersion(
        id=MinutesId(""),
        form=form,
        version=1,
        body=body,
        signers=("李芳", "刘洋", "张建国"),
        signed_on=date(2026, 11, 23),
        sealed_on=date(2026, 11, 24),
        sealed_by="王敏",
        seal="3f7c1f0e5a9b4c2d8e6f0a1b2c3d4e5f60718293a4b5c6d7e8f9011223344556",
        numbers="应到 45，开会时到会 30\n"
        "表决 1 “是否同意清洗二次供水水箱”：应到 45，到会 30，发出 30，收回 30，无效 1，"
        "赞成 16，反对 9，弃权 4；通过",
    )
    return minutes_of(made, OFFICE)


RECORD = PaperKind(
    key="meetings.record",
    title="会议记录",
    fields=_FIELDS,
    parts=_PARTS,
    sample=_sample(MinutesForm.RECORD, _RECORD_BODY),
)
"""会议记录 (domain 4.10, no. 9)."""

SUMMARY = PaperKind(
    key="meetings.summary",
    title="会议纪要",
    fields=_FIELDS,
    parts=_PARTS,
    sample=_sample(MinutesForm.SUMMARY, _SUMMARY_BODY),
)
"""会议纪要 (no. 10), set like an official document (GB/T 9704)."""

PAPERS = (RECORD, SUMMARY)
