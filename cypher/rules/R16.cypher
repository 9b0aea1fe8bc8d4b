:param from => null;
:param to => null;
:param divisionId => null;
:param subjectIds => null;
:param gapDays => 180;
:param adultYears => 18;
:param paperTypes => ['CONTRACT', 'CONTRACT_CERT', 'AGREEMENT'];
:param basisTypes => ['COURT_DECISION', 'APPROVAL', 'SURVEY'];
:param disputeKinds => ['ARBITRATION', 'LAWSUIT', 'OBJECTION'];
:param campaignFromYear => 2013;
:param campaignToYear => 2018;
:param policyDateBasis => 'published';
:param asKnownAt => null;

/*
title: A right entered in the register as if it were older than it is
description: |
  An entry of a right in the land register whose paper is signed before the notice of an expropriation of the parcel and that was made after it, more than 180 days after the day on the paper; or that stands before a higher number of the same book which was entered earlier; or whose paper was recorded by an officer not in post that day; or whose contract was consented to by a minor or by someone dead; or that was made while a dispute over the right was open.
  A right to land arises by its contract: a late entry alone is no pattern. The campaign of 2013 to 2018, in which contracts were first entered, and a formal correction with its basis explain an entry over a notice, and nothing else.
  A basis that is not on record counts as absent only where the papers of the entry are known to be complete for registrations. An officer of whom no office is on record is not looked at, nor a paper that was recorded long before its entry.
stability: stable
level: HARD
version: 2
subject: LandRight
params:
  from:       { type: date, required: false, default: null, description: First day of the entries; null = from the first }
  to:         { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId: { type: string, required: false, default: null, description: Only land at or below this division }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  gapDays:    { type: integer, default: 180, min: 0, max: 36500, description: Days between the day on the paper and the entry beyond which an entry over a notice is looked at }
  adultYears: { type: integer, default: 18, min: 1, max: 30, description: Years of age from which someone can sign }
  paperTypes: { type: strings, default: [CONTRACT, CONTRACT_CERT, AGREEMENT], description: Types of paper that an entry rests on }
  basisTypes: { type: strings, default: [COURT_DECISION, APPROVAL, SURVEY], description: Types of paper that are a basis of a correction }
  disputeKinds: { type: strings, default: [ARBITRATION, LAWSUIT, OBJECTION], description: Kinds of dispute during which no entry is made }
  campaignFromYear: { type: integer, default: 2013, min: 1900, max: 2200, description: First year of the campaign in which contracts were first entered }
  campaignToYear:   { type: integer, default: 2018, min: 1900, max: 2200, description: Its last year }
  policyDateBasis: { type: string, default: published, enum: [published, dated], description: "Which date of a policy counts: its publication or the date on it" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-REGISTRATION-2015#20', 'I-REGISTRATION-2015#21', 'I-REGISTRATION-2015#22']
guards:
  CONFIRMATION_CAMPAIGN: A household's contract right, first entered in the campaign of 2013 to 2018
  FORMAL_CORRECTION: A correction with its basis, signed by the day of the entry
falsePositives:
  - Two clerks who wrote in one book
  - A contract signed years before anyone knew of the project, and handed in when it came
finds:
  - { subject: R-DJ-0702-U2, verdict: FLAGGED }
  - { subject: R-LP-2801-U2, verdict: FLAGGED }
  - { subject: R-JL-0103-C, verdict: CLEARED }
  - { subject: R-JL-0203-C, verdict: UNKNOWN }
columns:
  subjectId:  { type: string, description: "The right that is entered" }
  key:        { type: string, description: "Id of the entry" }
  "on":         { type: date, nullable: true, description: "Day of the entry" }
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
MATCH (entry:RegisterEntry)
WHERE entry.enteredAt >= datetime({date: coalesce($from, date('1900-01-01'))}) AND entry.enteredAt < datetime({date: coalesce($to,
    date('2200-01-01'))})
MATCH (entry)-[enters:ENTERS]->(right:LandRight)
WHERE enters.recordedAt <= known AND coalesce(enters.supersededAt > known, true) AND ($subjectIds IS NULL OR right.id IN $subjectIds)
MATCH (entry)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
WITH known, state.book AS book, collect({entry: entry, state: state, right: right}) AS entries
CALL (book, known) {
  MATCH (entry:RegisterEntry {book: book})-[:WAS*0..1]->(state)
  WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.entryNo IS NOT NULL AND state.enteredAt IS NOT NULL
  WITH entry, state
  ORDER BY state.entryNo DESC, entry.id
  WITH reduce(later = {least: null, pairs: []}, one IN collect({entry: entry, state: state}) | {
    least: CASE WHEN coalesce(later.least.state.enteredAt <= one.state.enteredAt, false) THEN later.least ELSE one END,
    pairs: CASE WHEN later.least.state.enteredAt < one.state.enteredAt AND later.least.state.entryNo > one.state.entryNo
      THEN later.pairs + [{entry: one.entry, before: later.least}] ELSE later.pairs END}) AS order
  RETURN order.pairs AS inversions
}
UNWIND entries AS one
WITH known, one.entry AS entry, one.state AS state, one.right AS right, date(one.state.enteredAt) AS day,
  head([inversion IN inversions WHERE inversion.entry = one.entry | inversion.before]) AS before
MATCH (right)-[:WAS*0..1]->(rightState)
WHERE rightState.recordedAt <= known AND coalesce(rightState.supersededAt > known, true)
MATCH (right)-[over:OVER]->(parcel:Parcel)
WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
OPTIONAL MATCH (parcel)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
WITH known, entry, state, right, rightState, parcel, day, before, min(division.id) AS divisionId
CALL (divisionId, known) {
  OPTIONAL MATCH (:Record {id: divisionId})-[steps:PART_OF*0..6]->(above:AdminDivision)
  WHERE all(step IN steps WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true))
  RETURN collect(DISTINCT above.id) AS placeIds
}
WITH *
WHERE $divisionId IS NULL OR $divisionId IN placeIds
CALL (entry, day, known) {
  OPTIONAL MATCH (entry)-[evidence:EVIDENCED_BY]->(source:Source)-[:WAS*0..1]->(written)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    AND written.recordedAt <= known AND coalesce(written.supersededAt > known, true)
  WITH source, written, day
  ORDER BY written.signedOn DESC, source.id
  WITH day, head(collect(CASE WHEN written.type IN $paperTypes AND written.signedOn IS NOT NULL THEN written END)) AS paper,
    head(collect(CASE WHEN written.type IN $basisTypes AND written.signedOn <= day THEN written END)) AS basis,
    collect(CASE WHEN coalesce(written.coversFrom <= day, true) AND coalesce(written.coversTo > day, true) THEN coalesce(written.completeFor,
        []) END) AS kinds
  RETURN paper, basis, any(list IN kinds WHERE 'REGISTRATION' IN list) AS complete
}
CALL (parcel, paper, day, known) {
  OPTIONAL MATCH (parcel)<-[concerns:CONCERNS]-(taking:Expropriation)-[:WAS*0..1]->(taken)
  WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
    AND taken.recordedAt <= known AND coalesce(taken.supersededAt > known, true)
    AND paper.signedOn < taken.noticedOn AND taken.noticedOn <= day AND duration.inDays(paper.signedOn, day).days > $gapDays
  WITH taking, taken
  ORDER BY taken.noticedOn, taking.id
  RETURN head(collect(taking)) AS taking, head(collect(taken.noticedOn)) AS noticedOn
}
CALL (entry, paper, day, known) {
  OPTIONAL MATCH (entry)-[signed:SIGNED_BY]->(officer:Person)-[office:HOLDS_OFFICE]->(:Party)
  WHERE signed.recordedAt <= known AND coalesce(signed.supersededAt > known, true)
    AND office.recordedAt <= known AND coalesce(office.supersededAt > known, true)
  WITH officer, paper, day, collect(coalesce(office.from <= paper.recordedOn, true) AND coalesce(office.to > paper.recordedOn, true)) AS inPost,
      min(office.from) AS firstOn
  ORDER BY officer.id
  RETURN head(collect(CASE WHEN paper.recordedOn <= day AND duration.inDays(paper.recordedOn, day).days <= $gapDays
      AND NOT any(held IN inPost WHERE held) THEN officer END)) AS officer,
    head(collect(firstOn)) AS inPostFrom
}
CALL (right, known) {
  OPTIONAL MATCH (right)<-[created:CREATED]-(event:Event)-[authorised:AUTHORISED_BY]->(consent:Consent)-[signs:SIGNED_BY]->(signer:Person)
  WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true)
    AND authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND signs.recordedAt <= known AND coalesce(signs.supersededAt > known, true)
  OPTIONAL MATCH (consent)-[:WAS*0..1]->(given)
  WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
  OPTIONAL MATCH (signer)-[:WAS*0..1]->(person)
  WHERE person.recordedAt <= known AND coalesce(person.supersededAt > known, true)
  WITH consent, signer, given, person,
    CASE WHEN person.bornOn + duration({years: $adultYears}) > given.signedOn THEN 'MINOR' WHEN person.diedOn < given.signedOn
        THEN 'DEAD' END AS unable
  ORDER BY given.signedOn, consent.id
  RETURN head(collect(CASE WHEN unable IS NOT NULL THEN {consent: consent, signer: signer, on: given.signedOn, unable: unable} END)) AS signature
}
CALL (right, parcel, day, known) {
  OPTIONAL MATCH (right)<-[created:CREATED]-(event:Event)
  WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true)
  WITH right, parcel, day, known, collect(event) AS events
  UNWIND [right, parcel] + events AS about
  OPTIONAL MATCH (about)<-[of:ABOUT]-(dispute:Dispute)-[:WAS*0..1]->(raised)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true)
    AND raised.recordedAt <= known AND coalesce(raised.supersededAt > known, true)
    AND raised.kind IN $disputeKinds AND raised.openedOn <= day AND coalesce(raised.closedOn > day, true)
  WITH dispute, raised
  ORDER BY raised.openedOn, dispute.id
  RETURN head(collect(dispute)) AS dispute, head(collect(raised.openedOn)) AS disputedFrom
}
WITH *, [
  CASE WHEN taking IS NOT NULL THEN 'OVER_A_NOTICE' END,
  CASE WHEN before IS NOT NULL THEN 'ORDER_OF_ENTRIES' END,
  CASE WHEN officer IS NOT NULL THEN 'OFFICER_NOT_IN_POST' END,
  CASE WHEN signature IS NOT NULL THEN 'SIGNER_' + signature.unable END,
  CASE WHEN dispute IS NOT NULL THEN 'OPEN_DISPUTE' END] AS tried
WITH *, [pattern IN tried WHERE pattern IS NOT NULL] AS patterns
WHERE patterns <> []
CALL (day, placeIds, known) {
  MATCH (provision:Provision)-[:WAS*0..1]->(says)
  WHERE provision.matter IN ['REGISTER_ENTRY'] AND says.recordedAt <= known AND coalesce(says.supersededAt > known, true)
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
  RETURN [cited IN found | cited.citation] AS citations, any(cited IN found WHERE cited.hard) AS citable
}
WITH *,
  CASE WHEN taking IS NOT NULL AND state.kind = 'FIRST' AND rightState.type = 'CONTRACT_MGMT' AND day.year >= $campaignFromYear
      AND day.year <= $campaignToYear
    THEN 'HELD' ELSE 'FAILED' END AS campaign,
  CASE WHEN taking IS NULL OR coalesce(state.kind <> 'CORRECTION', true) THEN 'FAILED' WHEN basis IS NOT NULL THEN 'HELD'
    WHEN complete THEN 'FAILED' ELSE 'UNKNOWN' END AS corrected
WITH *, CASE WHEN any(pattern IN patterns WHERE pattern <> 'OVER_A_NOTICE') THEN 'FLAGGED' WHEN 'HELD' IN [campaign, corrected] THEN 'CLEARED'
  WHEN corrected = 'UNKNOWN' THEN 'UNKNOWN' ELSE 'FLAGGED' END AS verdict
WITH *, CASE verdict WHEN 'FLAGGED' THEN CASE WHEN citable THEN 'HARD' ELSE 'SOFT' END END AS severity
RETURN right.id AS subjectId, entry.id AS key, day AS on, divisionId, verdict, severity,
  round(CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.86 ELSE 0.56 END + 0.03 * size(patterns) WHEN 'UNKNOWN' THEN 0.3
      ELSE 0.1 END, 3) AS score,
  'Entry ' + coalesce(toString(state.entryNo), entry.id) + coalesce(' of ' + state.book, '') + ', made on ' + toString(day) + ': '
    + reduce(text = '', pattern IN patterns | text + CASE text WHEN '' THEN '' ELSE '; ' END + CASE pattern
      WHEN 'OVER_A_NOTICE' THEN 'its paper is dated ' + toString(paper.signedOn) + ', ' + toString(duration.inDays(paper.signedOn, day).days)
        + ' days before, and the parcel was noticed for expropriation on ' + toString(noticedOn) + ', between the two'
      WHEN 'ORDER_OF_ENTRIES' THEN 'entry ' + toString(before.state.entryNo) + ' of the same book was made earlier, on '
          + toString(date(before.state.enteredAt))
      WHEN 'OFFICER_NOT_IN_POST' THEN 'its paper was recorded on ' + toString(paper.recordedOn) + ', when ' + coalesce(officer.name, officer.id)
        + ' was not in post' + CASE WHEN inPostFrom > paper.recordedOn THEN ', being so from ' + toString(inPostFrom) ELSE '' END
      WHEN 'OPEN_DISPUTE' THEN 'a dispute over it was open since ' + toString(disputedFrom)
      ELSE coalesce(signature.signer.name, signature.signer.id) + ' consented to the contract on ' + toString(signature.on)
        + CASE signature.unable WHEN 'MINOR' THEN ', under age' ELSE ', after death' END END)
    + CASE verdict WHEN 'CLEARED' THEN CASE WHEN campaign = 'HELD' THEN ': first entered in the campaign' ELSE ': a correction with its basis' END
      WHEN 'UNKNOWN' THEN ': a correction, whose basis is not on record' ELSE '' END AS summary,
  {patterns: patterns, kind: state.kind, entryNo: state.entryNo, book: state.book, paperSignedOn: paper.signedOn, paperRecordedOn: paper.recordedOn,
    gapDays: duration.inDays(paper.signedOn, day).days, noticedOn: noticedOn, earlierEntryNo: before.state.entryNo, signerId: signature.signer.id,
    disputeId: dispute.id} AS observed,
  {gapDays: $gapDays, adultYears: $adultYears, inversions: 1} AS thresholds,
  [
    {guard: 'CONFIRMATION_CAMPAIGN', outcome: campaign, because: CASE WHEN taking IS NULL THEN 'Explains an entry over a notice only'
      ELSE 'A ' + coalesce(state.kind, 'n unnamed kind of') + ' entry of a right of ' + rightState.type + ' on ' + toString(day)
        + CASE campaign WHEN 'HELD' THEN ', in the campaign' ELSE ', not a first one of a contract right in the campaign' END END},
    {guard: 'FORMAL_CORRECTION', outcome: corrected, because: CASE WHEN taking IS NULL THEN 'Explains an entry over a notice only'
      WHEN coalesce(state.kind <> 'CORRECTION', true) THEN 'Not a correction' WHEN corrected = 'HELD' THEN 'A correction on the basis of '
          + basis.type
        + ' of ' + toString(basis.signedOn) WHEN corrected = 'FAILED' THEN 'A correction without a basis in papers that are complete'
      ELSE 'A correction, whose basis is not on record, and the papers are not known to be complete' END}
  ] AS guards,
  citations,
  CASE verdict WHEN 'UNKNOWN' THEN ['basis of the correction'] ELSE [] END AS missing,
  [entry.id, right.id, parcel.id] + [id IN [taking.id, before.entry.id, officer.id, signature.consent.id, signature.signer.id,
      dispute.id] WHERE id IS NOT NULL]
    AS evidenceIds,
  COLLECT {
    MATCH (entry)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id
    ORDER BY source.id
  } AS sourceIds
ORDER BY subjectId, key
