/*
title: A version of a HOLDS relationship is kept once
*/
CREATE CONSTRAINT holds_id IF NOT EXISTS
FOR ()-[link:HOLDS]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
