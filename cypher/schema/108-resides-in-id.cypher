/*
title: A version of a RESIDES_IN relationship is kept once
*/
CREATE CONSTRAINT resides_in_id IF NOT EXISTS
FOR ()-[link:RESIDES_IN]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
