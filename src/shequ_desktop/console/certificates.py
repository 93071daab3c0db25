"""``shequ certificate``: is a printed certificate what was signed?"""

import argparse

from shequ_desktop.console import access
from shequ_desktop.console.speech import DONE, PROBLEM, Speech
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.rules.hours import half_hours


class NoProof(Problem):
    """The text is none of a certificate, or a part of it is missing."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "这段文字不是本程序服务证明的二维码，或者不完整。请重新扫描后整段复制。"
    )


def verify(arguments: argparse.Namespace, speech: Speech) -> int:
    """Say whether the text of a certificate's code is as it was signed; 1: it is not."""
    proof = service.read_proof(arguments.text)
    if proof is None:
        raise NoProof("no proof")
    standing = None
    if arguments.vault is not None:
        with access.opened(arguments) as vault, vault.store.reading() as reading:
            standing = service.standing(reading, proof)
    answer = {
        "genuine": proof.genuine,
        "number": proof.number,
        "name": proof.name,
        "id_tail": proof.id_tail,
        "from": proof.from_on,
        "until": proof.until_on,
        "minutes": proof.minutes,
        "hours": half_hours(proof.minutes),
        "issued_on": proof.issued_on,
        "issuer": proof.issuer,
        "key": proof.key,
        "known": None if standing is None else standing.known,
        "void": None if standing is None else standing.void,
    }
    speech.answer(answer, _text(proof, standing))
    is_good = proof.genuine and (standing is None or (standing.known and not standing.void))
    return DONE if is_good else PROBLEM


def _text(proof: service.Proof, standing: service.Standing | None) -> str:
    if not proof.genuine:
        return "签名不对：这段文字被改动过，不是签发的原文。"
    lines = [
        "签名正确，文字与签发时一致。",
        (
            f"编号 {proof.number}　{proof.name}　{proof.from_on} 至 {proof.until_on}　"
            f"{half_hours(proof.minutes)} 小时　{proof.issued_on} 由{proof.issuer}出具"
        ),
        f"签发公钥：{proof.key}",
    ]
    if standing is None:
        lines.append("要确认签发公钥属于这个社区，请与社区核对，或者加 --vault。")
    elif not standing.known:
        lines.append("注意：签发公钥不属于这个数据文件的社区。")
    elif standing.void:
        lines.append("注意：这份证明后来已经作废。")
    return "\n".join(lines)
