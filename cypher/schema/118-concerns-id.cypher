/*
title: A version of a CONCERNS relationship is kept once
*/
CREATE CONSTRAINT concerns_id IF NOT EXISTS
FOR ()-[link:CONCERNS]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
