:param recordId => 'D-500231';
:param kinds => ['COMPENSATION', 'RESETTLEMENT', 'INSURANCE', 'TICKET'];
:param asOf => date('2016-01-01');
:param asKnownAt => null;
:param limit => 200;

/*
title: Compensation due and paid
description: |
  What was due for land and homes and what was paid up to the day, for an event, a right, a parcel, a household or other party, or every parcel at or below a division: amounts, days, and into whose account.
  Unpaid means that no payment is on record up to the day, which is proof only where a source is known to be complete. Land money, crops and flats are different things: kinds are not summed here.
stability: stable
params:
  recordId: { type: string, record: [Record], required: true, description: "Id of an event, right, parcel, party or division" }
  kinds:    { type: strings, default: [COMPENSATION, RESETTLEMENT, INSURANCE, TICKET], description: "Kinds of payment: also DIVIDEND, RENT, PRICE, SUBSIDY, CAPITAL" }
  asOf:     { type: date, required: true, description: Paid up to and including this day }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:    { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  paymentId:     { type: string, description: Id of the payment }
  kind:          { type: string, description: Kind }
  forId:         { type: string, description: The event or right that it is for }
  forKind:       { type: string, description: Its kind }
  forOn:         { type: date, nullable: true, description: Day of the event }
  amountFen:     { type: integer, description: Amount in fen }
  dueOn:         { type: date, nullable: true, description: Due }
  paidOn:        { type: date, nullable: true, description: Paid; null = no payment on record up to the day }
  daysLate:      { type: integer, nullable: true, description: "Days from the due day to the payment, or to the asOf day where unpaid; negative = early" }
  paid:          { type: boolean, description: Whether it was paid up to the day }
  payerId:       { type: string, nullable: true, description: Who owed it }
  payeeId:       { type: string, nullable: true, description: Who was entitled }
  payeeName:     { type: string, nullable: true, description: Name of the payee }
  accountHolderId: { type: string, nullable: true, description: Into whose account it went }
  otherAccount:  { type: boolean, nullable: true, description: Whether the account is another's than the payee's; null = the account is not known }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (record:Record {id: $recordId})
CALL (record, known) {
  MATCH (payment:Payment)-[for:FOR]->(record)
  WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
  RETURN payment
  UNION
  MATCH (payment:Payment)-[paidTo:PAID_TO]->(record)
  WHERE paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true)
  RETURN payment
  UNION
  MATCH (payment:Payment)-[for:FOR]->(:Event)-[concerns:CONCERNS]->(record)
  WHERE record:Parcel AND for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
    AND concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
  RETURN payment
  UNION
  MATCH (record)<-[:PART_OF*0..5]-(:AdminDivision)<-[located:LOCATED_IN]-(parcel:Parcel)<-[concerns:CONCERNS]-(:Event)<-[for:FOR]-(payment:Payment)
  WHERE record:AdminDivision AND located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
    AND concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
    AND for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
  RETURN payment
}
MATCH (payment)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.kind IN $kinds
MATCH (payment)-[for:FOR]->(object:Record)
WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true)
OPTIONAL MATCH (payment)-[paidBy:PAID_BY]->(payer:Party)
WHERE paidBy.recordedAt <= known AND coalesce(paidBy.supersededAt > known, true)
OPTIONAL MATCH (payment)-[paidTo:PAID_TO]->(payee:Party)
WHERE paidTo.recordedAt <= known AND coalesce(paidTo.supersededAt > known, true)
OPTIONAL MATCH (payment)-[into:INTO_ACCOUNT_OF]->(accountHolder:Party)
WHERE into.recordedAt <= known AND coalesce(into.supersededAt > known, true)
WITH known, payment, state, object, payer, payee, accountHolder, CASE WHEN state.paidOn <= $asOf THEN state.paidOn END AS paidOn
RETURN payment.id AS paymentId, state.kind AS kind, object.id AS forId,
  head([label IN labels(object) WHERE NOT label IN ['Record', 'Event', 'Party']]) AS forKind, object.on AS forOn, state.amountFen AS amountFen,
  state.dueOn AS dueOn, paidOn,
  duration.inDays(state.dueOn, coalesce(paidOn, $asOf)).days AS daysLate, paidOn IS NOT NULL AS paid, payer.id AS payerId, payee.id AS payeeId,
    payee.name AS payeeName,
  accountHolder.id AS accountHolderId, accountHolder <> payee AS otherAccount, COLLECT {
    UNWIND COLLECT {
      MATCH (payment)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY forOn, dueOn, paymentId
LIMIT $limit
