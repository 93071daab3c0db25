"""The tables of the volunteers.

States follow from facts and are stored nowhere. Minutes of the day count from midnight.
"""

from shequ_desktop.volunteers.model.hours import (
    CertificateRow,
    ServiceCorrectionRow,
    ServiceRecordRow,
)
from shequ_desktop.volunteers.model.people import (
    VolunteerEventRow,
    VolunteerRow,
)
from shequ_desktop.volunteers.model.posts import (
    CatalogueEntryRow,
    ClaimRow,
    ExportMappingRow,
    PostRow,
    ShiftChangeRow,
)

TABLES = (
    VolunteerRow,
    VolunteerEventRow,
    CatalogueEntryRow,
    PostRow,
    ClaimRow,
    ShiftChangeRow,
    ServiceRecordRow,
    ServiceCorrectionRow,
    CertificateRow,
    ExportMappingRow,
)
"""Every table of this room."""

__all__ = [
    "TABLES",
    "CatalogueEntryRow",
    "CertificateRow",
    "ClaimRow",
    "ExportMappingRow",
    "PostRow",
    "ServiceCorrectionRow",
    "ServiceRecordRow",
    "ShiftChangeRow",
    "VolunteerEventRow",
    "VolunteerRow",
]
