"""``shequ meetings``: what a script of the street office asks, and what it takes away."""

import json
from datetime import date
from pathlib import Path

import pytest
from support import vaults
from support.proposals import CARPORT, Session, a_block, adopted, do, handed_in, look, voted

from console.conftest import Shequ
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    DRAFT_MINUTES,
    OBJECT_TO_RESOLUTION,
    POST_RESOLUTION,
    SEAL_MINUTES,
    SIGN_MINUTES,
    MinutesForm,
    ObjectionDraft,
)

VOTE = ("meetings", "judge", "--kind", "representatives", "--entitled", "45")


def test_thirty_of_forty_five_may_decide_and_sixteen_of_them_do(shequ: Shequ) -> None:
    said = shequ(*VOTE, "--present", "30", "--for", "16", "--against", "14", "--json")

    assert said.code == 0
    assert json.loads(said.out) == {
        "quorum_needed": 30,
        "quorum_ok": True,
        "votes_needed": 16,
        "passed": True,
        "articles": ["《中华人民共和国城市居民委员会组织法》（2025年修订）第二十九条"],
    }


def test_twenty_nine_may_not_whatever_they_vote(shequ: Shequ) -> None:
    said = shequ(*VOTE, "--present", "29", "--for", "29")

    assert said.code == 0
    assert "法定至少 30 人：不足" in said.text
    assert "不通过" in said.text


def test_another_profile_judges_otherwise(shequ: Shequ) -> None:
    counted = ("--present", "23", "--for", "12", "--json")

    assert json.loads(shequ(*VOTE, *counted, "--profile", "pilot-2002").out)["passed"]
    assert not json.loads(shequ(*VOTE, *counted).out)["passed"]


def test_numbers_that_do_not_fit_are_told_in_chinese(shequ: Shequ) -> None:
    said = shequ(*VOTE, "--present", "46", "--for", "1")

    assert said.code == 1
    assert "多于应到 45 人" in said.err


def test_an_unknown_profile_is_told_with_those_there_are(shequ: Shequ) -> None:
    said = shequ(*VOTE, "--present", "30", "--for", "1", "--profile", "cn-1900")

    assert said.code == 1
    assert "cn-2026" in said.err


def test_a_number_that_is_none_is_told_in_chinese(shequ: Shequ) -> None:
    said = shequ(*VOTE, "--present", "三十", "--for", "1")

    assert said.code == 2
    assert "要写整数" in said.err


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (("residents", "cn-2026", 3001, 1501, 751), (1501, True, 751, True)),
        (("residents", "cn-2026", 3001, 1500, 1500), (1501, False, 751, False)),
        (("households", "cn-2026", 1200, 601, 300), (601, True, 301, False)),
        (("households", "cn-2018", 1200, 601, 301), (601, True, 301, True)),
        (("representatives", "cn-2026", 45, 30, 15), (30, True, 16, False)),
        (("representatives", "cn-2026", 45, 23, 23), (30, False, 12, False)),
    ],
)
def test_every_kind_is_judged_with_the_same_keys(
    shequ: Shequ, asked: tuple[object, ...], expected: tuple[object, ...]
) -> None:
    words = ("--kind", "--profile", "--entitled", "--present", "--for")
    pairs = (each for pair in zip(words, asked, strict=True) for each in pair)

    said = shequ("meetings", "judge", *pairs, "--json").object

    assert list(said) == ["quorum_needed", "quorum_ok", "votes_needed", "passed", "articles"]
    assert tuple(said.values())[:4] == expected
    assert all("第" in article for article in said["articles"])


def test_a_law_that_knows_no_such_meeting_judges_none(shequ: Shequ) -> None:
    said = shequ(*VOTE, "--present", "30", "--for", "16", "--profile", "cn-2018")

    assert said.code == 1
    assert said.err.strip().endswith("。")


@pytest.fixture
def round_(closed: Path, template: vaults.Template) -> Path:
    """Return a vault in which a proposal became a resolution, and another vote failed."""
    vault = vaults.open_(closed, template.key)
    store = vault.store
    proposal_id = handed_in(store, a_block(store), CARPORT)
    resolution_id = adopted(store, proposal_id)
    voted(store, session=Session(on=date(2026, 4, 2), votes_for=15))
    do(store, POST_RESOLUTION, service.post_resolution, resolution_id, date(2026, 3, 3))
    secret = ObjectionDraft(received_on=date(2026, 3, 5), name="钱不愿", body="噪声")
    do(store, OBJECT_TO_RESOLUTION, service.object_to_resolution, resolution_id, secret)
    meeting_id = look(store, service.resolution, resolution_id).meeting_id
    minutes_id = do(store, DRAFT_MINUTES, service.draft_minutes, meeting_id, MinutesForm.RECORD)
    do(store, SIGN_MINUTES, service.sign_minutes, minutes_id, ("王敏", "李强"), date(2026, 3, 4))
    do(store, SEAL_MINUTES, service.seal_minutes, minutes_id)
    vault.close()
    return closed


def test_a_round_goes_out_with_its_proof(round_: Path, shequ: Shequ) -> None:
    told = shequ("meetings", "export", "--format", "json", "--vault", round_).object

    assert list(told) == ["day", "proposals", "meetings", "resolutions", "statistics"]
    (proposal,), (resolution,) = told["proposals"], told["resolutions"]
    assert (proposal["number"], proposal["signed_representatives"]) == ("TA-2026-001", 5)
    assert proposal["resolution"] == resolution["id"]
    first, second = told["meetings"]
    (vote,) = first["items"][0]["votes"]
    keys = ("entitled", "present", "quorum_needed", "quorum_ok", "votes_needed", "passed")
    assert [vote[key] for key in keys] == [45, 30, 30, True, 16, True]
    assert vote["sheet"] == {
        "issued": 30,
        "returned": 30,
        "valid": 30,
        "invalid": 0,
        "for": 16,
        "against": 14,
        "abstain": 0,
    }
    assert any("16" in line for line in vote["arithmetic"])
    assert vote["articles"] == ["《中华人民共和国城市居民委员会组织法》（2025年修订）第二十九条"]
    assert second["items"][0]["votes"][0]["passed"] is False
    assert first["roll"]["members"] == 45
    assert (first["roll"]["present"], first["opened"]) == (30, "14:00")
    (sealed,) = first["minutes"]
    assert len(sealed["seal"]) == 64
    assert (sealed["intact"], sealed["numbers_same"]) == (True, True)
    assert resolution["shown_number"] == "〔2026〕1号"
    assert resolution["board"]["removable_on"] == "2026-03-19"
    (year,) = told["statistics"]
    assert (year["year"], year["resolutions"], year["rejected"]) == (2026, 1, 1)


def test_nobody_s_name_goes_out_with_the_roll(round_: Path, shequ: Shequ) -> None:
    told = shequ("meetings", "export", "--format", "json", "--vault", round_).text

    assert "代表7" not in told
    assert "钱不愿" not in told


def test_an_export_into_a_file_says_how_much(round_: Path, shequ: Shequ, tmp_path: Path) -> None:
    out = tmp_path / "会议.json"

    said = shequ(
        "meetings", "export", "--format", "json", "--out", out, "--vault", round_, "--json"
    )

    assert said.object == {"out": str(out), "proposals": 1, "meetings": 2, "resolutions": 1}
    assert len(json.loads(out.read_text("utf-8"))["meetings"]) == 2
