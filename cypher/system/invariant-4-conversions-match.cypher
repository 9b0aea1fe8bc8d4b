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
  MATCH (conversion:ShareConversion)-[into:INTO]->(cooperative:Cooperative)
  WHERE into.supersededAt IS NULL AND conversion.supersededAt IS NULL
  CALL (conversion, cooperative) {
    OPTIONAL MATCH (holder:Party)-[stake:HOLDS_STAKE]->(cooperative)
    WHERE stake.eventId = conversion.id AND stake.supersededAt IS NULL
    WITH holder, stake
    ORDER BY holder.id
    RETURN coalesce(sum(stake.units), 0.0) AS units, collect(DISTINCT holder.id) AS holderIds
  }
  WITH conversion, cooperative, units, holderIds
  WHERE abs(units - conversion.units) > 0.000001
  RETURN [conversion.id, cooperative.id] + holderIds AS recordIds, conversion.on AS on,
    conversion.id + ' credits ' + toString(conversion.units) + ' units, and the stakes that name it come to ' + toString(units) AS sentence
}
RETURN recordIds, on, sentence
ORDER BY on, recordIds
LIMIT $limit
