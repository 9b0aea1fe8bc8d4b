:param limit => 1000;

/*
title: Land is conserved
description: |
  A right of a household that has ended was ended by a recorded event; area that disappears without one is reported.
  An agreed end that had not come when the row was recorded is no end.
params:
  limit: { type: integer, default: 1000, min: 1, max: 100000, description: Rows at most }
columns:
  recordIds: { type: strings, description: "The records that break it, the most telling first" }
  "on":        { type: date, nullable: true, description: The day on which it shows }
  sentence:  { type: string, description: What is wrong }
scan: an invariant holds over every record of its kind, so each is read
*/
MATCH (right:LandRight)<-[holds:HOLDS]-(household:Household)
WHERE right.to <= date(right.recordedAt) AND right.supersededAt IS NULL AND holds.supersededAt IS NULL
  AND NOT EXISTS {
    MATCH (:Event)-[ended:ENDED]->(right)
    WHERE ended.supersededAt IS NULL
  }
MATCH (right)-[over:OVER]->(parcel:Parcel)
WHERE over.supersededAt IS NULL
RETURN [right.id, household.id, parcel.id] AS recordIds, right.to AS on,
  household.id + ' lost ' + toString(round(round(parcel.areaM2 * 100) * holds.numerator / holds.denominator) / 100.0) + ' square metres when '
    + right.id + ' ended on ' + toString(right.to) + ', and no event ended it' AS sentence
ORDER BY on, recordIds
LIMIT $limit
