import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from support import vaults

from console.conftest import DATA, Shequ
from shequ_desktop.kernel.resources import resource_path
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import (
    ADMIT,
    CREATE_POST,
    DRAFT_CERTIFICATE,
    CertificateDraft,
    PostDraft,
    RecordDraft,
    VolunteerDraft,
)

REGISTER = resource_path("demo/志愿者登记表.xlsx")


def issued(vault_path: Path, key: bytes) -> str:
    """Certify two hours of somebody's and return the text of the code."""
    vault = vaults.open_(vault_path, key)
    with vault.store.transaction(ADMIT) as tx:
        volunteer = service.register(tx, VolunteerDraft(name="李素芬"))
        service.admit(tx, volunteer)
    with vault.store.transaction(CREATE_POST) as tx:
        post = service.create_post(
            tx, PostDraft(entry="stairwell", title="楼道", place="3号楼", from_on=date(2026, 1, 1))
        )
    with vault.store.transaction(DRAFT_CERTIFICATE) as tx:
        on = tx.today - timedelta(days=30)
        record = RecordDraft(volunteer_id=volunteer, post_id=post, on=on, begins=540, ends=660)
        service.confirm_service(tx, service.record_service(tx, [record]), "刘洋")
        draft = CertificateDraft(
            volunteer_id=volunteer,
            from_on=on,
            until_on=on,
            handler="王敏",
            responsible="刘洋",
            phone="025-55550123",
        )
        certificate = service.draft_certificate(tx, draft)
        service.publish_certificate(tx, certificate, on)
        proof = service.issue_and_prove(tx, certificate)
    vault.close()
    return proof


def test_the_register_of_xingfuli_comes_in_and_goes_out(closed: Path, shequ: Shequ) -> None:
    said = shequ("volunteers", "import", REGISTER, "--vault", closed, "--json")
    again = shequ("volunteers", "import", REGISTER, "--vault", closed, "--json")
    told = shequ("volunteers", "export", "--format", "json", "--vault", closed).object

    assert said.code == 0
    assert (said.object["volunteers"], said.object["residents"]) == (160, 0)
    assert Path(said.object["backup"]).exists()
    assert (again.object["volunteers"], len(again.object["refused"])) == (0, 160)
    truth = json.loads((DATA / "truth_volunteers.json").read_text("utf-8"))
    assert [(each["name"], each["opening_minutes"]) for each in told["volunteers"]] == [
        (each["name"], each["minutes"]) for each in truth
    ]
    assert sum(len(each["claims"]) for each in told["posts"]) == sum(
        len(each["posts"]) for each in truth
    )


def test_a_trial_writes_nothing(closed: Path, shequ: Shequ) -> None:
    said = shequ("volunteers", "import", REGISTER, "--vault", closed, "--dry-run")

    assert "没有写入" in said.text
    export = shequ("volunteers", "export", "--format", "json", "--vault", closed)
    assert export.object["volunteers"] == []


def test_a_workbook_without_volunteers_is_refused(
    closed: Path, shequ: Shequ, tmp_path: Path
) -> None:
    book = Workbook()
    book.active.append(["货号", "数量"])  # type: ignore[union-attr]  # a new book has a sheet
    book.save(tmp_path / "货.xlsx")

    said = shequ("volunteers", "import", tmp_path / "货.xlsx", "--vault", closed)

    assert said.code == 1
    assert "没有找到志愿者名册" in said.err


def test_confirmed_service_goes_out_as_the_office_maps_it(
    closed: Path, template: vaults.Template, shequ: Shequ, tmp_path: Path
) -> None:
    issued(closed, template.key)
    book, text = tmp_path / "服务.xlsx", tmp_path / "服务.csv"

    said = [
        shequ("volunteers", "export", "--format", kind, "--vault", closed, "--out", out)
        for kind, out in (("xlsx", book), ("csv", text))
    ]

    assert [each.code for each in said] == [0, 0]
    [sheet] = load_workbook(book).worksheets
    head, row = sheet.iter_rows(values_only=True)
    assert (head[0], row[0]) == ("志愿者姓名", "李素芬")
    assert text.read_text("utf-8-sig").splitlines()[0] == ",".join(map(str, head))


def test_a_certificate_is_checked_from_its_code_alone(
    closed: Path, template: vaults.Template, shequ: Shequ
) -> None:
    proof = issued(closed, template.key)

    alone = shequ("certificate", "verify", proof, "--json")
    at_home = shequ("certificate", "verify", proof, "--vault", closed, "--json")

    assert alone.code == 0
    assert (alone.object["genuine"], alone.object["hours"], alone.object["known"]) == (
        True,
        "2",
        None,
    )
    assert (at_home.object["known"], at_home.object["void"]) == (True, False)


def test_another_community_says_that_the_key_is_not_its_own(
    closed: Path, template: vaults.Template, shequ: Shequ, tmp_path: Path
) -> None:
    proof = issued(closed, template.key)
    other = vaults.copy_of(template, tmp_path / "other")

    said = shequ("certificate", "verify", proof, "--vault", other, "--json")

    assert said.code == 1
    assert (said.object["genuine"], said.object["known"]) == (True, False)


@pytest.mark.parametrize(
    ("before", "after"), [("|120|", "|1200|"), ("李素芬", "李素芳"), ("ZM-", "ZN-")]
)
def test_a_changed_word_is_found_out(
    closed: Path, template: vaults.Template, shequ: Shequ, before: str, after: str
) -> None:
    proof = issued(closed, template.key)
    assert before in proof

    said = shequ("certificate", "verify", proof.replace(before, after), "--json")

    assert said.code == 1
    assert said.object["genuine"] is False


@pytest.mark.parametrize("text", ["", "JWZM1", "别的二维码|1|2|3", "JWZM1|a|b|c|d|e|f|g|h|i|j"])
def test_another_text_is_told(shequ: Shequ, text: str) -> None:
    said = shequ("certificate", "verify", text)

    assert said.code == 1
    assert "重新扫描" in said.err
