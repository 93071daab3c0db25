"""What may be typed after ``shequ``, and what its help says. Imports nothing that takes long."""

import os
from pathlib import Path
from typing import Any

from shequ_desktop.console.parsing import Parser, add_common, command, group

_EXIT_CODES = """\
退出码：
  0    完成（导入时个别行、个别格有错也算完成，详见 errors；加 --strict 则为 3）
  1    没有完成：文件打不开、口令不对、磁盘已满等，原因写在标准错误
  2    命令写法不对
  3    已导入，但有的行或格没有采用（仅在加了 --strict 时）
  70   程序意外出错
  130  被 Ctrl+C 中断，没有改动数据

口令：在终端里会提示输入；脚本请设环境变量 SHEQU_PASSWORD。
恢复码：SHEQU_RECOVERY_CODE（仅 vault restore）。
加 --json 时，标准输出是一个 JSON 对象（UTF-8），其他信息都写在标准错误。"""
_IMPORT_MORE = """\
读取 .xlsx .xlsm .xlsb .xls .et .ods .csv（UTF-8、GB18030），自动对应各列。写入之前自动备份，整次导入
在窗口里可一步撤销；空白格不会抹掉已有内容；同一个文件导入两次，第二次没有改动。

--json 输出：
  {"new": 新增, "updated": 更新, "unchanged": 相同, "refused": 未采用的行,
   "errors": [{"sheet", "row", "column", "value", "message", "field", "kind"}],
   "warnings": 同上, "skipped": [{"sheet", "row", "reason"}],
   "sheets": 各表各列对应到什么, "backup": 导入前的备份, "dry_run": 是否只是试算}

--mapping 的文件（.json 或 .toml）写“列标题 = 字段”，字段可写代号或中文名，例如
  "联系人" = "full_name"
  "号码" = "联系电话"
  "旧编号" = ""        （空：不对应，内容连同标题记入备注）"""
_JUDGE_MORE = """\
弃权、废票留在分母里：要到会人员的过半数赞成。规则：cn-2026（2026年起）、cn-2018（2025年底以前）、
cn-1990（2018年12月28日以前）、jinjiang-2011、pilot-2002。

--json 输出：
  {"quorum_needed": 法定到会人数, "quorum_ok": 够不够, "votes_needed": 通过要多少票,
   "passed": 通过没有, "articles": [依据]}"""
_VERIFY_MORE = """\
不需要网络，也不需要数据文件：文字里有签发社区的签名。加 --vault 时，还核对是不是这个社区签发的、有没有作废。

--json 输出：
  {"genuine": 签名对不对, "number": 编号, "name": 姓名, "from": 起, "until": 止, "minutes": 分钟,
   "hours": 小时（按半小时向下取整）, "issued_on": 出具日期, "issuer": 签发单位, "key": 签发公钥的代号,
   "known": 是不是本社区签发（没有 --vault 时为 null）, "void": 有没有作废（同上）}"""

_MEETINGS_MORE = """\
输出：
  {"day": 导出日期, "proposals": [提案], "meetings": [会议，其中 items 是议题，议题的 votes 是表决，
   minutes 是会议记录各版本的封存校验值], "resolutions": [决议], "statistics": [各年的统计]}
每次表决都有应到、到会、法定人数、所需票数、通过没有、依据和算式。各项的含义见使用手册“命令行”。
名册只有人数，没有姓名；异议没有提出人。"""
_FUNDS_MORE = """\
输出：
  {"day": 导出日期, "openings": [{"year": 年度, "fen": 上年结转}],
   "vouchers": [{"voucher_no": 凭证号, "biz_date": 日期, "direction": "in"（收）或 "out"（付）,
     "amount_fen": 金额（分，冲销为负）, "summary": 摘要, "fund_source": 资金来源, …}],
   "transfers": [各来源之间的划转，不算收支]}
上年结转不是凭证，不在 vouchers 里。"""

