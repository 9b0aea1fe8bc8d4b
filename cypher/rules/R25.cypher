:param from => null;
:param to => null;
:param divisionId => null;
:param subjectIds => null;
:param pilotFromYear => 2015;
:param pilotToYear => 2018;
:param asKnownAt => null;

/*
title: Mortgage on a right that cannot be mortgaged, or without filing or consent
description: |
  A mortgage on a homestead or private plot; or on a right of operation under the contract of another household, without filing or without that household's consent; or one that runs beyond the term of the right.
  A filing or consent that is not on record counts as absent only where a paper of the mortgage is known to be complete for registrations or consents, else the answer is UNKNOWN. Where a right ended early, its term is what the transfer that created it agreed.
  The law of the day of the mortgage decides between HARD and SOFT.
stability: stable
level: HARD
version: 2
subject: Party
params:
  from:          { type: date, required: false, default: null, description: First day of the mortgages; null = from the first }
  to:            { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:    { type: string, required: false, default: null, description: Only land at or below this division }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  pilotFromYear: { type: integer, default: 2015, min: 1900, max: 2200, description: "First year in which a pilot county may allow mortgages on homes; general knowledge, not verified" }
  pilotToYear:   { type: integer, default: 2018, min: 1900, max: 2200, description: Last year of them }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-CIVILCODE-2021#399', 'I-RLCL-2018#47', 'I-PROPERTY-2007#184', 'I-GUARANTEE-1995#37']
guards:
  PILOT_COUNTY: The mortgage was taken under a programme in force that day, in a place of that programme and in the years of the pilots
  PLEDGE_OF_PROCEEDS: What was pledged are the proceeds of the land; no right is encumbered
falsePositives:
  - The mortgage is on the house alone, and the register names the land beside it
  - The filing was made with the group instead of the village
finds:
  - { subject: H-LP-22, verdict: FLAGGED }
  - { subject: H-LP-03, verdict: CLEARED }
  - { subject: CO-SHANJU, verdict: UNKNOWN }
columns:
  subjectId:  { type: string, description: "Who borrows" }
  key:        { type: string, description: "Id of the mortgage" }
  "on":         { type: date, nullable: true, description: "Day of the mortgage" }
  divisionId: { type: string, nullable: true, description: "Where the land lies" }
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
MATCH (mortgage:Mortgage)
WHERE mortgage.on >= coalesce($from, date('1900-01-01')) AND mortgage.on < coalesce($to, date('2200-01-01'))
MATCH (mortgage)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
MATCH (mortgage)-[by:BY]->(borrower:Party)
WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true) AND ($subjectIds IS NULL OR borrower.id IN $subjectIds)
WITH DISTINCT known, mortgage, state, borrower
CALL (mortgage, borrower, state, known) {
  OPTIONAL MATCH (mortgage)-[concerns:CONCERNS]->(parcel:Parcel)
  WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
  OPTIONAL MATCH (parcel)<-[over:OVER]-(right:LandRight)-[:WAS*0..1]->(rightState)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true) AND rightState.recordedAt <= known
    AND coalesce(rightState.supersededAt > known, true) AND rightState.type IN ['HOMESTEAD', 'PRIVATE_PLOT']
    AND coalesce(rightState.from <= state.on, true)
    AND coalesce(rightState.to > state.on, true)
    AND EXISTS {
      MATCH (borrower)-[holds:HOLDS]->(right)
      WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    }
  RETURN collect(DISTINCT parcel) AS parcels, collect(DISTINCT right) AS ownHomes
}
CALL (mortgage, borrower, state, known) {
  OPTIONAL MATCH (mortgage)-[encumbered:ENCUMBERED]->(right:LandRight)-[:WAS*0..1]->(rightState)
  WHERE encumbered.recordedAt <= known AND coalesce(encumbered.supersededAt > known, true) AND rightState.recordedAt <= known
    AND coalesce(rightState.supersededAt > known, true)
  WITH right, rightState, borrower, state, known
  CALL (right, borrower, known) {
    OPTIONAL MATCH (right)-[derived:DERIVED_FROM*1..6]->(contract:LandRight {type: 'CONTRACT_MGMT'})<-[holds:HOLDS]-(owner:Household)
    WHERE all(step IN derived WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true)) AND holds.recordedAt <= known
      AND coalesce(holds.supersededAt > known, true) AND owner <> borrower
    WITH DISTINCT owner
    ORDER BY owner.id
    RETURN collect(owner) AS owners
  }
  CALL (right, rightState, known) {
    OPTIONAL MATCH (right)<-[ended:ENDED]-(end:Event)
    WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
    OPTIONAL MATCH (right)<-[created:CREATED]-(transfer:Transfer)-[:WAS*0..1]->(agreed)
    WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true) AND agreed.recordedAt <= known
      AND coalesce(agreed.supersededAt > known, true)
    WITH rightState.to AS runsTo, count(end) AS ends, max(agreed.until) AS agreedTo
    RETURN CASE WHEN ends = 0 THEN runsTo ELSE agreedTo END AS term
  }
  OPTIONAL MATCH (right)-[over:OVER]->(parcel:Parcel)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
  WITH right, rightState, owners, term, state, collect(parcel) AS below
  ORDER BY right.id
  RETURN collect(CASE WHEN right IS NOT NULL THEN {right: right, type: rightState.type, owners: owners, term: term,
    beyond: coalesce(state.until > term, false)} END) AS pledged, reduce(all = [], some IN collect(below) | all + some) AS pledgedParcels
}
WITH *,
  [entry IN pledged WHERE entry.type IN ['HOMESTEAD', 'PRIVATE_PLOT'] | entry.right] + CASE WHEN pledged = [] THEN ownHomes ELSE [] END AS homes,
  [entry IN pledged WHERE entry.type = 'OPERATION' AND entry.owners <> []] AS operations, [entry IN pledged WHERE entry.beyond] AS beyond
WHERE homes <> [] OR operations <> [] OR beyond <> []
CALL (parcels, pledgedParcels, known) {
  UNWIND parcels + pledgedParcels AS parcel
  MATCH (parcel)-[located:LOCATED_IN]->(division:AdminDivision)
  WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  RETURN min(division.id) AS divisionId
}
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (mortgage, state, known) {
  OPTIONAL MATCH (mortgage)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND coalesce(source.coversFrom <= state.on, true)
    AND coalesce(source.coversTo > state.on, true)
  RETURN reduce(kinds = [], list IN collect(coalesce(source.completeFor, [])) | kinds + list) AS completeFor
}
CALL (mortgage, state, known) {
  OPTIONAL MATCH (mortgage)-[authorised:AUTHORISED_BY]->(consent:Consent)-[:WAS*0..1]->(said)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true) AND said.recordedAt <= known
    AND coalesce(said.supersededAt > known, true)
  OPTIONAL MATCH (consent)-[given:GIVEN_BY]->(giver:Household)
  WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
  WITH consent, said, giver, state
  ORDER BY said.signedOn, consent.id
  RETURN collect(DISTINCT consent.id) AS consentIds, collect(CASE WHEN coalesce(said.signedOn <= state.on, true) THEN giver.id END) AS consenterIds,
    collect(CASE WHEN said.signedOn > state.on THEN giver.id END) AS lateIds
}
CALL (mortgage, state, placeIds, known) {
  OPTIONAL MATCH (mortgage)-[under:UNDER]->(programme:Programme)-[:WAS*0..1]->(run)
  WHERE under.recordedAt <= known AND coalesce(under.supersededAt > known, true) AND run.recordedAt <= known
    AND coalesce(run.supersededAt > known, true) AND coalesce(run.from <= state.on, true) AND coalesce(run.to > state.on, true)
    AND state.on.year >= $pilotFromYear AND state.on.year <= $pilotToYear
    AND EXISTS {
      MATCH (programme)-[applies:APPLIES_IN]->(place:AdminDivision)
      WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true) AND place.id IN placeIds
    }
  RETURN min(programme.id) AS programmeId
}
WITH *,
  [owner IN reduce(all = [], entry IN operations | all + entry.owners) WHERE NOT owner.id IN consenterIds] AS without
WITH *,
  CASE WHEN homes = [] THEN 'FAILED' WHEN programmeId IS NOT NULL THEN 'HELD' ELSE 'FAILED' END AS pilot,
  CASE WHEN homes = [] OR pledged <> [] THEN 'FAILED' ELSE 'HELD' END AS proceeds,
  CASE WHEN operations = [] OR state.filedOn IS NOT NULL THEN 'HELD' WHEN 'REGISTRATION' IN completeFor THEN 'FAILED' ELSE 'UNKNOWN' END AS filed,
  CASE WHEN operations = [] OR without = [] THEN 'HELD' WHEN any(owner IN without WHERE owner.id IN lateIds) OR 'CONSENT' IN completeFor THEN 'FAILED'
    ELSE 'UNKNOWN' END AS consented
WITH *,
  CASE WHEN homes = [] THEN null WHEN 'HELD' IN [pilot, proceeds] THEN 'CLEARED' ELSE 'FLAGGED' END AS home,
  CASE WHEN beyond <> [] OR 'FAILED' IN [filed, consented] THEN 'FLAGGED' WHEN 'UNKNOWN' IN [filed, consented] THEN 'UNKNOWN' END AS operation
WHERE home IS NOT NULL OR operation IS NOT NULL
WITH *, CASE WHEN 'FLAGGED' IN [home, operation] THEN 'FLAGGED' WHEN 'UNKNOWN' IN [home, operation] THEN 'UNKNOWN' ELSE 'CLEARED' END AS verdict,
  state.on AS judgedOn
WITH *, CASE WHEN home = verdict THEN ['MORTGAGE_OF_HOME_LAND'] ELSE [] END + CASE WHEN operation = verdict THEN ['MORTGAGE_OF_OPERATION_RIGHT'] ELSE [] END AS matters
CALL (judgedOn, matters, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN matters AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, judgedOn, placeIds,
    coalesce(says.from, law.effectiveOn, law.publishedOn, law.datedOn) AS inForceFrom
  WHERE inForceFrom <= judgedOn AND coalesce(coalesce(says.to, law.repealedOn) > judgedOn, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= judgedOn)}) AS found
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, CASE verdict WHEN 'FLAGGED' THEN CASE WHEN citable THEN 'HARD' ELSE 'SOFT' END END AS severity,
  CASE WHEN home = 'FLAGGED' THEN ['it is on a homestead or private plot'] ELSE [] END
    + CASE WHEN filed = 'FAILED' THEN ['it was not filed, by a register that is complete'] ELSE [] END
    + CASE WHEN consented = 'FAILED' THEN ['without the consent of ' + head(without).name + CASE WHEN size(without) > 1
      THEN ' and ' + toString(size(without) - 1) + ' more' ELSE '' END + ', whose contract it is'] ELSE [] END
    + CASE WHEN beyond <> [] THEN ['it runs to ' + toString(state.until) + ', the right to ' + toString(head(beyond).term)] ELSE [] END AS shown,
  CASE WHEN verdict = 'UNKNOWN' AND filed = 'UNKNOWN' THEN ['filing of the mortgage'] ELSE [] END
    + CASE WHEN verdict = 'UNKNOWN' AND consented = 'UNKNOWN' THEN ['consent of the household whose contract it is'] ELSE [] END AS missing,
  [mortgage.id, borrower.id] + [entry IN pledged | entry.right.id] + [right IN homes WHERE NOT right IN [entry IN pledged | entry.right] | right.id]
    + COLLECT { UNWIND parcels + pledgedParcels AS parcel RETURN DISTINCT parcel.id AS parcelId ORDER BY parcelId }
    + COLLECT { UNWIND operations AS entry UNWIND entry.owners AS owner RETURN DISTINCT owner.id AS ownerId ORDER BY ownerId }
    + consentIds + CASE WHEN programmeId IS NULL THEN [] ELSE [programmeId] END AS evidenceIds
RETURN borrower.id AS subjectId, mortgage.id AS key, state.on AS on, divisionId, verdict, severity,
  round(CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.9 ELSE 0.6 END WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END
    + 0.02 * size(shown), 3) AS score,
  borrower.name + ' borrowed ' + toString(state.securedFen) + ' fen against land on ' + toString(state.on) + ': '
    + CASE verdict
        WHEN 'FLAGGED' THEN reduce(text = '', item IN shown | text + CASE text WHEN '' THEN '' ELSE '; ' END + item)
        WHEN 'UNKNOWN' THEN 'undecided, missing ' + reduce(text = '', item IN missing | text + CASE text WHEN '' THEN '' ELSE ', ' END + item)
        ELSE CASE WHEN pilot = 'HELD' THEN 'on a home, in a pilot county' ELSE 'no right is encumbered, only the proceeds' END
      END AS summary,
  {securedFen: state.securedFen, until: state.until, filedOn: state.filedOn, rightTypes: [entry IN pledged | entry.type],
    terms: [entry IN pledged WHERE entry.term IS NOT NULL | entry.term],
      contractHolderIds: COLLECT { UNWIND operations AS entry UNWIND entry.owners AS owner
      RETURN DISTINCT owner.id AS ownerId ORDER BY ownerId }, withoutConsentIds: [owner IN without | owner.id]} AS observed,
  {pilotFromYear: $pilotFromYear, pilotToYear: $pilotToYear, homeTypes: ['HOMESTEAD', 'PRIVATE_PLOT']} AS thresholds,
  [
    {guard: 'PILOT_COUNTY', outcome: pilot, because: CASE WHEN homes = [] THEN 'Not a case of a homestead or private plot'
      WHEN programmeId IS NOT NULL THEN 'Under ' + programmeId + ', in force there that day; that such pilots were lawful is not verified'
      ELSE 'Under no programme in force there that day' END},
    {guard: 'PLEDGE_OF_PROCEEDS', outcome: proceeds, because: CASE WHEN homes = [] THEN 'Not a case of a homestead or private plot'
      WHEN pledged = [] THEN 'The mortgage concerns the land and encumbers no right' ELSE 'It encumbers a right' END}
  ] AS guards,
  citations, missing, evidenceIds,
  COLLECT {
    UNWIND [mortgage.id] + consentIds AS evidenceId
    MATCH (:Record {id: evidenceId})-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
