"""The templates that come with the program."""

import functools

from shequ_desktop.documents.templates.reading import read_template
from shequ_desktop.documents.templates.specs import Template
from shequ_desktop.kernel.resources import resource_path


@functools.cache
def shipped_template(key: str) -> Template:
    """Return the shipped template of the paper ``key``, such as ``notices.announcement``.

    Raises:
        FileNotFoundError: none is shipped for it.
    """
    room, _, paper = key.partition(".")
    return read_template(resource_path(f"papers/{room}/{paper}.toml").read_text("utf-8"))
