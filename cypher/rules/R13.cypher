:param from => null;
:param to => null;
:param divisionId => null;
:param subjectIds => null;
:param overdueDays => 90;
:param severeDays => 365;
:param shortPercent => 10;
:param patronagePercent => 60;
:param clauseWords => ['crop failure', '绝收', '减产', '歉收', '受灾', '遇灾'];
:param calamityWords => ['drought', 'flood', 'hail', 'frost', '旱', '涝', '洪', '雹', '冻'];
:param reinvestmentWords => ['reinvest', '再投资', '转增'];
:param dataUntil => null;
:param policyDateBasis => 'published';
:param asKnownAt => null;

/*
title: Dividends that came late, short or not at all
description: |
  A cooperative promised its members a dividend, and in a year of the promise it was paid 90 days or more after its due day or not at all, or a member was paid more than a tenth less than the floor, or less than 60 percent of what was paid out went by patronage.
  A clause on crop failure with a recorded calamity, a vote of the assembly to reinvest, or the first year explains it. What a floor counted in grain came to is not known without the price of grain, so that a payment below it in money is UNKNOWN. A vote that is not on record counts as absent only where the papers of the promise are known to be complete for resolutions.
  Only years are looked at for which payments are on record: a year without any is not known. The finding is soft.
stability: stable
level: SOFT
version: 3
subject: Cooperative
params:
  from:       { type: date, required: false, default: null, description: First due day; null = from the first }
  to:         { type: date, required: false, default: null, description: First day after the due days; null = to the last }
  divisionId: { type: string, required: false, default: null, description: Only cooperatives at or below this division }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  overdueDays:  { type: integer, default: 90, min: 1, max: 3650, description: Days after the due day from which a dividend is late }
  severeDays:   { type: integer, default: 365, min: 1, max: 3650, description: Days from which it is severely late }
  shortPercent: { type: integer, default: 10, min: 0, max: 100, description: Percent of the floor by which a payment may be short }
  patronagePercent: { type: integer, default: 60, min: 0, max: 100, description: "Least part of what was paid out that goes by patronage, while the law that says so is in force" }
  clauseWords:   { type: strings, default: ['crop failure', '绝收', '减产', '歉收', '受灾', '遇灾'], description: What a clause on crop failure says }
  calamityWords: { type: strings, default: ['drought', 'flood', 'hail', 'frost', '旱', '涝', '洪', '雹', '冻'], description: What a calamity is called }
  reinvestmentWords: { type: strings, default: ['reinvest', '再投资', '转增'], description: What a vote to reinvest says }
  dataUntil:  { type: date, required: false, default: null, description: Day to which the data reach; null = the day on which a payment was last recorded }
  policyDateBasis: { type: string, default: published, enum: [published, dated], description: "Which date of a policy counts: its publication or the date on it" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-COOP-2017#44']
guards:
  CROP_FAILURE_CLAUSE: The agreement says that nothing is due after crop failure, and a calamity is on record in the year up to the due day
  VOTED_REINVESTMENT: More than half of all entitled voted in assembly, in the year up to the due day, to reinvest
  FIRST_YEAR_GRACE: It was late in the first year only
  GRAIN_INDEXED: The floor is counted in grain; whether the payment is short depends on a price of grain that is not on record
falsePositives:
  - The cooperative paid in kind
  - Members who left the money with the cooperative
finds:
  - { subject: C-DJ-01, verdict: FLAGGED }
  - { subject: C-LP-07, verdict: CLEARED }
  - { subject: C-LP-02, verdict: UNKNOWN }
  - { subject: C-JL-01, verdict: UNKNOWN }
columns:
  subjectId:  { type: string, description: "The cooperative" }
  key:        { type: string, description: "Id of the term that promises the dividend" }
  "on":         { type: date, nullable: true, description: "Due day of the first dividend that is late, short or not by patronage" }
  divisionId: { type: string, nullable: true, description: "Where the cooperative is" }
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
CALL () {
  MATCH (any:Payment)
  WHERE any.dueOn >= date('1900-01-01')
  RETURN max(any.recordedAt) AS lastRecordedAt
}
WITH known, coalesce($dataUntil, date(CASE WHEN known < lastRecordedAt THEN known ELSE lastRecordedAt END)) AS dataUntil
MATCH (term:DividendTerm)
WHERE term.from >= date('1900-01-01')
MATCH (term)-[of:OF]->(cooperative:Cooperative)
WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true) AND ($subjectIds IS NULL OR cooperative.id IN $subjectIds)
MATCH (term)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
OPTIONAL MATCH (cooperative)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
WITH known, dataUntil, term, state, cooperative, min(division.id) AS divisionId
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (known) {
  OPTIONAL MATCH (provision:Provision {matter: 'SURPLUS_BY_PATRONAGE'})-[:WAS*0..1]->(says)
  WHERE says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
  OPTIONAL MATCH (provision)-[of:PROVISION_OF]->(:Instrument)-[:WAS*0..1]->(law)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND law.recordedAt <= known AND coalesce(law.supersededAt > known, true)
  WITH coalesce(says.from, law.effectiveOn) AS first, coalesce(says.to, law.repealedOn) AS last
  RETURN min(first) AS patronageFrom, CASE WHEN count(first) > count(last) THEN null ELSE max(last) END AS patronageTo
}
CALL (term, state, known) {
  OPTIONAL MATCH (term)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
  WITH evidence, source
  ORDER BY source.id
  RETURN [clause IN collect(CASE WHEN source.type = 'AGREEMENT' AND any(word IN $clauseWords WHERE toLower(evidence.quote) CONTAINS word)
      THEN source.id END)
    | clause] AS clauseIds,
    [complete IN collect(CASE WHEN 'RESOLUTION' IN source.completeFor THEN {from: source.coversFrom, to: source.coversTo} END) | complete] AS complete
}
CALL (term, state, cooperative, dataUntil, patronageFrom, patronageTo, clauseIds, complete, placeIds, known) {
  UNWIND [cooperative, term] AS target
  MATCH (target)<-[for:FOR]-(payment:Payment {kind: 'DIVIDEND'})-[:WAS*0..1]->(paid)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND paid.recordedAt <= known AND coalesce(paid.supersededAt > known, true)
    AND paid.dueOn > state.from AND coalesce(paid.dueOn <= state.to, true)
    AND (paid.basis IS NOT NULL) = (coalesce(state.basis, 'FIXED') = 'SURPLUS')
  MATCH (payment)-[paidTo:PAID_TO]->(recipient:Party)
  WHERE paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true)
  WITH term, state, cooperative, dataUntil, patronageFrom, patronageTo, clauseIds, complete, placeIds, known, payment, paid, recipient,
    duration.between(state.from, paid.dueOn).years AS wholeYears
  WITH *, wholeYears + CASE WHEN state.from + duration({years: wholeYears}) < paid.dueOn THEN 1 ELSE 0 END AS year
  ORDER BY recipient.id, payment.id
  WITH term, state, cooperative, dataUntil, patronageFrom, patronageTo, clauseIds, complete, placeIds, known, year,
    state.from + duration({years: year - 1}) AS yearFrom, max(paid.dueOn) AS dueOn,
    collect({recipient: recipient, payment: payment, paidOn: paid.paidOn, fen: paid.amountFen, basis: paid.basis}) AS entries
  WHERE dueOn >= coalesce($from, date('1900-01-01')) AND dueOn < coalesce($to, date('2200-01-01'))
  CALL (state, cooperative, dataUntil, entries, yearFrom, dueOn, known) {
    UNWIND entries AS entry
    WITH state, cooperative, dataUntil, yearFrom, dueOn, known, entry.recipient AS recipient, collect(entry.payment.id) AS paymentIds,
      count(CASE WHEN entry.paidOn IS NULL THEN 1 END) AS unpaid, sum(CASE WHEN entry.paidOn IS NOT NULL THEN entry.fen ELSE 0 END) AS paidFen,
      max(duration.inDays(dueOn, coalesce(entry.paidOn, dataUntil)).days) AS daysLate
    CALL (state, cooperative, recipient, yearFrom, dueOn, known) {
      OPTIONAL MATCH (recipient)-[stake:HOLDS_STAKE]->(cooperative)
      WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true)
        AND stake.from <= yearFrom AND coalesce(stake.to >= dueOn, true)
      RETURN coalesce(sum(stake.units), 0.0) AS units
    }
    CALL (state, cooperative, recipient, yearFrom, known) {
      OPTIONAL MATCH (cooperative)<-[into:INTO]-(conversion:ShareConversion)-[by:BY]->(recipient)
      WHERE state.floorFenPerM2 IS NOT NULL AND into.recordedAt <= known AND coalesce(into.supersededAt > known, true)
        AND by.recordedAt <= known AND coalesce(by.supersededAt > known, true)
      OPTIONAL MATCH (conversion)-[:WAS*0..1]->(converted)
      WHERE converted.recordedAt <= known AND coalesce(converted.supersededAt > known, true) AND converted.on <= yearFrom
      RETURN coalesce(sum(converted.areaM2), 0.0) AS areaM2
    }
    WITH recipient, paymentIds, unpaid, paidFen, daysLate, dueOn,
      units * coalesce(state.floorFenPerUnit, 0.0) + areaM2 * coalesce(state.floorFenPerM2, 0.0) AS floorFen
    WITH *, daysLate >= $overdueDays AS late, unpaid = 0 AND paidFen * 100.0 < floorFen * (100 - $shortPercent) AS short
    WHERE late OR short
    RETURN max(CASE WHEN late AND unpaid = 0 THEN daysLate END) AS daysLate, max(daysLate) >= $severeDays AS severe, sum(unpaid) AS unpaid,
      count(CASE WHEN late THEN 1 END) AS lateMembers, count(CASE WHEN short THEN 1 END) AS shortMembers,
      min(CASE WHEN short THEN paidFen / floorFen END) AS shortRatio,
      reduce(ids = [], list IN collect(paymentIds) | ids + list) AS paymentIds, collect(recipient.id) AS memberIds
  }
  WITH *, reduce(total = 0, entry IN entries | total + CASE WHEN entry.basis IS NOT NULL AND entry.paidOn IS NOT NULL THEN entry.fen
      ELSE 0 END) AS surplusFen,
    reduce(total = 0, entry IN entries | total + CASE WHEN entry.basis = 'PATRONAGE' AND entry.paidOn IS NOT NULL THEN entry.fen
        ELSE 0 END) AS patronageFen
  WITH *, surplusFen > 0 AND patronageFen * 100 < surplusFen * $patronagePercent AND coalesce(patronageFrom <= dueOn, false)
    AND coalesce(patronageTo > dueOn, true) AS capital
  WHERE lateMembers > 0 OR shortMembers > 0 OR capital
  CALL (clauseIds, placeIds, dueOn, known) {
    OPTIONAL MATCH (calamity:PublicEvent)-[:WAS*0..1]->(event)
    WHERE clauseIds <> [] AND calamity.on >= date('1900-01-01') AND event.recordedAt <= known AND coalesce(event.supersededAt > known, true)
      AND event.on > dueOn - duration({years: 1}) AND event.on <= dueOn AND any(word IN $calamityWords WHERE toLower(event.name) CONTAINS word)
      AND EXISTS {
        MATCH (calamity)-[at:LOCATED_IN]->(place:AdminDivision)
        WHERE at.recordedAt <= known AND coalesce(at.supersededAt > known, true) AND place.id IN placeIds
      }
    WITH calamity
    ORDER BY calamity.id
    RETURN collect(calamity.id) AS calamityIds
  }
  CALL (cooperative, dueOn, known) {
    OPTIONAL MATCH (cooperative)<-[by:RESOLVED_BY]-(resolution:Resolution)-[:WAS*0..1]->(vote)
    WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true)
      AND vote.recordedAt <= known AND coalesce(vote.supersededAt > known, true)
      AND vote.on > dueOn - duration({years: 1}) AND vote.on <= dueOn AND any(word IN $reinvestmentWords WHERE toLower(vote.matter) CONTAINS word)
    WITH resolution, vote
    ORDER BY vote.on DESC, resolution.id
    RETURN head(collect(resolution)) AS resolution, head(collect(vote)) AS vote
  }
  WITH year, dueOn, daysLate, severe, unpaid, lateMembers, shortMembers, shortRatio, paymentIds, memberIds, capital, surplusFen, patronageFen, state,
    calamityIds, resolution, vote,
    CASE WHEN vote.body = 'ASSEMBLY' AND vote.for * 2 > vote.entitled THEN 'HELD'
      WHEN vote IS NOT NULL AND (vote.for IS NULL OR vote.entitled IS NULL OR vote.body IS NULL) THEN 'UNKNOWN' WHEN vote IS NOT NULL THEN 'FAILED'
      WHEN any(span IN complete WHERE coalesce(span.from <= dueOn, true) AND coalesce(span.to > dueOn, true)) THEN 'FAILED'
          ELSE 'UNKNOWN' END AS voted,
    [entry IN entries | entry.payment.id] AS allPaymentIds
  ORDER BY year
  WITH year, dueOn, daysLate, severe, unpaid, lateMembers, shortMembers, shortRatio, memberIds, capital, surplusFen, patronageFen, calamityIds,
      resolution, vote,
    CASE WHEN capital THEN allPaymentIds ELSE paymentIds END AS paymentIds,
    CASE WHEN capital THEN 'FAILED' ELSE voted END AS voted,
    CASE WHEN NOT capital AND calamityIds <> [] THEN 'HELD' ELSE 'FAILED' END AS failedCrop,
    CASE WHEN NOT capital AND year = 1 AND shortMembers = 0 THEN 'HELD' ELSE 'FAILED' END AS firstYear,
    CASE WHEN NOT capital AND lateMembers = 0 AND state.basis = 'GRAIN_INDEXED' THEN 'UNKNOWN' ELSE 'FAILED' END AS grain
  RETURN collect({year: year, dueOn: dueOn, daysLate: daysLate, severe: coalesce(severe, false), unpaid: unpaid, lateMembers: lateMembers,
      shortMembers: shortMembers,
    shortRatio: shortRatio, memberIds: memberIds, patronagePercent: CASE WHEN surplusFen > 0 THEN round(100.0 * patronageFen / surplusFen, 4) END,
    capital: capital, calamityIds: calamityIds, resolution: resolution, vote: vote, paymentIds: paymentIds, voted: voted, failedCrop: failedCrop,
    firstYear: firstYear, grain: grain,
    outcome: CASE WHEN 'HELD' IN [voted, failedCrop, firstYear] THEN 'CLEARED' WHEN 'UNKNOWN' IN [voted, grain] THEN 'UNKNOWN'
        ELSE 'FLAGGED' END}) AS years
}
WITH *
WHERE years <> []
WITH *, CASE WHEN any(entry IN years WHERE entry.outcome = 'FLAGGED') THEN 'FLAGGED' WHEN any(entry IN years WHERE entry.outcome = 'UNKNOWN')
    THEN 'UNKNOWN'
  ELSE 'CLEARED' END AS verdict,
  reduce(most = null, entry IN years | CASE WHEN coalesce(most >= entry.daysLate, false) THEN most ELSE coalesce(entry.daysLate,
      most) END) AS daysLate,
  reduce(least = null, entry IN years | CASE WHEN coalesce(least <= entry.shortRatio, false) THEN least ELSE coalesce(entry.shortRatio,
      least) END) AS shortRatio,
  reduce(total = 0, entry IN years | total + entry.unpaid) AS unpaid, any(entry IN years WHERE entry.severe) AS severe, head(years).dueOn AS day
CALL (day, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['SURPLUS_BY_PATRONAGE'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
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
  RETURN [entry IN found | entry.citation] AS citations, any(entry IN found WHERE entry.hard) AS citable
}
WITH *, CASE WHEN verdict = 'FLAGGED' THEN 'SOFT' END AS severity,
  CASE WHEN any(entry IN years WHERE entry.failedCrop = 'HELD') THEN 'HELD' ELSE 'FAILED' END AS failedCrop,
  CASE WHEN any(entry IN years WHERE entry.voted = 'HELD') THEN 'HELD' WHEN any(entry IN years WHERE entry.voted = 'UNKNOWN') THEN 'UNKNOWN'
      ELSE 'FAILED' END AS voted,
  CASE WHEN any(entry IN years WHERE entry.firstYear = 'HELD') THEN 'HELD' ELSE 'FAILED' END AS firstYear,
  CASE WHEN any(entry IN years WHERE entry.grain = 'UNKNOWN') THEN 'UNKNOWN' ELSE 'FAILED' END AS grain
RETURN cooperative.id AS subjectId, term.id AS key, day AS on, divisionId, verdict, severity,
  round(CASE verdict WHEN 'FLAGGED' THEN 0.5 + CASE WHEN severe THEN 0.2 ELSE 0.0 END
    + 0.1 * size([entry IN years WHERE entry.outcome = 'FLAGGED']) / (size(years) + 1.0) WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END, 3) AS score,
  cooperative.name + ' promised a dividend from ' + toString(state.from) + coalesce(' to ' + toString(state.to), '') + '; in ' + toString(size(years))
    + CASE size(years) WHEN 1 THEN ' year' ELSE ' years' END + ' it fell behind: '
    + reduce(text = '', entry IN years | text + CASE text WHEN '' THEN '' ELSE '; ' END + toString(entry.dueOn) + ' '
      + reduce(words = '', word IN [
        CASE WHEN entry.lateMembers > 0 THEN CASE WHEN entry.unpaid > 0 THEN 'late or not at all to ' ELSE 'late to ' END
            + toString(entry.lateMembers)
          + CASE entry.lateMembers WHEN 1 THEN ' member' ELSE ' members' END
            + coalesce(', ' + toString(entry.daysLate) + ' days past due', '') END,
        CASE WHEN entry.shortMembers > 0 THEN 'short to ' + toString(entry.shortMembers) + CASE entry.shortMembers WHEN 1 THEN ' member, '
            ELSE ' members, ' END
          + 'down to ' + toString(round(100.0 * entry.shortRatio, 2)) + ' percent of the floor' END,
        CASE WHEN entry.capital THEN toString(round(entry.patronagePercent, 2)) + ' percent by patronage' END]
        | words + CASE WHEN word IS NULL THEN '' WHEN words = '' THEN word ELSE ', ' + word END)
      + CASE WHEN entry.outcome = 'CLEARED' THEN ', which is explained' ELSE '' END)
    + CASE verdict WHEN 'UNKNOWN' THEN CASE grain WHEN 'UNKNOWN' THEN '; the floor is counted in grain, and the price of grain is not on record'
      ELSE '' END + CASE voted WHEN 'UNKNOWN' THEN '; no vote to reinvest is on record, and the papers are not known to be complete' ELSE '' END
      ELSE '' END AS summary,
  {basis: state.basis, floorFenPerUnit: state.floorFenPerUnit, floorFenPerM2: state.floorFenPerM2, dueOn: [entry IN years | entry.dueOn],
    daysLate: daysLate, severe: severe, unpaid: unpaid, lateMembers: [entry IN years | entry.lateMembers],
    shortMembers: [entry IN years | entry.shortMembers], shortRatio: round(shortRatio, 6),
    patronagePercent: [entry IN years WHERE entry.capital | entry.patronagePercent]} AS observed,
  {overdueDays: $overdueDays, severeDays: $severeDays, shortPercent: $shortPercent, patronagePercent: $patronagePercent} AS thresholds,
  [
    {guard: 'CROP_FAILURE_CLAUSE', outcome: failedCrop, because: CASE WHEN clauseIds = [] THEN 'No agreement with a clause on crop failure on record'
      WHEN failedCrop = 'HELD' THEN 'The agreement has a clause on crop failure, and a calamity is on record: '
        + reduce(text = '', id IN reduce(ids = [], entry IN years | ids + entry.calamityIds) | text + CASE text WHEN '' THEN '' ELSE ', ' END + id)
      ELSE 'The agreement has a clause on crop failure, and no calamity is on record in the year before' END},
    {guard: 'VOTED_REINVESTMENT', outcome: voted, because: CASE voted WHEN 'HELD' THEN 'The assembly voted to reinvest: '
      + reduce(text = '', entry IN [entry IN years WHERE entry.voted = 'HELD'] | text + CASE text WHEN '' THEN '' ELSE ', ' END
          + toString(entry.vote.for)
        + ' of ' + toString(entry.vote.entitled) + ' on ' + toString(entry.vote.on))
      WHEN 'UNKNOWN' THEN 'No vote with its numbers on record, and the papers are not known to be complete'
      ELSE CASE WHEN any(entry IN years WHERE entry.vote IS NOT NULL) THEN 'The vote was not one of more than half of the assembly'
        WHEN all(entry IN years WHERE entry.capital) THEN 'A vote to reinvest does not change how what is paid out is split'
        ELSE 'No vote to reinvest in papers that are complete' END END},
    {guard: 'FIRST_YEAR_GRACE', outcome: firstYear, because: CASE firstYear WHEN 'HELD' THEN 'It was late in the first year'
      ELSE 'Not late in the first year' END},
    {guard: 'GRAIN_INDEXED', outcome: grain, because: 'The floor is ' + coalesce(state.basis, 'of no recorded basis')
      + CASE WHEN state.basis = 'GRAIN_INDEXED' THEN CASE grain WHEN 'FAILED' THEN ', and it came late' ELSE ', and the price of grain in the year is not on record' END
        ELSE '' END}
  ] AS guards,
  citations,
  CASE WHEN verdict = 'UNKNOWN' AND grain = 'UNKNOWN' THEN ['price of grain in the year up to '
    + reduce(text = '', entry IN [entry IN years WHERE entry.outcome = 'UNKNOWN' AND entry.grain = 'UNKNOWN'] | text + CASE text WHEN '' THEN ''
        ELSE ', ' END + toString(entry.dueOn))]
    ELSE [] END + CASE WHEN verdict = 'UNKNOWN' AND voted = 'UNKNOWN' THEN ['vote of the assembly to reinvest in the year up to '
    + reduce(text = '', entry IN [entry IN years WHERE entry.outcome = 'UNKNOWN' AND entry.voted = 'UNKNOWN'] | text + CASE text WHEN '' THEN '' ELSE ', ' END
        + toString(entry.dueOn))]
    ELSE [] END AS missing,
  [term.id, cooperative.id] + reduce(ids = [], entry IN years | ids + entry.paymentIds[0..20]) + reduce(ids = [], entry IN years | ids
      + [id IN entry.memberIds[0..20] WHERE NOT id IN ids])
    + reduce(ids = [], entry IN years | ids + entry.calamityIds)
        + [entry IN years WHERE entry.resolution IS NOT NULL | entry.resolution.id] AS evidenceIds,
  COLLECT {
    MATCH (term)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id
    ORDER BY source.id
  } AS sourceIds
ORDER BY subjectId, key
