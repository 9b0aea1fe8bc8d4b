/*
title: A version of a REGISTERED_IN relationship is kept once
*/
CREATE CONSTRAINT registered_in_id IF NOT EXISTS
FOR ()-[link:REGISTERED_IN]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