_HUB_MORE = """\
第一次：
  shequ hub --database URL --request 申请.sqreq     写出街道的申请，交给各社区主机
  （社区主机上）shequ peer admit 申请.sqreq --role street --out 批复.sqpkg
  shequ hub --database URL --join 批复.sqpkg --yes  读入社区的批复
以后把各社区的包放进一个文件夹：
  shequ hub --database URL 收件文件夹

URL：postgresql://用户:口令@主机/数据库；也可设环境变量 SHEQU_DATABASE，口令就不会出现在进程列表里。
文件夹里的文件不会被改动；同一个包读两次，第二次没有改动；不能采用的包不影响其余的包。

--json 输出：
  {"taken": [{"file", "community", "sender", "operations": 新的改动, "new": 新增行, "changed": 修改行}],
   "again": [收到过的文件], "refused": [{"file", "reason", "kind"}],
   "communities": [{"name", "community", "part": 只看到一部分, "last_written", "last_received",
     "last_sender", "packages", "operations", "missing": [缺少的改动], "conflicts": 待核对行数,
     "refused": 没有生效的改动, "counters": {表: 行数}, "digest": 校验值（加 --digests 时）}],
   "total": {表: 各社区合计}}"""


def make_parser() -> "Parser":
    """Return the parser of the whole command line."""
    parser = Parser(
        "shequ",
        description="居务通命令行：建立和备份社区数据文件，导入和导出台账、志愿者、收支账，核对会议表决和服务证明。",
        epilog=_EXIT_CODES,
    )
    add_common(parser, vault=None, user="", json=False)
    parser.set_defaults(strict=False)
    areas = parser.add_subparsers(title="命令", metavar="命令组", required=True)
    vault = group(areas, "vault", "数据文件：建立、查看、备份、恢复")
    _add_vault_commands(vault)
    ledger = group(areas, "ledger", "分户台账：导入、导出")
    _add_ledger_commands(ledger)
    meetings = group(areas, "meetings", "居民会议：按法律核对到会和表决、导出")
    _add_meeting_commands(meetings)
    volunteers = group(areas, "volunteers", "志愿者：导入、导出")
    _add_volunteer_commands(volunteers)
    funds = group(areas, "funds", "经费：导入、导出收支账")
    _add_fund_commands(funds)
    certificate = group(areas, "certificate", "志愿服务证明：核验")
    _add_certificate_commands(certificate)
    peers = group(areas, "peer", "设备：组成名册、申请、准许、加入")
    _add_peer_commands(peers)
    packages = group(areas, "package", "同步包：带走、查看、导入、核对")
    _add_package_commands(packages)
    _add_exchange_lists(areas)
    _add_hub(areas)
    command(areas, "digest", "全部可见内容的校验值，两处一致则内容一致", "packages:digest_")
    return parser


def _add_vault_commands(commands: Any) -> None:
    create = command(commands, "vault create", "建立新的社区数据文件", "vaults:create")
    create.add_argument("--name", required=True, metavar="NAME", help="社区名称：幸福里社区")
    create.add_argument("--code", required=True, metavar="CODE", help="统计用区划代码，12 位数字")
    create.add_argument("--street", default="", metavar="STREET", help="街道或镇")
    create.add_argument("--address", default="", metavar="ADDRESS", help="居委会地址")
    create.add_argument("--phone", default="", metavar="PHONE", help="居委会电话")
    command(commands, "vault info", "查看社区、用户、人数和最近的备份", "vaults:info")
    backup = command(commands, "vault backup", "做一份校验过的备份", "vaults:back_up")
    backup.add_argument("--to", type=Path, metavar="FOLDER", help="放在哪里（默认：数据文件旁边）")
    restore = command(
        commands,
        "vault restore",
        "从备份恢复；被替换的文件会留着",
        "vaults:restore",
        more="不写 --vault 时恢复为当前文件夹里的新文件，以社区命名。",
    )
    restore.add_argument("--backup", required=True, type=Path, metavar="BACKUP", help="备份文件")
    restore.set_defaults(needs_vault=False)


