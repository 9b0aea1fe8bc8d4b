/*
title: Ids, for those that are typed wrong
*/
CREATE FULLTEXT INDEX record_ids IF NOT EXISTS
FOR (record:Record) ON EACH [record.id]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } }
