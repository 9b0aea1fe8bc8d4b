:param from => null;
:param to => null;
:param divisionId => null;
:param graceDays => 30;
:param overlapDays => 10;
:param marriageDays => 365;
:param entryMonths => 1;
:param subjectIds => null;
:param asKnownAt => null;

/*
title: The dead who sign or are paid, and people who are counted twice
description: |
  A consent is signed, or a payment made, more than thirty days after the death of the person; or a person stands in the registers of two families at once, or is a member of two collectives of places of which neither lies in the other.
  A payment is explained where the death was entered only after it, where it went to the household or a relative of the dead, or where the dead had lived to the day that decides who is paid; when the death was entered has to be on record. Who draws on an account in the name of the dead is not known.
  Of the dead the finding is hard only where the death was entered more than a month late, which is what the law cited forbids.
  Two collectives are explained by a marriage where the first membership ended within a year. That nobody is a member of two collectives is law since 2025; before, the finding is soft.
stability: stable
level: HARD
scan: anyone may stand in two registers, so each person is looked at
version: 3
subject: Person
params:
  from:            { type: date, required: false, default: null, description: "First day of the signature, the payment or the second membership; null = from the first" }
  to:              { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:      { type: string, required: false, default: null, description: Only people whose last residence is at or below this division }
  graceDays:       { type: integer, default: 30, min: 0, max: 3650, description: Days after the death that are let pass }
  overlapDays:     { type: integer, default: 10, min: 0, max: 3650, description: Days in two registers at once that are let pass while a move is entered }
  marriageDays:    { type: integer, default: 365, min: 0, max: 3650, description: Days in two collectives at once that are let pass after a marriage }
  entryMonths:     { type: integer, default: 1, min: 0, max: 120, description: Months after the death in which it has to be entered }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-HUKOU-1958#6', 'I-HUKOU-1958#8', 'I-HUKOU-1958#20', 'I-RCEO-2025#17']
guards:
  LATE_DEATH_REGISTRATION: The death was entered in the register only after the payment
  PAYMENT_TO_ESTATE: The payment went into the account of a household of the dead or of a relative; of an account of the dead itself it is unknown
  ENTITLED_BEFORE_DEATH: The person lived on the day of notice, else of the event or on which the payment was due, so that the money is of the estate
  MOVED_BY_MARRIAGE: The second membership came by marriage, and the first ended within a year
falsePositives:
  - A day of death that is wrong in the register
  - A move that was entered at the new place and never at the old one
finds:
  - { subject: P-LP-24-3, verdict: CLEARED }
  - { subject: P-LP-25-5, verdict: UNKNOWN }
  - { subject: P-LP-27-4, verdict: FLAGGED }
  - { subject: P-LP-28-4, verdict: CLEARED }
columns:
  subjectId:  { type: string, description: "The person" }
  key:        { type: string, description: "Id of the consent, of the payment or of the later membership" }
  "on":         { type: date, nullable: true, description: "Day of the signature or the payment, or the first day in both" }
  divisionId: { type: string, nullable: true, description: "Where the person lived last" }
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
  MATCH (person:Person)
  WHERE person.diedOn >= date('1900-01-01') AND ($subjectIds IS NULL OR person.id IN $subjectIds)
  MATCH (person)-[:WAS*0..1]->(life)
  WHERE life.recordedAt <= known AND coalesce(life.supersededAt > known, true) AND life.diedOn IS NOT NULL
  MATCH (person)<-[signed:SIGNED_BY]-(consent:Consent)-[:WAS*0..1]->(state)
  WHERE signed.recordedAt <= known AND coalesce(signed.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.signedOn > life.diedOn + duration({days: $graceDays})
  CALL (person, life, known) {
    OPTIONAL MATCH (person)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND source.type = 'REGISTER_EXTRACT'
      AND source.recordedOn >= life.diedOn
    RETURN min(source.recordedOn) AS enteredOn
  }
  RETURN person, consent.id AS key, state.signedOn AS on, 'SIGNED' AS pattern, {diedOn: life.diedOn, days: duration.inDays(life.diedOn,
    state.signedOn).days, enteredOn: enteredOn,
    matter: state.matter} AS detail, {lateEntry: 'FAILED', estate: 'FAILED', entitled: 'FAILED', marriage: 'FAILED'} AS tried, [consent.id] AS ids,
    consent AS act, [] AS linkSourceIds
  UNION
  WITH known
  MATCH (person:Person)
  WHERE person.diedOn >= date('1900-01-01') AND ($subjectIds IS NULL OR person.id IN $subjectIds)
  MATCH (person)-[:WAS*0..1]->(life)
  WHERE life.recordedAt <= known AND coalesce(life.supersededAt > known, true) AND life.diedOn IS NOT NULL
  MATCH (person)<-[paidTo:PAID_TO]-(payment:Payment)-[:WAS*0..1]->(state)
  WHERE paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true)
    AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.paidOn > life.diedOn + duration({days: $graceDays})
  CALL (person, life, known) {
    OPTIONAL MATCH (person)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND source.type = 'REGISTER_EXTRACT'
      AND source.recordedOn >= life.diedOn
    RETURN min(source.recordedOn) AS enteredOn
  }
  OPTIONAL MATCH (payment)-[into:INTO_ACCOUNT_OF]->(holder:Party)
  WHERE into.recordedAt <= known AND coalesce(into.supersededAt > known, true)
  WITH known, person, life, payment, state, enteredOn, collect(holder) AS holders
  CALL (person, holders, known) {
    UNWIND [null] + holders AS holder
    OPTIONAL MATCH (person)-[link:MEMBER_OF|KIN_OF]-(holder)
    WHERE link.recordedAt <= known AND coalesce(link.supersededAt > known, true)
    RETURN count(link) > 0 AS near, reduce(ids = [], list IN collect(link.sourceIds) | ids + list) AS linkSourceIds
  }
  CALL (payment, state, known) {
    OPTIONAL MATCH (payment)-[for:FOR]->(event:Event)-[:WAS*0..1]->(given)
    WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
      AND given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
    WITH state, min(coalesce(given.noticedOn, given.on)) AS eventOn, count(CASE WHEN event:Expropriation AND given.noticedOn IS NULL
      THEN 1 END) > 0 AS noticeLacks
    RETURN coalesce(eventOn, state.dueOn) AS entitledOn, noticeLacks
  }
  WITH *, CASE WHEN near THEN 'HELD' WHEN holders = [] OR person IN holders THEN 'UNKNOWN' ELSE 'FAILED' END AS estate,
    CASE WHEN life.diedOn >= entitledOn THEN 'HELD' WHEN entitledOn IS NULL OR noticeLacks THEN 'UNKNOWN' ELSE 'FAILED' END AS entitled
  RETURN person, payment.id AS key, state.paidOn AS on, 'PAID' AS pattern, {diedOn: life.diedOn, days: duration.inDays(life.diedOn,
    state.paidOn).days,
    enteredOn: enteredOn, entitledOn: entitledOn, amountFen: state.amountFen, accountHolderIds: [holder IN holders | holder.id]} AS detail,
    {lateEntry: CASE WHEN enteredOn IS NULL THEN 'UNKNOWN' WHEN enteredOn > state.paidOn THEN 'HELD' ELSE 'FAILED' END, estate: estate,
      entitled: entitled, marriage: 'FAILED'} AS tried,
    [payment.id] + [holder IN holders WHERE holder <> person | holder.id] AS ids, payment AS act, linkSourceIds
  UNION
  WITH known
  MATCH (person:Person)-[member:MEMBER_OF]->(of:Household|Collective)
  WHERE ($subjectIds IS NULL OR person.id IN $subjectIds) AND member.recordedAt <= known AND coalesce(member.supersededAt > known, true)
  WITH known, person, of:Household AS register, collect(of) AS places, collect(member) AS members
  WHERE size(members) > 1
  UNWIND range(0, size(members) - 1) AS one
  UNWIND range(0, size(members) - 1) AS other
  WITH known, person, register, places[one] AS first, members[one] AS early, places[other] AS second, members[other] AS later
  WHERE first <> second AND later.from IS NOT NULL AND (coalesce(early.from, date('1900-01-01')) < later.from
      OR (early.from = later.from AND early.id < later.id))
    AND coalesce(early.to > later.from + duration({days: $overlapDays}), true)
    AND coalesce(later.to > later.from + duration({days: $overlapDays}), true)
    AND CASE WHEN register THEN first.kind = 'FAMILY' AND second.kind = 'FAMILY' ELSE NOT EXISTS {
        MATCH (first)-[seated:LOCATED_IN]->(:AdminDivision)-[:SUCCEEDED_BY*0..1]-(:AdminDivision)
          -[:PART_OF*0..5]->(:AdminDivision)<-[also:LOCATED_IN]-(second)
        WHERE seated.recordedAt <= known AND coalesce(seated.supersededAt > known, true)
          AND also.recordedAt <= known AND coalesce(also.supersededAt > known, true)
      } AND NOT EXISTS {
        MATCH (second)-[seated:LOCATED_IN]->(:AdminDivision)-[:SUCCEEDED_BY*0..1]-(:AdminDivision)
          -[:PART_OF*0..5]->(:AdminDivision)<-[also:LOCATED_IN]-(first)
        WHERE seated.recordedAt <= known AND coalesce(seated.supersededAt > known, true)
          AND also.recordedAt <= known AND coalesce(also.supersededAt > known, true)
      } END
  MATCH (person)-[:WAS*0..1]->(life)
  WHERE life.recordedAt <= known AND coalesce(life.supersededAt > known, true) AND coalesce(life.diedOn > later.from, true)
  WITH person, register, first, early, second, later, coalesce(NOT register AND later.basis = 'MARRIAGE'
    AND CASE WHEN early.to IS NULL THEN date(known) ELSE early.to END <= later.from + duration({days: $marriageDays}), false) AS married
  ORDER BY married, early.from, early.id
  WITH person, register, second, later, head(collect({of: first, from: early.from, to: early.to, married: married,
    sourceIds: coalesce(early.sourceIds, [])})) AS before
  RETURN person, later.id AS key, later.from AS on, CASE WHEN register THEN 'REGISTERS' ELSE 'COLLECTIVES' END AS pattern,
    {firstId: before.of.id, firstName: before.of.name, firstFrom: before.from, firstTo: before.to, secondId: second.id, secondName: second.name,
      secondFrom: later.from, secondTo: later.to, bothTo: CASE WHEN before.to < later.to OR later.to IS NULL THEN before.to ELSE later.to END,
      basis: later.basis} AS detail,
    {lateEntry: 'FAILED', estate: 'FAILED', entitled: 'FAILED', marriage: CASE WHEN before.married THEN 'HELD' ELSE 'FAILED' END} AS tried,
    [before.of.id, second.id] AS ids, second AS act, before.sourceIds + coalesce(later.sourceIds, []) AS linkSourceIds
}
WITH *
WHERE on >= coalesce($from, date('1900-01-01')) AND on < coalesce($to, date('2200-01-01'))
CALL (person, known) {
  OPTIONAL MATCH (person)-[resides:RESIDES_IN]->(division:AdminDivision)
  WHERE resides.recordedAt <= known AND coalesce(resides.supersededAt > known, true)
  WITH division, resides
  ORDER BY coalesce(resides.from, date('1900-01-01')) DESC, division.id
  RETURN head(collect(division.id)) AS divisionId
}
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
WITH *, CASE pattern WHEN 'REGISTERS' THEN ['ONE_REGISTER'] WHEN 'COLLECTIVES' THEN ['ONE_COLLECTIVE']
  ELSE CASE WHEN detail.enteredOn > detail.diedOn + duration({months: $entryMonths}) THEN ['DEATH_ENTRY'] ELSE [] END END AS matters
CALL (on, matters, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN matters AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
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
WITH *, tried.lateEntry AS lateEntry, tried.estate AS estate, tried.entitled AS entitled, tried.marriage AS marriage,
  [tried.lateEntry, tried.estate, tried.entitled, tried.marriage] AS outcomes
WITH *, CASE WHEN 'HELD' IN outcomes THEN 'CLEARED' WHEN 'UNKNOWN' IN outcomes THEN 'UNKNOWN' ELSE 'FLAGGED' END AS verdict
WITH *, CASE verdict WHEN 'FLAGGED' THEN CASE WHEN citable THEN 'HARD' ELSE 'SOFT' END END AS severity
RETURN person.id AS subjectId, key, on, divisionId, verdict, severity,
  CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.9 ELSE 0.6 END WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END AS score,
  person.name + CASE pattern
    WHEN 'SIGNED' THEN ' died on ' + toString(detail.diedOn) + ', and ' + toString(detail.days) + ' days later signed "'
      + coalesce(detail.matter, 'a consent')
      + '"' + CASE WHEN matters <> [] THEN '; the death was entered on ' + toString(detail.enteredOn) + ', which is late' ELSE '' END
    WHEN 'PAID' THEN ' died on ' + toString(detail.diedOn) + ', and ' + toString(detail.days) + ' days later was paid ' + toString(detail.amountFen)
      + ' fen'
      + CASE WHEN estate = 'HELD' THEN ', into the account of the household or of a relative'
        WHEN entitled = 'HELD' THEN ', for what was earned while alive: the day that counts is ' + toString(detail.entitledOn)
        WHEN lateEntry = 'HELD' THEN '; the death was entered on ' + toString(detail.enteredOn) + ', after that'
        WHEN lateEntry = 'FAILED' THEN '; the death had been entered on ' + toString(detail.enteredOn)
          + CASE WHEN matters <> [] THEN ', which is late' ELSE '' END + CASE WHEN estate = 'UNKNOWN' AND detail.accountHolderIds <> []
            THEN ', and who draws on the account in this name is not on record' ELSE '' END
          ELSE '; when the death was entered is not on record' END
    WHEN 'REGISTERS' THEN ' stands in the register of ' + detail.firstName + ' and, from ' + toString(on) + ', in that of ' + detail.secondName
    ELSE ' is a member of ' + detail.firstName + ' and, from ' + toString(on) + ', of ' + detail.secondName END
    + CASE WHEN pattern IN ['REGISTERS', 'COLLECTIVES'] AND detail.bothTo IS NOT NULL THEN ', until ' + toString(detail.bothTo) + ' of both'
      ELSE '' END + CASE marriage WHEN 'HELD' THEN ', after a move by marriage' ELSE '' END AS summary,
  detail{.*, pattern: pattern} AS observed,
  {graceDays: $graceDays, overlapDays: $overlapDays, marriageDays: $marriageDays, entryMonths: $entryMonths} AS thresholds,
  [
    {guard: 'LATE_DEATH_REGISTRATION', outcome: lateEntry, because: CASE WHEN pattern <> 'PAID' THEN 'It is not about a payment'
      WHEN detail.enteredOn IS NULL THEN 'When the death was entered is not on record' ELSE 'The death was entered on '
        + toString(detail.enteredOn) END},
    {guard: 'PAYMENT_TO_ESTATE', outcome: estate, because: CASE WHEN pattern <> 'PAID' THEN 'It is not about a payment' ELSE CASE estate
      WHEN 'UNKNOWN' THEN CASE detail.accountHolderIds WHEN [] THEN 'Whose account it was is not on record'
        ELSE 'The account is in the name of the dead, and who draws on it is not on record' END WHEN 'HELD' THEN 'The account is of a household of the dead or of a relative'
      ELSE 'The account is neither of a household of the dead nor of a relative' END END},
    {guard: 'ENTITLED_BEFORE_DEATH', outcome: entitled, because: CASE WHEN pattern <> 'PAID' THEN 'It is not about a payment' ELSE CASE entitled
      WHEN 'HELD' THEN 'The person lived on ' + toString(detail.entitledOn) + ', the day that counts' WHEN 'UNKNOWN'
      THEN 'The day that decides who is paid is not on record' ELSE 'The person had died before ' + toString(detail.entitledOn)
        + ', the day that counts' END END},
    {guard: 'MOVED_BY_MARRIAGE', outcome: marriage, because: CASE WHEN pattern <> 'COLLECTIVES' THEN 'It is not about two collectives' ELSE
      'The second membership came by ' + coalesce(toLower(detail.basis), 'what is not on record') + ', and the first '
      + CASE WHEN detail.firstTo IS NULL THEN 'goes on' ELSE 'ended on ' + toString(detail.firstTo) END END}
  ] AS guards,
  citations,
  CASE verdict WHEN 'UNKNOWN' THEN CASE lateEntry WHEN 'UNKNOWN' THEN ['day on which the death was entered'] ELSE [] END
    + CASE estate WHEN 'UNKNOWN' THEN [CASE detail.accountHolderIds WHEN [] THEN 'account of the payment'
      ELSE 'who draws on the account of the dead' END] ELSE [] END
    + CASE entitled WHEN 'UNKNOWN' THEN ['day that decides who is paid'] ELSE [] END ELSE [] END AS missing,
  ids + [person.id] AS evidenceIds,
  COLLECT {
    UNWIND linkSourceIds + COLLECT {
      MATCH (person)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } + COLLECT {
      MATCH (act)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
