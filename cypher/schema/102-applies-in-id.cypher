/*
title: A version of a APPLIES_IN relationship is kept once
*/
CREATE CONSTRAINT applies_in_id IF NOT EXISTS
FOR ()-[link:APPLIES_IN]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
