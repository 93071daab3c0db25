"""What a community's particulars and its files of rules must look like. Pure."""

from shequ_desktop.community.rules.particulars import check_community

__all__ = ["check_community"]
