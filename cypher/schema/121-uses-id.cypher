/*
title: A version of a USES relationship is kept once
*/
CREATE CONSTRAINT uses_id IF NOT EXISTS
FOR ()-[link:USES]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
