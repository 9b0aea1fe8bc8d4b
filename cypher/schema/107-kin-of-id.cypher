/*
title: A version of a KIN_OF relationship is kept once
*/
CREATE CONSTRAINT kin_of_id IF NOT EXISTS
FOR ()-[link:KIN_OF]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
