:param name => 'registration';
:param divisionId => null;
:param from => null;
:param to => null;
:param sourceId => null;
:param asKnownAt => null;
:param limit => 100;

/*
title: Published figures
description: |
  Figures as they were published, with what exactly was counted, the day, who stated them and on which paper. Two figures of different definitions are not comparable, and a derived one says so.
stability: stable
asks:
  - row: 8
    question: Which statistics stand behind the Reuters report of 2012, with their dates?
    with: { name: null, sourceId: SRC-REUTERS-2012 }
    shows: [name, value, unit, "on", statedBy]
params:
  name:       { type: string, required: false, default: null, description: Part of the name or the definition }
  divisionId: { type: string, record: [AdminDivision], required: false, default: null, description: "Only of this place and what is below it" }
  from:       { type: date, required: false, default: null, description: First day of the figure }
  to:         { type: date, required: false, default: null, description: First day after }
  sourceId:   { type: string, record: [Source], required: false, default: null, description: "Only figures behind this report: it gives them itself, or claims in it are about them" }
  asKnownAt:  { type: datetime, required: false, default: null, description: "As the registers showed it at this instant; null = as known now" }
  limit:      { type: integer, default: 100, min: 1, max: 1000, description: Rows at most }
requires:
  - { ordered: [from, to] }
columns:
  statisticId: { type: string, description: Id of the figure }
  name:        { type: string, description: What it counts }
  value:       { type: number, description: Value }
  valueMax:    { type: number, nullable: true, description: "Upper end, where a range was published" }
  unit:        { type: string, description: Unit }
  "on":          { type: date, nullable: true, description: Day or last day of the period }
  place:       { type: string, nullable: true, description: Where }
  definition:  { type: string, nullable: true, description: What exactly is counted }
  statedBy:    { type: string, nullable: true, description: Who stated it }
  sourceIds:  { type: strings, description: The papers that this row rests on }
*/
WITH coalesce($asKnownAt, datetime('9999-12-31T00:00:00Z')) AS known
MATCH (statistic:Statistic)
WHERE statistic.name >= ''
MATCH (statistic)-[:WAS*0..1]->(state)
WHERE state.recordedAt <= known AND coalesce(state.supersededAt > known, true)
  AND ($name IS NULL OR toLower(state.name + ' ' + coalesce(state.definition, '')) CONTAINS toLower($name))
  AND coalesce(state.asOf >= $from, $from IS NULL) AND coalesce(state.asOf < $to, $to IS NULL)
  AND ($sourceId IS NULL OR EXISTS {
    MATCH (statistic)-[given:EVIDENCED_BY]->(report:Source)
    WHERE report.id = $sourceId AND given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
  } OR EXISTS {
    MATCH (statistic)<-[told:ABOUT]-(:Claim)-[given:EVIDENCED_BY]->(report:Source)
    WHERE report.id = $sourceId AND told.recordedAt <= known AND coalesce(told.supersededAt > known, true)
      AND given.recordedAt <= known AND coalesce(given.supersededAt > known, true)
  })
OPTIONAL MATCH (statistic)-[about:ABOUT]->(division:AdminDivision)
WHERE about.recordedAt <= known AND coalesce(about.supersededAt > known, true)
WITH known, statistic, state, division
WHERE $divisionId IS NULL OR EXISTS {
  MATCH (division)-[:PART_OF*0..6]->(above:AdminDivision)
  WHERE above.id = $divisionId
}
RETURN statistic.id AS statisticId, state.name AS name, state.value AS value, state.valueMax AS valueMax, state.unit AS unit, state.asOf AS on,
  division.name AS place, state.definition AS definition,
  state.statedBy AS statedBy, COLLECT {
    UNWIND COLLECT {
      MATCH (statistic)-[evidence:EVIDENCED_BY]->(source:Source)
      WHERE evidence.recordedAt <= known AND coalesce(evidence.supersededAt > known, true)
      RETURN source.id
    } AS sourceId
    RETURN DISTINCT sourceId
    ORDER BY sourceId
  } AS sourceIds
ORDER BY on, statisticId
LIMIT $limit
