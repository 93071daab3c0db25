"""The composition root: the only place where the parts are made and joined."""

from shequ_desktop.app.start import main

__all__ = ["main"]
