/*
title: A version of a HOLDS_OFFICE relationship is kept once
*/
CREATE CONSTRAINT holds_office_id IF NOT EXISTS
FOR ()-[link:HOLDS_OFFICE]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
