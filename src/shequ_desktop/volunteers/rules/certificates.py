"""Certificates of service: where one stands, and the text that proves it. Pure.

民发〔2015〕149号 asks for the content and for seven days of publicity within the body that issues.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.volunteers.values import (
    CERTIFICATE_STATE_TITLES,
    Certificate,
    CertificateDraft,
    CertificateFixed,
    CertificateState,
    HoursChanged,
    NothingToCertify,
    NotPublicYet,
    PeriodWrong,
    PublicityRuns,
)

LEAST_DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFacts:
    """What has become of a certificate."""

    public_from: date | None = None
    public_until: date | None = None
    issued_on: date | None = None
    voided_on: date | None = None


def certificate_state(facts: CertificateFacts, *, today: date) -> CertificateState:
    """Return where a certificate stands."""
    if facts.voided_on is not None:
        return CertificateState.VOID
    if facts.issued_on is not None:
        return CertificateState.ISSUED
    if facts.public_from is None or facts.public_until is None:
        return CertificateState.DRAFT
    return CertificateState.PUBLIC if today <= facts.public_until else CertificateState.READY


def check_certificate(draft: CertificateDraft, minutes: int) -> Iterator[Finding]:
    """Yield everything that keeps a certificate from being drafted; ``minutes``: confirmed ones."""
    if draft.until_on < draft.from_on:
        yield PeriodWrong(draft.from_on, draft.until_on)
    elif minutes <= 0:
        yield NothingToCertify(draft.from_on, draft.until_on)


def check_issue(certificate: Certificate, *, minutes_now: int) -> Iterator[Finding]:
    """Yield what keeps a certificate from being issued today."""
    match certificate.state:
        case CertificateState.DRAFT:
            yield NotPublicYet(max(LEAST_DAYS, certificate.draft.publicity_days))
        case CertificateState.PUBLIC:
            assert certificate.public_until is not None, "it hangs"
            yield PublicityRuns(certificate.public_until)
        case CertificateState.ISSUED | CertificateState.VOID:
            yield CertificateFixed(CERTIFICATE_STATE_TITLES[certificate.state])
        case CertificateState.READY:
            if certificate.minutes != minutes_now:
                yield HoursChanged(certificate.minutes, minutes_now)


def canonical(certificate: Certificate) -> str:
    """Return what a certificate says, in one line that two copies of the program agree on."""
    draft = certificate.draft
    lines = ";".join(f"{line.post}*{line.times}*{line.minutes}" for line in certificate.lines)
    return "|".join(
        (
            certificate.number,
            certificate.volunteer_name,
            certificate.volunteer_no,
            certificate.id_number,
            draft.from_on.isoformat(),
            draft.until_on.isoformat(),
            str(certificate.minutes),
            lines,
            "" if certificate.issued_on is None else certificate.issued_on.isoformat(),
        )
    )


def digest(certificate: Certificate) -> str:
    """Return the SHA-256, hex, of what a certificate says."""
    return hashlib.sha256(canonical(certificate).encode()).hexdigest()
