/*
title: A record is found by its id, whatever its label
*/
CREATE CONSTRAINT record_id IF NOT EXISTS
FOR (record:Record) REQUIRE record.id IS UNIQUE
