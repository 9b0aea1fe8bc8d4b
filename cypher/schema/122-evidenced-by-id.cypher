/*
title: A version of a EVIDENCED_BY relationship is kept once
*/
CREATE CONSTRAINT evidenced_by_id IF NOT EXISTS
FOR ()-[link:EVIDENCED_BY]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
