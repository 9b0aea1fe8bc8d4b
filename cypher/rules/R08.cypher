:param from => null;
:param to => null;
:param divisionId => null;
:param windowDays => 365;
:param mergeDays => 365;
:param accountHouseholds => 3;
:param waveRatio => 5;
:param waveYears => 5;
:param waveSplits => 5;
:param adultYears => 18;
:param lawfulRoutes => ['BIRTH', 'MARRIAGE', 'EMPLOYMENT', 'DEMOBILISED', 'EDUCATION', 'RELEASED', 'RETURN'];
:param subjectIds => null;
:param asKnownAt => null;

/*
title: Households that came into being for the compensation
description: |
  A household was split off or registered in the village in the year before the notice of an expropriation (or between notice and plan), was paid for it, and either merged again within a year of the payment or never lived there, held no right and was in no insurance there;
  more than three households were paid for one expropriation into the account of one person; or in the year before the notice at least five times as many households of a collective split as in a usual year.
  That nobody lived there is taken as known only where all members are on record as living elsewhere, or where the papers of the expropriation are known to be complete for registration. A wave of splits without any in the years before is UNKNOWN unless the papers are known to be complete for the registration of these years. The finding is soft throughout.
stability: stable
level: SOFT
version: 2
subject: Household, Person or Collective
params:
  from:            { type: date, required: false, default: null, description: First day of the expropriations; null = from the first }
  to:              { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:      { type: string, required: false, default: null, description: Only land at or below this division }
  windowDays:      { type: integer, default: 365, min: 0, max: 3650, description: Days before the notice in which a household came into being }
  mergeDays:       { type: integer, default: 365, min: 0, max: 3650, description: Days after the payment in which it merged again }
  accountHouseholds: { type: integer, default: 3, min: 1, max: 1000, description: Households paid into the account of one person that are let pass }
  waveRatio:       { type: integer, default: 5, min: 2, max: 100, description: Splits of the year before the notice by those of a usual year }
  waveYears:       { type: integer, default: 5, min: 1, max: 20, description: Years before that make the usual year }
  waveSplits:      { type: integer, default: 5, min: 1, max: 1000, description: Splits of the year before the notice at least }
  adultYears:      { type: integer, default: 18, min: 1, max: 30, description: Age of a grown child }
  lawfulRoutes:    { type: strings, default: [BIRTH, MARRIAGE, EMPLOYMENT, DEMOBILISED, EDUCATION, RELEASED, RETURN], description: Routes of entry that explain a registration }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-HUKOU-1958#20', 'I-LALREG-2021#26-32', 'I-HUNAN-2024']
guards:
  LAWFUL_ENTRY: The household was registered by birth, marriage, job, demobilisation, study, release or lawful return
  ADULT_CHILD_SPLIT: A grown child split off from its parents and did not merge again
  ONE_FAMILY: Without the households whose head is kin of the person, or is that person, there are no more than are let pass
falsePositives:
  - A divorce and a reconciliation that have nothing to do with the land
  - Elders without an account of their own
  - A year in which the register was put in order
finds:
  - { subject: H-LP-31, verdict: FLAGGED }
  - { subject: H-LP-32, verdict: CLEARED }
  - { subject: H-LP-33, verdict: UNKNOWN }
columns:
  subjectId:  { type: string, description: "The household, person or collective" }
  key:        { type: string, description: "Id of the registration change, or of the expropriation" }
  "on":         { type: date, nullable: true, description: "Day of the change, or of the expropriation" }
  divisionId: { type: string, nullable: true, description: "Where the land lies" }
  verdict:    { type: string, description: "FLAGGED, CLEARED or UNKNOWN" }
  severity:   { type: string, nullable: true, description: "SOFT; null when it is not flagged" }
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
  MATCH (event:Expropriation)
  WHERE event.on >= coalesce($from, date('1900-01-01')) AND event.on < coalesce($to, date('2200-01-01'))
  MATCH (event)-[:WAS*0..1]->(given)
  WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
  MATCH (event)<-[for:FOR]-(payment:Payment)-[paidTo:PAID_TO]->(payee:Party)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true)
  MATCH (payment)-[:WAS*0..1]->(paid)
  WHERE paid.recordedAt <= known AND coalesce(paid.supersededAt > known, true) AND paid.paidOn IS NOT NULL
  MATCH (payee)-[:MEMBER_OF*0..1]->(household:Household)-[underwent:UNDERWENT]->(change:RegistrationChange)
  WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true) AND ($subjectIds IS NULL OR household.id IN $subjectIds)
  MATCH (change)-[:WAS*0..1]->(changed)
  WHERE changed.recordedAt <= known AND coalesce(changed.supersededAt > known, true) AND changed.kind IN ['SPLIT', 'MOVE']
    AND changed.on >= coalesce(given.noticedOn, given.on) - duration({days: $windowDays}) AND changed.on <= given.on
  WITH known, event, given, household, change, changed, max(paid.paidOn) AS paidOn, sum(paid.amountFen) AS paidFen,
    collect(DISTINCT payment.id) AS paymentIds
  CALL (event, known) {
    OPTIONAL MATCH (event)-[authorised:AUTHORISED_BY]->(notice:Notice)-[:WAS*0..1]->(plan)
    WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
      AND plan.recordedAt <= known AND coalesce(plan.supersededAt > known, true) AND plan.kind = 'COMPENSATION_PLAN'
    RETURN max(plan.signedOn) AS plannedOn
  }
  WITH *
  WHERE changed.on <= coalesce(plannedOn, given.noticedOn, given.on)
  CALL (event, known) {
    OPTIONAL MATCH (event)-[concerns:CONCERNS]->(:Parcel)-[located:LOCATED_IN]->(division:AdminDivision)
    WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
      AND located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
    RETURN min(division.id) AS divisionId
  }
  WITH *
  WHERE (changed.kind = 'SPLIT' AND EXISTS { MATCH (household)-[:SPLIT_FROM]->(:Household) }) OR (changed.kind = 'MOVE' AND NOT EXISTS {
      MATCH (change)-[reached:TO_PLACE]->(place:AdminDivision)
      WHERE reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true) AND place.id <> divisionId
        AND NOT EXISTS { MATCH (place)-[:PART_OF*1..2]->(:AdminDivision {id: divisionId}) }
    })
  CALL (household, paidOn, known) {
    OPTIONAL MATCH (household)-[underwent:UNDERWENT]->(merge:RegistrationChange)-[:WAS*0..1]->(merged)
    WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
      AND merged.recordedAt <= known AND coalesce(merged.supersededAt > known, true) AND merged.kind = 'MERGE' AND merged.on >= paidOn
        AND merged.on <= paidOn + duration({days: $mergeDays})
    RETURN min(merged.on) AS mergedOn, collect(merge.id) AS mergeIds
  }
  CALL (household, changed, divisionId, known) {
    OPTIONAL MATCH (member:Person)-[belongs:MEMBER_OF]->(household)
    WHERE belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true)
    OPTIONAL MATCH (member)-[resides:RESIDES_IN]->(place:AdminDivision)
    WHERE resides.recordedAt <= known AND coalesce(resides.supersededAt > known, true) AND coalesce(resides.to > changed.on, true)
    WITH member, belongs, divisionId, changed, known, collect(place.id) AS placeIds
    RETURN count(CASE WHEN divisionId IN placeIds THEN 1 END) AS livingThere, count(CASE WHEN placeIds = [] THEN 1 END) AS livingUnknown,
      head(collect(CASE WHEN belongs.role = 'HEAD' THEN member END)) AS head
  }
  WITH *, EXISTS {
      MATCH (household)-[holds:HOLDS]->(:LandRight)
      WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    } AS hasRight, EXISTS {
      MATCH (household)<-[:MEMBER_OF*0..1]-(party:Party)-[enrolled:ENROLLED_IN]->(:Enrolment)
      WHERE enrolled.recordedAt <= known AND coalesce(enrolled.supersededAt > known, true) AND (party = household OR party:Person)
    } AS insured, EXISTS {
      MATCH (head)-[was:MEMBER_OF]->(former:Household)<-[split:SPLIT_FROM]-(household)
      WHERE was.recordedAt <= known AND coalesce(was.supersededAt > known, true)
        AND split.recordedAt <= known AND coalesce(split.supersededAt > known, true) AND was.role = 'CHILD'
    } AS child, EXISTS {
      MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND 'REGISTRATION' IN source.completeFor
        AND coalesce(source.coversFrom <= given.on, true) AND coalesce(source.coversTo > given.on, true)
    } AS complete
  WITH *, livingThere = 0 AND NOT hasRight AND NOT insured AS ghost
  WHERE mergedOn IS NOT NULL OR ghost
  WITH *, CASE WHEN changed.entryRoute IN $lawfulRoutes THEN 'HELD' WHEN changed.kind = 'MOVE' AND changed.entryRoute IS NULL THEN 'UNKNOWN'
    ELSE 'FAILED' END AS lawful,
    CASE WHEN changed.kind = 'SPLIT' AND child AND mergedOn IS NULL THEN CASE WHEN head.bornOn IS NULL THEN 'UNKNOWN'
      WHEN head.bornOn + duration({years: $adultYears}) <= changed.on THEN 'HELD' ELSE 'FAILED' END ELSE 'FAILED' END AS grown
  ORDER BY given.on, event.id
  WITH known, household, change, changed, head(collect({event: event, paidOn: paidOn, paidFen: paidFen, paymentIds: paymentIds, mergedOn: mergedOn,
    mergeIds: mergeIds, divisionId: divisionId, lawful: lawful, grown: grown, noticedOn: coalesce(given.noticedOn, given.on),
    livingUnknown: livingUnknown, known: mergedOn IS NOT NULL OR livingUnknown = 0 OR complete})) AS seen
  RETURN household AS subject, change.id AS key, changed.on AS on, seen.divisionId AS divisionId, CASE WHEN 'HELD' IN [seen.lawful, seen.grown]
    THEN 'CLEARED'
      WHEN seen.known AND NOT 'UNKNOWN' IN [seen.lawful, seen.grown] THEN 'FLAGGED' ELSE 'UNKNOWN' END AS verdict,
    {pattern: CASE WHEN seen.mergedOn IS NULL THEN 'NEVER_THERE' ELSE 'MERGED_AGAIN' END, kind: changed.kind, entryRoute: changed.entryRoute,
      noticedOn: seen.noticedOn, daysBeforeNotice: duration.inDays(changed.on, seen.noticedOn).days, paidOn: seen.paidOn, paidFen: seen.paidFen,
      mergedOn: seen.mergedOn, lawful: seen.lawful, grown: seen.grown, family: 'FAILED', membersOfUnknownResidence: seen.livingUnknown} AS detail,
    [change.id, household.id, seen.event.id] + seen.mergeIds + seen.paymentIds AS evidenceIds, CASE WHEN seen.known THEN []
      ELSE ['residence of the household'] END + CASE WHEN seen.lawful = 'UNKNOWN' THEN ['route of entry'] ELSE [] END AS lacking, seen.event AS event
  UNION
  WITH known
  MATCH (event:Expropriation)
  WHERE event.on >= coalesce($from, date('1900-01-01')) AND event.on < coalesce($to, date('2200-01-01'))
  MATCH (event)-[:WAS*0..1]->(given)
  WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
  MATCH (event)<-[for:FOR]-(payment:Payment)-[into:INTO_ACCOUNT_OF]->(holder:Person)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND into.recordedAt <= known AND coalesce(into.supersededAt > known, true) AND ($subjectIds IS NULL OR holder.id IN $subjectIds)
  MATCH (payment)-[paidTo:PAID_TO]->(household:Household)
  WHERE paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true)
  MATCH (payment)-[:WAS*0..1]->(paid)
  WHERE paid.recordedAt <= known AND coalesce(paid.supersededAt > known, true) AND paid.paidOn IS NOT NULL
  WITH known, event, given, holder, household, max(paid.paidOn) AS paidOn, sum(paid.amountFen) AS fen, collect(payment.id) AS paymentIds
  WITH known, event, given, holder, max(paidOn) AS paidOn, sum(fen) AS paidFen, collect(household) AS households, collect(paymentIds) AS payments
  WHERE size(households) > $accountHouseholds
  WITH *, [household IN households WHERE EXISTS {
      MATCH (holder)-[belongs:MEMBER_OF]->(household)
      WHERE belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true)
    } OR EXISTS {
      MATCH (holder)-[kin:KIN_OF]-(relative:Person)-[belongs:MEMBER_OF]->(household)
      WHERE kin.recordedAt <= known AND coalesce(kin.supersededAt > known, true)
        AND belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true) AND belongs.role = 'HEAD'
    }] AS ofFamily
  CALL (event, known) {
    OPTIONAL MATCH (event)-[concerns:CONCERNS]->(:Parcel)-[located:LOCATED_IN]->(division:AdminDivision)
    WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
      AND located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
    RETURN min(division.id) AS divisionId
  }
  WITH *, size(households) - size(ofFamily) <= $accountHouseholds AS family
  RETURN holder AS subject, event.id AS key, given.on AS on, divisionId, CASE WHEN family THEN 'CLEARED' ELSE 'FLAGGED' END AS verdict,
    {pattern: 'ONE_ACCOUNT', households: size(households), householdsOfFamily: size(ofFamily), paidOn: paidOn, paidFen: paidFen, lawful: 'FAILED',
      grown: 'FAILED', family: CASE WHEN family THEN 'HELD' ELSE 'FAILED' END} AS detail,
    [event.id, holder.id] + [household IN households | household.id][0..20] + reduce(ids = [], list IN payments | ids + list)[0..20] AS evidenceIds,
    [] AS lacking, event
  UNION
  WITH known
  MATCH (change:RegistrationChange)
  WHERE change.on < coalesce($to, date('2200-01-01')) AND change.kind = 'SPLIT'
  MATCH (change)-[:WAS*0..1]->(changed)
  WHERE changed.recordedAt <= known AND coalesce(changed.supersededAt > known, true) AND changed.kind = 'SPLIT'
  MATCH (change)<-[underwent:UNDERWENT]-(household:Household)<-[heads:MEMBER_OF]-(head:Person)-[member:MEMBER_OF]->(collective:Collective)
  WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true)
    AND heads.recordedAt <= known AND coalesce(heads.supersededAt > known, true)
    AND member.recordedAt <= known AND coalesce(member.supersededAt > known, true) AND heads.role = 'HEAD' AND ($subjectIds IS NULL
      OR collective.id IN $subjectIds)
    AND (collective.level = 'GROUP' OR NOT EXISTS { MATCH (head)-[:MEMBER_OF]->(:Collective {level: 'GROUP'}) })
  WITH known, collective, collect(DISTINCT {id: change.id, on: changed.on}) AS splits
  WHERE size(splits) >= $waveSplits
  MATCH (collective)<-[to:TO]-(event:Expropriation)-[:WAS*0..1]->(given)
  WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
    AND given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
    AND event.on >= coalesce($from, date('1900-01-01')) AND event.on < coalesce($to, date('2200-01-01'))
  WITH *, coalesce(given.noticedOn, given.on) AS noticedOn
  WITH *, [split IN splits WHERE split.on > noticedOn - duration({days: 365}) AND split.on <= noticedOn] AS wave,
    [split IN splits WHERE split.on > noticedOn - duration({days: 365 * (1 + $waveYears)}) AND split.on <= noticedOn - duration({days: 365})] AS usual
  WHERE size(wave) >= $waveSplits AND size(wave) * $waveYears >= $waveRatio * size(usual)
  CALL (event, known) {
    OPTIONAL MATCH (event)-[concerns:CONCERNS]->(:Parcel)-[located:LOCATED_IN]->(division:AdminDivision)
    WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
      AND located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
    RETURN min(division.id) AS divisionId
  }
  WITH *, usual <> [] OR EXISTS {
      MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND 'REGISTRATION' IN source.completeFor
        AND coalesce(source.coversFrom <= noticedOn - duration({days: 365 * (1 + $waveYears)}), true) AND coalesce(source.coversTo > noticedOn, true)
    } AS comparable
  RETURN collective AS subject, event.id AS key, given.on AS on, divisionId, CASE WHEN comparable THEN 'FLAGGED' ELSE 'UNKNOWN' END AS verdict,
    {pattern: 'SPLIT_WAVE', splits: size(wave), usualSplitsAYear: round(1.0 * size(usual) / $waveYears, 2), noticedOn: noticedOn, lawful: 'FAILED',
      grown: 'FAILED', family: 'FAILED'} AS detail,
    [event.id, collective.id] + [split IN wave | split.id][0..30] AS evidenceIds,
    CASE WHEN comparable THEN [] ELSE ['splits of the years before'] END AS lacking, event
}
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (on, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['FALSE_REGISTRATION', 'RUSH_AFTER_NOTICE', 'RETURN_TO_VILLAGE'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
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
RETURN subject.id AS subjectId, key, on, divisionId, verdict, CASE verdict WHEN 'FLAGGED' THEN 'SOFT' END AS severity,
  CASE verdict WHEN 'FLAGGED' THEN CASE detail.pattern WHEN 'MERGED_AGAIN' THEN 0.65 WHEN 'NEVER_THERE' THEN 0.6 ELSE 0.5 END WHEN 'UNKNOWN' THEN 0.3
    ELSE 0.1 END AS score,
  coalesce(subject.name, subject.id) + CASE detail.pattern
    WHEN 'ONE_ACCOUNT' THEN ': ' + toString(detail.households) + ' households were paid ' + toString(detail.paidFen)
      + ' fen for one expropriation into the account of this person, ' + toString(detail.householdsOfFamily) + ' of them of the family'
    WHEN 'SPLIT_WAVE' THEN ': ' + toString(detail.splits) + ' households of its members split in the year before the notice of '
      + toString(detail.noticedOn) + ', ' + toString(detail.usualSplitsAYear) + ' in a usual year'
    ELSE CASE detail.kind WHEN 'SPLIT' THEN ' split off on ' ELSE ' was registered on ' END + toString(on) + ', '
      + CASE WHEN detail.daysBeforeNotice < 0 THEN toString(-detail.daysBeforeNotice) + ' days after' ELSE toString(detail.daysBeforeNotice)
        + ' days before' END
      + ' the notice, and was paid ' + toString(detail.paidFen) + ' fen; ' + CASE detail.pattern
        WHEN 'MERGED_AGAIN' THEN 'it merged again on ' + toString(detail.mergedOn)
        ELSE 'nobody of it is on record as living there, it holds no right and is in no insurance' END
      + CASE WHEN detail.lawful = 'HELD' THEN '; entry by ' + detail.entryRoute WHEN detail.grown = 'HELD'
        THEN '; a grown child of the household before'
        ELSE '' END END AS summary,
  detail AS observed,
  {windowDays: $windowDays, mergeDays: $mergeDays, accountHouseholds: $accountHouseholds, waveRatio: $waveRatio, waveYears: $waveYears,
    waveSplits: $waveSplits} AS thresholds,
  [
    {guard: 'LAWFUL_ENTRY', outcome: detail.lawful, because: CASE WHEN detail.kind = 'MOVE' THEN 'Route of entry: '
      + coalesce(detail.entryRoute, 'not recorded')
      ELSE 'It is not a registration from elsewhere' END},
    {guard: 'ADULT_CHILD_SPLIT', outcome: detail.grown, because: CASE detail.grown WHEN 'HELD'
      THEN 'The head was a child of the household before and of age'
      WHEN 'UNKNOWN' THEN 'The day of birth of the head is not on record' ELSE 'No grown child that split off and stayed apart' END},
    {guard: 'ONE_FAMILY', outcome: detail.family, because: CASE detail.pattern WHEN 'ONE_ACCOUNT' THEN toString(detail.householdsOfFamily) + ' of '
      + toString(detail.households) + ' households are of the family of the person' ELSE 'It is not about one account' END}
  ] AS guards,
  citations, CASE verdict WHEN 'UNKNOWN' THEN lacking ELSE [] END AS missing, evidenceIds,
  COLLECT {
    UNWIND COLLECT {
      MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
