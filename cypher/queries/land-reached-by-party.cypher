:param partyId => 'CO-LANYAN';
:param asOf => date('2013-06-30');
:param maxDepth => 6;
:param asKnownAt => null;
:param limit => 200;

/*
title: Land that a party reaches
description: |
  From a company or person down through the cooperatives and companies in which it has a stake, directly or through others, to the rights over land that these hold on a day, and to the parcels.
  Each row is one right reached along one chain, with the interval of percent that the chain allows, who holds the land by contract below, and the event by which the right came.
  To reach is not to own: a stake gives a part of the issuer, never of the parcel, and a chain of small stakes controls nothing.
stability: stable
params:
  partyId:    { type: string, record: [Party], required: true, description: Id of the party to start from }
  asOf:       { type: date, required: true, description: The day }
  maxDepth:   { type: integer, default: 6, min: 0, max: 8, description: "Steps of stakes at most; 0 = only what it holds itself" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  parcelId:    { type: string, description: The parcel }
  areaM2:      { type: number, description: Its area in square metres }
  landClass:   { type: string, description: Its class in the parcel table }
  rightId:     { type: string, description: The right that is reached }
  rightType:   { type: string, description: Its type }
  from:        { type: date, description: First day of the right }
  to:          { type: date, nullable: true, description: First day no longer in force; null = open }
  holderId:    { type: string, description: "The party that holds the right, at the end of the chain" }
  holderName:  { type: string, nullable: true, description: Its name }
  depth:       { type: integer, description: Steps of stakes between the two }
  chain:       { type: string, description: "The ids along the chain, from the start" }
  minPercent:  { type: number, description: Least product of the stakes }
  maxPercent:  { type: number, description: Greatest product of the stakes }
  contractHolderIds: { type: strings, description: "The households that hold the land by contract below the right, or held it until it was given up" }
  eventId:     { type: string, nullable: true, description: The event that created the right }
  divisionName: { type: string, nullable: true, description: Where the parcel lies }
  sourceIds:  { type: strings, description: The papers that this row rests on }
  path:        { type: path, description: "From the start over the stakes to the right and the parcel, to be drawn" }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (start:Record {id: $partyId})
MATCH chain = (start) ((:Party)-[stakes:HOLDS_STAKE WHERE stakes.recordedAt <= known AND coalesce(stakes.supersededAt > known, true)
  AND coalesce(stakes.from <= $asOf, true) AND coalesce(stakes.to > $asOf, true)]->(:Party)){0,8} (holder:Party)
WHERE length(chain) <= $maxDepth
WITH known, start, holder, nodes(chain) AS parties, chain
WHERE all(position IN range(0, size(parties) - 1) WHERE NOT parties[position] IN parties[0..position])
WITH known, start, holder, parties, head(collect(chain)) AS chain
CALL (known, parties) {
  UNWIND CASE WHEN size(parties) > 1 THEN range(0, size(parties) - 2) ELSE [null] END AS position
  WITH known, position, parties[position] AS owner, parties[position + 1] AS issuer
  CALL (known, owner, issuer) {
    OPTIONAL MATCH (other:Party)-[stake:HOLDS_STAKE]->(issuer)
    WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true) AND coalesce(stake.from <= $asOf, true)
      AND coalesce(stake.to > $asOf, true)
    WITH owner, collect({own: other = owner, stake: stake}) AS all
    WITH all, reduce(total = 0.0, entry IN all | total + coalesce(entry.stake.units, 0.0)) AS outstanding
    WITH [entry IN all | {own: entry.own, papers: entry.stake.sourceIds,
        least: CASE WHEN entry.stake.units IS NOT NULL AND outstanding > 0 THEN 100.0 * entry.stake.units / outstanding
          ELSE coalesce(entry.stake.shareMin, 0.0) END,
        most: CASE WHEN entry.stake.units IS NOT NULL AND outstanding > 0 THEN 100.0 * entry.stake.units / outstanding
          ELSE coalesce(entry.stake.shareMax, 100.0) END}] AS bounds
    WITH bounds, reduce(total = 0.0, bound IN bounds | total + CASE WHEN bound.own THEN bound.least ELSE 0.0 END) AS ownLeast,
      reduce(total = 0.0, bound IN bounds | total + CASE WHEN bound.own THEN bound.most ELSE 0.0 END) AS ownMost,
      reduce(total = 0.0, bound IN bounds | total + CASE WHEN bound.own THEN 0.0 ELSE bound.least END) AS othersLeast
    RETURN ownLeast AS least, CASE WHEN ownMost < 100.0 - othersLeast OR round(ownLeast + othersLeast, 6) > 100.0 THEN CASE
      WHEN ownMost > 100.0 THEN 100.0 ELSE ownMost END ELSE 100.0 - othersLeast END AS most,
      reduce(papers = [], bound IN bounds | papers + CASE WHEN bound.own THEN coalesce(bound.papers, []) ELSE [] END) AS papers
  }
  WITH position, least, most, papers
  RETURN reduce(product = 1.0, step IN collect(CASE WHEN position IS NULL THEN 100.0 ELSE least END) | product * step / 100.0) * 100.0 AS minPercent,
    reduce(product = 1.0, step IN collect(CASE WHEN position IS NULL THEN 100.0 ELSE most END) | product * step / 100.0) * 100.0 AS maxPercent,
    reduce(papers = [], list IN collect(papers) | papers + list) AS stakePapers
}
MATCH (holder)-[holds:HOLDS]->(right:LandRight)-[:WAS*0..1]->(rightState)
WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
  AND rightState.recordedAt <= known AND coalesce(rightState.supersededAt > known, true) AND coalesce(rightState.from <= $asOf, true)
    AND coalesce(rightState.to > $asOf, true)
MATCH (right)-[over:OVER]->(parcel:Parcel)-[:WAS*0..1]->(parcelState)
WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
  AND parcelState.recordedAt <= known AND coalesce(parcelState.supersededAt > known, true)
CALL (right, known) {
  OPTIONAL MATCH (event:Event)-[created:CREATED]->(right)
  WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true)
  RETURN event ORDER BY event.on, event.id LIMIT 1
}
OPTIONAL MATCH (parcel)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
WITH known, parties, chain, minPercent, maxPercent, stakePapers, holder, holds, right, rightState, parcel, parcelState, event, division
ORDER BY size(parties), holder.id, right.id, [party IN parties | party.id]
LIMIT $limit
MATCH path = (start:Record {id: $partyId}) ((:Party)-[steps:HOLDS_STAKE]->(:Party)){0,8} (holder)-[held:HOLDS]->(right)-[lies:OVER]->(parcel)
WHERE steps = relationships(chain) AND held = holds AND lies.recordedAt <= known AND coalesce(lies.supersededAt > known, true)
RETURN parcel.id AS parcelId, parcelState.areaM2 AS areaM2, parcelState.landClass AS landClass, right.id AS rightId, rightState.type AS rightType,
  rightState.from AS from, rightState.to AS to,
  holder.id AS holderId, holder.name AS holderName, size(parties) - 1 AS depth,
    reduce(text = head(parties).id, party IN tail(parties) | text + ' > ' + party.id) AS chain,
  round(minPercent, 4) AS minPercent, round(maxPercent, 4) AS maxPercent,
  COLLECT {
    MATCH (parcel)<-[below:OVER]-(contract:LandRight)<-[contracted:HOLDS]-(household:Household)
    WHERE below.recordedAt <= known AND coalesce(below.supersededAt > known, true)
      AND contracted.recordedAt <= known AND coalesce(contracted.supersededAt > known, true)
      AND contract.type IN ['CONTRACT_MGMT', 'HOMESTEAD', 'FOREST', 'PRIVATE_PLOT']
    RETURN DISTINCT household.id ORDER BY household.id
  } AS contractHolderIds,
  event.id AS eventId, division.name AS divisionName,
  COLLECT {
    UNWIND coalesce(stakePapers, []) + coalesce(holds.sourceIds, []) + COLLECT {
      MATCH (right)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } + COLLECT {
      MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds,
  path
ORDER BY depth, holderId, rightId, chain
