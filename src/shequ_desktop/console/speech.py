"""What the console says: one object or Chinese text on stdout, everything else on stderr."""

import json
import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

DONE, PROBLEM, DONE_WITH_ERRORS, BUG, INTERRUPTED = 0, 1, 3, 70, 130


class OutputUnwritable(Problem):
    """The file named by ``--out`` cannot be written."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "“{file}”写不进去，没有导出。请检查文件夹是否存在、磁盘是否已满、文件是否正被打开。",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """Says things to a script or to a human."""

    as_json: bool

    def answer(self, answer: Mapping[str, Any], text: str) -> None:
        """Say what came out of it: the object to scripts, ``text`` to humans."""
        said = json.dumps(answer, ensure_ascii=False, default=str) if self.as_json else text
        sys.stdout.write(said + "\n")
        sys.stdout.flush()

    def aside(self, text: str) -> None:
        """Say something that is not the answer."""
        sys.stderr.write(text + "\n")
        sys.stderr.flush()

    def failure(self, text: str, kind: str) -> None:
        """Say why there is no answer."""
        self.aside(text)
        if self.as_json:
            self.answer({"error": text, "kind": kind}, "")


class Percent:
    """Shows how far long work is, where somebody is looking. Implements ``Progress``."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._shown = -1
        self._seen = sys.stderr.isatty()

    def report(self, done: int, total: int) -> None:
        """Show it when it has become another percentage."""
        percent = 100 * done // total if total else 0
        if self._seen and percent != self._shown:
            self._shown = percent
            sys.stderr.write(f"\r{self._what} {percent}%　")
            sys.stderr.flush()

    def end(self) -> None:
        """Leave the line."""
        if self._shown >= 0:
            sys.stderr.write("\n")


def deliver(chunks: Iterable[bytes], out: Path | None) -> None:
    """Write ``chunks`` to stdout as they are, or to the file ``out``, whole or not at all.

    Raises:
        OutputUnwritable: the file cannot be written; one that was there is as it was.
    """
    if out is None:
        sys.stdout.flush()
        for chunk in chunks:
            sys.stdout.buffer.write(chunk)
        sys.stdout.buffer.flush()
        return
    part = out.with_name(out.name + ".part")
    try:
        with part.open("wb") as file:
            for chunk in chunks:
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        part.replace(out)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OutputUnwritable(type(error).__name__, file=out.name) from error
