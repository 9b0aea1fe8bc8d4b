:param limit => 1000;

/*
title: Conversions match their right and their stake
description: |
  A conversion credits no more area than the parcel under its right has by the fraction held, and as many units as the stakes that it created.
params:
  limit: { type: integer, default: 1000, min: 1, max: 100000, description: Rows at most }
columns:
  recordIds: { type: strings, description: "The records that break it, the most telling first" }
  "on":        { type: date, nullable: true, description: The day on which it shows }
  sentence:  { type: string, description: What is wrong }
scan: an invariant holds over every record of its kind, so each is read
*/
CALL () {
  MATCH (conversion:ShareConversion)-[of:OF]->(right:LandRight)-[over:OVER]->(parcel:Parcel)
  WHERE of.supersededAt IS NULL AND over.supersededAt IS NULL AND conversion.supersededAt IS NULL
  WITH conversion, right, parcel
  WHERE round(conversion.areaM2 * 100) > round(parcel.areaM2 * 100)
  RETURN [conversion.id, right.id, parcel.id] AS recordIds, conversion.on AS on,
    conversion.id + ' converts ' + toString(conversion.areaM2) + ' square metres of ' + parcel.id + ', which has '
      + toString(parcel.areaM2) AS sentence
  UNION ALL
  MATCH (cooperative:Cooperative)
  CALL (cooperative) {
    CALL (cooperative) {
      MATCH (conversion:ShareConversion)-[into:INTO]->(cooperative)
      WHERE into.supersededAt IS NULL AND conversion.supersededAt IS NULL
      RETURN conversion.id AS eventId, conversion.on AS on, conversion.units AS credited, null AS stakeUnits, null AS holderId
      UNION ALL
      MATCH (holder:Party)-[stake:HOLDS_STAKE]->(cooperative)
      WHERE stake.supersededAt IS NULL AND stake.eventId IS NOT NULL
      RETURN stake.eventId AS eventId, null AS on, null AS credited, stake.units AS stakeUnits, holder.id AS holderId
    }
    WITH eventId, on, credited, stakeUnits, holderId
    ORDER BY holderId
    RETURN eventId, max(on) AS on, max(credited) AS credited, coalesce(sum(stakeUnits), 0.0) AS units, collect(DISTINCT holderId) AS holderIds
  }
  WITH cooperative, eventId, on, credited, units, holderIds
  WHERE abs(units - credited) > 0.000001
  RETURN [eventId, cooperative.id] + holderIds AS recordIds, on,
    eventId + ' credits ' + toString(credited) + ' units, and the stakes that name it come to ' + toString(units) AS sentence
}
RETURN recordIds, on, sentence
ORDER BY on, recordIds
LIMIT $limit
