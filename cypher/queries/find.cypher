:param q => '垫江';
:param ways => null;
:param kind => null;
:param place => null;
:param limit => 20;
:param simplified => '';
:param letters => '';
:param tonePattern => '';
:param sound => '';

/*
title: Find a record by name, number, id or place
description: |
  What a person types into a search box: a name in simplified or traditional characters (whole, part, a surname, a single character); in pinyin with tones, with tone numbers or without (from any syllable, written together or apart, ü also as v); its first letters; an English, an old or a new name of a place, or its code; an id, its beginning, or one with up to two slips; a name with a slip, or with its characters in another order; a register, cadastral or registration number; words of a title or a claim.
  Each row says why it matched, and how well (1 = it is exactly that). A surname is read as one: 单 at the beginning of a person's name is shàn, and dān, its usual reading, finds it too, lower down. Each way of matching can be switched off: name those to use in `ways`.
  A name found is a name found: two people of one name are two rows, and a shared surname says nothing about kin. OTHER_READING, OTHER_TONES, SOUND, SIMILAR and ID_TYPO are guesses at what was meant; of the last two there are rows only where nothing fits better.
  simplified, letters, tonePattern and sound are made of q when they are not given; in Neo4j Browser, where nothing makes them, characters are compared as they are typed and pinyin is typed without tones.
stability: stable
params:
  q:     { type: string, required: true, pattern: '(?s).{0,200}', description: "What to look for, at most 200 characters" }
  ways:  { type: strings, required: false, default: null, enum: [ID, NUMBER, NAME, VARIANT, EARLIER_NAME, PLACE_NAME, SUCCESSION, ENGLISH, PINYIN, OTHER_READING, OTHER_TONES, PART_OF_NAME, ID_PREFIX, INITIALS, ID_TYPO, SOUND, SIMILAR, TEXT, WORDS], description: "Only these ways of matching; all where it is not given" }
  kind:  { type: string, required: false, default: null, description: "Only records with this label, such as Person, Household, Cooperative, Parcel, AdminDivision" }
  place: { type: string, required: false, default: null, description: "Only records at or below the division with this id" }
  limit: { type: integer, default: 20, min: 1, max: 1000, description: Rows at most }
  simplified:  { type: string, derive: 'simplified:q', description: "q in simplified characters; made of q" }
  letters:     { type: string, derive: 'letters:q', description: "q as pinyin, one word without tones; made of q" }
  tonePattern: { type: string, derive: 'tone-pattern:q', description: "A pattern that a reading of the tones of q fits; made of q" }
  sound:       { type: string, derive: 'sound:q', description: "How the characters of q sound, one word; made of q" }
columns:
  recordId: { type: string, description: Id of the record }
  kind:     { type: string, description: Its label }
  name:     { type: string, description: "Its name, title or text; its id where it has none" }
  matched:  { type: string, description: "By which way: one of those of `ways`" }
  why:      { type: string, description: "What fitted what, in words" }
  where:    { type: string, nullable: true, description: "The place that it belongs to, where it says one" }
  score:    { type: number, description: "0 to 1, best first" }
  validFrom: { type: date, nullable: true, description: "Of a division: the first day on which its code and name were valid, where it is known" }
  validTo:   { type: date, nullable: true, description: "Of a division: the day from which they were no longer, where they are not" }
  sourceIds: { type: strings, description: The papers that the record rests on }
*/
WITH trim(replace($q, '　', ' ')) AS typed,
  coalesce($ways, ['ID', 'NUMBER', 'NAME', 'VARIANT', 'EARLIER_NAME', 'PLACE_NAME', 'SUCCESSION', 'ENGLISH', 'PINYIN', 'OTHER_READING', 'OTHER_TONES',
    'PART_OF_NAME', 'ID_PREFIX', 'INITIALS', 'ID_TYPO', 'SOUND', 'SIMILAR', 'TEXT', 'WORDS']) AS ways
WHERE typed <> ''
WITH typed, ways,
  CASE coalesce($simplified, '') WHEN '' THEN typed ELSE trim($simplified) END AS simplified,
  CASE coalesce($letters, '') WHEN '' THEN toLower(replace(typed, ' ', '')) ELSE $letters END AS letters,
  coalesce($tonePattern, '') AS tones,
  coalesce($sound, '') AS sound,
  reduce(escaped = '', letter IN split(typed, '') |
    escaped + CASE WHEN letter IN ['\\', '+', '-', '&', '|', '!', '(', ')', '{', '}', '[', ']', '^', '"', '~', '*', '?', ':', '/', '<', '>', '='] THEN '\\' ELSE '' END + letter) AS escaped
