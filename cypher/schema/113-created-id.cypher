/*
title: A version of a CREATED relationship is kept once
*/
CREATE CONSTRAINT created_id IF NOT EXISTS
FOR ()-[link:CREATED]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
