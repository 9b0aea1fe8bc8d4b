:param protestId => 'PR-JL-2013';
:param daysBefore => 365;
:param asKnownAt => null;
:param limit => 200;

/*
title: Land transactions before a protest, and who approved them
description: |
  What happened to land at or below the place of a protest in so many days before it, the nearest first: who gave, who got, which approvals are on record with the office and official of each, and which disputes were raised about it. A contribution of land as shares is one row, not a second one for the conversion.
  That one came before the other is no cause. Approval NOT_RECORDED may exist; NONE is said only where a source of the event is known to hold every approval. A protest before which nothing is on record there gives one row without an event: that nothing was recorded is not that nothing happened.
stability: stable
asks:
  - row: 12
    question: What land transactions of the year before preceded this protest, and who approved them?
    with: { protestId: PR-JL-2013 }
    shows: [eventId, event, daysBefore, areaM2, fromIds, toIds, approval, approvedBy]
  - row: 12
    question: And those before the protest of Wukan in December 2011?
    with: { protestId: PR-WUKAN-2011 }
    shows: [protestOn, protestAbout, approval]
params:
  protestId:  { type: string, record: [Protest], required: true, description: Id of the protest }
  daysBefore: { type: integer, default: 365, min: 1, max: 36500, description: Days before the protest }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  protestOn:   { type: date, description: Day of the protest }
  approximate: { type: boolean, description: Whether that day is not known exactly }
  protestAbout: { type: string, nullable: true, description: What it was about }
  eventId:     { type: string, nullable: true, description: The transaction; null = none on record }
  event:       { type: string, nullable: true, description: "Its kind: Transfer, TakeBack, Expropriation …" }
  form:        { type: string, nullable: true, description: "Form of a transfer, manner of a surrender or take-back" }
  "on":          { type: date, nullable: true, description: Day of it }
  daysBefore:  { type: integer, nullable: true, description: Days before the protest }
  parcelIds:   { type: strings, description: The parcels there }
  areaM2:      { type: number, description: Square metres of these }
  fromIds:     { type: strings, description: "Who did or gave it, or held a right that it ended" }
  toIds:       { type: strings, description: Who got it }
  approval:    { type: string, description: "APPROVED, NONE or NOT_RECORDED; NOTHING_RECORDED where no transaction is" }
  approvalIds: { type: strings, description: The approvals }
  approvedBy:  { type: strings, description: "Level, office and official of each" }
  otherActIds: { type: strings, description: "Consents, resolutions and notices on record for it" }
  disputeIds:  { type: strings, description: Disputes raised about it }
  sourceIds:  { type: strings, description: "The papers of the transaction and of its approvals; of the protest, where there is none" }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (protest:Record {id: $protestId})-[:WAS*0..1]->(held)
WHERE held.recordedAt <= known AND coalesce(held.supersededAt > known, true)
CALL (protest, held, known) {
  OPTIONAL MATCH (protest)-[located:LOCATED_IN]->(:AdminDivision)<-[:PART_OF*0..6]-(:AdminDivision)<-[lies:LOCATED_IN]-(parcel:Parcel)
    <-[concerns:CONCERNS]-(event:Event)
  WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
    AND lies.recordedAt <= known AND coalesce(lies.supersededAt > known, true)
    AND concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
    AND event.on < held.on AND event.on >= held.on - duration({days: $daysBefore})
    AND NOT (event:ShareConversion AND EXISTS {
      MATCH (parcel)<-[:CONCERNS]-(same:Transfer)
      WHERE same.form = 'SHARE_CONTRIBUTION' AND same.on = event.on
    })
  WITH DISTINCT event, parcel
  ORDER BY parcel.id
  RETURN event, collect(parcel) AS parcels
}
CALL (event, known) {
  OPTIONAL MATCH (event)-[:WAS*0..1]->(state)
  WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  RETURN state
}
WITH known, protest, held, event, parcels, state
WHERE event IS NULL OR state IS NOT NULL
CALL (event, known) {
  OPTIONAL MATCH (event)-[authorised:AUTHORISED_BY]->(approval:Approval)-[:WAS*0..1]->(given)
  WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    AND given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
  OPTIONAL MATCH (approval)-[issued:ISSUED_BY]->(office:Agency)
  WHERE issued.recordedAt <= known AND coalesce(issued.supersededAt > known, true)
  OPTIONAL MATCH (approval)-[signed:SIGNED_BY]->(official:Person)
  WHERE signed.recordedAt <= known AND coalesce(signed.supersededAt > known, true)
  WITH approval, given, office, official
  ORDER BY given.on, approval.id, office.id, official.id
  RETURN collect(DISTINCT approval) AS approvals, collect(DISTINCT given.level + ', ' + toString(given.on) + ': ' + coalesce(office.name, 'office not on record')
    + ', ' + coalesce(official.name + ' (' + official.id + ')', 'official not on record')) AS approvedBy
}
CALL (event, state, known) {
  OPTIONAL MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true) AND 'APPROVAL' IN source.completeFor
    AND coalesce(source.coversFrom <= state.on, true) AND coalesce(source.coversTo > state.on, true)
  RETURN count(source) > 0 AS complete
}
RETURN held.on AS protestOn, 'on' IN coalesce(held.approximate, []) AS approximate, held.about AS protestAbout, event.id AS eventId,
  head([label IN labels(event) WHERE NOT label IN ['Record', 'Event', 'Party']]) AS event, coalesce(state.form, state.manner) AS form, state.on AS on,
  duration.inDays(state.on, held.on).days AS daysBefore, [parcel IN parcels | parcel.id] AS parcelIds,
  reduce(total = 0, parcel IN parcels | total + toInteger(round(parcel.areaM2 * 100))) / 100.0 AS areaM2,
  COLLECT {
    CALL (event, known) {
      MATCH (event)-[by:BY]->(party:Party)
      WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true)
      RETURN party
      UNION
      MATCH (event)-[ended:ENDED]->(:LandRight)<-[holds:HOLDS]-(party:Party)
      WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
        AND holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
      RETURN party
    }
    RETURN DISTINCT party.id ORDER BY party.id
  } AS fromIds,
  COLLECT {
    MATCH (event)-[to:TO]->(party:Party)
    WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
    RETURN DISTINCT party.id ORDER BY party.id
  } AS toIds,
  CASE WHEN event IS NULL THEN 'NOTHING_RECORDED' WHEN approvals <> [] THEN 'APPROVED' WHEN complete THEN 'NONE' ELSE 'NOT_RECORDED' END AS approval,
  [approval IN approvals | approval.id] AS approvalIds, approvedBy,
  COLLECT {
    MATCH (event)-[authorised:AUTHORISED_BY]->(act:Consent|Resolution|Notice)
    WHERE authorised.recordedAt <= known AND coalesce(authorised.supersededAt > known, true)
    RETURN DISTINCT act.id ORDER BY act.id
  } AS otherActIds,
  COLLECT {
    MATCH (event)<-[about:ABOUT]-(dispute:Dispute)
    WHERE about.recordedAt <= known AND coalesce(about.supersededAt > known, true)
    RETURN DISTINCT dispute.id ORDER BY dispute.id
  } AS disputeIds,
  COLLECT {
    UNWIND COLLECT {
      UNWIND [coalesce(event, protest)] + approvals AS record
      MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY daysBefore, eventId
LIMIT $limit