def _add_ledger_commands(commands: Any) -> None:
    import_ = command(
        commands, "ledger import", "从表格文件导入居民", "ledger:import_", more=_IMPORT_MORE
    )
    import_.add_argument("file", type=Path, metavar="FILE", help="表格文件")
    import_.add_argument("--sheet", default="", metavar="SHEET", help="只导入这一张工作表")
    import_.add_argument("--mapping", type=Path, metavar="MAPPING", help="指定列对应的文件")
    import_.add_argument(
        "--with-hidden", action="store_true", help="被隐藏或筛选掉的行也导入（默认：跳过）"
    )
    import_.add_argument("--dry-run", action="store_true", help="只试算，不写入")
    import_.add_argument("--strict", action="store_true", help="有错误时退出码为 3")
    set_ = command(commands, "ledger set", "改一名居民的一格（供脚本使用）", "ledger:set_")
    set_.add_argument("person", metavar="PERSON_ID", help="居民的编号，见 ledger export")
    set_.add_argument(
        "field", metavar="FIELD", help="字段代号，见 ledger export：full_name、phones……"
    )
    set_.add_argument("value", metavar="VALUE", help="按窗口里那样写；空的清除这一格")
    export = command(commands, "ledger export", "导出全部居民", "ledger:export")
    export.add_argument(
        "--format", required=True, choices=("json", "xlsx"), help="json 给程序用，xlsx 给人看"
    )
    export.add_argument("--out", type=Path, metavar="OUT", help="写入文件（默认：标准输出）")


def _add_meeting_commands(commands: Any) -> None:
    judge = command(
        commands,
        "meetings judge",
        "到会人数够不够、表决通过没有，依据哪一条",
        "meetings:judge_vote",
        more=_JUDGE_MORE,
    )
    judge.add_argument("--profile", default="cn-2026", metavar="KEY", help="按哪套规则")
    judge.add_argument(
        "--kind",
        required=True,
        choices=("representatives", "residents", "households"),
        help="居民代表会议、居民会议（居民）、居民会议（户的代表）",
    )
    count: dict[str, Any] = {"type": int, "metavar": "N", "required": True}
    judge.add_argument("--entitled", help="应到：组成人员、居民或户数", **count)
    judge.add_argument("--present", help="到会", **count)
    judge.add_argument("--for", dest="votes_for", help="赞成", **count)
    judge.add_argument("--against", type=int, default=0, metavar="N", help="反对")
    judge.add_argument("--abstain", type=int, default=0, metavar="N", help="弃权")
    judge.set_defaults(needs_vault=False)
    export = command(
        commands,
        "meetings export",
        "导出提案、会议、表决、记录的封存校验和决议",
        "meetings_export:export",
        more=_MEETINGS_MORE,
    )
    export.add_argument("--format", required=True, choices=("json",), help="json 给程序用")
    export.add_argument("--out", type=Path, metavar="OUT", help="写入文件（默认：标准输出）")


def _add_volunteer_commands(commands: Any) -> None:
    import_ = command(
        commands, "volunteers import", "从表格文件导入志愿者登记表", "volunteers:import_"
    )
    import_.add_argument("file", type=Path, metavar="FILE", help="表格文件")
    import_.add_argument("--dry-run", action="store_true", help="只试算，不写入")
    export = command(commands, "volunteers export", "导出志愿者、岗位和时长", "volunteers:export")
    export.add_argument(
        "--format",
        required=True,
        choices=("json", "xlsx", "csv"),
        help="json 给程序用；xlsx、csv 是确认过的服务记录，按窗口里的导出对照排列",
    )
    export.add_argument("--out", type=Path, metavar="OUT", help="写入文件（默认：标准输出）")


def _add_fund_commands(commands: Any) -> None:
    import_ = command(commands, "funds import", "从表格文件导入收支明细账", "funds:import_")
    import_.add_argument("file", type=Path, metavar="FILE", help="表格文件")
    import_.add_argument("--dry-run", action="store_true", help="只试算，不写入")
    export = command(commands, "funds export", "导出已入账的凭证", "funds:export", more=_FUNDS_MORE)
    export.add_argument("--format", required=True, choices=("json",), help="json 给程序用")
    export.add_argument("--year", type=int, metavar="YEAR", help="只导出这一年（默认：所有年度）")
    export.add_argument("--out", type=Path, metavar="OUT", help="写入文件（默认：标准输出）")


def _add_certificate_commands(commands: Any) -> None:
    verify = command(
        commands,
        "certificate verify",
        "核对二维码中的文字是不是签发的原文",
        "certificates:verify",
        more=_VERIFY_MORE,
    )
    verify.add_argument("text", metavar="TEXT", help="扫描证明上的二维码得到的文字")
    verify.set_defaults(needs_vault=False)


