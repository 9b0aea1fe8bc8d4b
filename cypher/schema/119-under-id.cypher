/*
title: A version of a UNDER relationship is kept once
*/
CREATE CONSTRAINT under_id IF NOT EXISTS
FOR ()-[link:UNDER]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
