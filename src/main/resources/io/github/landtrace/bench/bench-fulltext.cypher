:param q => '垫江';
:param limit => 20;

/*
title: What the two full-text indexes alone find of a typed text
description: The baseline of the search benchmark. By relevance, as Lucene counts it.
stability: experimental
params:
  q:     { type: string, required: true, description: What is typed }
  limit: { type: integer, default: 20, min: 1, max: 1000, description: Rows at most }
columns:
  recordId: { type: string, description: Id of the record }
*/
WITH reduce(escaped = '', letter IN split(toLower(trim($q)), '') |
  escaped + CASE WHEN letter IN ['\\', '+', '-', '&', '|', '!', '(', ')', '{', '}', '[', ']', '^', '"', '~', '*', '?', ':', '/', '<', '>', '='] THEN '\\' ELSE '' END + letter) AS escaped
WHERE escaped <> ''
CALL (escaped) {
  CALL db.index.fulltext.queryNodes('record_names', escaped, {limit: 100}) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('record_words', escaped, {limit: 100}) YIELD node, score
  RETURN node, score
}
WITH node.id AS recordId, max(score) AS score
RETURN recordId
ORDER BY score DESC, recordId
LIMIT $limit
