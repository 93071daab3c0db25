"""Puts forms, translations and data files into the wheel, so that ``pip install .`` is enough."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from typing_extensions import override

sys.path.insert(0, str(Path(__file__).resolve().parent / "installer"))

import build_assets


class AssetsHook(BuildHookInterface[Any]):
    """Builds what git ignores; hatchling finds this class by its base."""

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the assets; a real wheel carries data and manual, a checkout reads its own."""
        build_assets.build_if_stale()
        if version != "editable":
            build_data["force_include"]["resources"] = "shequ_desktop/_resources"
            build_data["force_include"]["docs/manual"] = "shequ_desktop/_resources/manual"
