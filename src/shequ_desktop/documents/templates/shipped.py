"""The templates that come with the program."""

from shequ_desktop.documents.templates.specs import Template


def shipped_template(key: str) -> Template:
    """Return the shipped template of the paper ``key``, such as ``notices.announcement``.

    Raises:
        FileNotFoundError: none is shipped for it.
    """
    raise NotImplementedError(key)
