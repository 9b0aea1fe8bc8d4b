/*
title: A version of a SUCCEEDED_BY relationship is kept once
*/
CREATE CONSTRAINT succeeded_by_id IF NOT EXISTS
FOR ()-[link:SUCCEEDED_BY]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
