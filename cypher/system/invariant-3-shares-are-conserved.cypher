:param limit => 1000;

/*
title: Shares are conserved
description: |
  Where the stakes in an issuer are all in units, they come on every day on which one begins or ends to the units credited for land and issued in rounds less those that the issuer took back.
  An issuer without a recorded conversion or round is left out: nothing says how many units there are.
params:
  limit: { type: integer, default: 1000, min: 1, max: 100000, description: Rows at most }
columns:
  recordIds: { type: strings, description: "The records that break it, the most telling first" }
  "on":        { type: date, nullable: true, description: The day on which it shows }
  sentence:  { type: string, description: What is wrong }
scan: an invariant holds over every record of its kind, so each is read
*/
MATCH (issuer:Cooperative|Company)
CALL (issuer) {
  MATCH (:Party)-[stake:HOLDS_STAKE]->(issuer)
  WHERE stake.supersededAt IS NULL
  RETURN collect(stake) AS stakes
}
WITH issuer, stakes
WHERE size(stakes) > 0 AND all(stake IN stakes WHERE stake.units IS NOT NULL)
CALL (issuer) {
  CALL (issuer) {
    MATCH (conversion:ShareConversion)-[into:INTO]->(issuer)
    WHERE into.supersededAt IS NULL AND conversion.supersededAt IS NULL
    RETURN conversion.on AS on, conversion.units AS units, conversion.id AS eventId
    UNION ALL
    MATCH (round:CapitalRound)-[into:INTO]->(issuer)
    WHERE into.supersededAt IS NULL AND round.supersededAt IS NULL
    RETURN round.on AS on, round.unitsIssued AS units, round.id AS eventId
    UNION ALL
    MATCH (issuer)<-[to:TO]-(redemption:Transfer)
    WHERE to.supersededAt IS NULL AND redemption.form = 'STAKE_SALE' AND redemption.supersededAt IS NULL
    RETURN redemption.on AS on, -redemption.units AS units, redemption.id AS eventId
  }
  WITH on, units, eventId
  ORDER BY eventId
  RETURN collect({on: on, units: units, eventId: eventId}) AS steps
}
WITH issuer, stakes, steps
WHERE size(steps) > 0
CALL (stakes) {
  UNWIND stakes AS stake
  UNWIND [stake.from, stake.to] AS day
  WITH day
  WHERE day IS NOT NULL
  RETURN DISTINCT day
}
WITH issuer, stakes, steps, day,
  reduce(total = 0.0, step IN steps | total + CASE WHEN step.on <= day THEN coalesce(step.units, 0.0) ELSE 0.0 END) AS outstanding,
  reduce(total = 0.0, stake IN stakes | total + CASE WHEN coalesce(stake.from <= day, true) AND coalesce(stake.to > day, true) THEN stake.units
    ELSE 0.0 END) AS held
WHERE abs(outstanding - held) > 0.000001
RETURN [issuer.id] + [step IN steps WHERE step.on = day | step.eventId] AS recordIds, day AS on,
  'On ' + toString(day) + ' the stakes in ' + issuer.id + ' come to ' + toString(held) + ' units, and ' + toString(outstanding)
    + ' are outstanding' AS sentence
ORDER BY on, recordIds
LIMIT $limit
