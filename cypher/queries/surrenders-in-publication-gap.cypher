:param instrumentId => 'I-CIRCULAR-2011';
:param divisionId => null;
:param asKnownAt => null;
:param limit => 200;

/*
title: Surrenders between the date and the publication of an instrument
description: |
  Land given up or taken back after an instrument was dated and before it was published: of the circular of 2011 the 362 days in which it bound offices and nobody outside could cite it. Both dates are read from the instrument.
  What happened in the gap is not unlawful by that; it is where "in force" depends on which date one goes by.
stability: stable
asks:
  - row: 1
    question: Which surrenders happened in the 362 days between signing and publication of the circular?
    shows: [eventId, "on", householdIds, daysBefore, papers]
params:
  instrumentId: { type: string, record: [Instrument], default: I-CIRCULAR-2011, description: Id of the instrument }
  divisionId:   { type: string, record: [AdminDivision], required: false, default: null, description: Only land at or below this division }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:        { type: integer, default: 200, min: 1, max: 1000, description: Rows at most }
columns:
  "on":            { type: date, description: Day of the event }
  eventId:       { type: string, description: Id of the event }
  event:         { type: string, description: Surrender or TakeBack }
  manner:        { type: string, nullable: true, description: "FORCED, CONDITION or VOLUNTARY, as the papers say" }
  householdIds:  { type: strings, description: The households that held the land }
  parcelIds:     { type: strings, description: The parcels }
  areaM2:        { type: number, description: Square metres }
  divisionName:  { type: string, nullable: true, description: Where }
  datedOn:       { type: date, description: Date on the instrument }
  publishedOn:   { type: date, description: Day of its publication }
  gapDays:       { type: integer, description: Days between the two }
  daysBefore:    { type: integer, description: Days from the event to the publication }
  papers:        { type: strings, description: "Kind and title of the papers of the event" }
  sourceIds:  { type: strings, description: "The papers that this row rests on: of the instrument, the event, the rights that ended, and any notice or consent" }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (instrument:Record {id: $instrumentId})-[:WAS*0..1]->(dates)
WHERE dates.recordedAt <= known AND coalesce(dates.supersededAt > known, true)
CALL (dates) {
  MATCH (event:Surrender)
  WHERE event.on >= dates.datedOn AND event.on < dates.publishedOn
  RETURN event
  UNION
  MATCH (event:TakeBack)
  WHERE event.on >= dates.datedOn AND event.on < dates.publishedOn
  RETURN event
}
MATCH (event)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on >= dates.datedOn AND state.on < dates.publishedOn
MATCH (event)-[concerns:CONCERNS]->(parcel:Parcel)-[located:LOCATED_IN]->(division:AdminDivision)
WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true)
  AND located.recordedAt <= known AND coalesce(located.supersededAt > known, true)
  AND ($divisionId IS NULL OR EXISTS {
    MATCH (division)-[:PART_OF*0..6]->(above:AdminDivision)
    WHERE above.id = $divisionId
  })
WITH known, instrument, dates, event, state, parcel, division
ORDER BY parcel.id
WITH known, instrument, dates, event, state, collect(DISTINCT parcel) AS parcels, min(division.name) AS divisionName
RETURN state.on AS on, event.id AS eventId, head([label IN labels(event) WHERE NOT label IN ['Record', 'Event', 'Party']]) AS event,
  state.manner AS manner,
  COLLECT {
    MATCH (event)-[ended:ENDED]->(:LandRight)<-[holds:HOLDS]-(household:Household)
    WHERE ended.recordedAt <= known AND coalesce(ended.supersededAt > known, true)
      AND holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
    RETURN DISTINCT household.id ORDER BY household.id
  } AS householdIds,
  [parcel IN parcels | parcel.id] AS parcelIds,
    reduce(total = 0, parcel IN parcels | total + toInteger(round(parcel.areaM2 * 100))) / 100.0 AS areaM2, divisionName,
  dates.datedOn AS datedOn, dates.publishedOn AS publishedOn, duration.inDays(dates.datedOn, dates.publishedOn).days AS gapDays,
    duration.inDays(state.on, dates.publishedOn).days AS daysBefore,
  COLLECT {
    MATCH (event)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    WITH DISTINCT source
    ORDER BY source.id
    RETURN source.type + ': ' + source.title
  } AS papers,
  COLLECT {
    UNWIND [instrument, event] + COLLECT {
      MATCH (event)-[link:ENDED|AUTHORISED_BY]->(record:Record)
      WHERE link.recordedAt <= known AND coalesce(link.supersededAt > known, true)
      RETURN record
    } AS record
    MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY on, eventId
LIMIT $limit
