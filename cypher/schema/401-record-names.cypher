/*
title: Names, titles and claims in Chinese characters, by character pairs
*/
CREATE FULLTEXT INDEX record_names IF NOT EXISTS
FOR (record:Record) ON EACH [record.name, record.nameZh, record.title, record.titleZh, record.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } }
