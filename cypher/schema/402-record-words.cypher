/*
title: Names, titles and numbers in Latin letters, by words
*/
CREATE FULLTEXT INDEX record_words IF NOT EXISTS
FOR (record:Record) ON EACH [record.name, record.nameEn, record.title, record.titleEn, record.text, record.number, record.statedBy, record.product, record.address]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } }
