:param from => null;
:param to => null;
:param divisionId => null;
:param chainDays => 1095;
:param minAreaM2 => 666.67;
:param voteNumerator => 2;
:param voteDenominator => 3;
:param policyDateBasis => 'published';
:param asKnownAt => null;
:param subjectIds => null;

/*
title: Contracted land turned into construction land through leases
description: |
  Land under a household's contract right whose right of operation went on through a cooperative or company, and which turned from farm land into construction land within three years of the first such right, without a recorded approval that covers the parcel and the day.
  A filing as facility agriculture, a registered collective construction use with the members' vote, or a recoding by survey explains it. An approval that is not on record counts as absent only where the papers of the change are known to be complete for approvals.
stability: stable
level: HARD
version: 2
subject: Parcel
params:
  from:       { type: date, required: false, default: null, description: First day of the changes of use; null = from the first }
  to:         { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId: { type: string, required: false, default: null, description: Only parcels at or below this division }
  chainDays:  { type: integer, default: 1095, min: 1, max: 36500, description: Days at most from the first right of operation to the change of use }
  minAreaM2:  { type: number, default: 666.67, min: 0, max: 1000000000, description: Least area in square metres; 666.67 is one mu }
  voteNumerator:   { type: integer, default: 2, min: 1, max: 100, description: Numerator of the majority that lets commercial construction land go }
  voteDenominator: { type: integer, default: 3, min: 1, max: 100, description: Its denominator }
  policyDateBasis: { type: string, default: published, enum: [published, dated], description: "Which date of a policy counts: its publication or the date on it" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
legalBasis: ['I-CIRCULAR-2011', 'I-LAL-2019#44', 'I-LAL-2019#82', 'I-MARA-2021']
guards:
  APPROVED: An approval covers the parcel and was given by the day of the change
  FACILITY_AGRICULTURE: The change is filed as facility agriculture
  COLLECTIVE_CONSTRUCTION_VOTED: It is registered collective commercial construction land, from 2020, with two thirds of the members
  SURVEY_RECODING: A survey gave another code to land that did not change
falsePositives:
  - A batch approval that names no parcel
  - Greenhouses and stables filed with the township
finds:
  - { subject: PA-DJ-0701, verdict: FLAGGED }
  - { subject: PA-DJ-0702, verdict: FLAGGED }
  - { subject: PA-DJ-0801, verdict: CLEARED }
  - { subject: PA-DJ-1101, verdict: CLEARED }
  - { subject: PA-DJ-1301, verdict: CLEARED }
  - { subject: PA-DJ-1401, verdict: UNKNOWN }
columns:
  subjectId:  { type: string, description: The parcel }
  key:        { type: string, description: Id of the change of use }
  "on":         { type: date, nullable: true, description: Day of the change of use }
  divisionId: { type: string, nullable: true, description: Where the parcel lies }
  verdict:    { type: string, description: "FLAGGED, CLEARED or UNKNOWN" }
  severity:   { type: string, nullable: true, description: "HARD or SOFT; null when it is not flagged" }
  score:      { type: number, description: 0 to 1 }
  summary:    { type: string, description: What was found }
  observed:   { type: map, description: What was observed }
  thresholds: { type: map, description: What it was compared with }
  guards:     { type: list, description: "Maps of guard, outcome HELD, FAILED or UNKNOWN, because" }
  citations:  { type: list, description: "Maps of provisionId, instrumentId, article, inForce, verification: what was in force at that day and place" }
  missing:    { type: strings, description: Records that would decide and are not there }
  evidenceIds: { type: strings, description: "The records that show it, the most telling first" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (change:LandUseChange)
WHERE change.on >= coalesce($from, date('1900-01-01')) AND change.on < coalesce($to, date('2200-01-01'))
MATCH (change)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  AND state.fromClass IN ['ARABLE', 'GRASS', 'FOREST', 'ORCHARD', 'WATER'] AND state.toClass = 'CONSTRUCTION'
MATCH (change)-[concerns:CONCERNS]->(parcel:Parcel)-[:WAS*0..1]->(parcelState)
WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
  AND parcelState.recordedAt <= known AND coalesce(parcelState.supersededAt > known, true) AND parcelState.areaM2 >= $minAreaM2
  AND ($subjectIds IS NULL OR parcel.id IN $subjectIds)
MATCH (parcel)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
CALL (division, known) {
  MATCH (division)-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (parcel, state, known) {
  MATCH (parcel)<-[over:OVER]-(last:LandRight)-[:WAS*0..1]->(lastState)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
    AND lastState.recordedAt <= known AND coalesce(lastState.supersededAt > known, true)
    AND lastState.type = 'OPERATION' AND lastState.from <= state.on AND coalesce(lastState.to > state.on, true)
  MATCH chain = (last)-[derived:DERIVED_FROM*1..6]->(contract:LandRight {type: 'CONTRACT_MGMT'})
  WHERE all(step IN derived WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  WITH state, known, nodes(chain) AS rights, contract
  CALL (rights, known) {
    UNWIND range(0, size(rights) - 2) AS position
    WITH rights[position] AS right, position, known
    MATCH (right)-[:WAS*0..1]->(rightState)
    WHERE rightState.recordedAt <= known AND coalesce(rightState.supersededAt > known, true)
    OPTIONAL MATCH (holder:Party)-[holds:HOLDS]->(right)
    WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    WITH position, rightState, holder
    ORDER BY position DESC, holder.id
    RETURN min(rightState.from) AS operatedFrom, collect(holder.id) AS holderIds, collect(holder.name) AS holderNames,
      any(organisation IN collect(holder:Company OR holder:Cooperative OR holder:Lender OR holder:Institution) WHERE organisation) AS left
  }
  WITH rights, contract, operatedFrom, holderIds, holderNames, left
  WHERE left
  OPTIONAL MATCH (household:Party)-[contracted:HOLDS]->(contract)
  WHERE contracted.recordedAt <= known AND coalesce(contracted.supersededAt > known, true)
  RETURN rights, operatedFrom, holderIds, holderNames, min(household.id) AS householdId, min(household.name) AS householdName
  ORDER BY size(rights) DESC, head(rights).id
  LIMIT 1
}
WITH *, duration.inDays(operatedFrom, state.on).days AS days
WHERE days >= 0 AND days <= $chainDays
CALL (change, parcel, state, known) {
  OPTIONAL MATCH (change)-[authorised:AUTHORISED_BY]->(approval:Approval)-[:WAS*0..1]->(given)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
  RETURN approval, given ORDER BY given.on, approval.id LIMIT 1
}
CALL (change, known) {
  OPTIONAL MATCH (change)-[authorised:AUTHORISED_BY]->(resolution:Resolution)-[:WAS*0..1]->(vote)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND vote.recordedAt <= known AND coalesce(vote.supersededAt > known, true)
  RETURN resolution, vote ORDER BY vote.on DESC, resolution.id LIMIT 1
}
CALL (change, state, known) {
  OPTIONAL MATCH (change)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    AND coalesce(source.coversFrom <= state.on, true) AND coalesce(source.coversTo > state.on, true)
  RETURN reduce(kinds = [], list IN collect(coalesce(source.completeFor, [])) | kinds + list) AS completeFor
}
CALL (state, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['FARMLAND_TO_CONSTRUCTION', 'COLLECTIVE_CONSTRUCTION_LAND'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, state, placeIds,
    coalesce(says.from, law.effectiveOn, CASE $policyDateBasis WHEN 'dated' THEN coalesce(law.datedOn, law.publishedOn)
      ELSE coalesce(law.publishedOn, law.datedOn) END) AS inForceFrom
  WHERE inForceFrom <= state.on AND coalesce(coalesce(says.to, law.repealedOn) > state.on, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= state.on)}) AS found
  RETURN found AS provisions, [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *,
  CASE WHEN given.on <= state.on THEN 'HELD' WHEN approval IS NOT NULL THEN 'FAILED' WHEN state.approvalNo IS NOT NULL THEN 'UNKNOWN'
    WHEN 'APPROVAL' IN completeFor THEN 'FAILED' ELSE 'UNKNOWN' END AS approved,
  CASE WHEN state.filing = 'FACILITY_AGRICULTURE' THEN 'HELD' ELSE 'FAILED' END AS facility,
  CASE WHEN state.filing = 'COMMERCIAL_CONSTRUCTION' THEN CASE
    WHEN NOT 'COLLECTIVE_CONSTRUCTION_LAND' IN [entry IN provisions | entry.matter] THEN 'FAILED'
    WHEN vote.for * $voteDenominator >= vote.entitled * $voteNumerator THEN 'HELD' WHEN vote.entitled IS NULL AND NOT 'RESOLUTION' IN completeFor THEN 'UNKNOWN' ELSE 'FAILED' END
    ELSE 'FAILED' END AS voted,
  CASE WHEN state.filing = 'SURVEY_RECODING' THEN 'HELD' ELSE 'FAILED' END AS recoded
WITH *, CASE WHEN 'HELD' IN [approved, facility, voted, recoded] THEN 'CLEARED' WHEN 'UNKNOWN' IN [approved, facility, voted, recoded] THEN 'UNKNOWN'
  ELSE 'FLAGGED' END AS verdict
WITH *, CASE verdict WHEN 'FLAGGED' THEN CASE WHEN citable THEN 'HARD' ELSE 'SOFT' END END AS severity
RETURN parcel.id AS subjectId, change.id AS key, state.on AS on, division.id AS divisionId, verdict, severity,
  round(CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.9 ELSE 0.6 END WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END
    + 0.08 * (1.0 - 1.0 * days / ($chainDays + 1)), 3) AS score,
  CASE WHEN parcelState.areaM2 = toInteger(parcelState.areaM2) THEN toString(toInteger(parcelState.areaM2)) ELSE toString(parcelState.areaM2) END
    + ' square metres under the contract of ' + coalesce(householdName, 'an unknown holder') + ' went on to '
    + reduce(text = '', name IN holderNames | text + CASE text WHEN '' THEN '' ELSE ', then ' END + name)
    + ' and turned from ' + state.fromClass + ' to CONSTRUCTION ' + toString(days) + ' days after the first right of operation: '
    + CASE WHEN approved = 'HELD' THEN 'approved' + coalesce(' as ' + given.approvalNo, '')
      WHEN facility = 'HELD' THEN 'filed as facility agriculture' WHEN recoded = 'HELD' THEN 'a recoding by survey'
      WHEN voted = 'HELD' THEN 'collective construction land with the vote of the members'
        WHEN verdict = 'UNKNOWN' THEN 'no approval on record, and the papers are not known to be complete'
          WHEN approval IS NOT NULL THEN 'approved only afterwards' ELSE 'no approval in papers that are complete' END AS summary,
  {areaM2: parcelState.areaM2, fromClass: state.fromClass, toClass: state.toClass, chainDays: days, operatedFrom: operatedFrom,
    chainRightIds: reverse([right IN rights | right.id]), holderIds: holderIds, householdId: householdId,
    approvalNo: state.approvalNo, filing: state.filing} AS observed,
  {chainDays: $chainDays, minAreaM2: $minAreaM2, voteNumerator: $voteNumerator, voteDenominator: $voteDenominator, policyDateBasis: $policyDateBasis} AS thresholds,
  [
    {guard: 'APPROVED', outcome: approved, because: CASE WHEN approved = 'HELD' THEN 'Approved on ' + toString(given.on)
      + coalesce(' as ' + given.approvalNo, '') WHEN approval IS NOT NULL THEN 'Approved on ' + coalesce(toString(given.on), 'an unknown day')
      + ', after the change'
      WHEN state.approvalNo IS NOT NULL THEN 'A number is given, ' + state.approvalNo + ', and the approval itself is not on record'
        WHEN approved = 'FAILED' THEN 'No approval in papers that are known to be complete'
        ELSE 'No approval on record, and the papers are not known to be complete' END},
    {guard: 'FACILITY_AGRICULTURE', outcome: facility, because: 'Filing: ' + coalesce(state.filing, 'none recorded')},
    {guard: 'COLLECTIVE_CONSTRUCTION_VOTED', outcome: voted, because: CASE
      WHEN state.filing = 'COMMERCIAL_CONSTRUCTION' THEN coalesce(toString(vote.for) + ' of ' + toString(vote.entitled) + ' entitled voted for it',
      'no vote on record') ELSE 'Not registered as collective commercial construction land' END},
    {guard: 'SURVEY_RECODING', outcome: recoded, because: 'Filing: ' + coalesce(state.filing, 'none recorded')}
  ] AS guards,
  [entry IN provisions WHERE entry.matter = 'FARMLAND_TO_CONSTRUCTION' OR state.filing = 'COMMERCIAL_CONSTRUCTION' | entry.citation] AS citations,
  CASE WHEN verdict = 'UNKNOWN' AND approved = 'UNKNOWN' THEN ['approval of the change of use'] ELSE [] END + CASE WHEN verdict = 'UNKNOWN'
    AND voted = 'UNKNOWN' THEN ['vote of the members'] ELSE [] END AS missing,
  [change.id, parcel.id] + [right IN rights | right.id] + holderIds + CASE WHEN householdId IS NULL THEN [] ELSE [householdId] END + CASE
    WHEN approval IS NULL THEN [] ELSE [approval.id] END + CASE WHEN resolution IS NULL THEN [] ELSE [resolution.id] END AS evidenceIds,
  COLLECT {
    UNWIND COLLECT {
      MATCH (change)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } + COLLECT {
      MATCH (approval)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
