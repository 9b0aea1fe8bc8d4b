:param baseId => 'PB-LP-1';
:param asOf => date('2014-12-31');
:param asKnownAt => null;
:param limit => 200;

/*
title: Land of a production base and what it pays for
description: |
  The parcels that a production base uses on the day: the household that holds the contract right, the party that works the land, the act by which it came to do so with the rent or units agreed, the floor of the dividend, and what was due to the household and paid to it up to the day.
  Dividends are paid for all units of a household, so they are told whole on each of its parcels, and the units of the parcel beside the units of the household. What is due and not on record as paid may have been paid.
stability: stable
asks:
  - row: 25
    question: Whose land forms the Organic Vegetable Base and what are they paid?
    with: { baseId: PB-LP-1, asOf: "2014-12-31" }
    shows: [parcelId, contractHolderName, form, units, floorFen, dueFen, paidFen]
  - row: 25
    question: Whose land forms the Fruit Base and what are they paid?
    with: { baseId: PB-LP-2, asOf: "2014-12-31" }
    shows: [parcelId, contractHolderName, form, rentFenPerYear, dueFen, paidFen]
params:
  baseId:     { type: string, record: [ProductionBase], required: true, description: Id of the production base }
  asOf:       { type: date, required: true, description: The day }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  baseName:      { type: string, description: Name of the base }
  parcelId:      { type: string, description: A parcel that it uses }
  areaM2:        { type: number, nullable: true, description: Square metres }
  usedFrom:      { type: date, nullable: true, description: First day of the use }
  contractHolderId: { type: string, nullable: true, description: "The household that holds the contract right; null = none on record" }
  contractHolderName: { type: string, nullable: true, description: Its name }
  operatorId:    { type: string, nullable: true, description: The party that works the land }
  operatorName:  { type: string, nullable: true, description: Its name }
  form:          { type: string, nullable: true, description: "How the operator came by the land: SHARE_CONTRIBUTION, LEASE, TRUSTEESHIP and others; null = no act on record" }
  actId:         { type: string, nullable: true, description: That act }
  rentFenPerYear: { type: integer, nullable: true, description: "Fen a year agreed; null = none told" }
  units:         { type: number, nullable: true, description: Units credited for the parcel }
  householdUnits: { type: number, nullable: true, description: Units of the household in the operator that day }
  floorFen:      { type: number, nullable: true, description: Fen a year that the operator promised at least for the parcel }
  dueFen:        { type: integer, description: Fen of rent and dividends due to the household from the operator up to the day }
  paidFen:       { type: integer, description: Fen of these on record as paid by the day }
  lastPaidOn:    { type: date, nullable: true, description: Day of the last payment }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (base:Record {id: $baseId})-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
MATCH (base)-[uses:USES]->(parcel:Parcel)
WHERE uses.recordedAt <= known AND coalesce(uses.supersededAt > known, true) AND coalesce(uses.from <= $asOf, true) AND coalesce(uses.to > $asOf, true)
CALL (parcel, known) {
  OPTIONAL MATCH (parcel)<-[over:OVER]-(contract:LandRight)-[:WAS*0..1]->(held)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true) AND held.recordedAt <= known AND coalesce(held.supersededAt > known, true) AND held.type = 'CONTRACT_MGMT' AND coalesce(held.from <= $asOf, true) AND coalesce(held.to > $asOf, true)
  OPTIONAL MATCH (contractHolder:Party)-[holds:HOLDS]->(contract)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
  RETURN contract, contractHolder
}
CALL (parcel, known) {
  OPTIONAL MATCH (parcel)<-[over:OVER]-(operation:LandRight)-[:WAS*0..1]->(worked)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true) AND worked.recordedAt <= known AND coalesce(worked.supersededAt > known, true) AND worked.type = 'OPERATION' AND coalesce(worked.from <= $asOf, true) AND coalesce(worked.to > $asOf, true)
  OPTIONAL MATCH (operator:Party)-[holds:HOLDS]->(operation)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
  RETURN operation, operator AS worker
  ORDER BY worked.from DESC, operation.id, operator.id
  LIMIT 1
}
CALL (parcel, known) {
  OPTIONAL MATCH (parcel)<-[concerns:CONCERNS]-(act:Transfer)-[:WAS*0..1]->(agreed)
  WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true) AND agreed.recordedAt <= known AND coalesce(agreed.supersededAt > known, true) AND agreed.on <= $asOf AND coalesce(agreed.until > $asOf, true) AND NOT agreed.form IN ['GRANT', 'STAKE_SALE', 'EXCHANGE']
  OPTIONAL MATCH (act)-[to:TO]->(recipient:Party)
  WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
  RETURN act, agreed, recipient
  ORDER BY agreed.on DESC, act.id, recipient.id
  LIMIT 1
}
WITH *, coalesce(worker, recipient) AS operator
CALL (contract, operator, known) {
  OPTIONAL MATCH (contract)<-[of:OF]-(conversion:ShareConversion)-[into:INTO]->(operator)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true) AND into.recordedAt <= known AND coalesce(into.supersededAt > known, true)
  OPTIONAL MATCH (conversion)-[:WAS*0..1]->(converted)
  WHERE converted.recordedAt <= known AND coalesce(converted.supersededAt > known, true) AND converted.on <= $asOf
  RETURN sum(converted.units) AS units, count(converted) > 0 AS converts, collect(conversion.id) AS conversionIds
}
CALL (contractHolder, operator, known) {
  OPTIONAL MATCH (contractHolder)-[stake:HOLDS_STAKE]->(operator)
  WHERE stake.recordedAt <= known AND coalesce(stake.supersededAt > known, true) AND coalesce(stake.from <= $asOf, true) AND coalesce(stake.to > $asOf, true)
  RETURN sum(stake.units) AS householdUnits, count(stake.units) > 0 AS holdsUnits
}
CALL (operator, known) {
  OPTIONAL MATCH (operator)<-[of:OF]-(term:DividendTerm)-[:WAS*0..1]->(promised)
  WHERE of.recordedAt <= known AND coalesce(of.supersededAt > known, true) AND promised.recordedAt <= known AND coalesce(promised.supersededAt > known, true) AND coalesce(promised.from <= $asOf, true) AND coalesce(promised.to > $asOf, true)
  RETURN promised, term
  ORDER BY promised.from DESC, term.id
  LIMIT 1
}
CALL (contractHolder, operator, act, known) {
  OPTIONAL MATCH (contractHolder)<-[to:PAID_TO]-(payment:Payment)-[by:PAID_BY]->(operator)
  WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true) AND by.recordedAt <= known AND coalesce(by.supersededAt > known, true)
  OPTIONAL MATCH (payment)-[:WAS*0..1]->(paid)
  WHERE paid.recordedAt <= known AND coalesce(paid.supersededAt > known, true) AND paid.kind IN ['RENT', 'DIVIDEND'] AND (paid.dueOn <= $asOf OR paid.paidOn <= $asOf)
    AND (paid.kind = 'DIVIDEND' OR EXISTS {
      MATCH (payment)-[for:FOR]->(act)
      WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    })
  WITH payment, paid
  ORDER BY payment.id
  RETURN coalesce(sum(paid.amountFen), 0) AS dueFen, coalesce(sum(CASE WHEN paid.paidOn <= $asOf THEN paid.amountFen END), 0) AS paidFen,
    max(CASE WHEN paid.paidOn <= $asOf THEN paid.paidOn END) AS lastPaidOn, collect(CASE WHEN paid IS NOT NULL THEN payment.id END) AS paymentIds
}
RETURN state.name AS baseName, parcel.id AS parcelId, parcel.areaM2 AS areaM2, uses.from AS usedFrom, contractHolder.id AS contractHolderId,
  contractHolder.name AS contractHolderName, operator.id AS operatorId, operator.name AS operatorName, agreed.form AS form, act.id AS actId,
  agreed.rentFenPerYear AS rentFenPerYear, CASE WHEN converts THEN units END AS units, CASE WHEN holdsUnits THEN householdUnits END AS householdUnits,
  CASE WHEN converts THEN round(coalesce(promised.floorFenPerM2 * parcel.areaM2, promised.floorFenPerUnit * units), 2) END AS floorFen,
  dueFen, paidFen, lastPaidOn,
  COLLECT {
    UNWIND coalesce(uses.sourceIds, []) + COLLECT {
      UNWIND [base.id, contract.id, operation.id, act.id, term.id] + conversionIds + paymentIds AS recordId
      MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY parcelId, contractHolderId
LIMIT $limit
