:param programmeId => null;
:param asOf => date('2016-12-31');
:param asKnownAt => null;
:param limit => 200;

/*
title: Land of reclassified households in the hands of those who got incentives
description: |
  Grants and reliefs to people who came back, and whether who got one works land that a household held under contract before it was reclassified. Looked at are the party that got it, the household of a person, and companies and cooperatives in which that person has a stake or an office on the day or of which the party has a stake.
  One row for each parcel, or one that says that none is on record, which is not the same as none. The approval of the lease, the household's own surrender and what was paid to it for the land stand beside: the order of the days proves no link.
stability: stable
scan: Incentives are few, and without a programme each is looked at
asks:
  - row: 19
    question: Do those who got incentives for returnees work land taken from reclassified households?
    with: { asOf: "2016-12-31" }
    shows: [granteeName, answer, parcelId, formerHouseholdId, reclassifiedOn, lostOn, operatesFrom]
params:
  programmeId: { type: string, record: [Programme], required: false, default: null, description: Only incentives under this programme }
  asOf:        { type: date, required: true, description: The day up to which incentives are looked at and on which land is worked }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  incentiveId:   { type: string, description: Id of the incentive }
  kind:          { type: string, description: Kind of incentive }
  "on":            { type: date, nullable: true, description: Day on which it was granted }
  amountFen:     { type: integer, nullable: true, description: Fen }
  granteeId:     { type: string, description: Who got it }
  granteeName:   { type: string, nullable: true, description: Name }
  answer:        { type: string, description: "OPERATES = works land of a reclassified household; NONE_ON_RECORD = no such land is on record" }
  operatorId:    { type: string, nullable: true, description: "The party that works the land: who got the incentive, or one behind or in front of it" }
  through:       { type: string, nullable: true, description: "SELF, HOUSEHOLD, OFFICE or STAKE" }
  parcelId:      { type: string, nullable: true, description: The parcel }
  areaM2:        { type: number, nullable: true, description: Square metres }
  operatesFrom:  { type: date, nullable: true, description: First day of the right to work it }
  formerHouseholdId: { type: string, nullable: true, description: The household that held it under contract }
  reclassifiedOn: { type: date, nullable: true, description: Day on which that household or one of its members was reclassified }
  lostOn:        { type: date, nullable: true, description: Day on which its contract right ended }
  lostBy:        { type: string, nullable: true, description: "The event that ended it; null = none on record" }
  manner:        { type: string, nullable: true, description: "FORCED, CONDITION or VOLUNTARY, as the papers say" }
  daysFromChange: { type: integer, nullable: true, description: "Days from the reclassification to the end of the right; negative = before it" }
  paidFen:       { type: integer, nullable: true, description: Fen on record as paid to the household for that event }
  approvalIds:   { type: strings, description: What allowed the right to work it }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (incentive:Incentive)-[granted:GRANTED_TO]->(grantee:Party)
WHERE granted.recordedAt <= known AND coalesce(granted.supersededAt > known, true) AND ($programmeId IS NULL OR EXISTS {
    MATCH (incentive)-[under:UNDER]->(:Record {id: $programmeId})
    WHERE under.recordedAt <= known AND coalesce(under.supersededAt > known, true)
  })
MATCH (incentive)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND coalesce(state.on <= $asOf, true)
OPTIONAL CALL (grantee, known) {
  CALL (grantee, known) {
    RETURN grantee AS operator, 'SELF' AS through
    UNION
    MATCH (grantee)-[member:MEMBER_OF]->(operator:Household)
    WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true) AND coalesce(member.from <= $asOf, true) AND coalesce(member.to > $asOf, true)
    RETURN operator, 'HOUSEHOLD' AS through
    UNION
    MATCH (grantee)-[office:HOLDS_OFFICE]->(operator:Company|Cooperative)
    WHERE office.recordedAt <= known AND coalesce(office.supersededAt > known, true) AND coalesce(office.from <= $asOf, true) AND coalesce(office.to > $asOf, true)
    RETURN operator, 'OFFICE' AS through
    UNION
    MATCH (grantee)-[stake:HOLDS_STAKE]->(operator:Company|Cooperative)
    WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true) AND coalesce(stake.from <= $asOf, true) AND coalesce(stake.to > $asOf, true)
    RETURN operator, 'STAKE' AS through
  }
  WITH operator, min(through) AS through, known
  MATCH (operator)-[holds:HOLDS]->(right:LandRight)-[:WAS*0..1]->(worked)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true) AND worked.recordedAt <= known AND coalesce(worked.supersededAt > known, true) AND worked.type = 'OPERATION' AND coalesce(worked.from <= $asOf, true) AND coalesce(worked.to > $asOf, true)
  MATCH (right)-[over:OVER]->(parcel:Parcel)<-[formerOver:OVER]-(former:LandRight {type: 'CONTRACT_MGMT'})-[:WAS*0..1]->(lost)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true) AND formerOver.recordedAt <= known AND coalesce(formerOver.supersededAt > known, true) AND lost.recordedAt <= known AND coalesce(lost.supersededAt > known, true) AND lost.to <= worked.from
  MATCH (household:Household)-[held:HOLDS]->(former)
  WHERE held.recordedAt <= known AND coalesce(held.supersededAt > known, true) AND household <> operator
  CALL (household, known) {
    MATCH (household)<-[members:MEMBER_OF*0..1]-(subject:Party)-[underwent:UNDERWENT]->(change:RegistrationChange)-[:WAS*0..1]->(changed)
    WHERE all(member IN members WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true))
      AND underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true) AND changed.recordedAt <= known AND coalesce(changed.supersededAt > known, true) AND changed.on <= $asOf
      AND changed.kind = 'STATUS_CHANGE' AND changed.toStatus IN ['NON_AGRI', 'RESIDENT']
    RETURN change, changed.on AS reclassifiedOn
    ORDER BY changed.on, change.id
    LIMIT 1
  }
  CALL (former, household, known) {
    OPTIONAL MATCH (former)<-[ended:ENDED]-(event:Event)-[:WAS*0..1]->(eventState)
    WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true) AND eventState.recordedAt <= known AND coalesce(eventState.supersededAt > known, true)
    OPTIONAL MATCH (event)<-[for:FOR]-(payment:Payment)-[:WAS*0..1]->(paid)
    WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true) AND paid.recordedAt <= known AND coalesce(paid.supersededAt > known, true) AND paid.paidOn <= $asOf AND EXISTS {
      MATCH (payment)-[to:PAID_TO]->(household)
      WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
    }
    WITH event, eventState, payment, paid
    ORDER BY event.id, payment.id
    WITH event, head(collect(eventState.manner)) AS manner, sum(paid.amountFen) AS paidFen, collect(payment.id) AS paymentIds
    RETURN event, manner, CASE WHEN event IS NOT NULL THEN paidFen END AS paidFen, paymentIds
    ORDER BY event.id
    LIMIT 1
  }
  CALL (right, known) {
    OPTIONAL MATCH (right)<-[created:CREATED]-(lease:Event)
    WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true)
    OPTIONAL MATCH (lease)-[authorised:AUTHORISED_BY]->(act:Record)
    WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    WITH lease, act
    ORDER BY act.id
    RETURN collect(DISTINCT lease.id) AS leaseIds, collect(DISTINCT act.id) AS approvalIds
  }
  RETURN operator, through, parcel, worked.from AS operatesFrom, household, change, reclassifiedOn, lost.to AS lostOn, event, manner, paidFen,
    approvalIds, [right.id, former.id, change.id] + leaseIds + approvalIds + paymentIds
      + CASE WHEN event IS NULL THEN [] ELSE [event.id] END AS shownIds
}
RETURN incentive.id AS incentiveId, state.kind AS kind, state.on AS on, state.amountFen AS amountFen, grantee.id AS granteeId, grantee.name AS granteeName,
  CASE WHEN parcel IS NULL THEN 'NONE_ON_RECORD' ELSE 'OPERATES' END AS answer, operator.id AS operatorId, through, parcel.id AS parcelId,
  parcel.areaM2 AS areaM2, operatesFrom, household.id AS formerHouseholdId, reclassifiedOn, lostOn,
  head([label IN labels(event) WHERE NOT label IN ['Record', 'Event']]) + ' ' + event.id AS lostBy, manner,
  duration.inDays(reclassifiedOn, lostOn).days AS daysFromChange, paidFen, coalesce(approvalIds, []) AS approvalIds,
  COLLECT {
    UNWIND [incentive.id] + coalesce(shownIds, []) AS recordId
    MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY answer DESC, incentiveId, parcelId, operatorId, formerHouseholdId
LIMIT $limit
