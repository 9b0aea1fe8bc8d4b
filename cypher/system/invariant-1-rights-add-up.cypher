:param limit => 1000;

/*
title: Rights over a parcel add up
description: |
  The holders of a right hold at most the whole of it, rights of one type under the same parent over one parcel at one time do too, and a derived right lies within the time of its parent.
  Only what is current is looked at.
params:
  limit: { type: integer, default: 1000, min: 1, max: 100000, description: Rows at most }
columns:
  recordIds: { type: strings, description: "The records that break it, the most telling first" }
  "on":        { type: date, nullable: true, description: The day on which it shows }
  sentence:  { type: string, description: What is wrong }
scan: an invariant holds over every record of its kind, so each is read
*/
CALL () {
  MATCH (right:LandRight)
  WHERE right.supersededAt IS NULL
  CALL (right) {
    MATCH (right)<-[holds:HOLDS]-(holder:Party)
    WHERE holds.supersededAt IS NULL
    WITH holds, holder
    ORDER BY holder.id
    RETURN sum(1.0 * holds.numerator / holds.denominator) AS held, collect(holder.id) AS holderIds,
      collect(toString(holds.numerator) + '/' + toString(holds.denominator)) AS fractions
  }
  WITH right, held, holderIds, fractions
  WHERE held > 1.000000001
  RETURN [right.id] + holderIds AS recordIds, right.from AS on, 'Of ' + right.id + ' '
    + reduce(text = '', fraction IN fractions | text + CASE text WHEN '' THEN '' ELSE ' + ' END + fraction)
    + ' are held, more than the whole' AS sentence
  UNION ALL
  MATCH (right:LandRight)-[over:OVER]->(parcel:Parcel)
  WHERE over.supersededAt IS NULL AND right.supersededAt IS NULL
  CALL (right, parcel) {
    MATCH (parcel)<-[siblingOver:OVER]-(sibling:LandRight)
    WHERE siblingOver.supersededAt IS NULL AND sibling.supersededAt IS NULL
      AND sibling <> right AND sibling.type = right.type AND sibling.from <= right.from AND coalesce(sibling.to > right.from, true)
      AND (sibling.from < right.from OR sibling.id < right.id)
    OPTIONAL MATCH (right)-[derived:DERIVED_FROM]->(parent:LandRight)
    WHERE derived.supersededAt IS NULL
    OPTIONAL MATCH (sibling)-[siblingDerived:DERIVED_FROM]->(siblingParent:LandRight)
    WHERE siblingDerived.supersededAt IS NULL
    WITH sibling, parent, siblingParent
    WHERE coalesce(parent = siblingParent, parent IS NULL AND siblingParent IS NULL)
    WITH sibling
    ORDER BY sibling.id
    RETURN collect(sibling) AS siblings
  }
  WITH right, parcel, siblings
  WHERE size(siblings) > 0
  CALL (right, siblings) {
    UNWIND siblings + right AS counted
    OPTIONAL MATCH (counted)<-[holds:HOLDS]-(:Party)
    WHERE holds.supersededAt IS NULL
    RETURN sum(1.0 * holds.numerator / holds.denominator) AS held
  }
  WITH right, parcel, siblings, held
  WHERE held > 1.000000001
  RETURN [right.id] + [sibling IN siblings | sibling.id] + parcel.id AS recordIds, right.from AS on,
    'On ' + toString(right.from) + ' the ' + right.type + ' rights over ' + parcel.id + ' under one parent come to ' + toString(round(held, 4))
      + ' of the whole' AS sentence
  UNION ALL
  MATCH (right:LandRight)-[derived:DERIVED_FROM]->(parent:LandRight)
  WHERE derived.supersededAt IS NULL AND right.supersededAt IS NULL
    AND (right.from < parent.from OR (parent.to IS NOT NULL AND coalesce(right.to > parent.to, true)))
  RETURN [right.id, parent.id] AS recordIds, CASE WHEN right.from < parent.from THEN right.from ELSE parent.to END AS on,
    right.id + ' (' + toString(right.from) + ' to ' + coalesce(toString(right.to), 'open') + ') does not lie within ' + parent.id + ' ('
      + toString(parent.from) + ' to ' + coalesce(toString(parent.to), 'open') + ')' AS sentence
}
RETURN recordIds, on, sentence
ORDER BY on, recordIds
LIMIT $limit
