"""What can be asked of the exchange, in the words of people; the engine does the rest."""

from shequ_desktop.packages.service.disputes import subjects
from shequ_desktop.packages.service.stick import lying_in
from shequ_desktop.packages.service.telling import audits, fact_list, passages, where_it_stands

__all__ = ["audits", "fact_list", "lying_in", "passages", "subjects", "where_it_stands"]
