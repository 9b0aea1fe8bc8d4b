:param divisionId => 'D-50';
:param statistic => null;
:param from => date('2010-12-31');
:param asOf => date('2020-12-31');
:param months => 6;
:param asKnownAt => null;

/*
title: Living away from the registration, published and counted
description: |
  Published figures on people who live in another township than that of their registration, each beside the graph's own count of the same thing for those registered at or below a place, on two days, with the definition that either uses.
  differs says what stands between the two: PLACE, DAY (more than a year apart), DEFINITION, FEW (fewer than 100 people counted), INVENTED (the records counted are synthetic) and NO_PAPERS (they stand on no paper on record). Where it names anything the figures must not be set against each other; they show what is counted and how.
  A person is registered where the household is, unless the person alone changed while in it, as registration-of-party tells it. The dead of the day do not count.
  A county that became a district turns people who never moved into people away within their city: sameBorders is the growth without that, of which the published figures say nothing. WITHIN_CITY means the districts of one city, as in the census; the floating population is everyone else who is away. Whoever's residence for the whole of the months is not on record is in no count; who is away at an unknown place counts as away only.
stability: stable
asks:
  - row: 31
    question: How does the growth of separation in the records compare with the published growth within cities and across regions?
    with: { divisionId: D-50, statistic: GROWTH, from: "2010-12-31", asOf: "2020-12-31" }
    shows: [name, published, counted, sameBorders, because]
params:
  divisionId: { type: string, record: [AdminDivision], required: true, description: People registered at or below this place }
  statistic:  { type: string, required: false, default: null, enum: [GROWTH, SHARE, COUNT], description: "Only figures of this kind; null = all" }
  from:       { type: date, required: true, description: The earlier day of growth }
  asOf:       { type: date, required: true, description: The day }
  months:     { type: integer, default: 6, min: 0, max: 120, description: Months for which somebody must have lived there }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
requires:
  - { ordered: [from, asOf] }
columns:
  statisticId: { type: string, description: Id of the published figure }
  name:        { type: string, description: What it counts }
  kind:        { type: string, description: "GROWTH, SHARE or COUNT" }
  published:   { type: number, description: The published figure }
  unit:        { type: string, description: Its unit }
  publishedFor: { type: date, nullable: true, description: The day or the last day of the period that it was published for }
  publishedPlace: { type: string, nullable: true, description: "Its place; null = the country" }
  publishedDefinition: { type: string, nullable: true, description: What it counts exactly }
  statedBy:    { type: string, nullable: true, description: Who stated it }
  counted:     { type: number, nullable: true, description: "The graph's own figure in the same unit; null = nobody to count from" }
  sameBorders: { type: number, nullable: true, description: "Of growth the graph's own figure with the counties and districts of the later day on both days" }
  numerator:   { type: integer, description: People counted }
  denominator: { type: integer, nullable: true, description: "People that they are a share of, or that there were on the earlier day" }
  countedOn:   { type: date, description: Day of the count }
  countedDefinition: { type: string, description: What the graph counts exactly }
  differs:     { type: strings, description: "PLACE, DAY, DEFINITION, FEW, INVENTED, NO_PAPERS" }
  because:     { type: string, description: Why they can or cannot be compared }
  personIds:   { type: strings, description: "People counted, at most 20" }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
WHERE EXISTS {
  MATCH (place:Record {id: $divisionId})
  WHERE place:AdminDivision
}
CALL (known) {
  UNWIND [$from, $asOf] AS day
  // Who alone changed while in a household is registered there: these are few, so they are found first.
  CALL (day, known) {
    MATCH (change:RegistrationChange)
    WHERE change.on <= day
    MATCH (person:Person)-[underwent:UNDERWENT]->(change)-[:WAS*0..1]->(state)
    WHERE underwent.recordedAt <= known AND coalesce(underwent.supersededAt > known, true) AND state.recordedAt <= known AND coalesce(state.supersededAt > known, true) AND state.on <= day
    WITH known, day, person, state.on AS on, change
    ORDER BY on DESC, change.id
    WITH known, day, person, head(collect(on)) AS on, head(collect(change)) AS change
    WHERE EXISTS {
      MATCH (change)-[reached:TO_PLACE]->(:AdminDivision)
      WHERE reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
    }
    CALL (person, day, known) {
      OPTIONAL MATCH (person)-[member:MEMBER_OF]->(:Household)-[registered:REGISTERED_IN]->(place:AdminDivision)
      WHERE member.recordedAt <= known AND coalesce(member.supersededAt > known, true) AND coalesce(member.from <= day, true) AND coalesce(member.to > day, true)
        AND registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true) AND coalesce(registered.from <= day, true) AND coalesce(registered.to > day, true)
      RETURN registered, member.from AS since
      ORDER BY registered.from DESC, place.id
      LIMIT 1
    }
    WITH person, change
    WHERE registered IS NULL OR coalesce(since < on, true)
    RETURN collect(person) AS movers, collect(change) AS moves
  }
  MATCH (:Record {id: $divisionId})<-[:PART_OF*0..6]-(place:AdminDivision)
  CALL (place, day, known, movers, moves) {
    CALL (place, day, known, movers, moves) {
      MATCH (place)<-[registered:REGISTERED_IN]-(household:Household)<-[member:MEMBER_OF]-(person:Person)
      WHERE registered.recordedAt <= known AND coalesce(registered.supersededAt > known, true) AND coalesce(registered.from <= day, true) AND coalesce(registered.to > day, true)
        AND member.recordedAt <= known AND coalesce(member.supersededAt > known, true) AND coalesce(member.from <= day, true) AND coalesce(member.to > day, true) AND NOT person IN movers
      RETURN person
      UNION ALL
      MATCH (place)<-[reached:TO_PLACE]-(change:RegistrationChange)<-[:UNDERWENT]-(person:Person)
      WHERE change IN moves AND person IN movers AND reached.recordedAt <= known AND coalesce(reached.supersededAt > known, true)
      RETURN person
    }
    MATCH (person)-[lives:RESIDES_IN]->(home:AdminDivision)
    WHERE coalesce(person.diedOn > day, true) AND lives.recordedAt <= known AND coalesce(lives.supersededAt > known, true) AND coalesce(lives.from <= day - duration({months: $months}), true) AND coalesce(lives.to > day, true)
    WITH home, home <> place AS away, person.id AS personId
    ORDER BY personId
    RETURN home, count(DISTINCT personId) AS people, collect(CASE WHEN away THEN personId END)[0..20] AS personIds
  }
  WITH day, home, collect({place: place, people: people, personIds: personIds}) AS parts
  CALL (home, day) {
    OPTIONAL MATCH (home)-[:SUCCEEDED_BY*1..2]->(later:AdminDivision)
    WITH home, day, head(collect(later)) AS later
    WITH coalesce(later, home) AS current, day
    OPTIONAL MATCH (current)-[:PART_OF*0..6]->(above:AdminDivision)
    WITH day, collect(above) AS chain
    WITH day, head([above IN chain WHERE above.level = 'TOWNSHIP' | above.id]) AS township, head([above IN chain WHERE above.level = 'COUNTY']) AS county,
      head([above IN chain WHERE above.level = 'CITY' | above.id]) AS city, head([above IN chain WHERE above.level = 'PROVINCE' | above.id]) AS province
    OPTIONAL MATCH (before:AdminDivision)-[:SUCCEEDED_BY]->(county)
    WITH day, township, county, city, province, head(collect(before)) AS before
    RETURN {township: township, county: county.id, city: city, province: province,
      district: CASE WHEN county.validFrom > day THEN before.settleTier ELSE county.settleTier END = 'DISTRICTED_CITY',
      later: CASE WHEN county.validFrom > $asOf THEN before.settleTier ELSE county.settleTier END = 'DISTRICTED_CITY'} AS there
  }
  UNWIND parts AS part
  WITH day, part.place AS place, collect({home: home, there: there, people: part.people, personIds: part.personIds}) AS parts
  CALL (place, day) {
    OPTIONAL MATCH (place)-[:SUCCEEDED_BY*1..2]->(later:AdminDivision)
    WITH place, day, head(collect(later)) AS later
    WITH coalesce(later, place) AS current, day
    OPTIONAL MATCH (current)-[:PART_OF*0..6]->(above:AdminDivision)
    WITH day, collect(above) AS chain
    WITH day, head([above IN chain WHERE above.level = 'TOWNSHIP' | above.id]) AS township, head([above IN chain WHERE above.level = 'COUNTY']) AS county,
      head([above IN chain WHERE above.level = 'CITY' | above.id]) AS city, head([above IN chain WHERE above.level = 'PROVINCE' | above.id]) AS province
    OPTIONAL MATCH (before:AdminDivision)-[:SUCCEEDED_BY]->(county)
    WITH day, township, county, city, province, head(collect(before)) AS before
    RETURN {township: township, county: county.id, city: city, province: province,
      district: CASE WHEN county.validFrom > day THEN before.settleTier ELSE county.settleTier END = 'DISTRICTED_CITY',
      later: CASE WHEN county.validFrom > $asOf THEN before.settleTier ELSE county.settleTier END = 'DISTRICTED_CITY'} AS here
  }
  UNWIND parts AS part
  WITH day, place, part.home AS home, part.people AS people, part.personIds AS personIds, part.there AS there, here
  WITH day, place, home, people, personIds, there, here, CASE
      WHEN home = place OR there.township = here.township THEN 'AT_HOME'
      WHEN there.province <> here.province THEN 'BETWEEN_PROVINCES'
      WHEN there.city <> here.city THEN 'WITHIN_PROVINCE'
      WHEN there.county IS NULL OR (there.township IS NULL AND there.county = here.county) THEN 'PLACE_NOT_KNOWN'
      WHEN there.district AND here.district THEN 'WITHIN_CITY'
      ELSE 'WITHIN_PROVINCE'
    END AS scope
  WITH day, place, home, people, personIds, scope,
    CASE WHEN scope IN ['WITHIN_CITY', 'WITHIN_PROVINCE'] AND there.city = here.city
      THEN CASE WHEN there.later AND here.later THEN 'WITHIN_CITY' ELSE 'WITHIN_PROVINCE' END ELSE scope END AS laterScope
  ORDER BY day, place.id, home.id
  WITH day, scope, laterScope, sum(people) AS people,
    reduce(first = [], list IN collect(personIds) | CASE WHEN size(first) >= 20 THEN first ELSE first + list END)[0..20] AS personIds
  RETURN collect({day: day, scope: scope, laterScope: laterScope, people: people, personIds: personIds}) AS cells
}
WITH known, cells, [cell IN cells WHERE cell.day = $asOf] AS now, [cell IN cells WHERE cell.day = $from] AS before
UNWIND [
  {id: 'ST-2010-2020-WITHIN-CITY-GROWTH', kind: 'GROWTH', scopes: ['WITHIN_CITY'], of: []},
  {id: 'ST-2010-2020-FLOATING-GROWTH', kind: 'GROWTH', scopes: ['WITHIN_PROVINCE', 'BETWEEN_PROVINCES', 'PLACE_NOT_KNOWN'], of: []},
  {id: 'ST-2020-SEPARATED-SHARE', kind: 'SHARE', scopes: ['WITHIN_CITY', 'WITHIN_PROVINCE', 'BETWEEN_PROVINCES', 'PLACE_NOT_KNOWN'],
    of: ['AT_HOME', 'WITHIN_CITY', 'WITHIN_PROVINCE', 'BETWEEN_PROVINCES', 'PLACE_NOT_KNOWN']},
  {id: 'ST-2021-SEPARATED-SHARE', kind: 'SHARE', scopes: ['WITHIN_CITY', 'WITHIN_PROVINCE', 'BETWEEN_PROVINCES', 'PLACE_NOT_KNOWN'],
    of: ['AT_HOME', 'WITHIN_CITY', 'WITHIN_PROVINCE', 'BETWEEN_PROVINCES', 'PLACE_NOT_KNOWN']},
  {id: 'ST-2020-WITHIN-CITY-SHARE', kind: 'SHARE', scopes: ['WITHIN_CITY'], of: ['WITHIN_CITY', 'WITHIN_PROVINCE', 'BETWEEN_PROVINCES', 'PLACE_NOT_KNOWN']},
  {id: 'ST-2020-WITHIN-PROVINCE-SHARE', kind: 'SHARE', scopes: ['WITHIN_PROVINCE', 'PLACE_NOT_KNOWN'],
    of: ['WITHIN_CITY', 'WITHIN_PROVINCE', 'BETWEEN_PROVINCES', 'PLACE_NOT_KNOWN']},
  {id: 'ST-2020-BETWEEN-PROVINCES-SHARE', kind: 'SHARE', scopes: ['BETWEEN_PROVINCES'],
    of: ['WITHIN_CITY', 'WITHIN_PROVINCE', 'BETWEEN_PROVINCES', 'PLACE_NOT_KNOWN']},
  {id: 'ST-2021-SEPARATED', kind: 'COUNT', scopes: ['WITHIN_CITY', 'WITHIN_PROVINCE', 'BETWEEN_PROVINCES', 'PLACE_NOT_KNOWN'], of: []},
  {id: 'ST-2021-WITHIN-CITY', kind: 'COUNT', scopes: ['WITHIN_CITY'], of: []},
  {id: 'ST-2021-BEYOND-CITY', kind: 'COUNT', scopes: ['WITHIN_PROVINCE', 'BETWEEN_PROVINCES', 'PLACE_NOT_KNOWN'], of: []}
] AS measure
WITH known, now, before, measure
WHERE $statistic IS NULL OR measure.kind = $statistic
MATCH (statistic:Record {id: measure.id})-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
OPTIONAL MATCH (statistic)-[about:ABOUT]->(division:AdminDivision)
WHERE about.recordedAt <= known AND coalesce(about.supersededAt > known, true)
WITH known, measure, statistic, state, division,
  reduce(people = 0, cell IN now | people + CASE WHEN cell.scope IN measure.scopes THEN cell.people ELSE 0 END) AS numerator,
  CASE measure.kind
    WHEN 'GROWTH' THEN reduce(people = 0, cell IN before | people + CASE WHEN cell.scope IN measure.scopes THEN cell.people ELSE 0 END)
    WHEN 'SHARE' THEN reduce(people = 0, cell IN now | people + CASE WHEN cell.scope IN measure.of THEN cell.people ELSE 0 END)
  END AS denominator,
  reduce(people = 0, cell IN before | people + CASE WHEN cell.laterScope IN measure.scopes THEN cell.people ELSE 0 END) AS sameBefore,
  reduce(ids = [], cell IN now | ids + CASE WHEN cell.scope IN measure.scopes THEN cell.personIds ELSE [] END)[0..20] AS personIds
CALL (personIds, known) {
  UNWIND personIds AS personId
  MATCH (:Record {id: personId})-[evidence:EVIDENCED_BY]->(source:Source)
  WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
  RETURN count(CASE source.verification WHEN 'SYNTHETIC' THEN 1 END) > 0 AS invented, count(source) = 0 AS unsourced
}
WITH *, CASE WHEN coalesce(division.id <> $divisionId, true) THEN ['PLACE'] ELSE [] END
  + CASE WHEN abs(duration.inDays(state.asOf, $asOf).days) > 366 THEN ['DAY'] ELSE [] END
  + CASE WHEN measure.kind = 'GROWTH' AND abs(duration.inDays($from, state.asOf - duration({years: 10})).days) > 366 THEN ['DEFINITION'] ELSE [] END
  + CASE WHEN coalesce(denominator, numerator) < 100 THEN ['FEW'] ELSE [] END + CASE WHEN invented THEN ['INVENTED'] WHEN unsourced THEN ['NO_PAPERS'] ELSE [] END
  AS differs
RETURN statistic.id AS statisticId, state.name AS name, measure.kind AS kind, state.value AS published, state.unit AS unit, state.asOf AS publishedFor,
  division.name AS publishedPlace, state.definition AS publishedDefinition, state.statedBy AS statedBy,
  CASE measure.kind WHEN 'COUNT' THEN toFloat(numerator) WHEN 'GROWTH' THEN CASE WHEN denominator > 0
      THEN round(100.0 * numerator / denominator - 100.0, 2) END
    ELSE CASE WHEN denominator > 0 THEN round(100.0 * numerator / denominator, 2) END END AS counted,
  CASE WHEN measure.kind = 'GROWTH' AND sameBefore > 0 THEN round(100.0 * numerator / sameBefore - 100.0, 2) END AS sameBorders,
  numerator, denominator, $asOf AS countedOn,
  CASE measure.kind WHEN 'GROWTH' THEN 'Growth from ' + toString($from) + ' to ' + toString($asOf) + ' of people' WHEN 'SHARE' THEN 'Percent of people'
      ELSE 'People' END
    + ' registered at or below ' + $divisionId + ' who for ' + toString($months) + ' months lived in another township'
    + CASE measure.scopes WHEN ['WITHIN_CITY'] THEN ', within the districts of one city' WHEN ['BETWEEN_PROVINCES'] THEN ', in another province'
      ELSE CASE WHEN 'WITHIN_CITY' IN measure.scopes THEN '' WHEN 'BETWEEN_PROVINCES' IN measure.scopes THEN ', beyond the districts of one city'
        ELSE ', within the province and beyond the districts of one city' END END
    + CASE WHEN measure.kind <> 'SHARE' THEN '' WHEN 'AT_HOME' IN measure.of THEN ', of all whose residence is on record' ELSE ', of all who lived away' END
    AS countedDefinition,
  differs, CASE WHEN differs = [] THEN 'the same thing at the same place on about the same day' ELSE 'not comparable: '
    + reduce(text = '', item IN differs | text + CASE text WHEN '' THEN '' ELSE '; ' END + CASE item
      WHEN 'PLACE' THEN 'published for ' + coalesce(division.name, 'the country') + ', counted for one place by registration'
      WHEN 'DAY' THEN 'the days lie ' + toString(abs(duration.inDays(state.asOf, $asOf).days)) + ' days apart'
      WHEN 'DEFINITION' THEN 'published over ten years, counted from ' + toString($from)
      WHEN 'FEW' THEN 'only ' + toString(coalesce(denominator, numerator)) + ' people to count from'
      WHEN 'INVENTED' THEN 'the people counted are invented'
      ELSE 'what was counted stands on no paper on record' END) END AS because,
  personIds,
  COLLECT {
    UNWIND [statistic.id] + personIds AS recordId
    MATCH (:Record {id: recordId})-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
    RETURN DISTINCT source.id AS sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY CASE measure.kind WHEN 'GROWTH' THEN 1 WHEN 'SHARE' THEN 2 ELSE 3 END, published DESC, statisticId
