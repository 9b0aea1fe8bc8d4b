/*
title: A version of a DECLARED_INTEREST relationship is kept once
*/
CREATE CONSTRAINT declared_interest_id IF NOT EXISTS
FOR ()-[link:DECLARED_INTEREST]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
