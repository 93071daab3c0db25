"""The program for scripts and IT staff: ``shequ``. Loads neither Qt nor the database for its help."""

import sys
from collections.abc import Sequence

from shequ_desktop.console.arguments import make_parser
from shequ_desktop.console.failures import run
from shequ_desktop.console.speech import PROBLEM, Speech

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks; return the exit code.

    Args:
        argv: Without the program's name; ``None``: those of this process.
    """
    _write_utf8()
    parser = make_parser()
    try:
        arguments = parser.parse_args(argv)
        parser.check(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else PROBLEM
    return run(arguments.command, arguments, Speech(as_json=arguments.json))


def _write_utf8() -> None:
    """Scripts read UTF-8, whatever code page the system has; a name that is no text is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if (stream.encoding or "").lower() != "utf-8" or stream.errors != "backslashreplace":
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]  # text streams have it
