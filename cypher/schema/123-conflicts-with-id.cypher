/*
title: A version of a CONFLICTS_WITH relationship is kept once
*/
CREATE CONSTRAINT conflicts_with_id IF NOT EXISTS
FOR ()-[link:CONFLICTS_WITH]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
