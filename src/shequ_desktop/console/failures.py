"""How a command ends when it does not end well."""

import argparse
import os
import sys
import traceback
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

from shequ_desktop.console.speech import BUG, INTERRUPTED, PROBLEM, Speech
from shequ_desktop.kernel.findings import Finding, RulesBroken
from shequ_desktop.kernel.problems import Problem

Command = Callable[[argparse.Namespace, Speech], int]


def run(command: Command, arguments: argparse.Namespace, speech: Speech) -> int:
    """Call the command and return its exit code, whatever happens."""
    try:
        return command(arguments, speech)
    except Problem as problem:
        speech.failure(problem.told(), type(problem).__name__)
    except RulesBroken as broken:
        speech.failure("".join(map(told, broken.findings)), "RulesBroken")
    except KeyboardInterrupt:
        speech.failure("已中断，没有改动数据。", "Interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read has gone. Python would complain once more when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:  # noqa: BLE001 - a bug: told without anybody's data
        speech.aside(_report(error))
        speech.failure("程序意外出错，这一步没有保存。请把上面的报告交给维护人员。", "Bug")
        return BUG
    return PROBLEM


def told(finding: Finding) -> str:
    """Return what a finding says, with where its rule comes from."""
    blanks = {field.name: getattr(finding, field.name) for field in fields(finding)}
    said = finding.sentence.format(**blanks)
    return said if finding.source is None else f"{said}（{finding.source}）"


def _report(error: BaseException) -> str:
    """Return what developers need: kinds and places, no messages, which may quote data."""
    lines = []
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        for frame in traceback.extract_tb(seen.__traceback__):
            where = "/".join(Path(frame.filename).parts[-3:])
            lines.append(f"  {where}:{frame.lineno} {frame.name}")
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)
