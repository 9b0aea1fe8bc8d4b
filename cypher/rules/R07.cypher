:param from => null;
:param to => null;
:param divisionId => null;
:param tolerancePercent => 1;
:param toleranceFen => 50000;
:param subjectIds => null;
:param asKnownAt => null;

/*
title: Compensation that went elsewhere
description: |
  Of the money for an expropriation (a) the sum that was paid differs from the sum that was approved by more than the tolerance, (b) a payment to a household went into the account of a party that does not belong to it,
  (c) a payment to a collective went into the account of a person, or (d) a household was paid whose right over the land had ended before the day of notice. One row for each party that is affected.
  That nothing else was paid and that nobody was entitled to the account are taken as known only where the papers of the expropriation are known to be complete for compensation.
stability: stable
level: HARD
version: 2
subject: Household or Collective
params:
  from:            { type: date, required: false, default: null, description: First day of the expropriations; null = from the first }
  to:              { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:      { type: string, required: false, default: null, description: Only land at or below this division }
  tolerancePercent: { type: number, default: 1, min: 0, max: 100, description: "Difference of the sums that is let pass, percent of what was approved" }
  toleranceFen:    { type: integer, default: 50000, min: 0, max: 1000000000, description: "Difference that is let pass in any case, in fen; 50,000 is 500 yuan" }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-LAL-2019#44-49', 'I-CIVILCODE-2021#243', 'I-RCEO-2025#44']
guards:
  HEIRS: A member of the household had died, and the account is that of a relative of it
  COURT_ORDERED_PAYEE: The payment rests on the decision of a court
  TRUST_ACCOUNT_WITH_RECEIPTS: The account is that of an office, a lender or an institution, and there is a receipt for the payment
  COMBINED_PAYMENT: Over all expropriations for the project on that day the sums agree
falsePositives:
  - A relative or a neighbour lent the account, and the household got the money
  - Instalments that are paid after the records end
finds:
  - { subject: H-JL-04, verdict: UNKNOWN }
  - { subject: H-LP-03, verdict: FLAGGED }
  - { subject: H-LP-04, verdict: CLEARED }
columns:
  subjectId:  { type: string, description: "The household or collective" }
  key:        { type: string, description: "Id of the expropriation" }
  "on":         { type: date, nullable: true, description: "Day of the expropriation" }
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
MATCH (event:Expropriation)
WHERE event.on >= coalesce($from, date('1900-01-01')) AND event.on < coalesce($to, date('2200-01-01'))
MATCH (event)-[:WAS*0..1]->(given)
WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
CALL (event, given, known) {
  MATCH (event)-[authorised:AUTHORISED_BY]->(approval:Approval)-[:WAS*0..1]->(state)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.amountFen IS NOT NULL
  WITH event, given, known, sum(state.amountFen) AS approvedFen, collect(DISTINCT approval.id) AS approvalIds
  CALL (event, known) {
    OPTIONAL MATCH (event)<-[for:FOR]-(payment:Payment)-[:WAS*0..1]->(state)
    WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
      AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.paidOn IS NOT NULL
        AND state.kind IN ['COMPENSATION', 'RESETTLEMENT', 'INSURANCE', 'SUBSIDY']
    RETURN coalesce(sum(state.amountFen), 0) AS paidFen
  }
  WITH event, given, known, approvedFen, approvalIds, paidFen
  WHERE abs(approvedFen - paidFen) > $toleranceFen AND abs(approvedFen - paidFen) * 100 > $tolerancePercent * approvedFen
  MATCH (event)-[to:TO]->(collective:Collective)
  WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true) AND ($subjectIds IS NULL OR collective.id IN $subjectIds)
  CALL (event, given, known) {
    OPTIONAL MATCH (event)-[own:FOR_PROJECT]->(:Project)<-[for:FOR_PROJECT]-(other:Expropriation)-[:WAS*0..1]->(otherState)
    WHERE own.recordedAt <= known AND coalesce(own.supersededAt > known, true)
      AND for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
      AND otherState.recordedAt <= known AND coalesce(otherState.supersededAt > known, true) AND otherState.on = given.on AND other <> event
    WITH DISTINCT other, known
    OPTIONAL MATCH (other)-[authorised:AUTHORISED_BY]->(:Approval)-[:WAS*0..1]->(state)
    WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
      AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
    WITH other, known, sum(state.amountFen) AS otherApprovedFen
    OPTIONAL MATCH (other)<-[paid:FOR]-(:Payment)-[:WAS*0..1]->(state)
    WHERE paid.recordedAt <= known AND coalesce(paid.supersededAt > known, true)
      AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.paidOn IS NOT NULL
        AND state.kind IN ['COMPENSATION', 'RESETTLEMENT', 'INSURANCE', 'SUBSIDY']
    WITH other, otherApprovedFen, sum(state.amountFen) AS otherPaidFen
    RETURN collect(other.id) AS otherIds, sum(otherApprovedFen) AS othersApprovedFen, sum(otherPaidFen) AS othersPaidFen
  }
  WITH collective, approvedFen, paidFen, approvalIds, otherIds,
    abs(approvedFen + othersApprovedFen - paidFen - othersPaidFen) AS difference, approvedFen + othersApprovedFen AS allFen
  RETURN collective AS subject, {reason: 'SUM', sure: false, approvedFen: approvedFen, paidFen: paidFen, ids: approvalIds + otherIds, guard: CASE
    WHEN otherIds <> [] AND (difference <= $toleranceFen OR difference * 100 <= $tolerancePercent * allFen) THEN 'COMBINED_PAYMENT' END} AS part
  UNION
  MATCH (event)<-[for:FOR]-(payment:Payment)-[into:INTO_ACCOUNT_OF]->(holder:Party)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND into.recordedAt <= known AND coalesce(into.supersededAt > known, true)
    AND NOT EXISTS { MATCH (payment)-[own:PAID_TO]->(holder) WHERE own.recordedAt <= known AND coalesce(own.supersededAt > known, true) }
  MATCH (payment)-[:WAS*0..1]->(state)
  WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.paidOn IS NOT NULL
  MATCH (payment)-[paidTo:PAID_TO]->(payee:Party)
  WHERE paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true) AND (payee:Household OR payee:Person)
  MATCH (payee)-[:MEMBER_OF*0..1]->(household:Household)
  WHERE ($subjectIds IS NULL OR household.id IN $subjectIds) AND (payee:Household
    OR EXISTS { MATCH (household)-[:HOLDS]->(:LandRight)<-[:ENDED]-(event) })
  WITH DISTINCT known, payment, state, holder, household
  WHERE holder <> household AND NOT EXISTS {
      MATCH (holder)-[belongs:MEMBER_OF]->(household)
      WHERE belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true)
    }
  RETURN household AS subject, {reason: 'ACCOUNT', sure: false, fen: state.amountFen, holderId: holder.id, holderName: holder.name,
    ids: [payment.id, holder.id], guard: CASE WHEN EXISTS {
      MATCH (household)<-[belongs:MEMBER_OF]-(member:Person)-[kin:KIN_OF]-(holder)
      MATCH (member)-[:WAS*0..1]->(life)
      WHERE belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true)
        AND kin.recordedAt <= known AND coalesce(kin.supersededAt > known, true)
        AND life.recordedAt <= known AND coalesce(life.supersededAt > known, true) AND life.diedOn <= state.paidOn
    } THEN 'HEIRS' WHEN EXISTS {
      MATCH (payment)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND source.type = 'COURT_DECISION'
    } THEN 'COURT_ORDERED_PAYEE' WHEN (holder:Agency OR holder:Lender OR holder:Institution) AND EXISTS {
      MATCH (payment)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND source.type = 'RECEIPT'
    } THEN 'TRUST_ACCOUNT_WITH_RECEIPTS' END} AS part
  UNION
  MATCH (event)<-[for:FOR]-(payment:Payment)-[into:INTO_ACCOUNT_OF]->(holder:Person)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND into.recordedAt <= known AND coalesce(into.supersededAt > known, true)
  MATCH (payment)-[:WAS*0..1]->(state)
  WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.paidOn IS NOT NULL
  MATCH (payment)-[paidTo:PAID_TO]->(collective:Collective)
  WHERE paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true) AND ($subjectIds IS NULL OR collective.id IN $subjectIds)
  RETURN collective AS subject, {reason: 'PERSON', sure: true, fen: state.amountFen, holderId: holder.id, holderName: holder.name,
    ids: [payment.id, holder.id], guard: CASE WHEN EXISTS {
      MATCH (payment)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND source.type = 'COURT_DECISION'
    } THEN 'COURT_ORDERED_PAYEE' END} AS part
  UNION
  MATCH (event)-[concerns:CONCERNS]->(parcel:Parcel)<-[over:OVER]-(right:LandRight)<-[holds:HOLDS]-(household:Household)
  WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
    AND over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
    AND holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true) AND ($subjectIds IS NULL OR household.id IN $subjectIds)
  MATCH (right)-[:WAS*0..1]->(term)
  WHERE term.recordedAt <= known AND coalesce(term.supersededAt > known, true)
  WITH event, given, known, household, right, term, given.noticedOn AS noticedOn
  WITH event, known, household, noticedOn, max(coalesce(term.to, date('2200-01-01'))) AS endedOn, collect(right) AS rights
  WHERE endedOn < noticedOn AND NOT any(right IN rights WHERE EXISTS {
      MATCH (right)-[steps:SUCCEEDED_BY*1..3]->(:LandRight)<-[:HOLDS]-(heir:Household)
      WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
        AND (heir = household OR EXISTS { MATCH (heir)-[:SPLIT_FROM]-(household) })
    })
  MATCH (event)<-[for:FOR]-(payment:Payment)-[paidTo:PAID_TO]->(household)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true)
  MATCH (payment)-[:WAS*0..1]->(state)
  WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.paidOn IS NOT NULL
    AND state.kind IN ['COMPENSATION', 'RESETTLEMENT']
  RETURN household AS subject, {reason: 'ENDED', sure: true, fen: state.amountFen, endedOn: endedOn,
    ids: [payment.id] + [right IN rights | right.id], guard: CASE WHEN EXISTS {
      MATCH (payment)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND source.type = 'COURT_DECISION'
    } THEN 'COURT_ORDERED_PAYEE' END} AS part
}
WITH known, event, given, subject, collect(part) AS parts
CALL (event, known) {
  OPTIONAL MATCH (event)-[concerns:CONCERNS]->(:Parcel)-[located:LOCATED_IN]->(division:AdminDivision)
  WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
    AND located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  RETURN min(division.id) AS divisionId
}
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (event, given, known) {
  OPTIONAL MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    AND coalesce(source.coversFrom <= given.on, true) AND coalesce(source.coversTo > given.on, true)
  RETURN 'COMPENSATION' IN reduce(kinds = [], list IN collect(coalesce(source.completeFor, [])) | kinds + list) AS complete
}
CALL (given, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['MONEY_TO_THE_ENTITLED'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  MATCH (provision)-[of:PROVISION_OF]->(instrument:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[applies:APPLIES_IN]->(place:AdminDivision)
  WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
  WITH provision, says, instrument, law, place, given, placeIds,
    coalesce(says.from, law.effectiveOn, law.publishedOn, law.datedOn) AS inForceFrom
  WHERE inForceFrom <= given.on AND coalesce(coalesce(says.to, law.repealedOn) > given.on, true) AND (place IS NULL OR place.id IN placeIds)
  ORDER BY says.binding DESC, inForceFrom, provision.id
  WITH collect({citation: {provisionId: provision.id, instrumentId: instrument.id, article: coalesce(says.article, ''), inForce: true,
    verification: says.verification}, matter: says.matter, hard: says.verification <> 'UNVERIFIED' AND (says.binding OR law.publishedOn <= given.on)}) AS found
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, [part IN parts WHERE part.guard IS NULL] AS open, [part IN parts WHERE part.guard IS NULL AND (part.sure OR complete)] AS proved,
  head([part IN parts WHERE part.reason = 'SUM']) AS sums, [part IN parts WHERE part.reason = 'ACCOUNT'] AS accounts
WITH *, CASE WHEN proved <> [] THEN 'FLAGGED' WHEN open <> [] THEN 'UNKNOWN' ELSE 'CLEARED' END AS verdict
WITH *, CASE verdict WHEN 'FLAGGED' THEN CASE WHEN citable THEN 'HARD' ELSE 'SOFT' END END AS severity
RETURN subject.id AS subjectId, event.id AS key, given.on AS on, divisionId, verdict, severity,
  round(CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.85 ELSE 0.55 END + CASE WHEN size(proved) > 1 THEN 0.1 ELSE 0.0 END
    WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END, 3) AS score,
  'Of the money for the expropriation of ' + toString(given.on)
    + reduce(text = '', part IN parts | text + CASE text WHEN '' THEN ' ' ELSE '; ' END + CASE part.reason
      WHEN 'SUM' THEN toString(part.approvedFen) + ' fen were approved and ' + toString(part.paidFen) + ' are on record as paid'
      WHEN 'ACCOUNT' THEN toString(part.fen) + ' fen for ' + coalesce(subject.name, subject.id) + ' went into the account of '
        + coalesce(part.holderName, part.holderId)
      WHEN 'PERSON' THEN toString(part.fen) + ' fen for ' + coalesce(subject.name, subject.id) + ' went into the account of '
        + coalesce(part.holderName, part.holderId) + ', a person'
      ELSE toString(part.fen) + ' fen were paid to ' + coalesce(subject.name, subject.id) + ', whose right had ended on '
        + toString(part.endedOn) END)
    + CASE verdict WHEN 'FLAGGED' THEN '' WHEN 'UNKNOWN' THEN ', by papers that are not known to be complete'
      ELSE ': ' + CASE head(parts).guard WHEN 'HEIRS' THEN 'paid to an heir' WHEN 'COURT_ORDERED_PAYEE' THEN 'ordered by a court'
        WHEN 'COMBINED_PAYMENT' THEN 'paid together with another expropriation of the project'
          ELSE 'held in trust, with a receipt' END END AS summary,
  {reasons: [part IN parts | part.reason], approvedFen: sums.approvedFen, paidFen: sums.paidFen, differenceFen: abs(sums.approvedFen - sums.paidFen),
    toOthersFen: reduce(total = 0, part IN parts | total + coalesce(part.fen, 0)), accountHolderIds: [part IN parts WHERE part.holderId IS NOT NULL
    | part.holderId], noticedOn: given.noticedOn} AS observed,
  {tolerancePercent: $tolerancePercent, toleranceFen: $toleranceFen} AS thresholds,
  [
    {guard: 'HEIRS', outcome: CASE WHEN any(part IN parts WHERE part.guard = 'HEIRS') THEN 'HELD' WHEN accounts <> [] AND NOT complete
      AND verdict = 'UNKNOWN' THEN 'UNKNOWN' ELSE 'FAILED' END, because: CASE accounts WHEN [] THEN 'No account of someone else'
      ELSE toString(size([part IN accounts WHERE part.guard = 'HEIRS'])) + ' of ' + toString(size(accounts))
        + ' accounts of others are those of relatives of a member who had died' END},
    {guard: 'COURT_ORDERED_PAYEE', outcome: CASE WHEN any(part IN parts WHERE part.guard = 'COURT_ORDERED_PAYEE') THEN 'HELD' ELSE 'FAILED' END,
      because: toString(size([part IN parts WHERE part.guard = 'COURT_ORDERED_PAYEE'])) + ' payments rest on the decision of a court'},
    {guard: 'TRUST_ACCOUNT_WITH_RECEIPTS', outcome: CASE WHEN any(part IN parts WHERE part.guard = 'TRUST_ACCOUNT_WITH_RECEIPTS') THEN 'HELD'
      ELSE 'FAILED' END, because: toString(size([part IN accounts WHERE part.guard = 'TRUST_ACCOUNT_WITH_RECEIPTS']))
      + ' payments lie in trust, with a receipt'},
    {guard: 'COMBINED_PAYMENT', outcome: CASE WHEN sums.guard = 'COMBINED_PAYMENT' THEN 'HELD' ELSE 'FAILED' END, because: CASE
      WHEN sums IS NULL THEN 'The sums agree, or none was approved' WHEN sums.guard IS NULL
      THEN 'No other expropriation for the project on that day makes up for it' ELSE 'With the others for the project on that day the sums agree' END}
  ] AS guards,
  citations,
  CASE verdict WHEN 'UNKNOWN' THEN CASE WHEN any(part IN open WHERE part.reason = 'SUM') THEN ['payments for the expropriation'] ELSE [] END
    + CASE WHEN any(part IN open WHERE part.reason = 'ACCOUNT') THEN ['who was entitled to the account'] ELSE [] END ELSE [] END AS missing,
  COLLECT {
    UNWIND [event.id, subject.id] + reduce(ids = [], part IN parts | ids + part.ids) AS id
    WITH id, CASE id WHEN event.id THEN 0 WHEN subject.id THEN 1 ELSE 2 END AS place
    WITH DISTINCT id, place
    RETURN id
    ORDER BY place, id
  } AS evidenceIds,
  COLLECT {
    UNWIND COLLECT {
      UNWIND [event.id] + reduce(ids = [], part IN parts | ids + part.ids) AS recordId
      MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
