/*
title: A note of changed records is kept once
*/
CREATE CONSTRAINT record_change_id IF NOT EXISTS
FOR (change:RecordChange) REQUIRE change.id IS UNIQUE
