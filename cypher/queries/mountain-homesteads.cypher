:param householdId => null;
:param divisionId => null;
:param fromTerrain => 'MOUNTAIN';
:param asOf => date('2016-12-31');
:param asKnownAt => null;
:param limit => 300;

/*
title: From a mountain homestead to the money for it
description: |
  One chain for each household that was moved: its homestead, the move, the reclamation of the land, the end of the right, the land ticket that was made and sold, every payment for it with who got it and in whose account, what is left of the price, and every later change of registration of the household or its members. Each hop has its day and its papers.
  A hop that is missing is told as NOT_ON_RECORD: it may have happened. What is left of a price is no theft: costs of reclamation come off first, and the household's share is a part of the net price.
stability: stable
scan: Moves are few, and without a household each is looked at
asks:
  - row: 21
    question: Trace the mountain homesteads that were reclaimed, ticketed and sold, and who got the money
    with: { householdId: H-JL-12, asOf: "2016-12-31" }
    shows: [householdId, chain]
params:
  householdId: { type: string, record: [Household], required: false, default: null, description: Only this household }
  divisionId:  { type: string, record: [AdminDivision], required: false, default: null, description: Only moves from a place at or below this division }
  fromTerrain: { type: string, required: false, default: MOUNTAIN, enum: [PLAIN, HILL, MOUNTAIN], description: "Terrain that was left; null = any" }
  asOf:        { type: date, required: true, description: The day up to which the chain is told }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:       { type: integer, default: 300, min: 1, max: 1000, description: Rows at most }
columns:
  householdId:  { type: string, description: The household }
  hop:          { type: integer, description: "Number of the hop: 1 homestead, 2 move, 3 reclamation, 4 end of the right, 5 ticket, 6 payment, 7 rest of the price, 8 registration" }
  "on":           { type: date, nullable: true, description: Day of the hop; null = not known or not yet }
  step:         { type: string, description: "HOMESTEAD, RELOCATION, RIGHT_ENDED, RECLAIMED, TICKET, PAYMENT, REST_OF_PRICE, REGISTRATION or NOT_ON_RECORD" }
  what:         { type: string, description: The hop in one sentence }
  recordId:     { type: string, nullable: true, description: "The right, event or payment" }
  parcelId:     { type: string, nullable: true, description: The parcel }
  areaM2:       { type: number, nullable: true, description: Square metres }
  amountFen:    { type: integer, nullable: true, description: Fen }
  percentOfPrice: { type: number, nullable: true, description: Of the price of the ticket }
  partyId:      { type: string, nullable: true, description: Who acted or got the money }
  partyName:    { type: string, nullable: true, description: Name of that party }
  accountHolderId: { type: string, nullable: true, description: In whose account the money went }
  chain:        { type: string, description: "The whole chain of the household in one line, the same on each of its rows" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
CALL (known) {
  MATCH (household:Record {id: $householdId})<-[to:TO]-(relocation:Relocation)
  WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
  RETURN household, relocation
  UNION
  MATCH (relocation:Relocation)-[to:TO]->(household:Household)
  WHERE $householdId IS NULL AND to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
  RETURN household, relocation
}
MATCH (relocation)-[:WAS*0..1]->(moved)
WHERE moved.recordedAt <= known AND coalesce(moved.supersededAt > known, true) AND moved.on <= $asOf AND ($fromTerrain IS NULL OR moved.fromTerrain = $fromTerrain)
OPTIONAL MATCH (relocation)-[left:FROM_PLACE]->(fromPlace:AdminDivision)
WHERE left.recordedAt <= known AND coalesce(left.supersededAt > known, true)
OPTIONAL MATCH (relocation)-[reached:TO_PLACE]->(toPlace:AdminDivision)
WHERE reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
WITH *
WHERE $divisionId IS NULL OR EXISTS {
  MATCH (fromPlace)-[:PART_OF*0..6]->(above:AdminDivision)
  WHERE above.id = $divisionId
}
CALL (household, moved, known) {
  OPTIONAL MATCH (household)-[holds:HOLDS]->(right:LandRight {type: 'HOMESTEAD'})-[:WAS*0..1]->(held)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true) AND held.recordedAt <= known AND coalesce(held.supersededAt > known, true) AND held.from < moved.on AND coalesce(held.to >= moved.on, true)
  OPTIONAL MATCH (right)-[over:OVER]->(parcel:Parcel)
  WHERE over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
  RETURN right, held, parcel
}
CALL (right, known) {
  OPTIONAL MATCH (right)<-[ended:ENDED]-(ending:Event)
  WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
  RETURN ending
  ORDER BY ending.id
  LIMIT 1
}
CALL (parcel, moved, known) {
  OPTIONAL MATCH (parcel)<-[concerns:CONCERNS]-(reclamation:LandUseChange)-[:WAS*0..1]->(changed)
  WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true) AND changed.recordedAt <= known AND coalesce(changed.supersededAt > known, true) AND changed.on >= moved.on AND changed.on <= $asOf AND changed.toClass IN ['ARABLE', 'ORCHARD', 'FOREST', 'GRASS']
  RETURN reclamation, changed
  ORDER BY changed.on, reclamation.id
  LIMIT 1
}
CALL (parcel, moved, known) {
  OPTIONAL MATCH (parcel)<-[concerns:CONCERNS]-(ticket:LandTicket)-[:WAS*0..1]->(sold)
  WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true) AND sold.recordedAt <= known AND coalesce(sold.supersededAt > known, true) AND sold.on >= moved.on AND sold.on <= $asOf
  RETURN ticket, sold
  ORDER BY sold.on, ticket.id
  LIMIT 1
}
CALL (ticket, known) {
  OPTIONAL MATCH (ticket)<-[for:FOR]-(payment:Payment)-[:WAS*0..1]->(paid)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true) AND paid.recordedAt <= known AND coalesce(paid.supersededAt > known, true) AND (paid.dueOn <= $asOf OR paid.paidOn <= $asOf)
  OPTIONAL MATCH (payment)-[paidTo:PAID_TO]->(payee:Party)
  WHERE paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true)
  OPTIONAL MATCH (payment)-[into:INTO_ACCOUNT_OF]->(holder:Party)
  WHERE into.recordedAt <= known AND coalesce(into.supersededAt > known, true)
  WITH payment, paid, payee, holder
  ORDER BY payment.id
  RETURN collect(CASE WHEN payment IS NOT NULL THEN {payment: payment, paid: paid, payee: payee, holder: holder} END) AS payments
}
CALL (household, moved, known) {
  MATCH (household)<-[members:MEMBER_OF*0..1]-(subject:Party)-[underwent:UNDERWENT]->(change:RegistrationChange)-[:WAS*0..1]->(changedTo)
  WHERE all(member IN members WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true))
    AND underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true) AND changedTo.recordedAt <= known AND coalesce(changedTo.supersededAt > known, true) AND changedTo.on >= moved.on AND changedTo.on <= $asOf
  WITH DISTINCT change, changedTo, subject
  ORDER BY changedTo.on, change.id, subject.id
  RETURN collect({change: change, changed: changedTo, subject: subject}) AS registrations
}
WITH *, reduce(fen = 0, entry IN payments | fen + CASE WHEN entry.paid.paidOn <= $asOf THEN entry.paid.amountFen ELSE 0 END) AS paidFen,
  reduce(fen = 0, entry IN payments | fen + CASE WHEN entry.paid.paidOn <= $asOf AND entry.payee = household THEN entry.paid.amountFen ELSE 0 END) AS ownFen
WITH *, toLower(moved.fromTerrain) + ' to ' + toLower(moved.toTerrain) + ' ' + toString(moved.on)
  + ' > reclaimed ' + coalesce(toString(changed.on), 'not on record') + ' > ticket ' + coalesce(toString(sold.on), 'not on record')
  + CASE WHEN ticket IS NULL THEN '' ELSE ' > ' + coalesce(toString(round(100.0 * ownFen / sold.priceFen, 1)) + ' % of the price', toString(ownFen) + ' fen')
      + ' to the household' END
  + coalesce(reduce(text = '', entry IN registrations | text + ' > ' + coalesce(entry.changed.toStatus, toLower(entry.changed.kind)) + ' '
      + toString(entry.changed.on)), '') AS chain
CALL (*) {
  RETURN 1 AS hop, held.from AS on, CASE WHEN right IS NULL THEN 'NOT_ON_RECORD' ELSE 'HOMESTEAD' END AS step,
    CASE WHEN right IS NULL THEN 'no homestead of the household on record' ELSE 'homestead of ' + toString(parcel.areaM2) + ' square metres on '
      + toLower(coalesce(parcel.terrain, 'unknown')) + ' land' END AS what, right AS record, null AS fen, null AS party, null AS account
  UNION ALL
  RETURN 2 AS hop, moved.on AS on, 'RELOCATION' AS step, 'moved from ' + toLower(moved.fromTerrain) + ' to ' + toLower(moved.toTerrain)
    + coalesce(', from ' + fromPlace.name, '') + coalesce(' to ' + toPlace.name, '') + coalesce(': ' + moved.reason, '') AS what,
    relocation AS record, null AS fen, household AS party, null AS account
  UNION ALL
  WITH right, held, ending
  WHERE right IS NOT NULL
  WITH *, coalesce(held.to <= $asOf, false) AS over
  RETURN 4 AS hop, CASE WHEN over THEN held.to END AS on, CASE WHEN over THEN 'RIGHT_ENDED' ELSE 'NOT_ON_RECORD' END AS step,
    CASE WHEN NOT over THEN 'no end of the homestead right on record by the day' ELSE 'the homestead right ended'
      + coalesce(', by ' + head([label IN labels(ending) WHERE NOT label IN ['Record', 'Event']]) + ' ' + ending.id, ', by no event on record') END AS what,
    CASE WHEN over THEN coalesce(ending, right) ELSE right END AS record, null AS fen, null AS party, null AS account
  UNION ALL
  RETURN 3 AS hop, changed.on AS on, CASE WHEN reclamation IS NULL THEN 'NOT_ON_RECORD' ELSE 'RECLAIMED' END AS step,
    CASE WHEN reclamation IS NULL THEN 'no reclamation on record' ELSE 'turned from ' + toLower(changed.fromClass) + ' into ' + toLower(changed.toClass)
      + coalesce(', approval ' + changed.approvalNo, ', no number of an approval on record') END AS what,
    reclamation AS record, null AS fen, null AS party, null AS account
  UNION ALL
  RETURN 5 AS hop, sold.on AS on, CASE WHEN ticket IS NULL THEN 'NOT_ON_RECORD' ELSE 'TICKET' END AS step,
    CASE WHEN ticket IS NULL THEN 'no land ticket on record' ELSE 'land ticket ' + coalesce(sold.ticketNo, ticket.id) + ' of ' + toString(sold.areaM2)
      + ' square metres sold' + coalesce(' for ' + toString(sold.priceFen) + ' fen', ', no price on record') END AS what,
    ticket AS record, sold.priceFen AS fen, null AS party, null AS account
  UNION ALL
  UNWIND payments AS entry
  WITH entry, entry.payment AS payment, entry.paid AS paid, entry.payee AS payee, entry.holder AS holder, household
  RETURN 6 AS hop, CASE WHEN paid.paidOn <= $asOf THEN paid.paidOn END AS on, 'PAYMENT' AS step,
    toString(paid.amountFen) + ' fen (' + toLower(paid.kind) + ') ' + CASE WHEN paid.paidOn <= $asOf THEN 'paid to ' ELSE 'due and not on record as paid to ' END
      + coalesce(payee.name, 'somebody') + CASE WHEN payee = household THEN ', the household' ELSE '' END
      + CASE WHEN paid.paidOn <= $asOf THEN coalesce(' on the account of ' + holder.name, '') ELSE '' END
      + coalesce(', due on ' + toString(paid.dueOn), '') AS what, payment AS record, paid.amountFen AS fen, payee AS party, holder.id AS account
  UNION ALL
  WITH ticket, sold, payments, paidFen
  WHERE sold.priceFen IS NOT NULL
  RETURN 7 AS hop, null AS on, CASE WHEN sold.priceFen = paidFen THEN 'REST_OF_PRICE' ELSE 'NOT_ON_RECORD' END AS step,
    toString(sold.priceFen - paidFen) + ' of ' + toString(sold.priceFen) + ' fen' + CASE WHEN sold.priceFen = paidFen THEN ': all is accounted for'
      ELSE ': who got them is not on record' END AS what, ticket AS record, sold.priceFen - paidFen AS fen, null AS party, null AS account
  UNION ALL
  UNWIND CASE WHEN registrations = [] THEN [null] ELSE registrations END AS entry
  WITH entry, entry.change AS change, entry.changed AS to, entry.subject AS subject
  RETURN 8 AS hop, to.on AS on, CASE WHEN entry IS NULL THEN 'NOT_ON_RECORD' ELSE 'REGISTRATION' END AS step,
    CASE WHEN entry IS NULL THEN 'no later change of registration on record' ELSE coalesce(subject.name, subject.id) + ': ' + toLower(to.kind)
      + coalesce(' from ' + to.fromStatus, '') + coalesce(' to ' + to.toStatus, '') + coalesce(', by route ' + to.entryRoute, '') END AS what,
    change AS record, null AS fen, subject AS party, null AS account
}
RETURN household.id AS householdId, hop, on, step, what, record.id AS recordId, CASE WHEN hop IN [1, 3, 4, 5] THEN parcel.id END AS parcelId,
  CASE hop WHEN 1 THEN parcel.areaM2 WHEN 5 THEN sold.areaM2 END AS areaM2, fen AS amountFen,
  CASE WHEN hop IN [6, 7] THEN round(100.0 * fen / sold.priceFen, 2) END AS percentOfPrice, party.id AS partyId, party.name AS partyName,
  account AS accountHolderId, chain,
  COLLECT {
    UNWIND [record.id] AS recordId
    MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY householdId, hop, on, recordId, parcelId
LIMIT $limit
