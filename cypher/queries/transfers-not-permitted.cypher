:param divisionId => null;
:param from => date('1998-01-01');
:param to => date('2030-01-01');
:param outcome => null;
:param asKnownAt => null;
:param limit => 200;

/*
title: Transfers in a form that was not permitted on their date
description: |
  Transfers of rights to contracted land whose form does not fit the table of forms of the day: NOT_PERMITTED, or UNKNOWN where no row of the table fits or the papers do not tell whether a condition was kept. What is permitted is not shown.
  The table says, for each form and for who transfers, from when to when it was permitted and on what conditions: CONTRACTOR = the household that holds the contract, HOLDER = who holds a right derived from it, OWNER = the collective. Before 2003-03-01 it has no rows.
  Two collectives of one village may or may not be one economic organisation: whether land was exchanged within it is then not known. A consent that is not on record counts as absent only where the papers of the transfer are known to be complete for it. The first contract itself, granted by a collective to households, and the sale of stakes are no forms of transfer; a grant to anybody else is looked at.
  The issuer consents by a resolution or consent of the collective that owns the land, not after the transfer; an approval by an agency is none, and one whose issuer is not on record may be one. A contractor consents by a paper that a member of that household, or who had its power of attorney, signed not after the transfer.
stability: stable
asks:
  - row: 22
    question: Which transfers used a form that was not permitted on their date?
    with: { from: "1998-01-01", to: "2030-01-01" }
    shows: [transferId, "on", form, giver, because]
params:
  divisionId: { type: string, record: [AdminDivision], required: false, default: null, description: Only land at or below this division }
  from:       { type: date, required: true, description: First day }
  to:         { type: date, required: true, description: First day after }
  outcome:    { type: string, required: false, default: null, enum: [NOT_PERMITTED, UNKNOWN], description: "Only this outcome; null = both" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
requires:
  - { ordered: [from, to] }
columns:
  transferId:  { type: string, description: Id of the transfer }
  "on":          { type: date, description: Day of the transfer }
  form:        { type: string, description: Its form }
  giver:       { type: string, description: "CONTRACTOR, HOLDER, OWNER or UNKNOWN" }
  giverIds:    { type: strings, description: Who transferred }
  recipientIds: { type: strings, description: To whom }
  parcelIds:   { type: strings, description: The parcels }
  divisionName: { type: string, nullable: true, description: Where }
  outcome:     { type: string, description: "NOT_PERMITTED or UNKNOWN" }
  because:     { type: string, description: "The condition that was not kept, or what is not known" }
  ruleId:      { type: string, nullable: true, description: "The row of the table; null = none fits" }
  conditions:  { type: strings, description: Its conditions }
  citations:   { type: strings, description: "What it cites: instrumentId#article" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (transfer:Transfer)
WHERE transfer.on >= $from AND transfer.on < $to AND transfer.form <> 'STAKE_SALE'
MATCH (transfer)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on >= $from AND state.on < $to AND state.form <> 'STAKE_SALE'
CALL (transfer, known) {
  OPTIONAL MATCH (transfer)-[concerns:CONCERNS]->(parcel:Parcel)
  WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
  OPTIONAL MATCH (parcel)-[located:LOCATED_IN]->(division:AdminDivision)
  WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  WITH DISTINCT parcel, division
  ORDER BY parcel.id, division.id
  RETURN collect(DISTINCT parcel) AS parcels, head(collect(division)) AS division
}
WITH *
WHERE $divisionId IS NULL OR EXISTS {
  MATCH (division)-[:PART_OF*0..6]->(above:AdminDivision)
  WHERE above.id = $divisionId
}
CALL (transfer, known) {
  OPTIONAL MATCH (transfer)-[by:BY]->(party:Party)
  WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true)
  WITH DISTINCT party
  ORDER BY party.id
  RETURN collect(party) AS givers
}
CALL (transfer, known) {
  OPTIONAL MATCH (transfer)-[to:TO]->(party:Party)
  WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
  WITH DISTINCT party
  ORDER BY party.id
  RETURN collect(party) AS recipients
}
WITH *
WHERE NOT (state.form = 'GRANT' AND givers <> [] AND all(party IN givers WHERE party:Collective) AND recipients <> [] AND all(party IN recipients WHERE party:Household))
CALL (parcels, state, known) {
  UNWIND parcels AS parcel
  MATCH (parcel)<-[over:OVER]-(right:LandRight)-[:WAS*0..1]->(held)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true) AND held.recordedAt <= known AND coalesce(held.supersededAt > known, true) AND held.type IN ['CONTRACT_MGMT', 'COLLECTIVE_OWNERSHIP']
    AND coalesce(held.from <= state.on, true) AND coalesce(held.to >= state.on, true)
  MATCH (holder:Party)-[holds:HOLDS]->(right)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
  RETURN collect(DISTINCT CASE held.type WHEN 'CONTRACT_MGMT' THEN holder END) AS contractors,
    collect(DISTINCT CASE held.type WHEN 'COLLECTIVE_OWNERSHIP' THEN holder END) AS owners
}
WITH *, CASE
    WHEN givers = [] THEN 'UNKNOWN'
    WHEN any(party IN givers WHERE party IN contractors) THEN 'CONTRACTOR'
    WHEN any(party IN givers WHERE party IN owners OR party:Collective) THEN 'OWNER'
    WHEN contractors <> [] THEN 'HOLDER'
    ELSE 'UNKNOWN'
  END AS giver
CALL (state, giver, division, known) {
  OPTIONAL MATCH (rule:TransferFormRule {form: state.form})
  WHERE rule.recordedAt <= known AND coalesce(rule.supersededAt > known, true) AND rule.giver = giver AND coalesce(rule.from <= state.on, true) AND coalesce(rule.to > state.on, true)
    AND (NOT EXISTS { (rule)-[:APPLIES_IN]->() } OR EXISTS {
      MATCH (division)-[:PART_OF*0..6]->(place:AdminDivision)<-[applies:APPLIES_IN]-(rule)
      WHERE applies.recordedAt <= known AND coalesce(applies.supersededAt > known, true)
    })
  RETURN rule
  ORDER BY EXISTS { (rule)-[:APPLIES_IN]->() } DESC, rule.id
  LIMIT 1
}
WITH *
WHERE coalesce(rule.verdict <> 'PERMITTED', true)
CALL (transfer, state, known) {
  OPTIONAL MATCH (transfer)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND coalesce(source.coversFrom <= state.on, true) AND coalesce(source.coversTo > state.on, true)
  RETURN reduce(kinds = [], list IN collect(coalesce(source.completeFor, [])) | kinds + list) AS completeFor
}
CALL (transfer, state, owners, contractors, known) {
  OPTIONAL MATCH (transfer)-[authorised:AUTHORISED_BY]->(act:Record)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
  OPTIONAL MATCH (act)-[given:GIVEN_BY|RESOLVED_BY|ISSUED_BY]->(party:Party)
  WHERE given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
  WITH DISTINCT act, party, state, owners, contractors, known
  WITH act, party, coalesce(act.on, act.signedOn) <= state.on AS inTime, coalesce(party IN owners, false) AS byOwner, coalesce(party IN contractors, false) AS byContractor,
    act:Approval AND party IS NULL AS nobody, EXISTS {
      MATCH (act)-[signed:SIGNED_BY]->(signer:Person)
      WHERE signed.recordedAt <= known AND coalesce(signed.supersededAt > known, true) AND (EXISTS {
        MATCH (signer)-[member:MEMBER_OF]->(party)
        WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true) AND coalesce(member.from <= act.signedOn, true) AND coalesce(member.to > act.signedOn, true)
      } OR EXISTS {
        MATCH (party)<-[gave:GIVEN_BY]-(power:PowerOfAttorney)-[granted:GRANTED_TO]->(signer)
        WHERE gave.recordedAt <= known AND coalesce(gave.supersededAt > known, true) AND power.recordedAt <= known AND coalesce(power.supersededAt > known, true) AND granted.recordedAt <= known AND coalesce(granted.supersededAt > known, true) AND power.signedOn <= act.signedOn AND coalesce(power.to > act.signedOn, true)
      })
    } AS ownHand
  ORDER BY act.id
  RETURN collect(DISTINCT act.id) AS actIds, collect(DISTINCT CASE WHEN byContractor AND inTime AND ownHand THEN party END) AS consenters,
    any(acted IN collect(inTime AND byOwner AND (act:Resolution OR act:Consent)) WHERE acted) AS issuerActed,
    any(unclear IN collect(nobody OR byOwner AND inTime IS NULL) WHERE unclear) AS issuerUnclear
}
CALL (owners, known) {
  UNWIND owners AS owner
  OPTIONAL MATCH (owner)-[located:LOCATED_IN]->(place:AdminDivision)
  WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  RETURN collect(DISTINCT place) AS ownerPlaces
}
CALL (recipients, owners, ownerPlaces, state, known) {
  UNWIND recipients AS recipient
  OPTIONAL MATCH (recipient)<-[lives:MEMBER_OF]-(:Person)-[belongs:MEMBER_OF]->(collective:Collective)
  WHERE recipient:Household AND lives.recordedAt <= known AND coalesce(lives.supersededAt > known, true) AND belongs.recordedAt <= known AND coalesce(belongs.supersededAt > known, true) AND coalesce(belongs.from <= state.on, true) AND coalesce(belongs.to > state.on, true)
  OPTIONAL MATCH (collective)-[located:LOCATED_IN]->(place:AdminDivision)
  WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  WITH recipient, owners, ownerPlaces, collect(DISTINCT collective) AS collectives, collect(DISTINCT place) AS places
  RETURN collect(CASE WHEN NOT recipient:Household THEN 'NOT_MET' WHEN any(collective IN collectives WHERE collective IN owners) THEN 'MET'
    WHEN collectives = [] OR owners = [] OR any(place IN places WHERE place IN ownerPlaces) THEN 'UNKNOWN' ELSE 'NOT_MET' END) AS belonging
}
WITH *, [condition IN coalesce(rule.conditions, []) | {condition: condition, met: CASE condition
    WHEN 'TO_HOUSEHOLD' THEN CASE WHEN recipients = [] THEN 'UNKNOWN' WHEN all(party IN recipients WHERE party:Household OR party:Person) THEN 'MET'
      ELSE 'NOT_MET' END
    WHEN 'INTO_COOPERATIVE' THEN CASE WHEN recipients = [] THEN 'UNKNOWN' WHEN all(party IN recipients WHERE party:Cooperative) THEN 'MET' ELSE 'NOT_MET' END
    WHEN 'SAME_COLLECTIVE' THEN CASE WHEN state.form = 'EXCHANGE' THEN CASE WHEN owners = [] THEN 'UNKNOWN' WHEN size(owners) = 1 THEN 'MET'
        WHEN size(ownerPlaces) = 1 THEN 'UNKNOWN' ELSE 'NOT_MET' END
      WHEN recipients = [] OR 'UNKNOWN' IN belonging THEN 'UNKNOWN' WHEN 'NOT_MET' IN belonging THEN 'NOT_MET' ELSE 'MET' END
    WHEN 'ISSUER_CONSENT' THEN CASE WHEN issuerActed THEN 'MET' WHEN issuerUnclear THEN 'UNKNOWN' WHEN 'APPROVAL' IN completeFor THEN 'NOT_MET' ELSE 'UNKNOWN' END
    WHEN 'CONTRACTOR_CONSENT' THEN CASE WHEN contractors <> [] AND all(party IN contractors WHERE party IN consenters) THEN 'MET'
      WHEN 'CONSENT' IN completeFor THEN 'NOT_MET' ELSE 'UNKNOWN' END
    ELSE 'UNKNOWN' END}] AS tried
WITH *, [entry IN tried WHERE entry.met = 'NOT_MET' | entry.condition] AS broken, [entry IN tried WHERE entry.met = 'UNKNOWN' | entry.condition] AS open
WITH *, CASE WHEN rule IS NULL THEN 'UNKNOWN' WHEN rule.verdict = 'NOT_PERMITTED' OR broken <> [] THEN 'NOT_PERMITTED' WHEN open <> [] THEN 'UNKNOWN' END
  AS found
WHERE found IS NOT NULL AND ($outcome IS NULL OR found = $outcome)
RETURN transfer.id AS transferId, state.on AS on, state.form AS form, giver, [party IN givers | party.id] AS giverIds,
  [party IN recipients | party.id] AS recipientIds, [parcel IN parcels | parcel.id] AS parcelIds, division.name AS divisionName, found AS outcome,
  CASE
    WHEN rule IS NULL THEN 'no row of the table for ' + toLower(state.form) + ' by ' + CASE giver WHEN 'UNKNOWN' THEN 'somebody not on record'
      ELSE 'the ' + toLower(giver) END + ' on that day'
    WHEN rule.verdict = 'NOT_PERMITTED' THEN 'not permitted in this form'
    WHEN broken <> [] THEN 'condition not kept: ' + reduce(text = '', item IN broken | text + CASE text WHEN '' THEN '' ELSE ', ' END + item)
    ELSE 'not on record whether kept: ' + reduce(text = '', item IN open | text + CASE text WHEN '' THEN '' ELSE ', ' END + item)
  END AS because,
  rule.id AS ruleId, coalesce(rule.conditions, []) AS conditions, coalesce(rule.citations, []) AS citations,
  COLLECT {
    UNWIND [transfer.id, rule.id] + actIds AS recordId
    MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY CASE found WHEN 'NOT_PERMITTED' THEN 1 ELSE 2 END, on, transferId
LIMIT $limit
