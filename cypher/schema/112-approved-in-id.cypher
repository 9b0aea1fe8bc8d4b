/*
title: A version of a APPROVED_IN relationship is kept once
*/
CREATE CONSTRAINT approved_in_id IF NOT EXISTS
FOR ()-[link:APPROVED_IN]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
