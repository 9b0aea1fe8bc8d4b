:param from => null;
:param to => null;
:param divisionId => null;
:param subjectIds => null;
:param maxAreaM2 => 66667;
:param voteNumerator => 2;
:param voteDenominator => 3;
:param asKnownAt => null;

/*
title: Land taken over by a company without review, or by an outsider without the members
description: |
  A company got the operation of land by a transfer, and either its running rights of operation then came to more than 100 mu and no approval by that day reviewed it, or the land came straight from the collective and not both two thirds of the members and the township had agreed.
  A notice to the members waives their priority and no vote of theirs, so it explains nothing. A review, vote or approval that is not on record counts as absent only where a paper of the transfer is known to be complete for that class of record, else the answer is UNKNOWN.
  The law of the day of the transfer decides between HARD and SOFT.
stability: stable
level: HARD
version: 3
subject: Company
params:
  from:            { type: date, required: false, default: null, description: First day of the transfers; null = from the first }
  to:              { type: date, required: false, default: null, description: First day after them; null = to the last }
  divisionId:      { type: string, required: false, default: null, description: Only land at or below this division }
  subjectIds: { type: strings, required: false, default: null, description: Only these subjects; null = all }
  maxAreaM2:       { type: number, default: 66667, min: 0, max: 1000000000, description: "Square metres in operation above which a company is to be reviewed; 66,667 is 100 mu" }
  voteNumerator:   { type: integer, default: 2, min: 1, max: 100, description: Numerator of the majority of all entitled }
  voteDenominator: { type: integer, default: 3, min: 1, max: 100, description: Denominator of that majority }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
legalBasis: ['I-RLCL-2018#45', 'I-RLCL-2018#52', 'I-MARA-2021']
guards:
  REVIEWED: An approval of the day of the transfer or earlier reviewed the company
  FAMILY_FARM_OF_MEMBER: A member of the collective that owns the land holds more than half of the company
falsePositives:
  - The review of a whole group of transfers names no single one
  - The members voted on the contract together with others, in minutes kept elsewhere
finds:
  - { subject: CO-JL-YUYA, verdict: FLAGGED }
  - { subject: CO-LP-HILL, verdict: CLEARED }
  - { subject: CO-LP-FRUIT, verdict: UNKNOWN }
  - { subject: CO-YANGUI, verdict: UNKNOWN }
columns:
  subjectId:  { type: string, description: "The company" }
  key:        { type: string, description: "Id of the transfer" }
  "on":         { type: date, nullable: true, description: "Day of the transfer" }
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
MATCH (transfer:Transfer)
WHERE transfer.on >= coalesce($from, date('1900-01-01')) AND transfer.on < coalesce($to, date('2200-01-01'))
MATCH (transfer)-[to:TO]->(company:Company)
WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true) AND ($subjectIds IS NULL OR company.id IN $subjectIds)
MATCH (transfer)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
WITH known, company, collect({transfer: transfer, state: state}) AS transfers
CALL (company, known) {
  OPTIONAL MATCH (company)-[holds:HOLDS]->(right:LandRight)-[:WAS*0..1]->(rightState)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true) AND rightState.recordedAt <= known
    AND coalesce(rightState.supersededAt > known, true) AND rightState.type = 'OPERATION'
  OPTIONAL MATCH (right)-[over:OVER]->(parcel:Parcel)-[:WAS*0..1]->(parcelState)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true) AND parcelState.recordedAt <= known
    AND coalesce(parcelState.supersededAt > known, true)
  RETURN collect(CASE WHEN parcel IS NOT NULL THEN {from: rightState.from, to: rightState.to,
    hundredths: parcelState.areaM2 * 100 * coalesce(holds.numerator, 1) / coalesce(holds.denominator, 1)} END) AS operated
}
WITH known, company, transfers, operated,
  reduce(total = 0.0, piece IN operated | total + piece.hundredths) > round($maxAreaM2 * 100) AS everLarge
UNWIND transfers AS entry
WITH known, company, operated, everLarge, entry.transfer AS transfer, entry.state AS state
CALL (transfer, company, known) {
  MATCH (transfer)-[created:CREATED]->(right:LandRight)-[:WAS*0..1]->(rightState)
  WHERE created.recordedAt <= known AND coalesce(created.supersededAt > known, true) AND rightState.recordedAt <= known
    AND coalesce(rightState.supersededAt > known, true) AND rightState.type IN ['OPERATION', 'CONTRACT_MGMT']
  MATCH (company)-[holds:HOLDS]->(right)-[over:OVER]->(parcel:Parcel)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true) AND over.recordedAt <= known
    AND coalesce(over.supersededAt > known, true)
  OPTIONAL MATCH (right)-[derived:DERIVED_FROM]->(parent:LandRight {type: 'COLLECTIVE_OWNERSHIP'})
  WHERE derived.recordedAt <= known AND coalesce(derived.supersededAt > known, true)
  WITH right, rightState, parcel, count(parent) > 0 AS direct
  ORDER BY right.id
  RETURN collect(right) AS rights, collect(DISTINCT parcel) AS parcels, any(type IN collect(rightState.type) WHERE type = 'OPERATION') AS operates,
    any(straight IN collect(direct) WHERE straight) AS straightFromOwner
}
WITH *
WHERE rights <> [] AND (everLarge OR straightFromOwner)
CALL (transfer, known) {
  OPTIONAL MATCH (transfer)-[by:BY]->(giver:Party)
  WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true)
  WITH giver
  ORDER BY giver.id
  RETURN collect(giver) AS givers, collect(CASE WHEN giver:Collective THEN giver.id END) AS collectiveIds
}
WITH *, round(reduce(total = 0.0, piece IN operated | total + CASE WHEN coalesce(piece.from <= state.on, true) AND coalesce(piece.to > state.on, true)
  THEN piece.hundredths ELSE 0.0 END)) AS hundredths
WITH *, operates AND hundredths > round($maxAreaM2 * 100) AS large, straightFromOwner AND collectiveIds <> [] AS outsider
WHERE large OR outsider
CALL (parcels, known) {
  UNWIND parcels AS parcel
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
CALL (transfer, state, known) {
  OPTIONAL MATCH (transfer)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND coalesce(source.coversFrom <= state.on, true)
    AND coalesce(source.coversTo > state.on, true)
  RETURN reduce(kinds = [], list IN collect(coalesce(source.completeFor, [])) | kinds + list) AS completeFor
}
CALL (transfer, known) {
  OPTIONAL MATCH (transfer)-[authorised:AUTHORISED_BY]->(act:Record)-[:WAS*0..1]->(said)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true) AND said.recordedAt <= known
    AND coalesce(said.supersededAt > known, true) AND (act:Approval OR act:Resolution OR act:Notice)
  OPTIONAL MATCH (act)-[issued:ISSUED_BY]->(issuer:Collective)
  WHERE issued.recordedAt <= known AND coalesce(issued.supersededAt > known, true)
  OPTIONAL MATCH (act)-[addressed:ADDRESSED_TO]->(addressee:Collective)
  WHERE addressed.recordedAt <= known AND coalesce(addressed.supersededAt > known, true)
  WITH act, said, issuer, addressee
  ORDER BY coalesce(said.on, said.signedOn), act.id
  RETURN collect(CASE WHEN act:Approval THEN {id: act.id, said: said} END) AS approvals,
    collect(CASE WHEN act:Resolution THEN {id: act.id, said: said} END) AS resolutions,
    collect(CASE WHEN act:Notice AND said.kind = 'OTHER' AND issuer IS NOT NULL
      AND addressee IS NOT NULL THEN {id: act.id, said: said} END) AS notices
}
CALL (company, state, rights, known) {
  UNWIND rights AS right
  MATCH (right)-[derived:DERIVED_FROM*1..4]->(:LandRight {type: 'COLLECTIVE_OWNERSHIP'})<-[owns:HOLDS]-(owner:Collective)
  WHERE all(step IN derived WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true)) AND owns.recordedAt <= known
    AND coalesce(owns.supersededAt > known, true)
  WITH DISTINCT company, state, owner, known
  MATCH (company)<-[stake:HOLDS_STAKE]-(holder:Party)
  WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true) AND coalesce(stake.from <= state.on, true)
    AND coalesce(stake.to > state.on, true)
    AND EXISTS {
      MATCH (holder)<-[belongs:MEMBER_OF*0..1]-(person:Person)-[member:MEMBER_OF]->(owner)
      WHERE all(step IN belongs WHERE step.recordedAt <= known AND coalesce(step.supersededAt > known, true)) AND member.recordedAt <= known
        AND coalesce(member.supersededAt > known, true)
        AND coalesce(member.from <= state.on, true) AND coalesce(member.to > state.on, true)
    }
  WITH DISTINCT holder, stake
  RETURN collect(CASE WHEN coalesce(stake.shareMin, 0) > 50 THEN holder END) AS farmers,
    count(CASE WHEN coalesce(stake.shareMax, 100) > 50 THEN 1 END) > 0 AS perhapsFarmer
}
WITH *,
  any(approval IN approvals WHERE approval.said.on <= state.on) AS anyApproval,
  any(approval IN approvals WHERE approval.said.on <= state.on AND approval.said.level = 'TOWNSHIP') AS townshipApproval,
  any(resolution IN resolutions WHERE resolution.said.on <= state.on
    AND resolution.said.for * $voteDenominator >= resolution.said.entitled * $voteNumerator) AS carried,
  any(resolution IN resolutions WHERE resolution.said.for IS NULL OR resolution.said.entitled IS NULL) AS uncounted
WITH *,
  CASE WHEN NOT large THEN 'FAILED' WHEN anyApproval THEN 'HELD' WHEN 'APPROVAL' IN completeFor OR approvals <> [] THEN 'FAILED'
    ELSE 'UNKNOWN' END AS reviewed,
  CASE WHEN NOT large THEN 'FAILED' WHEN farmers <> [] THEN 'HELD' WHEN perhapsFarmer THEN 'UNKNOWN' ELSE 'FAILED' END AS farm,
  CASE WHEN carried THEN 'HELD' WHEN uncounted THEN 'UNKNOWN' WHEN resolutions <> []
    OR 'RESOLUTION' IN completeFor THEN 'FAILED' ELSE 'UNKNOWN' END AS voted,
  CASE WHEN townshipApproval THEN 'HELD' WHEN 'APPROVAL' IN completeFor THEN 'FAILED' ELSE 'UNKNOWN' END AS agreed
WITH *,
  CASE WHEN NOT large THEN null WHEN 'HELD' IN [reviewed, farm] THEN 'CLEARED'
    WHEN 'UNKNOWN' IN [reviewed, farm] THEN 'UNKNOWN' ELSE 'FLAGGED' END AS takeOver,
  CASE WHEN NOT outsider OR (voted = 'HELD' AND agreed = 'HELD') THEN null WHEN 'FAILED' IN [voted, agreed] THEN 'FLAGGED' ELSE 'UNKNOWN' END AS contract
WHERE takeOver IS NOT NULL OR contract IS NOT NULL
WITH *, CASE WHEN 'FLAGGED' IN [takeOver, contract] THEN 'FLAGGED'
  WHEN 'UNKNOWN' IN [takeOver, contract] THEN 'UNKNOWN' ELSE 'CLEARED' END AS verdict,
  state.on AS judgedOn
WITH *, CASE WHEN takeOver = verdict THEN ['TAKE_OVER_REVIEW'] ELSE [] END + CASE WHEN contract = verdict THEN ['OUTSIDER_CONTRACT'] ELSE [] END AS matters
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
  toString(round(hundredths / 100.0 / 666.67, 1)) + ' mu' AS mu,
  CASE WHEN verdict = 'UNKNOWN' AND takeOver = 'UNKNOWN' AND reviewed = 'UNKNOWN' THEN ['review of the company'] ELSE [] END
    + CASE WHEN verdict = 'UNKNOWN' AND takeOver = 'UNKNOWN' AND farm = 'UNKNOWN' THEN ['the shares of the company'] ELSE [] END
    + CASE WHEN verdict = 'UNKNOWN' AND contract = 'UNKNOWN' AND voted = 'UNKNOWN' THEN ['vote of the members'] ELSE [] END
    + CASE WHEN verdict = 'UNKNOWN' AND contract = 'UNKNOWN' AND agreed = 'UNKNOWN' THEN ['approval by the township'] ELSE [] END AS missing,
  last(resolutions).said AS vote,
  [transfer.id, company.id] + [giver IN givers | giver.id] + [right IN rights | right.id] + [parcel IN parcels | parcel.id]
    + [approval IN approvals | approval.id] + [resolution IN resolutions | resolution.id] + [notice IN notices | notice.id]
    + [farmer IN farmers | farmer.id] AS evidenceIds
RETURN company.id AS subjectId, transfer.id AS key, state.on AS on, divisionId, verdict, severity,
  round(CASE verdict WHEN 'FLAGGED' THEN CASE severity WHEN 'HARD' THEN 0.9 ELSE 0.6 END WHEN 'UNKNOWN' THEN 0.3 ELSE 0.1 END
    + CASE WHEN large AND outsider THEN 0.08 ELSE 0.04 END, 3) AS score,
  company.name + ' took land of ' + coalesce(head(givers).name, 'an unknown holder') + CASE WHEN size(givers) > 1 THEN ' and others' ELSE '' END
    + ' on ' + toString(state.on) + ' and then operated ' + mu + ': '
    + CASE WHEN verdict = 'UNKNOWN' THEN 'undecided, missing ' + reduce(text = '', item IN missing | text + CASE text
      WHEN '' THEN '' ELSE ', ' END + item)
        WHEN verdict = 'CLEARED' THEN CASE WHEN reviewed = 'HELD' THEN 'reviewed'
          ELSE 'the farm of a member, ' + head(farmers).name END
        ELSE CASE takeOver WHEN 'FLAGGED' THEN 'more than ' + toString(round($maxAreaM2 / 666.67, 1)) + ' mu, and no review' + CASE
            WHEN approvals <> [] THEN ' by that day' ELSE ' in papers that are complete' END ELSE '' END
          + CASE WHEN takeOver = 'FLAGGED' AND contract = 'FLAGGED' THEN '; ' ELSE '' END
          + CASE contract WHEN 'FLAGGED' THEN 'straight from the collective, ' + CASE WHEN voted = 'HELD' THEN 'with the vote of the members' ELSE
              coalesce(toString(vote.for) + ' of ' + toString(vote.entitled) + ' entitled voted for it', 'without a vote') END + CASE
              WHEN agreed = 'HELD' THEN '' ELSE ', without approval by the township' END ELSE '' END
      END AS summary,
  {operatedM2: hundredths / 100.0, form: state.form, giverIds: [giver IN givers | giver.id], straightFromCollective: outsider, takeOver: takeOver,
    contract: contract, votesFor: vote.for, entitled: vote.entitled, vote: voted, townshipApproval: agreed} AS observed,
  {maxAreaM2: $maxAreaM2, voteNumerator: $voteNumerator, voteDenominator: $voteDenominator} AS thresholds,
  [
    {guard: 'REVIEWED', outcome: reviewed, because: CASE WHEN NOT large THEN 'Not more than the area from which a review is asked for'
      WHEN anyApproval THEN 'Approved on ' + toString(head(approvals).said.on) WHEN approvals <> [] THEN 'Approved only afterwards'
      WHEN reviewed = 'FAILED' THEN 'No review in papers that are complete'
        ELSE 'No review on record, and the papers are not known to be complete' END},
    {guard: 'FAMILY_FARM_OF_MEMBER', outcome: farm, because: CASE WHEN NOT large THEN 'Not a case of a large area'
      WHEN farm = 'HELD' THEN head(farmers).name + ' is a member of the collective and holds more than half of the company'
      WHEN farm = 'UNKNOWN' THEN 'A member holds a stake whose size is not known'
        ELSE 'No member of the collective holds more than half of the company' END}
  ] AS guards,
  citations, missing, evidenceIds,
  COLLECT {
    UNWIND evidenceIds[0..1] + [approval IN approvals | approval.id] + [resolution IN resolutions | resolution.id]
      + [notice IN notices | notice.id] AS evidenceId
    MATCH (:Record {id: evidenceId})-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY subjectId, key
