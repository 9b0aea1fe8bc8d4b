/*
title: A version of a HOLDS_STAKE relationship is kept once
*/
CREATE CONSTRAINT holds_stake_id IF NOT EXISTS
FOR ()-[link:HOLDS_STAKE]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
