:param divisionId => 'D-50';
:param name => null;
:param asOf => date('2017-06-30');
:param asKnownAt => null;

/*
title: Contracted land, published and counted
description: |
  Published figures on contracted land, its transfer, rent, compensation and land tickets, each beside the graph's own count of the same thing for the land at or below a place on a day, with the definition that either uses.
  differs says what stands between the two: PLACE, DAY (more than a year apart), DEFINITION (with the difference in because), FEW (fewer than 100 parcels, households or events counted), INVENTED (the records counted are synthetic) and NO_PAPERS (they stand on no paper on record). Where it names anything the figures must not be set against each other.
  Counted is land under a contract right of a household in force on the day. It is transferred where an act of transfer is on record that had not run out, or a conversion into shares and a right to work the land derived from the contract right; its form is that of the first such act, its recipient who got it. One mu is 2,000 / 3 square metres.
stability: stable
asks:
  - row: 23
    question: What part of the contracted land do cooperatives hold, published and counted, and are the two the same thing?
    with: { divisionId: D-50, name: that cooperatives hold, asOf: "2017-06-30" }
    shows: [name, published, counted, because]
params:
  divisionId: { type: string, record: [AdminDivision], required: true, description: Land at or below this place }
  name:       { type: string, required: false, default: null, description: Part of the name or the definition of the published figure }
  asOf:       { type: date, required: true, description: The day }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
columns:
  statisticId: { type: string, description: Id of the published figure }
  name:        { type: string, description: What it counts }
  published:   { type: number, description: The published figure }
  publishedMax: { type: number, nullable: true, description: "Upper end, where a range was published" }
  unit:        { type: string, description: Its unit }
  publishedOn: { type: date, nullable: true, description: Its day or the last day of its period }
  publishedPlace: { type: string, nullable: true, description: "Its place; null = the country" }
  publishedDefinition: { type: string, nullable: true, description: What it counts exactly }
  statedBy:    { type: string, nullable: true, description: "Who stated it; Derived = computed from published figures" }
  counted:     { type: number, nullable: true, description: "The graph's own figure in the same unit; null = nothing to count" }
  numerator:   { type: number, description: "What was counted: mu, households, parcels, yuan" }
  denominator: { type: number, description: What it is a share of or divided by }
  cases:       { type: integer, description: "Parcels, households or events behind it" }
  countedOn:   { type: date, description: Day of the count }
  countedDefinition: { type: string, description: What the graph counts exactly }
  differs:     { type: strings, description: "PLACE, DAY, DEFINITION, FEW, INVENTED, NO_PAPERS" }
  because:     { type: string, description: Why they can or cannot be compared }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
WHERE EXISTS {
  MATCH (place:Record {id: $divisionId})
  WHERE place:AdminDivision
}
CALL (known) {
  MATCH (:Record {id: $divisionId})<-[:PART_OF*0..6]-(place:AdminDivision)<-[located:LOCATED_IN]-(parcel:Parcel)<-[over:OVER]-(right:LandRight)
  WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true) AND over.recordedAt <= known AND coalesce(over.supersededAt > known, true)
  MATCH (right)-[:WAS*0..1]->(held)
  WHERE held.recordedAt <= known AND coalesce(held.supersededAt > known, true) AND held.type = 'CONTRACT_MGMT' AND coalesce(held.from <= $asOf, true) AND coalesce(held.to > $asOf, true)
  MATCH (household:Household)-[holds:HOLDS]->(right)
  WHERE holds.recordedAt <= known AND coalesce(holds.supersededAt > known, true)
  WITH known, parcel, right, household, 1.0 * coalesce(holds.numerator, 1) / coalesce(holds.denominator, 1) AS part
  ORDER BY parcel.id, household.id
  CALL (parcel, known) {
    OPTIONAL MATCH (parcel)<-[concerns:CONCERNS]-(act:Transfer)-[:WAS*0..1]->(agreed)
    WHERE concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true) AND agreed.recordedAt <= known AND coalesce(agreed.supersededAt > known, true) AND agreed.on <= $asOf AND coalesce(agreed.until > $asOf, true) AND NOT agreed.form IN ['GRANT', 'STAKE_SALE']
    RETURN act, agreed
    ORDER BY agreed.on, act.id
    LIMIT 1
  }
  CALL (act, known) {
    OPTIONAL MATCH (act)-[to:TO]->(recipient:Party)
    WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
    RETURN min(CASE WHEN recipient:Cooperative THEN 'COOPERATIVES' WHEN recipient:Company THEN 'ENTERPRISES'
      WHEN recipient:Household OR recipient:Person THEN 'HOUSEHOLDS' WHEN recipient IS NOT NULL THEN 'OTHER' END) AS recipient
  }
  CALL (right, act, known) {
    OPTIONAL MATCH (right)<-[of:OF]-(conversion:ShareConversion)-[:WAS*0..1]->(converted)
    WHERE act IS NULL AND of.recordedAt <= known AND coalesce(of.supersededAt > known, true) AND converted.recordedAt <= known AND coalesce(converted.supersededAt > known, true) AND converted.on <= $asOf AND EXISTS {
      MATCH (right)<-[derived:DERIVED_FROM]-(:LandRight)-[:WAS*0..1]->(worked)
      WHERE derived.recordedAt <= known AND coalesce(derived.supersededAt > known, true) AND worked.recordedAt <= known AND coalesce(worked.supersededAt > known, true) AND worked.type = 'OPERATION' AND coalesce(worked.from <= $asOf, true) AND coalesce(worked.to > $asOf, true)
    }
    RETURN min(conversion.id) AS conversionId
  }
  WITH parcel, household, coalesce(act.id, conversionId) AS act, CASE WHEN conversionId IS NULL THEN agreed.form ELSE 'SHARE_CONTRIBUTION' END AS form,
    agreed, CASE WHEN conversionId IS NULL THEN recipient ELSE 'COOPERATIVES' END AS recipient,
    coalesce(agreed.form = 'EXCHANGE', false) OR conversionId IS NOT NULL OR EXISTS {
      MATCH (act)-[by:BY]->(household)
      WHERE by.recordedAt <= known AND coalesce(by.supersededAt > known, true)
    } AS gave, part * parcel.areaM2 * 3 / 2000 AS mu
  RETURN collect({parcel: parcel.id, household: household.id, act: act, gave: gave, form: form, rent: agreed.rentFenPerYear,
      written: agreed.writtenContract, recipient: recipient, mu: mu}) AS plots
}
CALL (known) {
  MATCH (:Record {id: $divisionId})<-[:PART_OF*0..6]-(place:AdminDivision)<-[located:LOCATED_IN]-(parcel:Parcel)<-[concerns:CONCERNS]-(event:Event)
  WHERE located.recordedAt <= known AND coalesce(located.supersededAt > known, true) AND concerns.recordedAt <= known AND coalesce(concerns.supersededAt > known, true) AND (event:Expropriation OR event:LandTicket)
  WITH known, event, sum(parcel.areaM2) * 3 / 2000 AS mu
  MATCH (event)-[:WAS*0..1]->(state)
  WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on <= $asOf
  CALL (event, known) {
    OPTIONAL MATCH (event)<-[for:FOR]-(payment:Payment)-[:WAS*0..1]->(paid)
    WHERE for.recordedAt <= known AND coalesce(for.supersededAt > known, true) AND paid.recordedAt <= known AND coalesce(paid.supersededAt > known, true) AND paid.kind IN ['COMPENSATION', 'RESETTLEMENT', 'TICKET'] AND paid.paidOn <= $asOf
      AND EXISTS {
        MATCH (payment)-[to:PAID_TO]->(:Household)
        WHERE to.recordedAt <= known AND coalesce(to.supersededAt > known, true)
      }
    RETURN sum(paid.amountFen) AS fen
  }
  RETURN collect({id: event.id, ticket: event:LandTicket, mu: mu, yuan: fen / 100.0}) AS takings
}
CALL (plots) {
  UNWIND plots AS plot
  WITH plot
  WHERE plot.act IS NOT NULL AND plot.rent IS NOT NULL
  WITH plot.act AS act, head(collect(plot.rent)) AS rent, sum(plot.mu) AS mu
  RETURN collect({rent: rent / 100.0, mu: mu}) AS rents
}
CALL (plots) {
  UNWIND plots AS plot
  WITH plot.household AS household, count(plot) AS number, max(CASE WHEN plot.gave THEN 1 ELSE 0 END) AS out
  RETURN count(household) AS households, sum(out) AS giving
}
WITH *, [plot IN plots WHERE plot.act IS NOT NULL] AS moved
WITH *, reduce(mu = 0.0, plot IN plots | mu + plot.mu) AS allMu, reduce(mu = 0.0, plot IN moved | mu + plot.mu) AS movedMu,
  [plot IN moved WHERE plot.written IS NOT NULL] AS told, [taking IN takings WHERE NOT taking.ticket AND taking.yuan > 0] AS taken,
  [taking IN takings WHERE taking.ticket AND taking.yuan > 0] AS tickets
WITH *, [
    {id: 'ST-2017-TRANSFERRED-SHARE', plots: moved, of: allMu, says: 'Percent of contracted land with an act of transfer that had not run out', not: null}
  ] + [entry IN [['SUBCONTRACT', ['SUBCONTRACT']], ['LEASE', ['LEASE']], ['EXCHANGE', ['EXCHANGE']], ['SHARES', ['SHARE_CONTRIBUTION']],
      ['OTHER', ['ASSIGN', 'ENTRUSTED_CULTIVATION', 'TRUSTEESHIP']]] |
    {id: 'ST-2017-FORM-' + entry[0], plots: [plot IN moved WHERE plot.form IN entry[1]], of: movedMu,
      says: 'Percent of transferred land whose first act is ' + toLower(reduce(text = '', form IN entry[1] | text + CASE text WHEN '' THEN '' ELSE ', ' END + form)),
      not: null}
  ] + [entry IN [['ST-2017-RECIPIENT-HOUSEHOLDS', 'HOUSEHOLDS'], ['ST-COOP-RECIPIENT-SHARE', 'COOPERATIVES'], ['ST-2017-RECIPIENT-ENTERPRISES', 'ENTERPRISES'],
      ['ST-2017-RECIPIENT-OTHER', 'OTHER']] |
    {id: entry[0], plots: [plot IN moved WHERE plot.recipient = entry[1]], of: movedMu,
      says: 'Percent of transferred land that went to ' + toLower(entry[1]) + ' by the first act', not: null}
  ] + [
    {id: 'ST-COOP-SHARE-OF-CONTRACTED', plots: [plot IN moved WHERE plot.recipient = 'COOPERATIVES'], of: allMu,
      says: 'Percent of all contracted land that went to cooperatives by the first act', not: null},
    {id: 'ST-SHARE-FORM-SHARE-OF-CONTRACTED', plots: [plot IN moved WHERE plot.form = 'SHARE_CONTRIBUTION'], of: allMu,
      says: 'Percent of all contracted land transferred for shares', not: null},
    {id: 'ST-2017-WRITTEN', plots: [plot IN told WHERE plot.written], of: reduce(mu = 0.0, plot IN told | mu + plot.mu),
      says: 'Percent of transferred land under a written contract, where the act tells', not: null}
  ] AS shares
WITH *, [share IN shares | {id: share.id, top: reduce(mu = 0.0, plot IN share.plots | mu + plot.mu), bottom: share.of, times: 100.0,
    cases: size(CASE share.id WHEN 'ST-2017-TRANSFERRED-SHARE' THEN plots ELSE moved END), says: share.says, not: share.not}] + [
    {id: 'ST-2017-HOUSEHOLDS-OUT', top: 1.0 * giving, bottom: 1.0 * households, times: 100.0, cases: households,
      says: 'Percent of households with a contract right that have transferred any of the land', not: null},
    {id: 'ST-2017-ARABLE-PER-HOUSEHOLD', top: allMu, bottom: 1.0 * households, times: 1.0, cases: households,
      says: 'Mu under contract rights for each household that has one', not: 'published for arable land and derived from two surveys, counted for all contracted land'},
    {id: 'ST-2003-PLOTS', top: 1.0 * size(plots), bottom: 1.0 * households, times: 1.0, cases: households,
      says: 'Parcels under contract rights for each household that has one', not: null},
    {id: 'ST-2003-SMALL-PLOTS', top: 1.0 * size([plot IN plots WHERE plot.mu < 0.5]), bottom: 1.0 * households, times: 1.0, cases: households,
      says: 'Parcels of less than half a mu for each household with a contract right', not: null},
    {id: 'ST-ZERO-RENT', top: reduce(mu = 0.0, rent IN rents | mu + CASE WHEN rent.rent = 0 THEN rent.mu ELSE 0.0 END),
      bottom: reduce(mu = 0.0, rent IN rents | mu + rent.mu), times: 100.0, cases: size(rents),
      says: 'Percent of transferred land without rent, where the act tells the rent', not: 'published without saying whether land or transfers are counted'},
    {id: 'ST-2013-RENT-OUT', top: reduce(yuan = 0.0, rent IN rents | yuan + rent.rent),
      bottom: reduce(mu = 0.0, rent IN rents | mu + CASE WHEN rent.rent > 0 THEN rent.mu ELSE 0.0 END), times: 1.0, cases: size([rent IN rents WHERE rent.rent > 0]),
      says: 'Yuan a year for each mu transferred with rent, as agreed', not: 'published as rent received in a survey, counted as rent agreed'},
    {id: 'ST-2011-COMPENSATION', top: reduce(yuan = 0.0, taking IN taken | yuan + taking.yuan), bottom: reduce(mu = 0.0, taking IN taken | mu + taking.mu), times: 1.0,
      cases: size(taken), says: 'Yuan paid to households for each mu of their expropriated parcels, where anything was paid',
      not: 'published as the mean of a survey of villages, counted as all money over all land'},
    {id: 'ST-TICKET-PER-MU', top: reduce(yuan = 0.0, taking IN tickets | yuan + taking.yuan), bottom: reduce(mu = 0.0, taking IN tickets | mu + taking.mu), times: 1.0,
      cases: size(tickets), says: 'Yuan paid to households for each mu of the parcels of a land ticket, where anything was paid',
      not: 'published for one homestead, counted for all tickets'}
  ] AS measures
CALL (plots, known) {
  UNWIND [plot IN plots | plot.parcel][0..20] AS parcelId
  MATCH (:Record {id: parcelId})<-[:OVER]-(:LandRight)-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
  RETURN count(CASE source.verification WHEN 'SYNTHETIC' THEN 1 END) > 0 AS invented, collect(DISTINCT source.id)[0..20] AS countedBy
}
UNWIND measures AS measure
MATCH (statistic:Record {id: measure.id})-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND ($name IS NULL OR toLower(state.name + ' ' + coalesce(state.definition, '')) CONTAINS toLower($name))
OPTIONAL MATCH (statistic)-[about:ABOUT]->(division:AdminDivision)
WHERE about.recordedAt <= known AND coalesce(about.supersededAt > known, true)
WITH *, CASE WHEN coalesce(division.id <> $divisionId, true) THEN ['PLACE'] ELSE [] END
  + CASE WHEN coalesce(abs(duration.inDays(state.asOf, $asOf).days) > 366, true) THEN ['DAY'] ELSE [] END
  + CASE WHEN measure.not IS NULL THEN [] ELSE ['DEFINITION'] END + CASE WHEN measure.cases < 100 THEN ['FEW'] ELSE [] END
  + CASE WHEN invented THEN ['INVENTED'] WHEN countedBy = [] THEN ['NO_PAPERS'] ELSE [] END AS differs
RETURN statistic.id AS statisticId, state.name AS name, state.value AS published, state.valueMax AS publishedMax, state.unit AS unit, state.asOf AS publishedOn,
  division.name AS publishedPlace, state.definition AS publishedDefinition, state.statedBy AS statedBy,
  CASE WHEN measure.bottom > 0 THEN round(measure.times * measure.top / measure.bottom, 2) END AS counted, round(measure.top, 2) AS numerator,
  round(measure.bottom, 2) AS denominator, measure.cases AS cases, $asOf AS countedOn, measure.says + ', at or below ' + $divisionId AS countedDefinition,
  differs, CASE WHEN differs = [] THEN 'the same thing at the same place on about the same day' ELSE 'not comparable: '
    + reduce(text = '', item IN differs | text + CASE text WHEN '' THEN '' ELSE '; ' END + CASE item
      WHEN 'PLACE' THEN 'published for ' + coalesce(division.name, 'the country') + ', counted for one place'
      WHEN 'DAY' THEN coalesce('the days lie ' + toString(abs(duration.inDays(state.asOf, $asOf).days)) + ' days apart', 'the day of the published figure is not on record')
      WHEN 'DEFINITION' THEN measure.not
      WHEN 'FEW' THEN 'only ' + toString(measure.cases) + ' cases to count from'
      WHEN 'INVENTED' THEN 'the records counted are invented'
      ELSE 'what was counted stands on no paper on record' END) END AS because,
  COLLECT {
    UNWIND countedBy + COLLECT {
      MATCH (statistic)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY publishedOn, statisticId
