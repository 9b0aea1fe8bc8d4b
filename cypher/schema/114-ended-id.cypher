/*
title: A version of a ENDED relationship is kept once
*/
CREATE CONSTRAINT ended_id IF NOT EXISTS
FOR ()-[link:ENDED]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
