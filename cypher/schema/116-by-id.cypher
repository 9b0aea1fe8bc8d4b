/*
title: A version of a BY relationship is kept once
*/
CREATE CONSTRAINT by_id IF NOT EXISTS
FOR ()-[link:BY]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
