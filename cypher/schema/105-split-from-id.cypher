/*
title: A version of a SPLIT_FROM relationship is kept once
*/
CREATE CONSTRAINT split_from_id IF NOT EXISTS
FOR ()-[link:SPLIT_FROM]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
