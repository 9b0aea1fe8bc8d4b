:param from => null;
:param to => null;
:param divisionId => null;
:param membersPercent => 80;
:param minPersons => 30;
:param batchDays => 90;
:param gapDays => 1825;
:param arableHectares => 35;
:param otherHectares => 70;
:param littleLandM2 => 67;
:param circularId => 'I-CIRCULAR-2011';
:param policyDateBasis => 'published';
:param subjectIds => null;
:param asKnownAt => null;

/*
title: Collective land that became state land after its members were reclassified together
description: |
  Four fifths of the members of a collective or more, and at least thirty persons, were turned from agricultural registration within ninety days, and within five years land that the collective owned was owned by the state, without an approved expropriation.
  Until 2021-08-31 the land became the state's where all members had become urban; that clause does not cover a group of which some are still agricultural, and from its publication the circular of 2011 stands against it.
  A relabelling of all residents, or a place that only got another name and code, is no reclassification. An approval that is not on record counts as absent only where the papers are known to be complete for approvals; that a member is still agricultural needs a registration that says so.
stability: stable
level: HARD
version: 2
subject: Collective
params:
  from:            { type: date, required: false, default: null, description: First day on which the land went; null = from the first }
  to:              { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:      { type: string, required: false, default: null, description: Only collectives at or below this division }
  membersPercent:  { type: number, default: 80, min: 1, max: 100, description: "Members that changed, percent of those on the day before" }
  minPersons:      { type: integer, default: 30, min: 1, max: 100000, description: Persons that changed at least }
  batchDays:       { type: integer, default: 90, min: 0, max: 3650, description: Days from the first of these changes to the last }
  gapDays:         { type: integer, default: 1825, min: 0, max: 36500, description: Days from the last change to the day on which the land went }
  arableHectares:  { type: number, default: 35, min: 0, max: 100000, description: "Arable land, in hectares, above which the State Council has to approve" }
  otherHectares:   { type: number, default: 70, min: 0, max: 100000, description: "Land in all, in hectares, above which it has to" }
  littleLandM2:    { type: number, default: 67, min: 0, max: 100000, description: Square metres of arable land a head up to which a province turns all members urban }
  circularId:      { type: string, default: I-CIRCULAR-2011, description: The circular that stands against it }
  policyDateBasis: { type: string, default: published, enum: [published, dated], description: "Which date of a policy counts: its publication or the date on it" }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-LALREG-1998#2(5)', 'I-LALREG-1998#2(6)', 'I-HENAN-1999#44', 'I-CIRCULAR-2011', 'I-LAL-2019#44-49']
guards:
  UNIFICATION_RELABEL: The threshold is reached only with changes that relabelled all residents
  DIVISION_RENAMED: It is reached only with moves between a division and the one that continues it
  EXPROPRIATED_WITH_APPROVAL: The land was expropriated with the approval of the province, or of the state where that is asked for
  ALL_MEMBERS_URBAN: No member was agricultural any more when the land went, while that made the land the state's and the circular was not published
  HENAN_LITTLE_LAND: The provision of the province on little arable land a head applies
  RESERVOIR_RELOCATION: All members were relocated for a reservoir before
falsePositives:
  - The members who are still registered as agricultural had left the collective
  - The approval was given for a larger area and does not name the parcel
finds:
  - { subject: K-JL-2, verdict: CLEARED }
  - { subject: K-JL-2, verdict: FLAGGED }
  - { subject: K-JL-2, verdict: UNKNOWN }
columns:
  subjectId:  { type: string, description: "The collective" }
  key:        { type: string, description: "Id of the event by which the land went" }
  "on":         { type: date, nullable: true, description: "Day of that event" }
  divisionId: { type: string, nullable: true, description: "Where the land lies" }
  verdict:    { type: string, description: "FLAGGED, CLEARED, UNKNOWN or CONFLICT" }
  severity:   { type: string, nullable: true, description: "HARD or SOFT; null when it is not flagged" }
  score:      { type: number, description: 0 to 1 }
  summary:    { type: string, description: What was found }
  observed:   { type: map, description: What was observed }
  thresholds: { type: map, description: What it was compared with }
  guards:     { type: list, description: "Maps of guard, outcome HELD, FAILED or UNKNOWN, because" }
  citations:  { type: list, description: "Maps of provisionId, instrumentId, article, inForce, verification: what was in force at that day and place" }
  missing:    { type: strings, description: Records that would decide and are not there }
  evidenceIds: { type: strings, description: "The records that show it, the most telling first" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (circular:Record {id: $circularId})-[:WAS*0..1]->(circularState)
WHERE circularState.recordedAt <= known AND coalesce(circularState.supersededAt > known, true)
WITH known, CASE $policyDateBasis WHEN 'dated' THEN circularState.datedOn ELSE circularState.publishedOn END AS policyOn
CALL () {
  MATCH (event:Expropriation)
  WHERE event.on >= coalesce($from, date('1900-01-01')) AND event.on < coalesce($to, date('2200-01-01'))
  RETURN event
  UNION
  MATCH (event:TakeBack)
  WHERE event.on >= coalesce($from, date('1900-01-01')) AND event.on < coalesce($to, date('2200-01-01'))
  RETURN event
}
MATCH (event)-[:WAS*0..1]->(given)
WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
MATCH (event)-[ended:ENDED]->(owned:LandRight)<-[holds:HOLDS]-(collective:Collective)
WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
  AND holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true) AND owned.type = 'COLLECTIVE_OWNERSHIP' AND ($subjectIds IS NULL
    OR collective.id IN $subjectIds)
WITH known, policyOn, collective, event, given, collect(DISTINCT owned) AS ownedRights
WITH known, policyOn, collective, collect({event: event, given: given, ownedRights: ownedRights}) AS flips
CALL (collective, known) {
  CALL (collective, known) {
    MATCH (person:Person)-[member:MEMBER_OF]->(collective)
    WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
    MATCH (person)-[underwent:UNDERWENT]->(change:RegistrationChange)
    WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
    RETURN person, change
    UNION
    MATCH (person:Person)-[member:MEMBER_OF]->(collective)
    WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
    MATCH (person)-[belongs:MEMBER_OF]->(household:Household)
    WHERE belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true)
    WITH household, known, collect({person: person, from: belongs.from, to: belongs.to}) AS inhabitants
    MATCH (household)-[underwent:UNDERWENT]->(change:RegistrationChange)
    WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true) AND change.wholeHousehold
    UNWIND inhabitants AS inhabitant
    WITH inhabitant, change
    WHERE coalesce(inhabitant.from <= change.on, true) AND coalesce(inhabitant.to >= change.on, true)
    RETURN inhabitant.person AS person, change
  }
  MATCH (change)-[:WAS*0..1]->(changed)
  WHERE changed.recordedAt <= known AND coalesce(changed.supersededAt > known, true)
    AND ((changed.kind = 'STATUS_CHANGE' AND changed.fromStatus = 'AGRI' AND changed.toStatus IN ['NON_AGRI', 'RESIDENT'])
    OR changed.kind = 'UNIFICATION_RELABEL'
    OR (changed.kind = 'MOVE' AND EXISTS {
      MATCH (change)-[left:FROM_PLACE]->(old:AdminDivision)-[succeeded:SUCCEEDED_BY]->(new:AdminDivision)<-[reached:TO_PLACE]-(change)
      WHERE left.recordedAt <= known AND coalesce(left.supersededAt > known, true)
        AND succeeded.recordedAt <= known AND coalesce(succeeded.supersededAt > known, true)
        AND reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
    }))
  WITH person, changed.kind AS kind, changed.on AS on, change.id AS changeId
  ORDER BY on, changeId
  WITH person, kind, head(collect({on: on, changeId: changeId})) AS first
  WITH collect({personId: person.id, kind: kind, on: first.on, changeId: first.changeId}) AS changes, count(DISTINCT person) AS persons
  WHERE persons >= $minPersons
  RETURN changes
}
CALL (collective, known) {
  MATCH (person:Person)-[member:MEMBER_OF]->(collective)
  WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
  WITH person, coalesce(min(member.from), date('1900-01-01')) AS joined, max(coalesce(member.to, date('2200-01-01'))) AS left
  RETURN collect({personId: person.id, joined: joined, left: left}) AS members
}
UNWIND flips AS flip
WITH known, policyOn, collective, flip.event AS event, flip.given AS given, flip.ownedRights AS ownedRights, changes, members
WITH *, given.on - duration({days: $gapDays + $batchDays}) AS earliest
WITH *, [entry IN changes WHERE entry.on >= earliest AND entry.on <= given.on] AS near
WHERE size(near) >= $minPersons
  AND size(near) * 100 >= $membersPercent * size([entry IN members WHERE entry.joined < earliest AND entry.left > given.on])
CALL (near, members, given) {
  UNWIND range(0, 2) AS rank
  WITH rank, near, members, given, [['STATUS_CHANGE'], ['STATUS_CHANGE', 'UNIFICATION_RELABEL'],
    ['STATUS_CHANGE', 'UNIFICATION_RELABEL', 'MOVE']][rank] AS kinds
  UNWIND near AS start
  WITH DISTINCT rank, kinds, start.on AS firstOn, near, members, given
  WITH rank, firstOn, members, given,
    [entry IN near WHERE entry.kind IN kinds AND entry.on >= firstOn AND entry.on <= firstOn + duration({days: $batchDays})] AS batch
  WHERE batch <> []
  WITH rank, firstOn, batch, reduce(last = firstOn, entry IN batch | CASE WHEN entry.on > last THEN entry.on ELSE last END) AS lastOn,
    [entry IN members WHERE entry.joined < firstOn AND entry.left >= firstOn | entry.personId] AS memberIds, given
  WHERE given.on <= lastOn + duration({days: $gapDays})
  WITH rank, firstOn, lastOn, memberIds, [entry IN batch WHERE entry.personId IN memberIds] AS batch
  UNWIND batch AS entry
  WITH rank, firstOn, lastOn, memberIds, collect(DISTINCT entry.personId) AS changedIds, collect(DISTINCT entry.changeId) AS changeIds
  WHERE size(changedIds) >= $minPersons AND 100 * size(changedIds) >= $membersPercent * size(memberIds)
  RETURN rank, firstOn, lastOn, memberIds, changedIds, changeIds
  ORDER BY rank, size(changedIds) DESC, firstOn
  LIMIT 1
}
CALL (ownedRights, given, lastOn, known) {
  UNWIND ownedRights AS owned
  MATCH (owned)-[over:OVER]->(parcel:Parcel)<-[also:OVER]-(state:LandRight)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
    AND also.recordedAt <= known AND coalesce(also.supersededAt > known, true) AND state.type = 'STATE_OWNERSHIP'
  MATCH (state)-[:WAS*0..1]->(begun)
  WHERE begun.recordedAt <= known AND coalesce(begun.supersededAt > known, true) AND begun.from >= given.on AND begun.from <= lastOn
    + duration({days: $gapDays})
  MATCH (parcel)-[:WAS*0..1]->(parcelState)
  WHERE parcelState.recordedAt <= known AND coalesce(parcelState.supersededAt > known, true)
  MATCH (parcel)-[located:LOCATED_IN]->(division:AdminDivision)
  WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  WITH DISTINCT owned, state, parcel, parcelState, division
  RETURN min(division.id) AS divisionId, collect(DISTINCT owned.id) + collect(DISTINCT state.id) AS rightIds,
    collect(DISTINCT parcel.id) AS parcelIds,
    sum(parcelState.areaM2) AS areaM2, sum(CASE parcelState.landClass WHEN 'ARABLE' THEN parcelState.areaM2 ELSE 0.0 END) AS arableM2,
    any(basic IN collect(parcelState.basicFarmland) WHERE basic) AS basicFarmland
}
WITH *
WHERE parcelIds <> []
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (collective, given, known) {
  OPTIONAL MATCH (collective)-[holds:HOLDS]->(right:LandRight)-[:WAS*0..1]->(state)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.type = 'COLLECTIVE_OWNERSHIP'
    AND coalesce(state.from < given.on, true) AND coalesce(state.to >= given.on, true)
  OPTIONAL MATCH (right)-[over:OVER]->(parcel:Parcel)-[:WAS*0..1]->(parcelState)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
    AND parcelState.recordedAt <= known AND coalesce(parcelState.supersededAt > known, true)
  RETURN sum(CASE parcelState.landClass WHEN 'ARABLE' THEN parcelState.areaM2 ELSE 0.0 END) AS arableOwnedM2
}
CALL (collective, given, known) {
  MATCH (person:Person)-[member:MEMBER_OF]->(collective)
  WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
    AND coalesce(member.from < given.on, true) AND coalesce(member.to > given.on, true)
  MATCH (person)-[:WAS*0..1]->(life)
  WHERE life.recordedAt <= known AND coalesce(life.supersededAt > known, true) AND coalesce(life.diedOn > given.on, true)
  WITH DISTINCT person, given, known
  WITH person, EXISTS {
      MATCH (person)-[:MEMBER_OF*0..1]->(subject)-[underwent:UNDERWENT]->(change:RegistrationChange)
      WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
        AND (subject = person OR (subject:Household AND change.wholeHousehold)) AND change.on <= given.on
        AND (change.toStatus IN ['NON_AGRI', 'RESIDENT'] AND change.kind IN ['STATUS_CHANGE', 'UNIFICATION_RELABEL'])
    } OR EXISTS {
      MATCH (person)-[belongs:MEMBER_OF]->(:Household)-[registered:REGISTERED_IN]->(:AdminDivision)
      WHERE belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true)
        AND registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true)
        AND coalesce(belongs.to > given.on, true) AND registered.status <> 'AGRI' AND coalesce(registered.from <= given.on, true)
        AND coalesce(registered.to > given.on, true)
    } AS urban, EXISTS {
      MATCH (person)-[belongs:MEMBER_OF]->(:Household)-[registered:REGISTERED_IN]->(:AdminDivision)
      WHERE belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true)
        AND registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true)
        AND coalesce(belongs.to > given.on, true) AND registered.status = 'AGRI' AND coalesce(registered.from <= given.on, true)
        AND coalesce(registered.to > given.on, true)
    } AS agricultural
  ORDER BY person.id
  RETURN count(person) AS membersLeft, count(CASE WHEN urban THEN 1 END) AS urbanLeft,
    collect(CASE WHEN agricultural AND NOT urban THEN person.id END) AS agriculturalIds
}
CALL (memberIds, given, known) {
  UNWIND memberIds AS memberId
  MATCH (person:Record {id: memberId})
  WITH person, EXISTS {
    MATCH (person)-[:MEMBER_OF*0..1]->(party:Party)<-[by:BY]-(relocation:Relocation)
    WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true) AND relocation.on <= given.on
      AND relocation.reason CONTAINS 'reservoir' AND (party = person OR party:Household)
  } AS moved
  RETURN count(CASE WHEN moved THEN 1 END) AS relocated
}
CALL (event, known) {
  OPTIONAL MATCH (event)-[authorised:AUTHORISED_BY]->(approval:Approval)-[:WAS*0..1]->(state)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  RETURN approval, state AS approvalState
  ORDER BY CASE state.level WHEN 'STATE' THEN 0 WHEN 'PROVINCE' THEN 1 ELSE 2 END, state.on, approval.id
  LIMIT 1
}
CALL (event, given, known) {
  OPTIONAL MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    AND coalesce(source.coversFrom <= given.on, true) AND coalesce(source.coversTo > given.on, true)
  RETURN reduce(kinds = [], list IN collect(coalesce(source.completeFor, [])) | kinds + list) AS completeFor
}
CALL (given, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['COLLECTIVE_TO_STATE', 'STATE_LAND_WHEN_ALL_URBAN', 'STATE_LAND_AFTER_RELOCATION', 'STATE_LAND_WHEN_LITTLE_LEFT', 'STATE_LAND_AFTER_DISSOLUTION'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, given, placeIds,
    coalesce(says.from, law.effectiveOn, law.publishedOn, law.datedOn) AS inForceFrom
  WHERE inForceFrom <= given.on AND coalesce(coalesce(says.to, law.repealedOn) > given.on, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= given.on)}) AS found
  RETURN found AS provisions, [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, [entry IN provisions | entry.matter] AS inForce,
  basicFarmland OR arableM2 > $arableHectares * 10000 OR areaM2 > $otherHectares * 10000 AS stateNeeded
WITH *,
  CASE WHEN NOT event:Expropriation THEN CASE WHEN 'APPROVAL' IN completeFor THEN 'FAILED' ELSE 'UNKNOWN' END
    WHEN approvalState.on <= given.on AND approvalState.level IN CASE WHEN stateNeeded THEN ['STATE'] ELSE ['STATE', 'PROVINCE'] END THEN 'HELD'
    WHEN approval IS NOT NULL AND approvalState.level IS NOT NULL AND approvalState.on IS NOT NULL THEN 'FAILED'
    WHEN 'APPROVAL' IN completeFor AND given.approvalNo IS NULL THEN 'FAILED' ELSE 'UNKNOWN' END AS approved,
  CASE rank WHEN 1 THEN 'HELD' ELSE 'FAILED' END AS relabelled,
  CASE rank WHEN 2 THEN 'HELD' ELSE 'FAILED' END AS renamed,
  CASE WHEN agriculturalIds <> [] THEN 'FAILED' WHEN urbanLeft = membersLeft THEN 'HELD' ELSE 'UNKNOWN' END AS allUrban,
  CASE WHEN 'STATE_LAND_WHEN_LITTLE_LEFT' IN inForce AND arableOwnedM2 <= $littleLandM2 * size(memberIds) THEN 'HELD' ELSE 'FAILED' END AS littleLand,
  CASE WHEN relocated = size(memberIds) THEN 'HELD' ELSE 'FAILED' END AS reservoir
WITH *, CASE WHEN 'HELD' IN [relabelled, renamed, approved, littleLand, reservoir] THEN 'CLEARED'
    WHEN allUrban = 'HELD' AND 'STATE_LAND_WHEN_ALL_URBAN' IN inForce THEN CASE WHEN given.on < policyOn THEN 'CLEARED' ELSE 'CONFLICT' END
    WHEN approved = 'UNKNOWN' OR (allUrban = 'UNKNOWN' AND 'STATE_LAND_WHEN_ALL_URBAN' IN inForce) THEN 'UNKNOWN' ELSE 'FLAGGED' END AS verdict
WITH *, CASE verdict WHEN 'FLAGGED' THEN CASE WHEN citable THEN 'HARD' ELSE 'SOFT' END END AS severity,
  duration.inDays(lastOn, given.on).days AS gap
RETURN collective.id AS subjectId, event.id AS key, given.on AS on, divisionId, verdict, severity,
  round(CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.9 ELSE 0.6 END WHEN 'CONFLICT' THEN 0.5 WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END
    + 0.08 * (1.0 - 1.0 * gap / ($gapDays + 1)), 3) AS score,
  toString(size(changedIds)) + ' of ' + toString(size(memberIds)) + ' members of ' + collective.name + CASE rank WHEN 0
    THEN ' turned from agricultural'
    WHEN 1 THEN ' were relabelled' ELSE ' were moved' END + ' between ' + toString(firstOn) + ' and ' + toString(lastOn) + ', and ' + toString(gap)
    + ' days later ' + CASE WHEN areaM2 = toInteger(areaM2) THEN toString(toInteger(areaM2)) ELSE toString(round(areaM2, 2)) END
    + ' square metres were owned by the state: '
    + CASE WHEN relabelled = 'HELD' THEN 'a relabelling of all residents' WHEN renamed = 'HELD' THEN 'the place only has another name and code'
      WHEN approved = 'HELD' THEN 'expropriated with the approval of the ' + toLower(approvalState.level)
      WHEN littleLand = 'HELD' THEN 'little arable land a head, for which the province has a rule'
      WHEN reservoir = 'HELD' THEN 'all were relocated for a reservoir'
      WHEN verdict = 'CLEARED' THEN 'no member was agricultural any more, and the law of the day gave the land to the state'
      WHEN verdict = 'CONFLICT' THEN 'no member was agricultural any more; the regulation gives the land to the state, the circular forbids it'
      WHEN verdict = 'UNKNOWN' THEN 'undecided'
      WHEN agriculturalIds <> [] THEN toString(size(agriculturalIds)) + ' were still agricultural'
        + CASE WHEN approval IS NULL THEN ', and no expropriation was approved' ELSE ', and the approval is only of the '
          + toLower(approvalState.level) END
      ELSE 'no expropriation was approved' END AS summary,
  {members: size(memberIds), changed: size(changedIds), changedPercent: round(100.0 * size(changedIds) / size(memberIds), 2), firstChangeOn: firstOn,
    lastChangeOn: lastOn, gapDays: gap, event: head([label IN labels(event) WHERE NOT label IN ['Record', 'Event']]), areaM2: round(areaM2, 2),
    arableM2: round(arableM2, 2), basicFarmland: basicFarmland, approvalLevel: approvalState.level, approvedOn: approvalState.on,
    membersOnTheDay: membersLeft, urbanOnTheDay: urbanLeft, agriculturalOnTheDay: size(agriculturalIds),
    arableOwnedM2: round(arableOwnedM2, 2), relocated: relocated} AS observed,
  {membersPercent: $membersPercent, minPersons: $minPersons, batchDays: $batchDays, gapDays: $gapDays, arableHectares: $arableHectares,
    otherHectares: $otherHectares, littleLandM2: $littleLandM2, policyDate: policyOn} AS thresholds,
  [
    {guard: 'UNIFICATION_RELABEL', outcome: relabelled, because: CASE relabelled WHEN 'HELD' THEN 'The changes relabelled all residents'
      ELSE 'The threshold is not reached by a relabelling' END},
    {guard: 'DIVISION_RENAMED', outcome: renamed, because: CASE renamed WHEN 'HELD'
      THEN 'The changes lead from a division to the one that continues it'
      ELSE 'The threshold is not reached by moves to a division that continues the old one' END},
    {guard: 'EXPROPRIATED_WITH_APPROVAL', outcome: approved, because: CASE WHEN approval IS NULL THEN CASE approved
      WHEN 'UNKNOWN' THEN 'No approval on record, and the papers are not known to be complete' ELSE 'No approved expropriation' END
      ELSE 'Approved on ' + coalesce(toString(approvalState.on), 'an unknown day') + ' by the '
        + coalesce(toLower(approvalState.level), 'level not known')
        + CASE WHEN stateNeeded THEN '; the state has to approve' ELSE '; the province has to approve, or the state' END END},
    {guard: 'ALL_MEMBERS_URBAN', outcome: CASE WHEN allUrban = 'HELD' AND (NOT 'STATE_LAND_WHEN_ALL_URBAN' IN inForce OR given.on >= policyOn) THEN 'FAILED'
      ELSE allUrban END, because: toString(urbanLeft) + ' of ' + toString(membersLeft) + ' members were urban when the land went, '
      + toString(size(agriculturalIds)) + ' are registered as agricultural; ' + CASE WHEN NOT 'STATE_LAND_WHEN_ALL_URBAN' IN inForce
        THEN 'the clause was not in force'
        WHEN given.on >= policyOn THEN 'the clause was in force, against the circular' ELSE 'the clause was in force' END},
    {guard: 'HENAN_LITTLE_LAND', outcome: littleLand, because: CASE WHEN 'STATE_LAND_WHEN_LITTLE_LEFT' IN inForce THEN
      toString(round(arableOwnedM2 / size(memberIds), 2)) + ' square metres of arable land a head' ELSE 'The provision is not in force there' END},
    {guard: 'RESERVOIR_RELOCATION', outcome: reservoir, because: toString(relocated) + ' of ' + toString(size(memberIds))
      + ' members were relocated for a reservoir'}
  ] AS guards,
  citations,
  CASE WHEN verdict = 'UNKNOWN' AND approved = 'UNKNOWN' THEN ['approval of the expropriation'] ELSE [] END + CASE WHEN verdict = 'UNKNOWN'
    AND allUrban = 'UNKNOWN' THEN ['registration of the other members'] ELSE [] END AS missing,
  [event.id, collective.id] + rightIds[0..20] + parcelIds[0..20] + CASE WHEN approval IS NULL THEN [] ELSE [approval.id] END
    + agriculturalIds[0..20] + changeIds[0..40] AS evidenceIds,
  COLLECT {
    UNWIND COLLECT {
      MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } + COLLECT {
      MATCH (approval)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
