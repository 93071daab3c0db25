"""Two offices fill the last place of one post at once: both claims stay, and a person is asked."""

from pathlib import Path

from support.volunteering import claimed, do, look, offered, registered

from packages.conftest import Seat
from shequ_desktop.storage.store import Store
from shequ_desktop.sync.exchange import receive, take_along, take_in
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import ACCEPT_CLAIM, VolunteerDraft


def carry(sender: Seat, receiver: Seat, stick: Path) -> None:
    [path] = take_along(sender.office.vault.store, receiver.office.key_id, stick).paths
    store = receiver.office.vault.store
    take_in(store, receive(store, path, stick / "inbox"))


def doubts(store: Store) -> list[str]:
    return [each.what for each in look(store, service.audit) if "认领" in each.what]


def test_the_last_place_that_two_offices_fill_is_a_question_and_no_lost_claim(
    seats: tuple[Seat, Seat], stick: Path
) -> None:
    host, other = seats
    ours, theirs = host.office.vault.store, other.office.vault.store
    post = offered(ours)
    li = registered(ours, VolunteerDraft(name="李素芬"))
    wang = registered(ours, VolunteerDraft(name="王强"))
    carry(host, other, stick)

    for store, who in ((ours, li), (theirs, wang)):
        do(store, ACCEPT_CLAIM, service.accept_claim, claimed(store, post, who))
        assert doubts(store) == []
    carry(host, other, stick)
    carry(other, host, stick)

    for store in (ours, theirs):
        held = look(store, service.post, post).held
        assert sorted(each.volunteer_name for each in held) == ["李素芬", "王强"]
        [told] = doubts(store)
        assert "需要 1 人，两处合起来有 2 人认领" in told
        assert "李素芬" in told
        assert "王强" in told
