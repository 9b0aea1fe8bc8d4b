:param rule => 'R01';
:param from => date('2003-03-01');
:param to => date('2023-01-01');
:param divisionId => null;
:param circularId => 'I-CIRCULAR-2011';
:param asKnownAt => null;
:param limit => 50;

/*
title: Findings by where households turned urban
description: |
  Households that turned from agricultural to non-agricultural or resident registration, by the tier of the place where they did, and how many of them a rule has flagged: whether the flagged went to towns, where land could be kept, or to cities with districts, where the law had it returned.
  What the law of the day said of arable land that was not given up freely is read from the truth table, for the extent of each change: SHALL_RETURN, MAY_KEEP, DISPUTED where two instruments contradict each other, NO_ROW where none speaks. Shares of few households say little, so both numbers stand beside them.
  Findings are those of the last run. What was flagged needs a change that the finding shows; a household that turned urban twice counts in each tier. A finding that a review dismissed is not counted as flagged, unless it changed since. Without a finished run of that very rule all numbers of findings are null.
stability: stable
asks:
  - row: 4
    question: Did flagged households go to small towns, where land was keepable, or to cities with districts?
    with: { from: 2003-03-01, to: 2023-01-01 }
    shows: [tier, landByLaw, households, flagged, flaggedPercent, shareOfFlagged, unknown, conflict]
params:
  rule:       { type: string, default: R01, description: Id of the rule }
  from:       { type: date, required: true, description: First day of the changes }
  to:         { type: date, required: true, description: First day after them }
  divisionId: { type: string, record: [AdminDivision], required: false, default: null, description: Only households that left this place or one below it }
  circularId: { type: string, record: [Instrument], default: I-CIRCULAR-2011, description: The circular whose publication bounds rows of the truth table }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant, findings excepted; null = as known now" }
  limit:      { type: integer, default: 50, min: 1, max: 1000, description: Rows at most }
requires:
  - { ordered: [from, to] }
columns:
  tier:           { type: string, description: "DISTRICTED_CITY, COUNTY_SEAT, TOWN or VILLAGE, as the change says, else by the place; UNKNOWN when neither tells it" }
  landByLaw:      { type: string, description: "SHALL_RETURN, MAY_KEEP, DISPUTED or NO_ROW" }
  households:     { type: integer, description: "Households that turned urban there, the denominator" }
  wholeHouseholds: { type: integer, description: Those of them of which every member changed }
  flagged:        { type: integer, nullable: true, description: Those with a FLAGGED finding }
  cleared:        { type: integer, nullable: true, description: "Those with a CLEARED one, and none of the former" }
  unknown:        { type: integer, nullable: true, description: "Those with an UNKNOWN one, and none flagged or in conflict" }
  conflict:       { type: integer, nullable: true, description: "Those with a CONFLICT, and none flagged" }
  dismissed:      { type: integer, nullable: true, description: "Those of which a review dismissed every finding that still stands as it was reviewed" }
  withoutFinding: { type: integer, nullable: true, description: Those of which the rule has nothing }
  flaggedPercent: { type: number, nullable: true, description: Flagged of the households of the row }
  shareOfFlagged: { type: number, nullable: true, description: Flagged of all flagged households counted here }
  flaggedIds:     { type: strings, description: "The flagged households, 100 at most" }
  sourceIds:  { type: strings, description: "Papers of the changes, those of flagged households first, 100 at most" }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (circular:Record {id: $circularId})-[:WAS*0..1]->(policy)
WHERE policy.recordedAt <= known AND coalesce(policy.supersededAt > known, true)
WITH known, policy.publishedOn AS policyOn, EXISTS {
  MATCH (run:DetectionRun)
  WHERE run.sequence >= 0 AND run.finishedAt IS NOT NULL AND any(ran IN run.rules WHERE split(ran, '@')[0] = $rule)
} AS hasRun
MATCH (change:RegistrationChange)
WHERE change.on >= $from AND change.on < $to
MATCH (change)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  AND state.kind = 'STATUS_CHANGE' AND state.fromStatus = 'AGRI' AND state.toStatus IN ['NON_AGRI', 'RESIDENT']
CALL (change, known) {
  OPTIONAL MATCH (change)-[left:FROM_PLACE]->(fromPlace:AdminDivision)
  WHERE left.recordedAt <= known AND coalesce(left.supersededAt > known, true)
  OPTIONAL MATCH (change)-[reached:TO_PLACE]->(toPlace:AdminDivision)
  WHERE reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
  RETURN fromPlace, toPlace ORDER BY fromPlace.id, toPlace.id LIMIT 1
}
CALL (fromPlace, known) {
  OPTIONAL MATCH (fromPlace)-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (change, state, known) {
  MATCH (household:Household)-[underwent:UNDERWENT]->(change)
  WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
  RETURN household, CASE WHEN state.wholeHousehold THEN 'WHOLE' WHEN NOT state.wholeHousehold THEN 'PARTIAL' END AS scope
  UNION
  MATCH (person:Person)-[underwent:UNDERWENT]->(change)
  WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
  MATCH (person)-[member:MEMBER_OF]->(household:Household)
  WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
    AND coalesce(member.from <= state.on, true) AND coalesce(member.to >= state.on, true)
  RETURN household, 'PARTIAL' AS scope
}
WITH *, coalesce(state.destinationKind, toPlace.settleTier, 'UNKNOWN') AS tier
CALL (state, scope, tier, placeIds, policyOn, known) {
  OPTIONAL MATCH (row:SurrenderRule)-[:WAS*0..1]->(law)
  WHERE row.priority >= 0 AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
    AND coalesce(law.from <= state.on, true) AND coalesce(law.to > state.on, true) AND 'ARABLE' IN law.landClasses
    AND coalesce('FORCED' IN law.manner, true) AND coalesce(law.scope = scope, law.scope IS NULL)
    AND coalesce(law.toStatus = state.toStatus, true) AND coalesce(law.destination = tier, true) AND law.urbanInsurance IS NULL
    AND (law.policyFrom IS NULL OR CASE law.policyFrom WHEN 'FROM_CIRCULAR' THEN state.on >= policyOn ELSE state.on < policyOn END)
  OPTIONAL MATCH (row)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH row, law, place
  WHERE place IS NULL OR place.id IN placeIds
  RETURN law.verdict AS lawVerdict ORDER BY size(coalesce(place.code, '')) DESC, law.priority DESC, row.id LIMIT 1
}
CALL (household, change) {
  OPTIONAL MATCH (household)<-[:ABOUT]-(finding:Finding)-[:SHOWS]->(change)
  WHERE finding.ruleId = $rule AND finding.status <> 'GONE'
  RETURN collect(DISTINCT CASE WHEN finding.review = 'DISMISSED' AND finding.reviewedDigest = finding.digest THEN 'DISMISSED' ELSE finding.verdict END) AS verdicts
}
WITH hasRun, known, tier, CASE WHEN lawVerdict = 'LAWFUL_MANDATORY' THEN 'SHALL_RETURN' WHEN lawVerdict = 'CONFLICT' THEN 'DISPUTED'
  WHEN lawVerdict IS NULL THEN 'NO_ROW' ELSE 'MAY_KEEP' END AS landByLaw, household, change, scope, verdicts
ORDER BY household.id, change.id
WITH hasRun, known, tier, landByLaw, household, collect(change) AS changes, 'WHOLE' IN collect(scope) AS whole,
  reduce(all = [], part IN collect(verdicts) | all + part) AS verdicts
WITH hasRun, known, tier, landByLaw, household, changes, whole,
  head([verdict IN ['FLAGGED', 'CONFLICT', 'UNKNOWN', 'CLEARED', 'DISMISSED'] WHERE verdict IN verdicts]) AS verdict
ORDER BY verdict = 'FLAGGED' DESC, household.id
WITH hasRun, known, tier, landByLaw, collect({household: household, changes: changes, whole: whole, verdict: verdict}) AS members
WITH hasRun, known, tier, landByLaw, members, size([member IN members WHERE member.verdict = 'FLAGGED']) AS flagged,
  reduce(all = [], member IN members[0..100] | all + member.changes)[0..100] AS shownChanges
WITH hasRun, known, sum(flagged) AS allFlagged,
  collect({tier: tier, landByLaw: landByLaw, members: members, flagged: flagged, shownChanges: shownChanges}) AS groups
UNWIND groups AS part
WITH hasRun, known, allFlagged, part.tier AS tier, part.landByLaw AS landByLaw, part.members AS members, part.flagged AS flagged,
  part.shownChanges AS shownChanges
RETURN tier, landByLaw, size(members) AS households, size([member IN members WHERE member.whole]) AS wholeHouseholds,
  CASE WHEN hasRun THEN flagged END AS flagged, CASE WHEN hasRun THEN size([member IN members WHERE member.verdict = 'CLEARED']) END AS cleared,
  CASE WHEN hasRun THEN size([member IN members WHERE member.verdict = 'UNKNOWN']) END AS unknown,
  CASE WHEN hasRun THEN size([member IN members WHERE member.verdict = 'CONFLICT']) END AS conflict,
  CASE WHEN hasRun THEN size([member IN members WHERE member.verdict = 'DISMISSED']) END AS dismissed,
  CASE WHEN hasRun THEN size([member IN members WHERE member.verdict IS NULL]) END AS withoutFinding,
  CASE WHEN hasRun THEN round(100.0 * flagged / size(members), 1) END AS flaggedPercent,
  CASE WHEN hasRun AND allFlagged > 0 THEN round(100.0 * flagged / allFlagged, 1) END AS shareOfFlagged,
  [member IN members WHERE member.verdict = 'FLAGGED' | member.household.id][0..100] AS flaggedIds,
  COLLECT {
    UNWIND COLLECT {
      UNWIND shownChanges AS change
      MATCH (change)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
    LIMIT 100
  } AS sourceIds
ORDER BY coalesce(flagged, 0) DESC, households DESC, tier, landByLaw
LIMIT $limit
