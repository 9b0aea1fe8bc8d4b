:param from => null;
:param to => null;
:param divisionId => null;
:param subjectIds => null;
:param windowYears => 3;
:param medianRatio => 1.5;
:param secretaryTitle => '村支部书记';
:param chairTitle => '理事长';
:param policyDateBasis => 'published';
:param asKnownAt => null;

/*
title: An official who approves what the official or kin gain from
description: |
  An official signed an approval, or an entry in the register, by which a company or cooperative took land; and from the official, over at most two recorded kinships and then at most two stakes, offices or memberships that were in force within three years of that day, a way leads to that company or cooperative.
  A stake in a company and any office is a benefit; a stake of which only a range from nothing up is on record is unknown. A membership of a cooperative is one only where that member was paid more than 1.5 times the median of all members in a year; a member like all others clears it, and without payments on record it is unknown.
  A surname is no kinship. The finding is hard only where the official's own office in a specialised cooperative fell under the law that bars it: the law speaks of the staff of agencies, so it needs an office in an agency on that day, and the party secretary of a village or a relative does not fall under it.
stability: stable
level: HARD
version: 3
subject: Person
params:
  from:       { type: date, required: false, default: null, description: First day of the approvals; null = from the first }
  to:         { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId: { type: string, required: false, default: null, description: Only companies and cooperatives at or below this division }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  windowYears: { type: integer, default: 3, min: 0, max: 30, description: Years before and after the day in which the stake or office was in force }
  medianRatio: { type: number, default: 1.5, min: 1, max: 1000, description: Times the median of all members beyond which a payment to a member is a benefit }
  secretaryTitle: { type: string, default: 村支部书记, description: How the title of a village's party secretary begins }
  chairTitle: { type: string, default: 理事长, description: How the title of a cooperative's chair begins }
  policyDateBasis: { type: string, default: published, enum: [published, dated], description: "Which date of a policy counts: its publication or the date on it" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-COOP-2017#38', 'I-RCEO-2025#29', 'I-RCEO-2025#34', 'I-RCEO-2025#35']
guards:
  EQUAL_ENTITLEMENT: The way is a membership like that of all others, paid at most 1.5 times the median
  SECRETARY_CHAIR: The party secretary of the village chairs its community stock cooperative, which is allowed
  LEFT_OFFICE: Every public office of the official had ended more than three years before the benefit began
falsePositives:
  - An approval that an office gives by itself, without a choice
  - A recorded kinship that is no closeness
finds:
  - { subject: P-DJ-34-1, verdict: FLAGGED }
  - { subject: P-LP-14-1, verdict: FLAGGED }
  - { subject: P-GOV-LP, verdict: CLEARED }
  - { subject: P-LP-01-1, verdict: UNKNOWN }
reach: 0
columns:
  subjectId:  { type: string, description: "The official" }
  key:        { type: string, description: "Id of the approval or register entry" }
  "on":         { type: date, nullable: true, description: "Day of the approval or entry" }
  divisionId: { type: string, nullable: true, description: "Where the company or cooperative is" }
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
CALL (known) {
  MATCH (act:Approval)-[signed:SIGNED_BY]->(official:Person)
  WHERE act.on >= coalesce($from, date('1900-01-01')) AND act.on < coalesce($to, date('2200-01-01'))
    AND signed.recordedAt <= known AND coalesce(signed.supersededAt > known, true) AND ($subjectIds IS NULL OR official.id IN $subjectIds)
  MATCH (act)-[:WAS*0..1]->(state)
  WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  MATCH (act)<-[authorised:AUTHORISED_BY]-(event:Event)-[to:TO]->(winner:Party)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND to.recordedAt <= known AND coalesce(to.supersededAt > known, true) AND (winner:Company OR winner:Cooperative)
  RETURN act, official, state.on AS day, state.matter AS matter, event AS through, winner
  UNION
  MATCH (act:RegisterEntry)-[signed:SIGNED_BY]->(official:Person)
  WHERE act.enteredAt >= datetime({date: coalesce($from, date('1900-01-01'))}) AND act.enteredAt < datetime({date: coalesce($to, date('2200-01-01'))})
    AND signed.recordedAt <= known AND coalesce(signed.supersededAt > known, true) AND ($subjectIds IS NULL OR official.id IN $subjectIds)
  MATCH (act)-[:WAS*0..1]->(state)
  WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.kind IN ['FIRST', 'CHANGE', 'TRANSFER', 'CORRECTION']
  MATCH (act)-[enters:ENTERS]->(through:LandRight)<-[holds:HOLDS]-(winner:Party)
  WHERE enters.recordedAt <= known AND coalesce(enters.supersededAt > known, true)
    AND holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true) AND (winner:Company OR winner:Cooperative)
  RETURN act, official, date(state.enteredAt) AS day, 'Entry in the register' AS matter, through, winner
}
WITH known, act, official, day, matter, through, winner, day - duration({years: $windowYears}) AS windowFrom, day
    + duration({years: $windowYears}) AS windowTo
CALL (official, winner, windowFrom, windowTo, known) {
  MATCH (official)-[kin:KIN_OF*0..2]-(gainer:Person)
  WHERE all(step IN kin WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  WITH winner, windowFrom, windowTo, known, gainer, kin
  ORDER BY size(kin)
  WITH winner, windowFrom, windowTo, known, gainer, head(collect(kin)) AS kin
  WITH winner, windowFrom, windowTo, known, gainer, size(kin) AS kinHops, reduce(ids = [], step IN kin | ids + coalesce(step.sourceIds, []))
    AS kinSourceIds
  MATCH (gainer)-[lives:MEMBER_OF*0..1]->(holder:Party)
  WHERE (holder:Household OR holder = gainer) AND all(step IN lives WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true)
    AND coalesce(step.from <= windowTo, true) AND coalesce(step.to > windowFrom, true))
  MATCH (holder)-[benefit:HOLDS_STAKE|HOLDS_OFFICE|MEMBER_OF]->(organisation:Party)
  WHERE (organisation:Company OR organisation:Cooperative) AND benefit.recordedAt <= known AND coalesce(benefit.supersededAt > known, true)
    AND coalesce(benefit.from <= windowTo, true) AND coalesce(benefit.to > windowFrom, true)
  MATCH (organisation)-[owns:HOLDS_STAKE*0..1]->(winner)
  WHERE all(step IN owns WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true)
    AND coalesce(step.from <= windowTo, true) AND coalesce(step.to > windowFrom, true))
  RETURN gainer, kinHops, holder, benefit, organisation, size(owns) AS ownerHops, kinSourceIds + reduce(ids = [], step IN lives + [benefit] + owns
      | ids + coalesce(step.sourceIds, [])) AS linkSourceIds,
    CASE WHEN benefit:HOLDS_OFFICE THEN 'OFFICE' WHEN benefit:HOLDS_STAKE AND organisation:Company THEN 'STAKE' ELSE 'MEMBERSHIP' END AS kind
}
CALL (kind, holder, organisation, windowFrom, windowTo, known) {
  OPTIONAL MATCH (organisation)<-[for:FOR]-(payment:Payment {kind: 'DIVIDEND'})-[paidTo:PAID_TO]->(recipient:Party)
  WHERE kind = 'MEMBERSHIP' AND for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true)
  OPTIONAL MATCH (payment)-[:WAS*0..1]->(paid)
  WHERE paid.recordedAt <= known AND coalesce(paid.supersededAt > known, true) AND paid.paidOn IS NOT NULL
    AND paid.dueOn >= windowFrom AND paid.dueOn <= windowTo
  WITH holder, paid.dueOn.year AS year, recipient, sum(paid.amountFen) AS fen
  WITH holder, year, percentileCont(fen, 0.5) AS median, max(CASE WHEN recipient = holder THEN fen END) AS own
  WHERE own IS NOT NULL AND median > 0
  RETURN max(1.0 * own / median) AS ratio
}
CALL (official, day, benefit, known) {
  OPTIONAL MATCH (official)-[office:HOLDS_OFFICE]->(seat:Party)
  WHERE (seat:Agency OR seat:Collective) AND office.recordedAt <= known AND coalesce(office.supersededAt > known, true)
  RETURN count(office) > 0 AND all(over IN collect(coalesce(office.to < benefit.from - duration({years: $windowYears}), false)) WHERE over) AS left,
    any(title IN collect(CASE WHEN seat:Collective AND coalesce(office.from <= day, true) AND coalesce(office.to > day, true)
      THEN office.title END) WHERE title STARTS WITH $secretaryTitle) AS secretary,
    count(CASE WHEN seat:Agency AND coalesce(office.from <= day, true) AND coalesce(office.to > day, true) THEN 1 END) > 0 AS serves,
    reduce(ids = [], list IN collect(office.sourceIds) | ids + list) AS officeSourceIds,
    [title IN collect(DISTINCT office.title) | title] AS titles
}
WITH known, act, official, day, matter, through, winner, kinHops, gainer, holder, benefit, organisation, ownerHops, kind, ratio, titles, serves, officeSourceIds, linkSourceIds,
  CASE WHEN left THEN 'LEFT_OFFICE'
    WHEN kind = 'OFFICE' AND kinHops = 0 AND ownerHops = 0 AND secretary AND organisation.kind = 'COMMUNITY_STOCK'
      AND benefit.title STARTS WITH $chairTitle THEN 'SECRETARY_CHAIR'
    WHEN kind = 'MEMBERSHIP' AND ratio <= $medianRatio THEN 'EQUAL_ENTITLEMENT'
    WHEN kind = 'MEMBERSHIP' AND ratio IS NULL THEN 'UNKNOWN'
    WHEN kind = 'STAKE' AND benefit.shareMin <= 0 AND NOT coalesce(benefit.shareMinExclusive, false) THEN 'UNKNOWN' ELSE 'NONE' END AS explained,
  kind = 'OFFICE' AND kinHops = 0 AND ownerHops = 0 AND organisation.kind = 'SPECIALISED'
    AND coalesce(benefit.from <= day, true) AND coalesce(benefit.to > day, true) AS directs
WITH *, directs AND serves AS barred
ORDER BY explained = 'NONE' DESC, explained = 'UNKNOWN' DESC, barred DESC, kinHops + ownerHops, gainer.id, organisation.id, kind, winner.id
WITH known, act, official, day, matter, titles, collect(DISTINCT through.id) AS throughIds,
  collect({gainer: gainer, kinHops: kinHops, holder: holder, title: benefit.title, organisation: organisation, ownerHops: ownerHops, kind: kind,
    ratio: ratio, explained: explained, barred: barred, directs: directs, winner: winner, linkSourceIds: officeSourceIds + linkSourceIds}) AS ways
WITH *, head(ways) AS way, [way IN ways | way.explained] AS outcomes
CALL (way, known) {
  WITH way.winner AS winner, known
  OPTIONAL MATCH (winner)-[located:LOCATED_IN]->(division:AdminDivision)
  WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  WITH division, known
  ORDER BY division.id
  LIMIT 1
  OPTIONAL MATCH (division)-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN division.id AS divisionId, collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (day, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['OFFICIAL_IN_COOPERATIVE', 'KIN_AND_OFFICE'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, day, placeIds,
    coalesce(says.from, law.effectiveOn, CASE $policyDateBasis WHEN 'dated' THEN coalesce(law.datedOn, law.publishedOn)
      ELSE coalesce(law.publishedOn, law.datedOn) END) AS inForceFrom
  WHERE inForceFrom <= day AND coalesce(coalesce(says.to, law.repealedOn) > day, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= day)}) AS found
  RETURN found AS provisions, [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, CASE WHEN 'NONE' IN outcomes THEN 'FLAGGED' WHEN 'UNKNOWN' IN outcomes THEN 'UNKNOWN' ELSE 'CLEARED' END AS verdict
WITH *, CASE verdict WHEN 'FLAGGED' THEN CASE WHEN any(entry IN ways WHERE entry.explained = 'NONE' AND entry.barred)
    AND any(entry IN provisions WHERE entry.matter = 'OFFICIAL_IN_COOPERATIVE' AND entry.hard)
    THEN 'HARD' ELSE 'SOFT' END END AS severity,
  [entry IN provisions WHERE entry.matter <> 'OFFICIAL_IN_COOPERATIVE' OR any(way IN ways WHERE way.barred) | entry.citation] AS cited,
  CASE way.kinHops WHEN 0 THEN 'the official' ELSE coalesce(way.gainer.name, way.gainer.id) + ', kin over ' + toString(way.kinHops)
    + CASE way.kinHops WHEN 1 THEN ' step,' ELSE ' steps,' END END
    + CASE way.kind WHEN 'OFFICE' THEN ' holds office (' + coalesce(way.title, 'no title') + ') in ' WHEN 'STAKE' THEN ' has a stake in '
      ELSE ' is a member of ' END + coalesce(way.organisation.name, way.organisation.id)
    + CASE way.ownerHops WHEN 0 THEN '' ELSE ', which has a stake in ' + coalesce(way.winner.name, way.winner.id) END
    + CASE WHEN way.ratio IS NULL THEN '' ELSE ' and was paid ' + toString(round(way.ratio, 4)) + ' times the median in a year' END AS said
RETURN official.id AS subjectId, act.id AS key, day AS on, divisionId, verdict, severity,
  round(CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.9 ELSE 0.6 END - 0.03 * (way.kinHops + way.ownerHops)
    WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END, 3) AS score,
  official.name + ' signed on ' + toString(day) + coalesce(' (' + matter + ')', '') + ' what ' + coalesce(way.winner.name, way.winner.id)
      + ' gained from: ' + said
    + CASE verdict WHEN 'UNKNOWN' THEN CASE way.kind WHEN 'STAKE' THEN ', which may be nothing' ELSE '; what members were paid is not on record' END WHEN 'CLEARED' THEN CASE head(outcomes)
      WHEN 'EQUAL_ENTITLEMENT' THEN ', like all others' WHEN 'SECRETARY_CHAIR' THEN ', which the party secretary may'
          ELSE ', long after leaving office' END
      ELSE CASE WHEN way.directs AND NOT way.barred
        THEN '; no office in an agency on that day is on record, so that the law that bars officials from such an office does not reach it' ELSE '' END
      END AS summary,
  {matter: matter, winnerIds: reduce(ids = [], entry IN ways | ids + [id IN [entry.winner.id] WHERE NOT id IN ids]), kind: way.kind,
      kinHops: way.kinHops,
    ownerHops: way.ownerHops, gainerId: way.gainer.id, organisationId: way.organisation.id, title: way.title, medianRatio: round(way.ratio, 6),
    ways: size(ways), officialTitles: titles} AS observed,
  {kinHops: 2, windowYears: $windowYears, medianRatio: $medianRatio} AS thresholds,
  [
    {guard: 'EQUAL_ENTITLEMENT', outcome: CASE WHEN 'UNKNOWN' IN outcomes AND verdict = 'UNKNOWN' THEN 'UNKNOWN'
      WHEN verdict = 'CLEARED' AND 'EQUAL_ENTITLEMENT' IN outcomes THEN 'HELD' ELSE 'FAILED' END, because: CASE
      WHEN way.kind = 'MEMBERSHIP' THEN CASE WHEN way.ratio IS NULL THEN 'A membership, and no payments to its member are on record'
        ELSE 'A membership, paid ' + toString(round(way.ratio, 4)) + ' times the median of all members at most' END
      WHEN verdict = 'UNKNOWN' THEN 'A stake of which only a range from nothing up is on record'
      ELSE 'A way is more than a membership: ' + toLower(way.kind) END},
    {guard: 'SECRETARY_CHAIR', outcome: CASE WHEN verdict = 'CLEARED' AND 'SECRETARY_CHAIR' IN outcomes THEN 'HELD' ELSE 'FAILED' END, because: CASE
      WHEN 'SECRETARY_CHAIR' IN outcomes THEN 'The party secretary of the village chairs its community stock cooperative'
      ELSE 'Not the chair of a community stock cooperative who is party secretary' END},
    {guard: 'LEFT_OFFICE', outcome: CASE WHEN verdict = 'CLEARED' AND 'LEFT_OFFICE' IN outcomes THEN 'HELD' ELSE 'FAILED' END, because: CASE
      WHEN 'LEFT_OFFICE' IN outcomes THEN 'Every public office had ended more than ' + toString($windowYears) + ' years before the benefit began'
      WHEN titles = [] THEN 'No public office of the signer is on record' ELSE 'In public office as ' + reduce(text = '', title IN titles
        | text + CASE text WHEN '' THEN '' ELSE ', ' END + title) + ', or out of it for less than that' END}
  ] AS guards,
  cited AS citations,
  CASE verdict WHEN 'UNKNOWN' THEN [CASE way.kind WHEN 'STAKE' THEN 'size of the stake in ' ELSE 'payments to the members of ' END + way.organisation.id]
    ELSE [] END AS missing,
  [act.id, official.id, way.winner.id] + throughIds + reduce(ids = [], entry IN ways[0..10] | ids + [id IN [entry.gainer.id, entry.holder.id,
      entry.organisation.id]
    WHERE NOT id IN ids]) AS evidenceIds,
  COLLECT {
    UNWIND reduce(ids = [], entry IN ways[0..10] | ids + entry.linkSourceIds) + COLLECT {
      UNWIND [act.id] + throughIds AS recordId
      MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
