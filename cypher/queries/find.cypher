:param q => '垫江';
:param ways => ['ID', 'NUMBER', 'NAME', 'VARIANT', 'EARLIER_NAME', 'PLACE_NAME', 'SUCCESSION', 'ENGLISH', 'PINYIN', 'OTHER_READING', 'OTHER_TONES', 'PART_OF_NAME', 'ID_PREFIX', 'INITIALS', 'ID_TYPO', 'SOUND', 'SIMILAR', 'TEXT', 'WORDS'];
:param kind => '';
:param place => '';
:param limit => 20;
:param simplified => '';
:param code => '';
:param codePattern => '';
:param letters => '';
:param tonePattern => '';
:param sound => '';

/*
title: Find a record by name, number, id or place
description: |
  What a person types into a search box: a name in simplified or traditional characters (whole, part, a surname, a single character); in pinyin with tones, with tone numbers or without (from any syllable, written together or apart, ü also as v); its first letters; an English, an old or a new name of a place, or its code; an id, with or without its hyphens, its beginning, or one with up to two slips; a name with a slip, or with its characters in another order; a register, cadastral or registration number; words of a title or a claim.
  Each row says why it matched, and how well (1 = it is exactly that). A surname is read as one: 单 at the beginning of a person's name is shàn, and dān, its usual reading, finds it too, lower down. Each way of matching can be switched off: name those to use in `ways`.
  What is that id or name comes first, then what begins so, then what is read so, then guesses. Below 0.5 a row is a guess at what was meant (OTHER_TONES, SOUND, SIMILAR, ID_TYPO), or only has the words somewhere in a text; of SIMILAR and ID_TYPO there are rows only where nothing fits better.
  Full width, dashes and spaces of every kind, case, apostrophes and the form in which tone marks are encoded make no difference. A name found is a name found: two people of one name are two rows, and a shared surname says nothing about kin.
  simplified, code, codePattern, letters, tonePattern and sound are made of q when they are not given; in Neo4j Browser, where nothing makes them, characters are compared as they are typed, ids have their hyphens and pinyin is typed without tones.
stability: stable
params:
  q:     { type: string, required: true, pattern: '(?s).{0,500}', description: "What to look for, at most 500 characters" }
  ways:  { type: strings, default: [ID, NUMBER, NAME, VARIANT, EARLIER_NAME, PLACE_NAME, SUCCESSION, ENGLISH, PINYIN, OTHER_READING, OTHER_TONES, PART_OF_NAME, ID_PREFIX, INITIALS, ID_TYPO, SOUND, SIMILAR, TEXT, WORDS], enum: [ID, NUMBER, NAME, VARIANT, EARLIER_NAME, PLACE_NAME, SUCCESSION, ENGLISH, PINYIN, OTHER_READING, OTHER_TONES, PART_OF_NAME, ID_PREFIX, INITIALS, ID_TYPO, SOUND, SIMILAR, TEXT, WORDS], description: "Only these ways of matching; all where it is not given" }
  kind:  { type: string, default: '', description: "Only records with this label, such as Person, Household, Cooperative, Parcel, AdminDivision" }
  place: { type: string, record: [AdminDivision], default: '', description: "Only records at or below the division with this id" }
  limit: { type: integer, default: 20, min: 1, max: 1000, description: Rows at most }
  simplified:  { type: string, derive: 'simplified:q', description: "q in simplified characters and plain letters; made of q" }
  code:        { type: string, derive: 'code:q', description: "q as an id is written, in capitals with plain hyphens; made of q" }
  codePattern: { type: string, derive: 'code-pattern:q', description: "A pattern that an id fits which is q but for hyphens and case; made of q" }
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
WITH trim(replace($q, '　', ' ')) AS typed, $ways AS ways
WHERE typed =~ '(?s).*[\\p{L}\\p{N}].*'
WITH typed, ways,
  CASE coalesce($simplified, '') WHEN '' THEN typed ELSE $simplified END AS plain,
  CASE coalesce($code, '') WHEN '' THEN toUpper(typed) ELSE $code END AS code,
  coalesce($codePattern, '') AS codePattern,
  CASE coalesce($letters, '') WHEN '' THEN toLower(replace(typed, ' ', '')) ELSE $letters END AS letters,
  coalesce($tonePattern, '') AS tones,
  coalesce($sound, '') AS sound
WITH typed, ways, plain, code, codePattern, letters, tones, sound,
  [text IN [toLower(typed), toLower(plain), code] |
    reduce(escaped = '', letter IN split(text, '') |
      escaped + CASE WHEN letter IN ['\\', '+', '-', '&', '|', '!', '(', ')', '{', '}', '[', ']', '^', '"', '~', '*', '?', ':', '/', '<', '>', '='] THEN '\\' ELSE '' END + letter)] AS escaped
WITH typed, ways, plain, code, codePattern, letters, tones, sound, escaped, [word IN split(escaped[1], ' ') WHERE word <> '' | word] AS words
CALL (typed, ways, plain, code, codePattern, letters, tones, sound, escaped, words) {
  WITH typed, ways, code
  WHERE 'ID' IN ways
  MATCH (record:Record)
  WHERE record.id IN [typed, toUpper(typed), code]
  RETURN record, 'ID' AS matched, 1.0 AS score, 'its id' AS why
  UNION
  WITH ways, codePattern
  WHERE 'ID' IN ways AND codePattern <> ''
  CALL db.index.fulltext.queryNodes('record_ids', codePattern, {limit: 50}) YIELD node
  RETURN node AS record, 'ID' AS matched, 0.99 AS score, 'its id, but for hyphens, spaces or case' AS why
  UNION
  WITH ways, code
  WHERE 'ID_PREFIX' IN ways AND size(code) > 1
  MATCH (record:Record)
  WHERE record.id STARTS WITH code
  RETURN record, 'ID_PREFIX' AS matched, CASE WHEN code =~ '.*[0-9-].*' THEN 0.7 ELSE 0.45 END AS score, 'its id begins so' AS why
  ORDER BY record.id
  LIMIT 100
  UNION
  WITH ways, plain, code, escaped
  WHERE 'ID_TYPO' IN ways AND size(code) > 4 AND size(code) < 60 AND (plain =~ '[A-Z][A-Z0-9 _.-]*' OR plain =~ '[A-Za-z][\\x20-\\x7E]*[0-9-][\\x20-\\x7E]*')
  CALL (code, escaped) {
    CALL db.index.fulltext.queryNodes('record_ids', escaped[2] + '~1', {limit: 50}) YIELD node
    RETURN node, 1 AS slips
    UNION
    WITH code, escaped
    WHERE size(code) > 6
    CALL db.index.fulltext.queryNodes('record_ids', escaped[2] + '~2', {limit: 50}) YIELD node
    RETURN node, 2 AS slips
  }
  WITH code, node AS record, min(slips) AS slips
  WHERE record.id <> code
  WITH record, slips,
    reduce(text = code, pair IN [['O', '0'], ['I', '1'], ['L', '1']] | replace(text, pair[0], pair[1]))
      = reduce(text = record.id, pair IN [['O', '0'], ['I', '1'], ['L', '1']] | replace(text, pair[0], pair[1])) AS looksAlike,
    size(code) = size(record.id)
      AND all(letter IN split(record.id, '') WHERE size(split(record.id, letter)) = size(split(code, letter))) AS sameLetters
  RETURN record, 'ID_TYPO' AS matched,
    CASE WHEN looksAlike THEN 0.49 WHEN slips = 1 AND sameLetters THEN 0.48 WHEN slips = 1 THEN 0.47 ELSE 0.42 END AS score,
    CASE WHEN looksAlike THEN 'its id, but for letters that look like digits' WHEN slips = 1 AND sameLetters THEN 'its id, but for the order of two letters' WHEN slips = 1 THEN 'its id, but for one slip' ELSE 'its id, but for two slips' END AS why
  UNION
  WITH ways, plain
  WHERE 'NUMBER' IN ways
  MATCH (record:AdminDivision {code: plain})
  RETURN record, 'NUMBER' AS matched, 0.95 AS score, 'its code' AS why
  UNION
  WITH ways, toUpper(plain) AS number
  WHERE 'NUMBER' IN ways AND size(number) > 2
  MATCH (record:Record)
  WHERE record.registerNo STARTS WITH number
  RETURN record, 'NUMBER' AS matched, CASE WHEN record.registerNo = number THEN 0.95 ELSE 0.65 END AS score, 'register number ' + record.registerNo AS why
  LIMIT 100
  UNION
  WITH ways, toUpper(plain) AS number
  WHERE 'NUMBER' IN ways AND size(number) > 2
  MATCH (record:Record)
  WHERE record.cadastralNo STARTS WITH number
  RETURN record, 'NUMBER' AS matched, CASE WHEN record.cadastralNo = number THEN 0.95 ELSE 0.65 END AS score, 'cadastral number ' + record.cadastralNo AS why
  LIMIT 100
  UNION
  WITH ways, toUpper(plain) AS number
  WHERE 'NUMBER' IN ways AND size(number) > 2
  MATCH (record:Record)
  WHERE record.registrationNo STARTS WITH number
  RETURN record, 'NUMBER' AS matched, CASE WHEN record.registrationNo = number THEN 0.95 ELSE 0.65 END AS score, 'registration number ' + record.registrationNo AS why
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
  RETURN record, 'PART_OF_NAME' AS matched,
    CASE WHEN typed =~ '.*[A-Za-z]' AND substring(record.name, size(typed)) =~ '[A-Za-z].*' THEN 0.5 ELSE 0.75 END + CASE WHEN record:Person AND size(typed) = 1 THEN 0.01 ELSE 0 END
      + 0.08 * size(typed) / size(record.name) AS score, 'its name begins so' AS why
  LIMIT 1000
  UNION
  WITH typed, ways
  WHERE 'PART_OF_NAME' IN ways
  MATCH (record:Record)
  WHERE record.name CONTAINS CASE WHEN typed =~ '[A-Za-z0-9].*' THEN ' ' ELSE '' END + typed
  RETURN record, 'PART_OF_NAME' AS matched, 0.56 + 0.08 * size(typed) / size(record.name) AS score, 'in its name' AS why
  LIMIT 1000
  UNION
  WITH typed, ways, plain
  WHERE 'VARIANT' IN ways AND plain <> typed
  MATCH (record:Record)
  WHERE record.name CONTAINS plain
  RETURN record, 'VARIANT' AS matched,
    CASE WHEN record.name = plain THEN 0.97 WHEN record.name STARTS WITH plain THEN 0.74 ELSE 0.55 END + 0.08 * size(plain) / size(record.name) - 0.08 AS score,
    typed + ' is ' + plain + ' in simplified characters and plain letters' AS why
  LIMIT 1000
  UNION
  WITH ways, plain
  WHERE 'VARIANT' IN ways
  MATCH (record:Record)
  WHERE record.simplified CONTAINS plain
  RETURN record, 'VARIANT' AS matched,
    CASE WHEN record.simplified = plain THEN 0.97 WHEN record.simplified STARTS WITH plain THEN 0.74 ELSE 0.55 END + 0.08 * size(plain) / size(record.simplified) - 0.08 AS score,
    record.name + ' is ' + record.simplified + ' in simplified characters and plain letters' AS why
  LIMIT 1000
  UNION
  WITH ways, letters, tones
  WHERE size(letters) > 1 AND any(way IN ways WHERE way IN ['PINYIN', 'OTHER_READING', 'OTHER_TONES'])
  MATCH (record:Record)
  WHERE record.spellings CONTAINS ' ' + letters
  WITH ways, letters, tones, record, replace(record.pinyin, ' ', '') AS right, split(coalesce(record.tones, ''), '; ') AS readings
  WITH ways, letters, tones, record, right, readings,
    right STARTS WITH letters AND (tones = '' OR record.tones IS NULL OR readings[0] =~ tones + '.*') AS isRight,
    tones = '' OR any(reading IN readings WHERE reading =~ tones + '.*') AS isOther,
    record.spellings CONTAINS ' ' + letters + ' ' AS whole
  WITH ways, letters, tones, record, right, whole,
    CASE WHEN isRight THEN 'PINYIN' WHEN isOther THEN 'OTHER_READING' ELSE 'OTHER_TONES' END AS matched,
    any(reading IN [record.pinyin] + [toned IN readings | reduce(bare = toned, mark IN [['1', ''], ['2', ''], ['3', ''], ['4', ''], ['v', 'u']] | replace(bare, mark[0], mark[1]))]
      WHERE reduce(rest = letters, syllable IN split(reading, ' ') | CASE WHEN rest STARTS WITH syllable THEN substring(rest, size(syllable)) WHEN rest = '' THEN '' ELSE '!' END) = '') AS wholeSyllables
  WHERE matched IN ways
  RETURN record, matched,
    CASE matched
        WHEN 'PINYIN' THEN CASE WHEN right = letters THEN 0.9 WHEN wholeSyllables THEN 0.72 + CASE WHEN record:Person THEN 0.01 ELSE 0 END ELSE 0.58 END
        WHEN 'OTHER_READING' THEN CASE WHEN whole THEN 0.66 WHEN wholeSyllables THEN 0.6 ELSE 0.42 END + CASE WHEN record:Person THEN 0.01 ELSE 0 END
        ELSE CASE WHEN whole THEN 0.475 ELSE 0.32 END
      END + CASE WHEN tones = '' THEN 0 ELSE 0.02 END + 0.08 * size(letters) / size(right) - 0.08 AS score,
    CASE matched WHEN 'PINYIN' THEN 'read ' + coalesce(split(record.tones, '; ')[0], record.pinyin) WHEN 'OTHER_READING' THEN 'one of its characters can also be read so; it is read ' + split(record.tones, '; ')[0]
      ELSE 'read with other tones or syllables, ' + coalesce(split(record.tones, '; ')[0], record.pinyin) END AS why
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
  WITH ways, [word IN split(replace(replace(toLower(replace(plain, ',', ' ')), 'v', 'u'), 'ü', 'u'), ' ') WHERE word <> ''] AS parts
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
  RETURN record, 'SIMILAR' AS matched, CASE slips WHEN 1 THEN 0.49 ELSE 0.38 END AS score,
    'read ' + coalesce(split(record.tones, '; ')[0], record.pinyin) + ', but for ' + CASE slips WHEN 1 THEN 'one slip' ELSE 'two slips' END AS why
  UNION
  WITH ways, words
  WHERE 'SIMILAR' IN ways AND size(words) < 8 AND all(word IN words WHERE word =~ '[a-z]{3,}') AND any(word IN words WHERE size(word) > 4)
  CALL db.index.fulltext.queryNodes('record_words', reduce(query = '', word IN words | query + ' +' + word + CASE WHEN size(word) > 4 THEN '~1' ELSE '' END), {limit: 50}) YIELD node, score AS relevance
  WHERE node.nameEn IS NOT NULL OR node:PlaceName
  RETURN node AS record, 'SIMILAR' AS matched, 0.3 + 0.2 * relevance / (1.0 + relevance) AS score, 'its name in English is like it: ' + coalesce(node.nameEn, node.name) AS why
  UNION
  WITH ways, replace(plain, ' ', '') AS characters
  WHERE 'SIMILAR' IN ways AND size(characters) > 2 AND characters =~ '\\p{IsHan}{3,30}'
  CALL db.index.fulltext.queryNodes('record_words', reduce(query = '', character IN split(characters, '') | query + ' ' + character), {limit: 100}) YIELD node
  WHERE node.name IS NOT NULL
  WITH node AS record, characters, split(replace(coalesce(node.simplified, node.name), '(', '（'), '（')[0] AS name
  WITH record, characters, name, size([character IN split(name, '') WHERE characters CONTAINS character]) AS common
  WITH record, name, 2.0 * common / (size(characters) + size(name)) + CASE WHEN name STARTS WITH right(characters, 2) THEN 0.05 WHEN characters ENDS WITH name THEN 0.1 ELSE 0.0 END AS alike
  WHERE alike >= 0.5
  RETURN record, 'SIMILAR' AS matched, 0.18 + 0.28 * alike AS score, 'much the same characters: ' + name AS why
  UNION
  WITH ways, split(toLower(plain), ' ') AS english
  WHERE 'ENGLISH' IN ways AND size(english) > 1 AND last(english) IN ['district', 'county', 'subdistrict', 'town', 'township', 'village', 'city', 'province']
  WITH english, reduce(joined = '', word IN english[..-1] | joined + replace(word, '\'', '')) AS joined
  MATCH (record:Record)
  WHERE record.spellings CONTAINS ' ' + joined
  WITH english, joined, record
  WHERE toLower(replace(record.nameEn, '\'', '')) = joined + ' ' + last(english)
  RETURN record, 'ENGLISH' AS matched, 0.94 AS score, 'in English ' + record.nameEn AS why
  UNION
  WITH ways, toLower(plain) AS first
  WHERE 'INITIALS' IN ways AND first =~ '[a-z]{2,12}'
  MATCH (record:Record)
  WHERE record.initials CONTAINS ' ' + first
  RETURN record, 'INITIALS' AS matched,
    CASE WHEN record.initials CONTAINS ' ' + first + ' ' THEN 0.62 ELSE 0.42 END + CASE WHEN record.initials STARTS WITH ' ' + first THEN 0.02 ELSE 0.0 END
      + 0.02 * size(first) / size(split(record.pinyin, ' ')) AS score,
    'first letters of ' + record.pinyin AS why
  LIMIT 1000
  UNION
  WITH ways, plain, sound
  WHERE 'SOUND' IN ways AND sound <> '' AND size(plain) > 1
  MATCH (record:Record)
  WHERE record.spellings CONTAINS ' ' + sound + ' '
  WITH plain, record
  WHERE NOT coalesce(record.simplified, record.name) STARTS WITH plain
  RETURN record, 'SOUND' AS matched, 0.49 AS score, 'sounds the same: ' + record.pinyin AS why
  LIMIT 1000
  UNION
  WITH typed, ways, plain
  WHERE 'EARLIER_NAME' IN ways
  UNWIND CASE WHEN plain = typed THEN [typed] ELSE [typed, plain] END AS wanted
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
  WHERE record.name <> version.name AND (tones = '' OR version.tones IS NULL OR version.tones =~ '.*' + tones + '.*')
  RETURN record, 'EARLIER_NAME' AS matched,
    CASE WHEN version.spellings CONTAINS ' ' + letters + ' ' THEN 0.8 ELSE 0.6 END AS score, 'formerly ' + version.name AS why
  LIMIT 1000
  UNION
  WITH ways, escaped
  WHERE 'TEXT' IN ways
  CALL db.index.fulltext.queryNodes('record_names', '"' + escaped[0] + '"' + CASE WHEN escaped[1] = escaped[0] THEN '' ELSE ' OR "' + escaped[1] + '"' END, {limit: 1000}) YIELD node, score AS relevance
  RETURN node AS record, 'TEXT' AS matched, 0.2 + 0.3 * relevance / (1.0 + relevance) AS score, 'its characters stand in a name, title or text' AS why
  UNION
  WITH words, plain, ways
  WHERE plain =~ '(?s).*[a-zA-Z0-9].*' AND any(way IN ways WHERE way IN ['WORDS', 'ENGLISH'])
  CALL db.index.fulltext.queryNodes('record_words', reduce(query = '', word IN words | query + ' +(' + word + ' ' + word + '*)'),
    {limit: 1000}) YIELD node, score AS relevance
  WITH node, relevance, ways, toLower(replace(coalesce(node.nameEn, ''), '\'', '')) AS english, toLower(replace(plain, '\'', '')) AS wanted
  WITH node, relevance, ways, english, wanted, CASE WHEN size(wanted) > 1 AND english STARTS WITH wanted THEN 'ENGLISH' ELSE 'WORDS' END AS matched
  WHERE matched IN ways
  RETURN node AS record, matched,
    CASE WHEN english = wanted THEN 0.96 WHEN matched = 'ENGLISH' THEN CASE WHEN substring(english, size(wanted)) =~ '[a-z].*' THEN 0.5 ELSE 0.78 END + 0.08 * size(wanted) / size(english) ELSE 0.15 + 0.3 * relevance / (1.0 + relevance) END AS score,
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
WHERE $kind = '' OR $kind IN labels(record)
ORDER BY hit.score DESC, hit.matched, hit.why
WITH record, head(collect(hit)) AS hit
WHERE $place = '' OR record.id = $place OR EXISTS {
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
