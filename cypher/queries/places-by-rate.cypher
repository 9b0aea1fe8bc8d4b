:param level => 'VILLAGE';
:param divisionId => null;
:param asOf => null;
:param ruleId => null;
:param severity => null;
:param minHouseholds => 20;
:param minFindings => 5;
:param limit => 100;

/*
title: Places by how many findings there are for their households
description: |
  FLAGGED findings of places for each thousand households registered there, highest first. A finding that was reviewed and dismissed is left out, unless its facts changed since.
  Small numbers are hidden, for a rate out of few households is chance and could point at a family: a place with fewer than minHouseholds households, or with some findings but fewer than minFindings, has neither number nor rate and stands last, in the order of ids. Where only one place would be hidden, in the list or among the places right below the same one, the one with the next fewest findings is hidden too, so that nobody can subtract it from a number of a place above.
  A place that was renamed or raised counts under the code that it has now, with all that is recorded under its old ones.
  What counts is where the event was; households are those registered at the place or below it on the day.
stability: experimental
scan: All places of the level are ranked
params:
  level:         { type: string, default: VILLAGE, enum: [PROVINCE, CITY, COUNTY, TOWNSHIP, VILLAGE], description: Level of the places }
  divisionId:    { type: string, record: [AdminDivision], required: false, default: null, description: Only places at or below this division }
  asOf:          { type: date, required: false, default: null, description: Day on which households are counted; null = those registered now }
  ruleId:        { type: string, required: false, default: null, description: Only findings of this rule }
  severity:      { type: string, required: false, default: null, enum: [HARD, SOFT], description: Only findings of this severity }
  minHouseholds: { type: integer, default: 20, min: 10, max: 100000, description: Fewest households for which a rate is shown }
  minFindings:   { type: integer, default: 5, min: 3, max: 1000, description: Fewest findings that are shown; no findings are shown as 0 }
  limit:         { type: integer, default: 100, min: 1, max: 1000, description: Rows at most }
columns:
  placeId:    { type: string, description: The place }
  placeName:  { type: string, nullable: true, description: Its name }
  households: { type: integer, nullable: true, description: Households registered there; null = hidden }
  flagged:    { type: integer, nullable: true, description: FLAGGED findings there; null = hidden }
  rate:       { type: number, nullable: true, description: Findings for each thousand households; null = hidden }
  hidden:     { type: boolean, description: Whether the numbers are too small to be shown }
*/
CALL () {
  UNWIND CASE WHEN $divisionId IS NULL THEN [true] ELSE [] END AS everywhere
  MATCH (place:AdminDivision)
  WHERE place.level = $level
  RETURN place
  UNION
  MATCH (:Record {id: $divisionId})<-[:PART_OF*0..6]-(place:AdminDivision)
  WHERE place.level = $level
  RETURN place
}
CALL (place) {
  OPTIONAL MATCH (place)-[steps:SUCCEEDED_BY*1..5]->(later:AdminDivision {level: $level})
  WHERE all(step IN steps WHERE step.supersededAt IS NULL)
  RETURN later
  ORDER BY size(steps) DESC, later.id
  LIMIT 1
}
WITH coalesce(later, place) AS place, collect(place) AS codes
CALL (codes) {
  UNWIND codes AS code
  MATCH (code)<-[:PART_OF*0..6]-(below:AdminDivision)
  RETURN collect(DISTINCT below) AS belows
}
CALL (belows) {
  UNWIND belows AS below
  MATCH (below)<-[registered:REGISTERED_IN]-(household:Household)
  WHERE registered.supersededAt IS NULL AND CASE WHEN $asOf IS NULL THEN registered.to IS NULL
    ELSE coalesce(registered.from <= $asOf, true) AND coalesce(registered.to > $asOf, true) END
  RETURN count(DISTINCT household) AS households
}
CALL (belows) {
  UNWIND belows AS below
  MATCH (finding:Finding {divisionId: below.id})
  WHERE finding.verdict = 'FLAGGED' AND finding.status <> 'GONE' AND coalesce(finding.ruleId = $ruleId, true) AND coalesce(finding.severity = $severity, true)
    AND NOT (coalesce(finding.review, 'NONE') = 'DISMISSED' AND coalesce(finding.reviewedDigest = finding.digest, false))
  RETURN count(finding) AS flagged
}
WITH place, households, flagged, households < $minHouseholds OR flagged > 0 AND flagged < $minFindings AS small
WHERE households > 0 OR flagged > 0
CALL (place) {
  OPTIONAL MATCH (place)-[partOf:PART_OF]->(above:AdminDivision)
  WHERE partOf.supersededAt IS NULL
  RETURN min(above.id) AS aboveId
}
WITH aboveId, place, households, flagged, small
ORDER BY flagged, households, place.id
WITH aboveId, collect({place: place, households: households, flagged: flagged, small: small}) AS siblings
WITH siblings, CASE WHEN aboveId IS NOT NULL AND size([sibling IN siblings WHERE sibling.small]) = 1
  THEN head([sibling IN siblings WHERE NOT sibling.small AND sibling.flagged > 0] + [sibling IN siblings WHERE NOT sibling.small]).place END AS beside
UNWIND siblings AS sibling
WITH sibling, sibling.small OR coalesce(sibling.place = beside, false) AS hidden
ORDER BY sibling.flagged = 0, sibling.flagged, sibling.households, sibling.place.id
WITH collect({sibling: sibling, hidden: hidden}) AS all
WITH all, CASE WHEN size([entry IN all WHERE entry.hidden]) = 1 THEN head([entry IN all WHERE NOT entry.hidden]).sibling.place END AS beside
UNWIND all AS entry
WITH entry.sibling AS sibling, entry.sibling.place AS place, entry.hidden OR coalesce(entry.sibling.place = beside, false) AS hidden
WITH place, hidden, CASE WHEN NOT hidden THEN sibling.households END AS households, CASE WHEN NOT hidden THEN sibling.flagged END AS flagged
RETURN place.id AS placeId, place.name AS placeName, households, flagged, round(1000.0 * flagged / households, 3) AS rate, hidden
ORDER BY hidden, rate DESC, placeId
LIMIT $limit
