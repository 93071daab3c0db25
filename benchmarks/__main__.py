"""``python -m benchmarks [NAME …]``: run them, print a table, write ``out/benchmarks.json``."""

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.results import Result

NAMES = (
    "starting",
    "opening",
    "ledger",
    "capture",
    "imports",
    "papers",
    "meetings",
    "packages",
    "sync",
    "street",
    "volunteers",
    "funds",
)
OUT = Path(__file__).parent.parent / "out" / "benchmarks.json"


def main() -> int:
    """Run each in a process of its own; return 1 if a bar is missed."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    names: Sequence[str] = arguments.names or NAMES
    if unknown := set(names) - set(NAMES) - {"material"}:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    if arguments.inside:
        return _inside(names[0])
    _say("making what is measured, the first time only …")
    _process("material")
    results: list[dict[str, Any]] = []
    for name in names:
        for result in _process(name):
            results.append(result)
            _say(_line(result))
    OUT.write_text(json.dumps(_report(results), ensure_ascii=False, indent=1), "utf-8")
    missed = [result["name"] for result in results if not result["held"]]
    _say(f"missed: {'; '.join(missed)}" if missed else "every bar is held")
    return 1 if missed else 0


def _inside(name: str) -> int:
    """Run one and write its results to stdout."""
    if name == "material":
        import_module("benchmarks.material").make_all()
        results: list[Result] = []
    else:
        results = list(import_module(f"benchmarks.{name}").run())
    _say(json.dumps([{**asdict(result), "held": result.held} for result in results]))
    return 0


def _process(name: str) -> list[dict[str, Any]]:
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", "benchmarks", "--inside", name],
        check=True,
        cwd=Path(__file__).parent.parent,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": "tests"},
        stdout=subprocess.PIPE,
    )
    results: list[dict[str, Any]] = json.loads(done.stdout.splitlines()[-1])
    return results


def _line(result: dict[str, Any]) -> str:
    value = f"{result['value']:.4g} {result['unit']}"
    if result["ratio"] is None:
        against = f"<= {result['bar']:g} {result['unit']}"
    else:
        against = f"{result['ratio']:.2f} x {result['floor']:.3g} s, <= {result['bar']:g} x"
    sign = "ok  " if result["held"] else "MISS"
    return f"{sign} {result['name']:<58} {value:>10}   {against:<26} {result['note']}"


def _report(results: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "python": platform.python_version(),
        "system": platform.platform(),
        "cores": os.cpu_count(),
        "results": results,
    }


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
