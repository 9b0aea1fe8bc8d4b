:param programmeId => 'PG-THREE-GORGES';
:param divisionId => null;
:param asOf => null;
:param asKnownAt => null;
:param limit => 200;

/*
title: Resettled households, their consent, land and flat
description: |
  Every household that was relocated under a programme: whether it consented to its later reclassification and whether that was approved, and whether land and a flat arrived, with the days between.
  NO is said only where a source of the change (for consent and approval) or of the relocation (for land and flat, from the move to the day asked, else to the change) is known to hold every such paper; what is not on record otherwise is UNKNOWN. A change of the whole household goes before one of a single member, which counts too and whom changedId names. Who was not reclassified has NOT_RECLASSIFIED. Land counts at the destination only, as the flat does. A consent that was signed by somebody outside the household, or after the change, is told.
stability: stable
asks:
  - row: 17
    question: Did the Three Gorges resettlers consent to reclassification, and did land and flat arrive?
    with: { programmeId: PG-THREE-GORGES }
    shows: [householdId, movedOn, changedOn, consent, approval, land, flat]
params:
  programmeId: { type: string, record: [Programme], default: PG-THREE-GORGES, description: Id of the programme }
  divisionId:  { type: string, record: [AdminDivision], required: false, default: null, description: Only households that were moved to this place or below it }
  asOf:        { type: date, required: false, default: null, description: What had happened up to the day; null = all that is on record }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:       { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  householdId:   { type: string, description: The household }
  name:          { type: string, nullable: true, description: Its name }
  relocationId:  { type: string, description: The relocation }
  movedOn:       { type: date, description: Day of it }
  fromPlace:     { type: string, nullable: true, description: From where }
  toPlace:       { type: string, nullable: true, description: Where to }
  changeId:      { type: string, nullable: true, description: The later change to non-agricultural or resident registration }
  changedId:     { type: string, nullable: true, description: "Who changed: the household, or a member alone" }
  changedOn:     { type: date, nullable: true, description: Day of it }
  consent:       { type: string, description: "YES, NO, UNKNOWN or NOT_RECLASSIFIED" }
  consentIds:    { type: strings, description: The consents }
  consentedOn:   { type: date, nullable: true, description: Day of the first }
  speaksAgainst: { type: strings, description: "What speaks against that consent: SIGNED_BY_ANOTHER, SIGNED_AFTER_THE_CHANGE" }
  approval:      { type: string, description: "YES, NO, UNKNOWN or NOT_RECLASSIFIED" }
  approvalIds:   { type: strings, description: "The approvals, of the county by the regulations" }
  land:          { type: string, description: "YES, NO or UNKNOWN" }
  landM2:        { type: number, description: Square metres of the land rights that it got since the move }
  landDays:      { type: integer, nullable: true, description: Days from the move to the first of it }
  rightIds:      { type: strings, description: Those rights }
  flat:          { type: string, description: "YES, NO or UNKNOWN" }
  flatDays:      { type: integer, nullable: true, description: Days from the move to the handing over }
  dwellingIds:   { type: strings, description: "Homes handed over at the destination; a homestead is land" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known, coalesce($asOf, date('9999-12-31')) AS day
MATCH (:Record {id: $programmeId})<-[under:UNDER]-(relocation:Relocation)-[:WAS*0..1]->(moved)
WHERE under.recordedAt <= known AND coalesce(under.supersededAt > known, true)
  AND moved.recordedAt <= known AND coalesce(moved.supersededAt > known, true) AND moved.on <= day
MATCH (relocation)-[link:TO]->(household:Household)
WHERE link.recordedAt <= known AND coalesce(link.supersededAt > known, true)
CALL (relocation, known) {
  OPTIONAL MATCH (relocation)-[left:FROM_PLACE]->(fromPlace:AdminDivision)
  WHERE left.recordedAt <= known AND coalesce(left.supersededAt > known, true)
  OPTIONAL MATCH (relocation)-[reached:TO_PLACE]->(toPlace:AdminDivision)
  WHERE reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
  RETURN fromPlace, toPlace ORDER BY toPlace.id, fromPlace.id LIMIT 1
}
WITH known, day, relocation, moved, household, fromPlace, toPlace
WHERE $divisionId IS NULL OR EXISTS {
  MATCH (toPlace)-[:PART_OF*0..6]->(above:AdminDivision)
  WHERE above.id = $divisionId
}
CALL (household, moved, day, known) {
  CALL (household, known) {
    RETURN household AS subject, null AS since, null AS until
    UNION
    MATCH (household)<-[member:MEMBER_OF]-(subject:Person)
    WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
    RETURN subject, member.from AS since, member.to AS until
  }
  OPTIONAL MATCH (subject)-[underwent:UNDERWENT]->(change:RegistrationChange)-[:WAS*0..1]->(changed)
  WHERE coalesce(changed.on >= since, true) AND coalesce(changed.on <= until, true) AND underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
    AND changed.recordedAt <= known AND coalesce(changed.supersededAt > known, true)
    AND changed.kind = 'STATUS_CHANGE' AND changed.toStatus IN ['NON_AGRI', 'RESIDENT'] AND changed.on >= moved.on AND changed.on <= day
  RETURN change, changed, CASE WHEN change IS NOT NULL THEN subject END AS subject
  ORDER BY change IS NULL, subject:Person, changed.on, change.id
  LIMIT 1
}
CALL (change, changed, known) {
  OPTIONAL MATCH (change)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    AND coalesce(source.coversFrom <= changed.on, true) AND coalesce(source.coversTo > changed.on, true)
  RETURN count(CASE WHEN 'CONSENT' IN source.completeFor THEN 1 END) > 0 AS allConsents,
    count(CASE WHEN 'APPROVAL' IN source.completeFor THEN 1 END) > 0 AS allApprovals
}
CALL (change, changed, household, known) {
  OPTIONAL MATCH (change)-[authorised:AUTHORISED_BY]->(consent:Consent)-[:WAS*0..1]->(given)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
  WITH changed, household, known, consent, given, EXISTS {
    MATCH (consent)-[signed:SIGNED_BY]->(signer:Person)
    WHERE signed.recordedAt <= known AND coalesce(signed.supersededAt > known, true) AND NOT EXISTS {
      MATCH (signer)-[member:MEMBER_OF]->(household)
      WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
        AND coalesce(member.from <= given.signedOn, true) AND coalesce(member.to > given.signedOn, true)
    }
  } AS byAnother
  ORDER BY given.signedOn, consent.id
  WITH collect(consent) AS consents, collect(given.signedOn) AS days, collect(byAnother) AS others, collect(given.signedOn > changed.on) AS late
  RETURN consents, head(days) AS consentedOn,
    CASE WHEN consents <> [] AND all(other IN others WHERE other) THEN ['SIGNED_BY_ANOTHER'] ELSE [] END
      + CASE WHEN consents <> [] AND size(late) > 0 AND all(after IN late WHERE after) THEN ['SIGNED_AFTER_THE_CHANGE'] ELSE [] END AS speaksAgainst
}
CALL (change, known) {
  OPTIONAL MATCH (change)-[authorised:AUTHORISED_BY]->(approval:Approval)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
  WITH approval
  ORDER BY approval.id
  RETURN collect(approval) AS approvals
}
CALL (household, moved, toPlace, day, known) {
  OPTIONAL MATCH (household)-[holds:HOLDS]->(right:LandRight)-[:WAS*0..1]->(held)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    AND held.recordedAt <= known AND coalesce(held.supersededAt > known, true) AND held.type IN ['CONTRACT_MGMT', 'HOMESTEAD', 'FOREST', 'PRIVATE_PLOT']
    AND held.from >= moved.on AND held.from <= day
    AND EXISTS {
      MATCH (right)-[over:OVER]->(:Parcel)-[located:LOCATED_IN]->(at:AdminDivision)
      WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true) AND located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
        AND EXISTS {
          MATCH (toPlace)-[:SUCCEEDED_BY*0..3]->(now:AdminDivision)
          WHERE EXISTS { (at)-[:PART_OF*0..6]->(now) } OR EXISTS { (now)-[:PART_OF*1..6]->(at) }
        }
    }
  OPTIONAL MATCH (right)-[over:OVER]->(parcel:Parcel)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
  WITH right, held, sum(DISTINCT toInteger(round(parcel.areaM2 * 100))) AS hundredths
  ORDER BY right.id
  RETURN collect(right) AS rights, sum(hundredths) / 100.0 AS landM2, min(held.from) AS landFrom
}
CALL (household, moved, toPlace, day, known) {
  OPTIONAL MATCH (household)<-[owned:OWNED_BY]-(dwelling:Dwelling)-[:WAS*0..1]->(home)
  WHERE owned.recordedAt <= known AND coalesce(owned.supersededAt > known, true)
    AND home.recordedAt <= known AND coalesce(home.supersededAt > known, true)
    AND coalesce(home.deliveredOn, home.titledOn) >= moved.on AND coalesce(home.deliveredOn, home.titledOn) <= day
    AND EXISTS {
      MATCH (dwelling)-[located:LOCATED_IN]->(at:AdminDivision)
      WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
        AND EXISTS {
          MATCH (toPlace)-[:SUCCEEDED_BY*0..3]->(now:AdminDivision)
          WHERE EXISTS { (at)-[:PART_OF*0..6]->(now) } OR EXISTS { (now)-[:PART_OF*1..6]->(at) }
        }
    }
  WITH dwelling, coalesce(home.deliveredOn, home.titledOn) AS deliveredOn
  ORDER BY dwelling.id
  RETURN collect(dwelling) AS dwellings, min(deliveredOn) AS flatFrom
}
CALL (relocation, moved, changed, known) {
  OPTIONAL MATCH (relocation)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND 'REGISTRATION' IN source.completeFor
    AND coalesce(source.coversFrom <= moved.on, true) AND coalesce(source.coversTo > coalesce($asOf, changed.on, moved.on), true)
  RETURN count(source) > 0 AS allRights
}
RETURN household.id AS householdId, household.name AS name, relocation.id AS relocationId, moved.on AS movedOn, fromPlace.name AS fromPlace,
  toPlace.name AS toPlace, change.id AS changeId, subject.id AS changedId, changed.on AS changedOn,
  CASE WHEN change IS NULL THEN 'NOT_RECLASSIFIED' WHEN consents <> [] THEN 'YES' WHEN allConsents THEN 'NO' ELSE 'UNKNOWN' END AS consent,
  [consent IN consents | consent.id] AS consentIds, consentedOn, speaksAgainst,
  CASE WHEN change IS NULL THEN 'NOT_RECLASSIFIED' WHEN approvals <> [] THEN 'YES' WHEN allApprovals THEN 'NO' ELSE 'UNKNOWN' END AS approval,
  [approval IN approvals | approval.id] AS approvalIds,
  CASE WHEN rights <> [] THEN 'YES' WHEN allRights THEN 'NO' ELSE 'UNKNOWN' END AS land, landM2, duration.inDays(moved.on, landFrom).days AS landDays,
  [right IN rights | right.id] AS rightIds,
  CASE WHEN dwellings <> [] THEN 'YES' WHEN allRights THEN 'NO' ELSE 'UNKNOWN' END AS flat, duration.inDays(moved.on, flatFrom).days AS flatDays,
  [dwelling IN dwellings | dwelling.id] AS dwellingIds,
  COLLECT {
    UNWIND COLLECT {
      UNWIND [relocation, change] + consents + approvals + rights + dwellings AS record
      MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY movedOn, householdId, relocationId
LIMIT $limit
