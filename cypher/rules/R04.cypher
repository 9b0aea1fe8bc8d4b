:param from => null;
:param to => null;
:param divisionId => null;
:param households => 3;
:param burst => 20;
:param adultYears => 18;
:param voteNumerator => 2;
:param voteDenominator => 3;
:param subjectIds => null;
:param asKnownAt => null;

/*
title: Consents to a project that others signed
description: |
  Consents of households to give land to one project on one day of which at least three are signed by someone who does not belong to the household and has no power of attorney, or one by a person who had died or was under age;
  or a vote below two thirds on land that the collective itself let go to a company. Households that lease their own contract need no vote. Twenty consents in one hour before one witness are shown as well, and explained where every household signed for itself.
  A power of attorney that is not on record counts as absent only where the papers are known to be complete for consents.
stability: stable
level: HARD
scan: projects are few, and each is looked at
version: 3
subject: Project
params:
  from:            { type: date, required: false, default: null, description: First day of the transfers; null = from the first }
  to:              { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:      { type: string, required: false, default: null, description: Only projects at or below this division }
  households:      { type: integer, default: 3, min: 1, max: 1000, description: Households for which others signed from which it is looked at }
  burst:           { type: integer, default: 20, min: 2, max: 10000, description: Consents before one witness within an hour }
  adultYears:      { type: integer, default: 18, min: 1, max: 30, description: Age from which a person can consent }
  voteNumerator:   { type: integer, default: 2, min: 1, max: 100, description: Numerator of the quorum and of the majority of all entitled }
  voteDenominator: { type: integer, default: 3, min: 1, max: 100, description: Denominator of both }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-RLCL-2018#52', 'I-RLCL-2018#60', 'I-RLCL-2018#65', 'I-RCEO-2025#27', 'I-RCEO-2025#28']
guards:
  POWER_OF_ATTORNEY: Households for which others signed had given them a power of attorney that ran on the day
  ADULT_OF_HOUSEHOLD: They were signed for by an adult of the same household
  SIGNED_AS_ISSUER: An officer of the collective signed as issuing party, beside the consent of the household itself
  PUBLIC_SIGNING_DAY: In the burst every consent is signed by an adult of its household
falsePositives:
  - Powers of attorney that the households kept at home
  - A day of birth or of death that is wrong in the register
finds:
  - { subject: PJ-DJ-COOP, verdict: UNKNOWN }
  - { subject: PJ-LP-FARM, verdict: CLEARED }
  - { subject: PJ-JL-GROVE, verdict: FLAGGED }
through: [Company, Cooperative]
columns:
  subjectId:  { type: string, description: "The project" }
  key:        { type: string, description: "Id of the transfer to it, the first of the day" }
  "on":         { type: date, nullable: true, description: "Day of the transfer" }
  divisionId: { type: string, nullable: true, description: "Where the project is" }
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
MATCH (project:Project)-[:WAS*0..1]->(plan)
WHERE plan.recordedAt <= known AND coalesce(plan.supersededAt > known, true) AND ($subjectIds IS NULL OR project.id IN $subjectIds)
MATCH (project)-[developed:DEVELOPED_BY]->(developer:Party)<-[to:TO]-(event:Transfer)
WHERE developed.recordedAt <= known AND coalesce(developed.supersededAt > known, true)
  AND to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
  AND event.on >= coalesce($from, date('1900-01-01')) AND event.on < coalesce($to, date('2200-01-01'))
MATCH (event)-[:WAS*0..1]->(given)
WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true) AND coalesce(plan.from <= given.on, true)
  AND coalesce(plan.to > given.on, true)
WITH known, project, plan, given.on AS on, event
ORDER BY event.id
WITH known, project, plan, on, collect(DISTINCT event) AS events
OPTIONAL MATCH (project)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
WITH known, project, plan, on, events, min(division.id) AS divisionId
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (events, on, known) {
  UNWIND events AS event
  MATCH (event)-[authorised:AUTHORISED_BY]->(consent:Consent)-[:WAS*0..1]->(state)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  WITH DISTINCT consent, state, known
  MATCH (consent)-[gave:GIVEN_BY]->(household:Household)
  WHERE gave.recordedAt <= known AND coalesce(gave.supersededAt > known, true)
  MATCH (consent)-[signed:SIGNED_BY]->(signer:Person)-[:WAS*0..1]->(life)
  WHERE signed.recordedAt <= known AND coalesce(signed.supersededAt > known, true)
    AND life.recordedAt <= known AND coalesce(life.supersededAt > known, true)
  OPTIONAL MATCH (consent)-[witnessed:WITNESSED_BY]->(witness:Person)
  WHERE witnessed.recordedAt <= known AND coalesce(witnessed.supersededAt > known, true)
  WITH consent, state, household, signer, life, witness, known, coalesce(state.signedOn, date(state.signedAt)) AS signedOn
  CALL (household, signer, signedOn, known) {
    OPTIONAL MATCH (signer)-[belongs:MEMBER_OF]->(household)
    WHERE belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true)
      AND coalesce(belongs.from <= signedOn, true) AND coalesce(belongs.to > signedOn, true)
    RETURN count(belongs) > 0 AS member, count(CASE belongs.role WHEN 'HEAD' THEN 1 END) > 0 AS head
  }
  CALL (household, signer, signedOn, known) {
    OPTIONAL MATCH (grantor:Party)<-[granted:GIVEN_BY]-(power:PowerOfAttorney)-[to:GRANTED_TO]->(signer)
    WHERE granted.recordedAt <= known AND coalesce(granted.supersededAt > known, true)
      AND to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
      AND (grantor = household OR EXISTS { MATCH (grantor)-[:MEMBER_OF]->(household) })
    OPTIONAL MATCH (power)-[:WAS*0..1]->(terms)
    WHERE terms.recordedAt <= known AND coalesce(terms.supersededAt > known, true)
      AND terms.signedOn <= signedOn AND coalesce(terms.to >= signedOn, true)
    RETURN min(CASE WHEN terms IS NOT NULL THEN power.id END) AS powerId
  }
  WITH consent, state, household, signer, life, witness, signedOn, member, head, powerId, known,
    life.diedOn < signedOn AS dead, life.bornOn + duration({years: $adultYears}) > signedOn AS minor,
    state.matter ENDS WITH 'as issuing party' AND EXISTS {
      MATCH (signer)-[office:HOLDS_OFFICE]->(:Collective)
      WHERE office.recordedAt <= known AND coalesce(office.supersededAt > known, true) AND coalesce(office.from <= signedOn, true)
        AND coalesce(office.to > signedOn, true)
    } AS issuer
  ORDER BY consent.id
  RETURN collect({id: consent.id, householdId: household.id, signerId: signer.id, witnessId: witness.id, at: state.signedAt,
    dead: coalesce(dead, false), minor: coalesce(minor, false), head: head, adult: member AND NOT coalesce(minor, false) AND NOT coalesce(dead,
      false),
    powerId: powerId, issuer: coalesce(issuer, false)}) AS consents
}
CALL (events, known) {
  UNWIND events AS event
  MATCH (event)-[authorised:AUTHORISED_BY]->(resolution:Resolution)-[:WAS*0..1]->(vote)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND vote.recordedAt <= known AND coalesce(vote.supersededAt > known, true)
  // The law asks for the vote only where the collective itself lets its land go to an outsider.
  WITH resolution, vote, EXISTS {
      MATCH (event)-[by:BY]->(:Collective)
      WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true)
    } AND EXISTS {
      MATCH (event)-[to:TO]->(:Company)
      WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
    } AND EXISTS {
      MATCH (event)-[created:CREATED]->(:LandRight)-[derived:DERIVED_FROM]->(:LandRight {type: 'COLLECTIVE_OWNERSHIP'})
      WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true)
        AND derived.recordedAt <= known AND coalesce(derived.supersededAt > known, true)
    } AS straight
  WITH resolution, vote, max(straight) AS straight
  ORDER BY straight DESC, vote.on DESC, resolution.id
  RETURN head(collect({id: resolution.id, on: vote.on, for: vote.for, present: vote.present, entitled: vote.entitled, body: vote.body,
    straight: straight, short: straight AND (coalesce(vote.for * $voteDenominator < vote.entitled * $voteNumerator, false)
      OR coalesce(vote.present * $voteDenominator < vote.entitled * $voteNumerator, false))})) AS resolution
}
CALL (events, on, known) {
  UNWIND events AS event
  OPTIONAL MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    AND coalesce(source.coversFrom <= on, true) AND coalesce(source.coversTo > on, true)
  WITH event, reduce(kinds = [], list IN collect(coalesce(source.completeFor, [])) | kinds + list) AS kinds
  RETURN all(list IN collect(kinds) WHERE 'CONSENT' IN list) AS complete
}
CALL (consents) {
  UNWIND [null] + [entry IN consents WHERE entry.at IS NOT NULL AND entry.witnessId IS NOT NULL] AS start
  WITH start, [entry IN consents WHERE entry.witnessId = start.witnessId AND entry.at >= start.at
    AND entry.at <= start.at + duration({hours: 1})] AS hour
  ORDER BY size(hour) DESC, start.at, start.id
  RETURN head(collect(hour)) AS hour
}
WITH *, [entry IN consents WHERE NOT entry.head AND NOT entry.dead AND NOT entry.minor AND (entry.issuer
    OR NOT any(other IN consents WHERE other.householdId = entry.householdId AND other.head))] AS odd,
  [entry IN consents WHERE entry.dead OR entry.minor] AS unable,
  CASE WHEN size(hour) >= $burst THEN hour ELSE [] END AS rush
WITH *, [entry IN odd WHERE entry.adult] AS byAdults,
  [entry IN odd WHERE NOT entry.adult AND entry.powerId IS NOT NULL] AS byPower,
  [entry IN odd WHERE NOT entry.adult AND entry.powerId IS NULL AND entry.issuer
    AND any(own IN consents WHERE own.householdId = entry.householdId AND own.adult)] AS byIssuer
WITH *, [entry IN odd WHERE NOT entry IN byAdults AND NOT entry IN byPower AND NOT entry IN byIssuer] AS others
WITH *, size(COLLECT { UNWIND odd AS entry RETURN DISTINCT entry.householdId }) AS oddHouseholds,
  size(COLLECT { UNWIND others AS entry RETURN DISTINCT entry.householdId }) AS otherHouseholds,
  [entry IN rush WHERE NOT entry.adult] AS rushOthers
WITH *, CASE WHEN oddHouseholds < $households THEN 'NONE' WHEN otherHouseholds < $households THEN 'EXPLAINED' WHEN complete THEN 'HELD'
    ELSE 'UNKNOWN' END AS signedByOthers,
  CASE WHEN rush = [] THEN 'NONE' WHEN rushOthers = [] THEN 'EXPLAINED' WHEN complete THEN 'HELD' ELSE 'UNKNOWN' END AS hurried,
  coalesce(resolution.short, false) AS short
WHERE signedByOthers <> 'NONE' OR hurried <> 'NONE' OR unable <> [] OR short
CALL (on, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['TRANSFER_WITHOUT_FORCE'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, on, placeIds,
    coalesce(says.from, law.effectiveOn, law.publishedOn, law.datedOn) AS inForceFrom
  WHERE inForceFrom <= on AND coalesce(coalesce(says.to, law.repealedOn) > on, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= on)}) AS found
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, citations AS consentLaw, citable AS consentCitable
WITH known, project, on, events, divisionId, placeIds, consents, resolution, complete, odd, unable, rush, byAdults, byPower, byIssuer, others,
  oddHouseholds,
  otherHouseholds, rushOthers, signedByOthers, hurried, short, consentLaw, consentCitable
CALL (on, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['OUTSIDER_CONTRACT', 'MEMBERS_VOTE'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, on, placeIds,
    coalesce(says.from, law.effectiveOn, law.publishedOn, law.datedOn) AS inForceFrom
  WHERE inForceFrom <= on AND coalesce(coalesce(says.to, law.repealedOn) > on, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= on)}) AS found
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, CASE WHEN unable <> [] OR short OR 'HELD' IN [signedByOthers, hurried] THEN 'FLAGGED'
    WHEN 'UNKNOWN' IN [signedByOthers, hurried] THEN 'UNKNOWN' ELSE 'CLEARED' END AS verdict
WITH *, CASE verdict WHEN 'FLAGGED' THEN CASE WHEN (consentCitable AND (unable <> [] OR signedByOthers = 'HELD')) OR (citable AND short) THEN 'HARD'
    ELSE 'SOFT' END END AS severity
RETURN project.id AS subjectId, head(events).id AS key, on, divisionId, verdict, severity,
  round(CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.85 ELSE 0.55 END WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END
    + CASE WHEN otherHouseholds > 2 * $households THEN 0.1 ELSE 0.05 END, 3) AS score,
  CASE consents WHEN [] THEN coalesce(project.name, project.id) + ' got land of the collective' ELSE
    'Of ' + toString(size(COLLECT { UNWIND consents AS entry RETURN DISTINCT entry.householdId })) + ' households that consented to '
    + coalesce(project.name, project.id) + ', ' + toString(oddHouseholds) + ' did not sign by their head, ' + toString(otherHouseholds)
    + ' of these by someone from elsewhere without a power of attorney on record' END
    + CASE unable WHEN [] THEN '' ELSE '; ' + toString(size(unable)) + ' signed by a person who was dead or under age' END
    + CASE WHEN short THEN '; ' + coalesce(toString(resolution.for), '?') + ' of ' + toString(resolution.entitled) + ' entitled voted to let the collective\'s land go, '
      + coalesce(toString(resolution.present), '?') + ' were present' ELSE '' END
    + CASE rush WHEN [] THEN '' ELSE '; ' + toString(size(rush)) + ' consents within an hour before one witness' END AS summary,
  {consents: size(consents), householdsNotSignedByHead: oddHouseholds, householdsSignedByOthers: otherHouseholds,
    signedByDead: size([entry IN unable WHERE entry.dead]), signedByMinors: size([entry IN unable WHERE entry.minor]), burst: size(rush),
    burstSignedByOthers: size(rushOthers), straightFromCollective: coalesce(resolution.straight, false), votesFor: resolution.for, present: resolution.present, entitled: resolution.entitled,
    body: resolution.body} AS observed,
  {households: $households, burst: $burst, adultYears: $adultYears, voteNumerator: $voteNumerator, voteDenominator: $voteDenominator} AS thresholds,
  [
    {guard: 'POWER_OF_ATTORNEY', outcome: CASE WHEN signedByOthers = 'EXPLAINED' AND byPower <> [] THEN 'HELD' WHEN signedByOthers = 'UNKNOWN'
      THEN 'UNKNOWN' ELSE 'FAILED' END, because: toString(size(byPower)) + ' consents are signed under a power of attorney, ' + toString(size(others))
      + ' are not' + CASE WHEN complete THEN ', in papers that are complete' ELSE '' END},
    {guard: 'ADULT_OF_HOUSEHOLD', outcome: CASE WHEN signedByOthers = 'EXPLAINED' AND byAdults <> [] THEN 'HELD' ELSE 'FAILED' END,
      because: toString(size(byAdults)) + ' consents are signed by another adult of the household'},
    {guard: 'SIGNED_AS_ISSUER', outcome: CASE WHEN signedByOthers = 'EXPLAINED' AND byIssuer <> [] THEN 'HELD' ELSE 'FAILED' END,
      because: toString(size(byIssuer)) + ' are signed as issuing party by an officer, beside one of the household'},
    {guard: 'PUBLIC_SIGNING_DAY', outcome: CASE hurried WHEN 'EXPLAINED' THEN 'HELD' WHEN 'UNKNOWN' THEN 'UNKNOWN' ELSE 'FAILED' END,
      because: CASE rush WHEN [] THEN 'No burst of consents' ELSE toString(size(rush) - size(rushOthers)) + ' of ' + toString(size(rush))
        + ' consents of the burst are signed by an adult of the household' END}
  ] AS guards,
  CASE WHEN signedByOthers = 'NONE' AND hurried = 'NONE' AND unable = [] THEN [] ELSE consentLaw END
    + CASE WHEN short THEN citations ELSE [] END AS citations,
  CASE verdict WHEN 'UNKNOWN' THEN ['powers of attorney of the households for which others signed'] ELSE [] END AS missing,
  [event IN events | event.id][0..10] + [project.id] + [entry IN unable + others | entry.id][0..30]
    + COLLECT { UNWIND unable + others AS entry RETURN DISTINCT entry.signerId ORDER BY entry.signerId LIMIT 5 }
    + [entry IN byPower | entry.powerId][0..10] + CASE WHEN resolution IS NULL THEN [] ELSE [resolution.id] END
    + [entry IN rush | entry.id][0..30] AS evidenceIds,
  COLLECT {
    UNWIND COLLECT {
      UNWIND [event IN events | event.id] + [entry IN unable + others | entry.id] + [resolution.id] AS recordId
      MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