WITH typed, ways, simplified, letters, tones, sound, toLower(escaped) AS escaped, replace(toUpper(escaped), ' ', '\\ ') AS escapedId
WITH typed, ways, simplified, letters, tones, sound, escaped, escapedId, [word IN split(escaped, ' ') WHERE word <> '' | word] AS words
CALL (typed, ways, simplified, letters, tones, sound, escaped, escapedId, words) {
  WITH typed, ways
  WHERE 'ID' IN ways
  MATCH (record:Record)
  WHERE record.id IN [typed, toUpper(typed)]
  RETURN record, 'ID' AS matched, 1.0 AS score, 'its id' AS why
  UNION
  WITH typed, ways
  WHERE 'ID_PREFIX' IN ways AND size(typed) > 1
  MATCH (record:Record)
  WHERE record.id STARTS WITH toUpper(typed)
  RETURN record, 'ID_PREFIX' AS matched, 0.7 AS score, 'its id begins so' AS why
  ORDER BY record.id
  LIMIT 100
  UNION
  WITH typed, ways, escapedId
  WHERE 'ID_TYPO' IN ways AND size(typed) > 4 AND (typed =~ '[A-Z][A-Z0-9 _.-]*' OR typed =~ '[A-Za-z][\\x20-\\x7E]*[0-9-][\\x20-\\x7E]*')
  CALL (escapedId) {
    CALL db.index.fulltext.queryNodes('record_ids', escapedId + '~1', {limit: 50}) YIELD node
    RETURN node, 1 AS slips
    UNION
    CALL db.index.fulltext.queryNodes('record_ids', escapedId + '~2', {limit: 50}) YIELD node
    RETURN node, 2 AS slips
  }
  WITH typed, node AS record, min(slips) AS slips
  WHERE record.id <> toUpper(typed)
  WITH record, slips,
    replace(replace(toUpper(typed), '-', ''), ' ', '') = replace(record.id, '-', '') AS onlyHyphens,
    reduce(text = toUpper(typed), pair IN [['O', '0'], ['I', '1'], ['L', '1']] | replace(text, pair[0], pair[1]))
      = reduce(text = record.id, pair IN [['O', '0'], ['I', '1'], ['L', '1']] | replace(text, pair[0], pair[1])) AS looksAlike,
    size(typed) = size(record.id)
      AND all(letter IN split(record.id, '') WHERE size(split(record.id, letter)) = size(split(toUpper(typed), letter))) AS sameLetters
  RETURN record, 'ID_TYPO' AS matched,
    CASE WHEN onlyHyphens THEN 0.66 WHEN looksAlike THEN 0.64 WHEN slips = 1 AND sameLetters THEN 0.6 WHEN slips = 1 THEN 0.58 ELSE 0.42 END AS score,
    CASE WHEN onlyHyphens THEN 'its id, but for hyphens' WHEN looksAlike THEN 'its id, but for letters that look like digits' WHEN slips = 1 AND sameLetters THEN 'its id, but for the order of two letters' WHEN slips = 1 THEN 'its id, but for one slip' ELSE 'its id, but for two slips' END AS why
  UNION
  WITH typed, ways
  WHERE 'NUMBER' IN ways
  MATCH (record:AdminDivision {code: typed})
  RETURN record, 'NUMBER' AS matched, 0.95 AS score, 'its code' AS why
  UNION
  WITH typed, ways
  WHERE 'NUMBER' IN ways
  MATCH (record:Record)
  WHERE record.registerNo STARTS WITH typed
  RETURN record, 'NUMBER' AS matched, CASE WHEN record.registerNo = typed THEN 0.95 ELSE 0.65 END AS score, 'register number ' + record.registerNo AS why
  LIMIT 100
  UNION
  WITH typed, ways
  WHERE 'NUMBER' IN ways
  MATCH (record:Record)
  WHERE record.cadastralNo STARTS WITH typed
  RETURN record, 'NUMBER' AS matched, CASE WHEN record.cadastralNo = typed THEN 0.95 ELSE 0.65 END AS score, 'cadastral number ' + record.cadastralNo AS why
  LIMIT 100
  UNION
  WITH typed, ways
  WHERE 'NUMBER' IN ways
  MATCH (record:Record)
  WHERE record.registrationNo STARTS WITH typed
  RETURN record, 'NUMBER' AS matched, CASE WHEN record.registrationNo = typed THEN 0.95 ELSE 0.65 END AS score, 'registration number ' + record.registrationNo AS why
  LIMIT 100
  UNION
  WITH typed, ways
  WHERE 'NAME' IN ways
  MATCH (record:Record)
  WHERE record.name = typed
  RETURN record, 'NAME' AS matched, 0.98 AS score, 'its name' AS why
  LIMIT 1000
  UNION
  WITH typed, ways
  WHERE 'PART_OF_NAME' IN ways
  MATCH (record:Record)
  WHERE record.name STARTS WITH typed
  RETURN record, 'PART_OF_NAME' AS matched, 0.75 + 0.08 * size(typed) / size(record.name) AS score, 'its name begins so' AS why
  LIMIT 1000
  UNION
  WITH typed, ways
  WHERE 'PART_OF_NAME' IN ways
  MATCH (record:Record)
  WHERE record.name CONTAINS typed
  RETURN record, 'PART_OF_NAME' AS matched, 0.56 + 0.08 * size(typed) / size(record.name) AS score, 'in its name' AS why
  LIMIT 1000
  UNION
  WITH typed, ways, simplified
  WHERE 'VARIANT' IN ways AND simplified <> typed
  MATCH (record:Record)
  WHERE record.name CONTAINS simplified
  RETURN record, 'VARIANT' AS matched,
    CASE WHEN record.name = simplified THEN 0.96 WHEN record.name STARTS WITH simplified THEN 0.74 ELSE 0.55 END + 0.08 * size(simplified) / size(record.name) - 0.08 AS score,
    typed + ' is ' + simplified + ' in simplified characters' AS why
  LIMIT 1000
  UNION
  WITH typed, ways, simplified
  WHERE 'VARIANT' IN ways
  MATCH (record:Record)
  WHERE record.simplified CONTAINS simplified
  RETURN record, 'VARIANT' AS matched,
    CASE WHEN record.simplified = simplified THEN 0.96 WHEN record.simplified STARTS WITH simplified THEN 0.74 ELSE 0.55 END + 0.08 * size(simplified) / size(record.simplified) - 0.08 AS score,
    record.name + ' is ' + record.simplified + ' in simplified characters' AS why
  LIMIT 1000
  UNION
  WITH ways, letters, tones
  WHERE size(letters) > 1 AND any(way IN ways WHERE way IN ['PINYIN', 'OTHER_READING', 'OTHER_TONES'])
  MATCH (record:Record)
  WHERE record.spellings CONTAINS ' ' + letters
  WITH ways, letters, tones, record, replace(record.pinyin, ' ', '') AS right, split(coalesce(record.tones, ''), '; ') AS readings
  WITH ways, letters, tones, record, right,
    right STARTS WITH letters AND (tones = '' OR readings[0] =~ tones + '.*') AS isRight,
    tones = '' OR any(reading IN readings WHERE reading =~ tones + '.*') AS isOther,
    record.spellings CONTAINS ' ' + letters + ' ' AS whole
  WITH ways, letters, tones, record, right, whole,
    CASE WHEN isRight THEN 'PINYIN' WHEN isOther THEN 'OTHER_READING' ELSE 'OTHER_TONES' END AS matched
  WHERE matched IN ways
  RETURN record, matched,
    CASE matched WHEN 'PINYIN' THEN CASE WHEN right = letters THEN 0.9 ELSE 0.7 END WHEN 'OTHER_READING' THEN CASE WHEN whole THEN 0.6 ELSE 0.42 END
      ELSE CASE WHEN whole THEN 0.5 ELSE 0.32 END END + CASE WHEN tones = '' THEN 0 ELSE 0.02 END + 0.08 * size(letters) / size(right) - 0.08 AS score,
    CASE matched WHEN 'PINYIN' THEN 'read ' + coalesce(split(record.tones, '; ')[0], record.pinyin) WHEN 'OTHER_READING' THEN 'one of its characters can also be read so; it is read ' + split(record.tones, '; ')[0]
      ELSE 'read with other tones, ' + coalesce(split(record.tones, '; ')[0], record.pinyin) END AS why
  LIMIT 1000
  UNION
  WITH ways, letters, tones
  WHERE size(letters) > 2 AND 'PINYIN' IN ways
  MATCH (record:Record)
  WHERE record.spellings CONTAINS letters
  WITH letters, tones, record, split(record.pinyin, ' ') AS syllables
  WHERE any(start IN range(1, size(syllables) - 1) WHERE reduce(rest = '', syllable IN syllables[start..] | rest + syllable) STARTS WITH letters)
    AND (tones = '' OR split(record.tones, '; ')[0] =~ '.* ' + tones + '.*')
  RETURN record, 'PINYIN' AS matched, 0.5 + 0.08 * size(letters) / size(replace(record.pinyin, ' ', '')) AS score, 'read so from a later syllable: ' + coalesce(split(record.tones, '; ')[0], record.pinyin) AS why
  LIMIT 1000
  UNION
  WITH ways, [word IN split(toLower(replace(typed, ',', ' ')), ' ') WHERE word <> ''] AS parts
  WHERE 'PINYIN' IN ways AND size(parts) > 1 AND all(word IN parts WHERE word =~ '[a-z\'-]+')
  WITH last(parts) + reduce(joined = '', word IN parts[..-1] | joined + word) AS surnameLast, parts
  WITH replace(replace(surnameLast, '-', ''), '\'', '') AS surnameLast
  MATCH (record:Record)
  WHERE record.spellings CONTAINS ' ' + surnameLast + ' '
  RETURN record, 'PINYIN' AS matched, 0.8 AS score, 'with the surname behind; read ' + coalesce(split(record.tones, '; ')[0], record.pinyin) AS why
  LIMIT 1000
  UNION
  WITH ways, letters
  WHERE 'SIMILAR' IN ways AND letters =~ '[a-z]{5,40}'
  CALL (letters) {
    CALL db.index.fulltext.queryNodes('record_spelled', letters + '~1', {limit: 50}) YIELD node
    RETURN node, 1 AS slips
    UNION
    WITH letters
    WHERE size(letters) > 7
    CALL db.index.fulltext.queryNodes('record_spelled', letters + '~2', {limit: 50}) YIELD node
    RETURN node, 2 AS slips
  }
  WITH node AS record, min(slips) AS slips
  RETURN record, 'SIMILAR' AS matched, CASE slips WHEN 1 THEN 0.5 ELSE 0.38 END AS score,
    'read ' + coalesce(split(record.tones, '; ')[0], record.pinyin) + ', but for ' + CASE slips WHEN 1 THEN 'one slip' ELSE 'two slips' END AS why
  UNION
  WITH ways, words
  WHERE 'SIMILAR' IN ways AND size(words) < 8 AND all(word IN words WHERE word =~ '[a-z]{3,}') AND any(word IN words WHERE size(word) > 4)
  CALL db.index.fulltext.queryNodes('record_words', reduce(query = '', word IN words | query + ' +' + word + CASE WHEN size(word) > 4 THEN '~1' ELSE '' END), {limit: 50}) YIELD node, score AS relevance
  WHERE node.nameEn IS NOT NULL OR node:PlaceName
  RETURN node AS record, 'SIMILAR' AS matched, 0.3 + 0.2 * relevance / (1.0 + relevance) AS score, 'its name in English is like it: ' + coalesce(node.nameEn, node.name) AS why
  UNION
  WITH ways, replace(simplified, ' ', '') AS plain
  WHERE 'SIMILAR' IN ways AND size(plain) > 2 AND plain =~ '\\p{IsHan}{3,30}'
  CALL db.index.fulltext.queryNodes('record_words', reduce(query = '', character IN split(plain, '') | query + ' ' + character), {limit: 100}) YIELD node
  WHERE node.name IS NOT NULL
  WITH node AS record, plain, split(coalesce(node.simplified, node.name), '（')[0] AS name
  WITH record, plain, name, size([character IN split(name, '') WHERE plain CONTAINS character]) AS common
  WITH record, name, 2.0 * common / (size(plain) + size(name)) + CASE WHEN name STARTS WITH right(plain, 2) THEN 0.05 WHEN plain ENDS WITH name THEN 0.1 ELSE 0.0 END AS alike
  WHERE alike >= 0.5
  RETURN record, 'SIMILAR' AS matched, 0.2 + 0.3 * alike AS score, 'much the same characters: ' + name AS why
  UNION
  WITH ways, split(toLower(typed), ' ') AS english
  WHERE 'ENGLISH' IN ways AND size(english) > 1 AND last(english) IN ['district', 'county', 'subdistrict', 'town', 'township', 'village', 'city', 'province']
  WITH english, reduce(joined = '', word IN english[..-1] | joined + replace(word, '\'', '')) AS joined
  MATCH (record:Record)
  WHERE record.spellings CONTAINS ' ' + joined
  WITH english, joined, record
  WHERE toLower(replace(record.nameEn, '\'', '')) = joined + ' ' + last(english)
  RETURN record, 'ENGLISH' AS matched, 0.94 AS score, 'in English ' + record.nameEn AS why
  UNION
  WITH typed, ways
  WHERE 'INITIALS' IN ways AND typed =~ '[A-Za-z]{2,12}'
  MATCH (record:Record)
  WHERE record.initials CONTAINS ' ' + toLower(typed)
  RETURN record, 'INITIALS' AS matched,
    CASE WHEN record.initials CONTAINS ' ' + toLower(typed) + ' ' THEN 0.62 ELSE 0.42 END + CASE WHEN record.initials STARTS WITH ' ' + toLower(typed) THEN 0.02 ELSE 0.0 END AS score,
    'first letters of ' + record.pinyin AS why
  LIMIT 1000
  UNION
  WITH ways, simplified, sound
  WHERE 'SOUND' IN ways AND sound <> '' AND size(simplified) > 1
  MATCH (record:Record)
  WHERE record.spellings CONTAINS ' ' + sound + ' '
  WITH simplified, record
  WHERE NOT coalesce(record.simplified, record.name) STARTS WITH simplified
  RETURN record, 'SOUND' AS matched, 0.5 AS score, 'sounds the same: ' + record.pinyin AS why
  LIMIT 1000
  UNION
  WITH typed, ways, simplified
  WHERE 'EARLIER_NAME' IN ways
  UNWIND CASE WHEN simplified = typed THEN [typed] ELSE [typed, simplified] END AS wanted
  MATCH (version:Version)
  WHERE version.name CONTAINS wanted
  MATCH (record:Record)-[:WAS]->(version)
  WHERE NOT record.name CONTAINS wanted
  RETURN record, 'EARLIER_NAME' AS matched,
    CASE WHEN version.name = wanted THEN 0.88 WHEN version.name STARTS WITH wanted THEN 0.68 ELSE 0.5 END AS score, 'formerly ' + version.name AS why
  LIMIT 1000
  UNION
  WITH ways, letters, tones
  WHERE 'EARLIER_NAME' IN ways AND size(letters) > 1
  MATCH (version:Version)
  WHERE version.spellings CONTAINS ' ' + letters
  MATCH (record:Record)-[:WAS]->(version)
  WHERE record.name <> version.name AND (tones = '' OR version.tones =~ '.*' + tones + '.*')
  RETURN record, 'EARLIER_NAME' AS matched,
    CASE WHEN version.spellings CONTAINS ' ' + letters + ' ' THEN 0.8 ELSE 0.6 END AS score, 'formerly ' + version.name AS why
  LIMIT 1000
  UNION
  WITH typed, ways, escaped, simplified
  WHERE 'TEXT' IN ways
  CALL db.index.fulltext.queryNodes('record_names', '"' + escaped + '"' + CASE WHEN simplified = typed THEN '' ELSE ' OR "' + replace(replace(simplified, '\\', ''), '"', '') + '"' END, {limit: 1000}) YIELD node, score AS relevance
  RETURN node AS record, 'TEXT' AS matched, 0.2 + 0.3 * relevance / (1.0 + relevance) AS score, 'its characters stand in a name, title or text' AS why
  UNION
  WITH words, typed, ways, letters
  WHERE typed =~ '(?s).*[a-zA-Z0-9].*' AND any(way IN ways WHERE way IN ['WORDS', 'ENGLISH'])
  CALL db.index.fulltext.queryNodes('record_words', reduce(query = '', word IN words | query + ' +(' + word + ' ' + word + '*)'),
    {limit: 1000}) YIELD node, score AS relevance
  WITH node, relevance, ways, toLower(replace(coalesce(node.nameEn, ''), '\'', '')) AS english, toLower(replace(typed, '\'', '')) AS wanted
  WITH node, relevance, ways, english, wanted, CASE WHEN english STARTS WITH wanted THEN 'ENGLISH' ELSE 'WORDS' END AS matched
  WHERE matched IN ways
  RETURN node AS record, matched,
    CASE WHEN english = wanted THEN 0.96 WHEN matched = 'ENGLISH' THEN 0.78 + 0.08 * size(wanted) / size(english) ELSE 0.15 + 0.3 * relevance / (1.0 + relevance) END AS score,
    CASE WHEN matched = 'ENGLISH' THEN 'in English ' + node.nameEn ELSE 'its words stand in a name, title, number or text' END AS why
}
WITH ways, record, matched, score, why
ORDER BY score DESC, matched, why
WITH ways, record, head(collect({matched: matched, score: score, why: why})) AS best
WITH ways, collect({record: record, best: best}) AS hits, max(best.score) AS top
UNWIND hits AS hit
WITH ways, top, hit.record AS record, hit.best AS best
WHERE top < 0.7 OR NOT best.matched IN ['SIMILAR', 'ID_TYPO']
CALL (ways, record, best) {
  RETURN record AS found, best AS hit
  UNION
  WITH ways, record, best
  WHERE 'PLACE_NAME' IN ways AND record:PlaceName AND best.score >= 0.3
  MATCH (record)-[mapped:MAPPED_TO]->(division:AdminDivision)
  WHERE mapped.supersededAt IS NULL
  RETURN division AS found,
    {matched: 'PLACE_NAME', score: best.score * CASE record.confidence WHEN 'CERTAIN' THEN 0.95 WHEN 'PROBABLE' THEN 0.8 ELSE 0.65 END, why: 'documents write ' + record.name + ' for it (' + record.confidence + ')'} AS hit
  UNION
  WITH ways, record, best
  WHERE 'SUCCESSION' IN ways AND record:AdminDivision AND best.score >= 0.7
  MATCH (record)-[succession:SUCCEEDED_BY]->(later:AdminDivision)
  WHERE succession.supersededAt IS NULL
  RETURN later AS found,
    {matched: 'SUCCESSION', score: best.score * 0.9, why: record.name + ' ' + record.code + ' became it on ' + toString(succession.on) + CASE WHEN 'on' IN succession.approximate THEN ' (about)' ELSE '' END} AS hit
  UNION
  WITH ways, record, best
  WHERE 'SUCCESSION' IN ways AND record:AdminDivision AND best.score >= 0.7
  MATCH (record)<-[succession:SUCCEEDED_BY]-(earlier:AdminDivision)
  WHERE succession.supersededAt IS NULL
  RETURN earlier AS found,
    {matched: 'SUCCESSION', score: best.score * 0.8, why: 'it became ' + record.name + ' ' + record.code + ' on ' + toString(succession.on) + CASE WHEN 'on' IN succession.approximate THEN ' (about)' ELSE '' END} AS hit
}
WITH found AS record, hit
WHERE $kind IS NULL OR $kind IN labels(record)
ORDER BY hit.score DESC, hit.matched, hit.why
WITH record, head(collect(hit)) AS hit
WHERE $place IS NULL OR record.id = $place OR EXISTS {
  MATCH (record)-[:MEMBER_OF*0..1]->()-[:LOCATED_IN|PART_OF|APPLIES_IN|MAPPED_TO|ABOUT|REGISTERED_IN|RESIDES_IN]->(:AdminDivision)-[:PART_OF*0..6]->(above:AdminDivision)
  WHERE above.id = $place
}
WITH record, hit.matched AS matched, hit.why AS why, round(hit.score, 3) AS score
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
  why,
  where,
  score,
  record.validFrom AS validFrom,
  record.validTo AS validTo,
  COLLECT {
    MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE evidence.supersededAt IS NULL
    RETURN DISTINCT source.id ORDER BY source.id
  } AS sourceIds
ORDER BY score DESC, recordId
