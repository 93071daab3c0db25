"""Near relatives apart: 近亲属回避, between members of the committee and from the supervisors. Pure.

Near are spouse, parents, children, brothers and sisters, grandparents and grandchildren
(《民法典》第一千零四十五条).
"""

from collections.abc import Iterable, Iterator, Sequence

from shequ_desktop.community.values import (
    BodyKind,
    CandidateRunsElection,
    CommitteeSupervises,
    KinDeclared,
    KinInCommittee,
    Kinship,
    KinSupervises,
    Office,
    People,
    RuleProfile,
    SameKin,
    kin_title,
)
from shequ_desktop.kernel.findings import Finding


def check_apart(
    person_id: str,
    kind: BodyKind,
    *,
    committee: Sequence[Office],
    supervisors: Sequence[Office],
    people: People,
    profile: RuleProfile,
) -> Iterator[Finding]:
    """Yield what keeps a person from a body of ``kind`` for the sake of relatives.

    《城市居民委员会组织法》（2025年修订）第八条: 居民委员会成员实行近亲属回避. 第三十六条: 居民委员会
    成员及其近亲属不得担任居务监督委员会成员.

    Args:
        person_id: Who is to sit in it.
        kind: Of the body.
        committee: The offices in the committee at that time.
        supervisors: Those among the supervisors.
        people: Names and near kin.
        profile: The rules of the day.
    """
    if kind is BodyKind.COMMITTEE:
        yield from _in_committee(person_id, committee, people, profile)
        for office in supervisors:
            yield from _supervises(office.person_id, person_id, people, profile)
    if kind is BodyKind.SUPERVISION:
        for office in committee:
            yield from _supervises(person_id, office.person_id, people, profile)


def check_members_apart(
    committee: Sequence[Office], people: People, profile: RuleProfile
) -> Iterator[Finding]:
    """Yield every two members of the committee who are near relatives, each pair once."""
    seated = list(dict.fromkeys(office.person_id for office in committee))
    for at, person_id in enumerate(seated):
        later = [office for office in committee if office.person_id in seated[at + 1 :]]
        yield from _in_committee(person_id, later, people, profile)


def check_supervisors_apart(
    committee: Sequence[Office], supervisors: Sequence[Office], people: People, profile: RuleProfile
) -> Iterator[Finding]:
    """Yield every supervisor who sits in the committee, or whose near relative does."""
    for supervisor in dict.fromkeys(office.person_id for office in supervisors):
        for member in dict.fromkeys(office.person_id for office in committee):
            yield from _supervises(supervisor, member, people, profile)


def check_election_committee(
    members: Iterable[Office], candidates: Iterable[str], people: People, profile: RuleProfile
) -> Iterator[Finding]:
    """Yield each member of the election committee who has to leave it.

    《城市居民委员会组织法》（2025年修订）第十五条: members who are nominated, or whose near
    relatives are.
    """
    rule = profile.election_committee_apart
    if rule is None or not rule.value:
        return
    nominated = tuple(candidates)
    for member in members:
        for candidate in nominated:
            if member.person_id == candidate or people.relation(member.person_id, candidate):
                yield CandidateRunsElection(
                    name=_name(people, member.person_id),
                    candidate=_name(people, candidate),
                    law=str(rule.source),
                )


def check_kinship(
    person_id: str, relative_id: str, declared: Iterable[Kinship], people: People
) -> Iterator[Finding]:
    """Yield what speaks against a declaration."""
    pair = {person_id, relative_id}
    if not person_id or not relative_id or len(pair) == 1:
        yield SameKin()
    elif any({each.person_id, each.relative_id} == pair for each in declared):
        yield KinDeclared(_name(people, person_id), _name(people, relative_id))


def _in_committee(
    person_id: str, committee: Iterable[Office], people: People, profile: RuleProfile
) -> Iterator[Finding]:
    rule = profile.committee_kin_apart
    if rule is None or not rule.value:
        return
    for other in dict.fromkeys(office.person_id for office in committee):
        relation = people.relation(person_id, other)
        if relation:
            yield KinInCommittee(
                name=_name(people, person_id),
                other=_name(people, other),
                relation=kin_title(relation),
                law=str(rule.source),
            )


def _supervises(
    supervisor: str, member: str, people: People, profile: RuleProfile
) -> Iterator[Finding]:
    rule = profile.supervisors_apart
    if rule is None or not rule.value:
        return
    if supervisor == member:
        yield CommitteeSupervises(_name(people, supervisor), str(rule.source))
        return
    relation = people.relation(supervisor, member)
    if relation:
        yield KinSupervises(
            name=_name(people, supervisor),
            other=_name(people, member),
            relation=kin_title(relation),
            law=str(rule.source),
        )


def _name(people: People, person_id: str) -> str:
    return people.name(person_id)