def _add_peer_commands(commands: Any) -> None:
    begin = command(commands, "peer begin", "以本机为主机组成设备名册", "peers:begin")
    begin.add_argument("--name", required=True, metavar="NAME", help="本机叫什么：社区主机")
    request = command(commands, "peer request", "写出加入申请", "peers:request")
    request.add_argument("--name", default="电脑", metavar="NAME", help="本机叫什么")
    request.add_argument("--out", required=True, type=Path, metavar="F", help="写入文件（.sqreq）")
    admit = command(commands, "peer admit", "准许一台设备加入，写出批复", "peers:admit_")
    admit.add_argument("file", type=Path, metavar="F", help="申请文件")
    admit.add_argument("--name", default="", metavar="NAME", help="叫它什么（默认：申请上的）")
    admit.add_argument(
        "--role", required=True, choices=("office", "grid", "station", "street"), help="做什么用"
    )
    admit.add_argument(
        "--scope", action="append", default=[], metavar="SCOPE", help="哪个网格（可写多次）"
    )
    admit.add_argument("--out", required=True, type=Path, metavar="F", help="批复写入（.sqpkg）")
    join = command(commands, "peer join", "按批复加入", "peers:join_")
    join.add_argument("file", type=Path, metavar="F", help="批复文件")
    take_over = command(
        commands,
        "peer take-over",
        "主机丢了：凭密钥单由本机接替",
        "peers:take_over_",
        more="密钥单上的九组数字设为环境变量 SHEQU_KEY_CODE。包是本社区的任何一个，写给谁的都行。",
    )
    take_over.add_argument("file", type=Path, metavar="F", help="本社区的一个包（.sqpkg）")
    take_over.add_argument("--name", default="社区主机（新）", metavar="NAME", help="本机叫什么")
    for parser in (admit, join):
        parser.add_argument("--yes", action="store_true", help="数字已经核对过（供脚本使用）")


def _add_package_commands(commands: Any) -> None:
    export = command(commands, "package export", "写出对方还没有的改动", "packages:export")
    export.add_argument("--to", required=True, metavar="PEER", help="给谁：名称或公钥代号的开头")
    export.add_argument("--out", required=True, type=Path, metavar="DIR", help="写入哪个文件夹")
    export.add_argument("--note", default="", metavar="NOTE", help="做什么用，对方看得到")
    inspect = command(commands, "package inspect", "查看一个包，不导入", "packages:inspect_")
    inspect.add_argument("file", type=Path, metavar="FILE", help="包文件（.sqpkg）")
    import_ = command(commands, "package import", "导入一个包", "packages:import_")
    import_.add_argument("file", type=Path, metavar="FILE", help="包文件（.sqpkg）")
    import_.add_argument("--preview", action="store_true", help="只看会有什么改动，不写入")
    _add_exchange_lists(commands, "package ")


def _add_exchange_lists(commands: Any, before: str = "") -> None:
    what = "名册、各设备待带走多少、缺哪个包"
    command(commands, f"{before}peers", what, "peers:list_")
    command(commands, f"{before}conflicts", "列出要核对的内容", "packages:conflicts")


def _add_hub(areas: Any) -> None:
    hub = command(
        areas, "hub", "街道汇总：读入各社区的包，各社区的情况和合计", "hub:hub", more=_HUB_MORE
    )
    hub.add_argument("inbox", type=Path, nargs="?", metavar="INBOX", help="放着同步包的文件夹")
    hub.add_argument(
        "--database",
        default=os.environ.get("SHEQU_DATABASE", ""),
        metavar="URL",
        help="街道的 PostgreSQL 数据库（默认：环境变量 SHEQU_DATABASE）",
    )
    hub.add_argument("--request", type=Path, metavar="F", help="写出加入各社区的申请（.sqreq）")
    hub.add_argument("--name", default="街道汇总", metavar="NAME", help="申请上叫什么")
    hub.add_argument("--join", type=Path, metavar="F", help="读入一个社区的批复（.sqpkg）")
    hub.add_argument("--yes", action="store_true", help="数字已经核对过（供脚本使用）")
    hub.add_argument("--digests", action="store_true", help="给出各社区全部可见内容的校验值")
    hub.add_argument("--strict", action="store_true", help="有不能采用的包时退出码为 3")
    hub.set_defaults(needs_vault=False)
