/*
title: Readings of names in pinyin, for those that are typed wrong
*/
CREATE FULLTEXT INDEX record_spelled IF NOT EXISTS
FOR (record:Record) ON EACH [record.spellings]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }
