"""Writes a template into its file."""

from shequ_desktop.documents.templates.specs import Template


def write_template(template: Template) -> str:
    """Return ``template`` as TOML, such that ``read_template`` gives an equal one."""
    raise NotImplementedError(template.key)
