:param q => '垫江';
:param kind => null;
:param place => null;
:param limit => 20;

/*
title: Find a record by name, number, id or place
description: |
  What a person types into a search box: a name in Chinese characters (whole, part, a surname, a single character), a name in pinyin (from its first syllable, written together or apart, or some syllables written apart) or English, an id or its beginning, a register, cadastral or registration number, words of a title or a claim.
  Each row says why it matched, and how well (1 = it is exactly that). Only current names are searched. A name found is a name found: two people of one name are two rows, and a shared surname says nothing about kin.
stability: stable
params:
  q:     { type: string, required: true, pattern: '(?s).{0,200}', description: "What to look for, at most 200 characters" }
  kind:  { type: string, required: false, default: null, description: "Only records with this label, such as Person, Household, Cooperative, Parcel, AdminDivision" }
  place: { type: string, required: false, default: null, description: "Only records at or below the division with this id" }
  limit: { type: integer, default: 20, min: 1, max: 1000, description: Rows at most }
columns:
  recordId: { type: string, description: Id of the record }
  kind:     { type: string, description: Its label }
  name:     { type: string, description: "Its name, title or text; its id where it has none" }
  matched:  { type: string, description: "Why: ID, NUMBER, NAME, PINYIN, PART_OF_NAME, ID_PREFIX, TEXT or WORDS" }
  where:    { type: string, nullable: true, description: "The place that it belongs to, where it says one" }
  score:    { type: number, description: "0 to 1, best first" }
  sourceIds: { type: strings, description: The papers that the record rests on }
*/
WITH trim(replace($q, '　', ' ')) AS typed
WHERE typed <> ''
WITH typed, toLower(replace(typed, ' ', '')) AS joined,
  reduce(escaped = toLower(typed),
    special IN ['\\', '+', '-', '&', '|', '!', '(', ')', '{', '}', '[', ']', '^', '"', '~', '*', '?', ':', '/', '<', '>', '=']
    | replace(escaped, special, '\\' + special)) AS escaped
WITH typed, joined, escaped, [word IN split(escaped, ' ') WHERE word <> '' | word] AS words
CALL (typed, joined, escaped, words) {
  MATCH (record:Record {id: typed})
  RETURN record, 'ID' AS matched, 1.0 AS score
  UNION
  MATCH (record:Record)
  WHERE record.id STARTS WITH toUpper(typed) AND size(typed) > 1
  RETURN record, 'ID_PREFIX' AS matched, 0.7 AS score
  ORDER BY record.id
  LIMIT 100
  UNION
  MATCH (record:AdminDivision {code: typed})
  RETURN record, 'NUMBER' AS matched, 0.95 AS score
  UNION
  MATCH (record:Record)
  WHERE record.registerNo STARTS WITH typed
  RETURN record, 'NUMBER' AS matched, CASE WHEN record.registerNo = typed THEN 0.95 ELSE 0.65 END AS score
  LIMIT 100
  UNION
  MATCH (record:Record)
  WHERE record.cadastralNo STARTS WITH typed
  RETURN record, 'NUMBER' AS matched, CASE WHEN record.cadastralNo = typed THEN 0.95 ELSE 0.65 END AS score
  LIMIT 100
  UNION
  MATCH (record:Record)
  WHERE record.registrationNo STARTS WITH typed
  RETURN record, 'NUMBER' AS matched, CASE WHEN record.registrationNo = typed THEN 0.95 ELSE 0.65 END AS score
  LIMIT 100
  UNION
  MATCH (record:Record)
  WHERE record.name = typed
  RETURN record, 'NAME' AS matched, 0.98 AS score
  LIMIT 1000
  UNION
  MATCH (record:Record)
  WHERE record.name STARTS WITH typed
  RETURN record, 'PART_OF_NAME' AS matched, 0.8 AS score
  LIMIT 1000
  UNION
  MATCH (record:Record)
  WHERE record.name CONTAINS typed
  RETURN record, 'PART_OF_NAME' AS matched, 0.6 AS score
  LIMIT 1000
  UNION
  MATCH (record:Record)
  WHERE record.pinyin STARTS WITH left(joined, 2) AND size(joined) > 1 AND replace(record.pinyin, ' ', '') STARTS WITH joined
  RETURN record, 'PINYIN' AS matched, CASE WHEN replace(record.pinyin, ' ', '') = joined THEN 0.9 ELSE 0.75 END AS score
  LIMIT 1000
  UNION
  MATCH (record:Record)
  WHERE record.pinyin CONTAINS toLower(typed) AND size(typed) > 2
  RETURN record, 'PINYIN' AS matched, 0.5 AS score
  LIMIT 1000
  UNION
  CALL db.index.fulltext.queryNodes('record_names', '"' + escaped + '"', {limit: 1000}) YIELD node, score AS relevance
  RETURN node AS record, 'TEXT' AS matched, 0.2 + 0.35 * relevance / (1.0 + relevance) AS score
  UNION
  WITH words, typed
  WHERE typed =~ '(?s).*[a-zA-Z0-9].*'
  CALL db.index.fulltext.queryNodes('record_words', reduce(query = '', word IN words | query + ' +(' + word + ' ' + word + '*)'),
    {limit: 1000}) YIELD node, score AS relevance
  RETURN node AS record, 'WORDS' AS matched, 0.15 + 0.35 * relevance / (1.0 + relevance) AS score
}
WITH record, matched, score
WHERE $kind IS NULL OR $kind IN labels(record)
ORDER BY score DESC
WITH record, head(collect(matched)) AS matched, max(score) AS score
WHERE $place IS NULL OR record.id = $place OR EXISTS {
  MATCH (record)-[:MEMBER_OF*0..1]->()-[:LOCATED_IN|PART_OF|APPLIES_IN|MAPPED_TO|ABOUT|REGISTERED_IN|RESIDES_IN]->(:AdminDivision)-[:PART_OF*0..6]->(above:AdminDivision)
  WHERE above.id = $place
}
WITH record, matched, score
ORDER BY score DESC, record.id
LIMIT $limit
CALL (record) {
  OPTIONAL MATCH (record)-[:MEMBER_OF*0..1]->()-[located:LOCATED_IN|PART_OF|APPLIES_IN|MAPPED_TO|ABOUT|REGISTERED_IN|RESIDES_IN]->(division:AdminDivision)
  WHERE located.supersededAt IS NULL AND located.to IS NULL
  RETURN division.name AS where
  ORDER BY located.from DESC, division.id
  LIMIT 1
}
RETURN record.id AS recordId,
  last([label IN labels(record) WHERE NOT label IN ['Record', 'Event', 'Party']]) AS kind,
  coalesce(record.name, record.titleEn, record.title, record.text, record.id) AS name,
  matched,
  where,
  round(score, 3) AS score,
  COLLECT {
    MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.supersededAt IS NULL
    RETURN DISTINCT source.id ORDER BY source.id
  } AS sourceIds
ORDER BY score DESC, recordId
