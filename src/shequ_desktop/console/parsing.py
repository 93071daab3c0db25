"""A parser of command lines that speaks Chinese. Imports nothing that takes long."""

import argparse
import re
import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from typing_extensions import override

USAGE = 2
_MESSAGES = (
    (r"the following arguments are required: (.*)", r"缺少 \1"),
    (r"unrecognized arguments: (.*)", r"看不懂 \1"),
    (r"argument (.*?): invalid int value: (.*)", r"\1 要写整数，不能是 \2"),
    (r"argument (.*?): expected one argument", r"\1 后面要有一个值"),
    (r"argument (.*?): ignored explicit argument .*", r"\1 后面不要值"),
    (r"argument (.*?): invalid choice: (\S+) \(choose from (.*)\)", r"\1 不能是 \2，只能是 \3"),
    (r"ambiguous option: (\S+) could match (.*)", r"\1 不明确，可能是 \2"),
)
"""What argparse says, and how we say it."""


class Parser(argparse.ArgumentParser):
    """An ``ArgumentParser`` that speaks Chinese."""

    def __init__(self, prog: str, *, description: str, epilog: str = "") -> None:
        super().__init__(
            prog,
            description=description,
            epilog=epilog,
            formatter_class=_Help,
            add_help=False,
            allow_abbrev=False,
        )
        self._positionals.title = "要给出的"
        self._optionals.title = "选项"
        self.add_argument("-h", "--help", action="help", help="显示这份说明")

    def check(self, arguments: argparse.Namespace) -> None:
        """End with ``USAGE`` if what was typed does not fit together."""
        if arguments.vault is None and arguments.needs_vault:
            self.error("缺少 --vault FILE（社区数据文件）")

    @override
    def error(self, message: str) -> NoReturn:
        for pattern, chinese in _MESSAGES:
            message = re.sub(pattern, chinese, message)
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"写法不对：{message}。用 {self.prog} --help 查看说明。\n")


class _Help(argparse.RawDescriptionHelpFormatter):
    @override
    def add_usage(
        self, usage: str | None, actions: Iterable[Any], groups: Any, prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or "用法：")


def group(areas: Any, name: str, what: str) -> Any:
    """Add an area of commands, and return what they are added to."""
    parser = areas.add_parser(name, prog=f"shequ {name}", help=what, description=what)
    return parser.add_subparsers(title="命令", metavar="命令", required=True)


def command(commands: Any, name: str, what: str, where: str, *, more: str = "") -> Parser:
    """Add a command; ``where`` is its module and function: ``ledger:export``."""
    parser: Parser = commands.add_parser(
        name.rsplit(maxsplit=1)[-1],
        prog=f"shequ {name}",
        help=what,
        description=f"{what}。",
        epilog=more,
    )
    # What is typed before the command is not overwritten by what is not typed after it.
    add_common(parser, **dict.fromkeys(("vault", "user", "json"), argparse.SUPPRESS))
    parser.set_defaults(command=_later(where), needs_vault=True)
    return parser


def add_common(parser: Parser, *, vault: Any, user: Any, json: Any) -> None:
    """Add what may be typed before a command and after it."""
    parser.add_argument(
        "--vault", type=Path, default=vault, metavar="FILE", help="社区数据文件（.juwu）"
    )
    parser.add_argument(
        "--user", default=user, metavar="USER", help="以谁的名义（只有一个用户时可不写）"
    )
    parser.add_argument(
        "--json", action="store_true", default=json, help="在标准输出给出一个 JSON 对象"
    )


def _later(where: str) -> Callable[..., int]:
    """Return a command whose module is loaded when it is called."""
    module, _, name = where.partition(":")

    def run(*given: Any) -> int:
        code: int = getattr(import_module(f"shequ_desktop.console.{module}"), name)(*given)
        return code

    return run
