:param beforeDays => 30;
:param afterDays => 365;
:param localDivisionId => 'D-50';
:param localAfterDays => 1095;

/*
title: Households whose registration changed near the day on which they gave land up
description: |
  For measuring: what rule R01 looks at before it judges, found as it finds it, as known now.
stability: experimental
params:
  beforeDays:      { type: integer, default: 30, min: 0, max: 3650 }
  afterDays:       { type: integer, default: 365, min: 0, max: 3650 }
  localDivisionId: { type: string, default: D-50 }
  localAfterDays:  { type: integer, default: 1095, min: 0, max: 3650 }
columns:
  subjectId: { type: string }
  key:       { type: string }
*/
CALL () {
  MATCH (event:Surrender)
  WHERE event.on >= date('1900-01-01') AND event.on < date('2200-01-01')
  RETURN event
  UNION
  MATCH (event:TakeBack)
  WHERE event.on >= date('1900-01-01') AND event.on < date('2200-01-01')
  RETURN event
  UNION
  MATCH (event:Transfer)
  WHERE event.form IN ['EXCHANGE', 'ASSIGN'] AND event.on >= date('1900-01-01') AND event.on < date('2200-01-01')
  RETURN event
}
WITH event
WHERE event.supersededAt IS NULL
MATCH (event)-[ended:ENDED]->(right:LandRight)<-[holds:HOLDS]-(household:Household)
WHERE ended.supersededAt IS NULL AND holds.supersededAt IS NULL AND right.type IN ['CONTRACT_MGMT', 'HOMESTEAD', 'FOREST']
WITH event, household, collect(right) AS rights
CALL (event, household) {
  CALL (event, household) {
    RETURN household AS subject
    UNION
    MATCH (subject:Person)-[member:MEMBER_OF]->(household)
    WHERE member.supersededAt IS NULL AND coalesce(member.from <= event.on, true)
    RETURN subject
  }
  MATCH (subject)-[underwent:UNDERWENT]->(change:RegistrationChange)
  WHERE underwent.supersededAt IS NULL AND change.supersededAt IS NULL
    AND change.kind = 'STATUS_CHANGE' AND change.fromStatus = 'AGRI' AND change.toStatus IN ['NON_AGRI', 'RESIDENT']
    AND event.on >= change.on - duration({days: $beforeDays})
    AND event.on <= change.on + duration({days: CASE WHEN $localAfterDays > $afterDays THEN $localAfterDays ELSE $afterDays END})
  RETURN min(duration.inDays(change.on, event.on).days) AS days
}
WITH event, household, rights, days
WHERE days IS NOT NULL
UNWIND rights AS right
MATCH (right)-[over:OVER]->(parcel:Parcel)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE over.supersededAt IS NULL AND parcel.supersededAt IS NULL AND located.supersededAt IS NULL
WITH event, household, days, min(division.id) AS divisionId
CALL (divisionId) {
  MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.supersededAt IS NULL)
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH event, household, days, placeIds
WHERE days <= CASE WHEN $localDivisionId IN placeIds AND $localAfterDays > $afterDays THEN $localAfterDays ELSE $afterDays END
RETURN household.id AS subjectId, event.id AS key
ORDER BY subjectId, key
